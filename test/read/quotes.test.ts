import { describe, expect, it } from "vitest";
import { expectCodes } from "../tools/refusal.js";
import { cellsOf, wholeTable } from "../tools/table.js";

describe("quotes in a file", () => {
  it("case 19: hold delimiters, line ends and doubled quotes, and later rows keep their line", async () => {
    const text = 'a,b\n"1,5","x\ny\r\nz"\n"zei ""ja""",3\n\n"",4\n';
    const table = await wholeTable(text);
    expect(table.rows).toEqual([
      { line: 2, cells: ["1,5", "x\ny\nz"] },
      { line: 5, cells: ['zei "ja"', "3"] },
      { line: 7, cells: ["", "4"] },
    ]);
  });

  it("keep the lines right when blank lines and line ends in quotes balance out", async () => {
    const table = await wholeTable('a,b\n1,"x\ny"\n2,z\n\n3,"p\n\nq"\n4,"last\none"\n5,6');
    expect(table.rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [2, "1"],
      [4, "2"],
      [6, "3"],
      [9, "4"],
      [11, "5"],
    ]);
  });

  it("case 22: are kept as they are when they stand inside a word", async () => {
    expect(cellsOf(await wholeTable('a,b\nx"y,5"\n1,2\n'))).toEqual([
      ['x"y', '5"'],
      ["1", "2"],
    ]);
  });

  it("do not open after a space, for then the space is part of the answer", async () => {
    expect(cellsOf(await wholeTable('a,b\n "x,"y"\n'))).toEqual([[' "x', "y"]]);
  });

  it("case 23: are refused by line when something follows the closing one", async () => {
    const [problem] = await expectCodes(() => wholeTable('a,b\n1,2\n"a"b,3\n'), "bad-quotes");
    expect(problem?.where).toEqual({ file: "enquete.csv", line: 3 });
  });

  it("are refused by the right line when line ends in quotes came before", async () => {
    const [problem] = await expectCodes(
      () => wholeTable('a,b\n"x\n\ny",2\n"a"b,3\n'),
      "bad-quotes",
    );
    expect(problem?.where?.line).toBe(5);
  });

  it("case 21: are refused by the line where they open when they never close", async () => {
    const text = 'a,b\n1,"x\ny"\n3,"never\n5,6\n7,8\n';
    for (const chunk of [1, 2, 7, 1000]) {
      const [problem] = await expectCodes(() => wholeTable(text, chunk), "unclosed-quote");
      expect(problem?.where).toEqual({ file: "enquete.csv", line: 4 });
    }
  });

  it("are refused by their line when they never close in a very long file", async () => {
    const text = `a,b\n1,"never\n${"5,6\n".repeat(400_000)}`;
    for (const chunk of [64 * 1024, 10_000_000]) {
      const [problem] = await expectCodes(() => wholeTable(text, chunk), "unclosed-quote");
      expect(problem?.where?.line).toBe(2);
    }
  });
});
