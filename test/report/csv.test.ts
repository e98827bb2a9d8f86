import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText } from "../../src/report/csv.js";

const line = (cell: string): string =>
  csvText(["a"], [[cell]])
    .split("\n")
    .slice(1)
    .join("\n");

describe("csvText", () => {
  it("comes back the same through a parser", () => {
    const rows = [
      ['zegt "ja"', "een, twee", "regel\nregel"],
      ["", " spatie ", "CR\rmidden"],
    ];
    const text = csvText(["x", "y", "z"], rows);
    const parsed = Papa.parse<string[]>(text, {
      delimiter: ",",
      newline: "\n",
      skipEmptyLines: true,
    });
    expect(parsed.errors).toEqual([]);
    expect(parsed.data).toEqual([["x", "y", "z"], ...rows]);
  });

  it.each(["=1+1", "+1", "-1", "@x", "  =1", "\u00a0=1", "\t=1", "＝1", "＋1", "－1", "＠x"])(
    "case 65: puts an apostrophe before %j, so that no spreadsheet runs it",
    (cell) => {
      expect(line(cell).replace(/^"/u, "")).toMatch(/^'/u);
    },
  );

  it.each(["\ttab", "\rterug", "\nregel", "\0nul", "  \ttab"])(
    "puts an apostrophe before the control character of %j",
    (cell) => {
      expect(line(cell).replace(/^"/u, "")).toMatch(/^'/u);
    },
  );

  it("guards headings as well", () => {
    expect(csvText(["=x"], [])).toBe("'=x\n");
  });

  it("writes numbers plain with a decimal point, negative ones too", () => {
    expect(csvText(["a", "b", "c", "d"], [[-0.25, 7, true, null]])).toBe(
      "a,b,c,d\n-0.25,7,true,\n",
    );
  });

  it("ends lines with a line feed only", () => {
    expect(csvText(["a"], [["1"], ["2"]])).toBe("a\n1\n2\n");
  });
});
