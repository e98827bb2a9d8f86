import { describe, expect, it } from "vitest";
import { MAX_DISTINCT } from "../../src/privacy/distinct.js";
import type { Finding } from "../../src/privacy/finding.js";
import { Scan } from "../../src/privacy/scan.js";
import { random } from "../tools/random.js";
import { echoes, PLANTED } from "./planted.js";

function scanOf(
  name: string,
  cells: readonly string[],
  keys: readonly string[] = [],
): readonly Finding[] {
  const scan = new Scan([name], { keys });
  for (const [index, cell] of cells.entries()) scan.row([cell], index + 2);
  return scan.findings();
}
const brief = (findings: readonly Finding[]) =>
  findings.map(({ kind, weight, count, firstLine }) => [kind, weight, count, firstLine]);

describe("a column", () => {
  it("case 56: of BSNs stops, by its heading or because half of it passes", () => {
    const passing = ["111222333", "123456782", "100000009"];
    expect(brief(scanOf("V7", [...passing, "123456789", "", ""]))).toEqual([["bsn", "stop", 3, 2]]);
    expect(brief(scanOf("V7", [...passing, ...Array(7).fill("123456789")]))).toEqual([
      ["bsn", "warn", 3, 2],
    ]);
    expect(brief(scanOf("Sofi-nummer", ["123456789", "111222333", "5", "6", "7"]))).toEqual([
      ["bsn", "stop", 1, 3],
    ]);
  });

  it("says how many rows, of how many, and the first line", () => {
    const [found] = scanOf("OPM", ["niets", "", "bel 06-12345678", "ook 06-12345678, 026-1234567"]);
    expect(found).toEqual({
      column: 0,
      name: "OPM",
      kind: "phone",
      count: 2,
      ofRows: 4,
      firstLine: 4,
      weight: "stop",
    });
  });

  it("keeps the line of the heaviest find", () => {
    expect(
      brief(scanOf("V", ["1234 XZ", "Verzonnenlaan 1, 1234 XZ", "Verzonnenlaan 2, 1234 XZ"])),
    ).toContainEqual(["address", "stop", 3, 3]);
  });

  it("of postcodes stops with letters and warns without, by its heading only", () => {
    expect(brief(scanOf("Postcode", ["1234 XZ", "1234 XW"]))).toEqual([["address", "stop", 2, 2]]);
    expect(brief(scanOf("Postcode", ["1234", "1235", "1234"]))).toEqual([
      ["address", "warn", 3, 2],
    ]);
    expect(scanOf("Jaar", ["2019", "2018", "2019"])).toEqual([]);
  });

  it("of the numbers of respondents holds no names", () => {
    const kinds = scanOf("Respondent ID", ["118604112300", "118604112337"]).map(({ kind }) => kind);
    expect(kinds).not.toContain("name");
  });

  it("of names warns by its heading", () => {
    expect(brief(scanOf("Voornaam", ["", "Jo", "Bo"]))).toEqual([["name", "warn", 2, 3]]);
    expect(brief(scanOf("Respondent", ["", "Jo", "Bo"]))).toEqual([["name", "warn", 2, 3]]);
    expect(scanOf("Voornaam", ["", ""])).toEqual([]);
  });

  it("of telephone numbers stops by its heading, also without the zero a spreadsheet took", () => {
    expect(brief(scanOf("Mobiel", ["612345678", "", "687654321"]))).toContainEqual([
      "phone",
      "stop",
      2,
      2,
    ]);
    expect(brief(scanOf("ipaddr", ["gemaskeerd", "gemaskeerd"]))).toEqual([["ip", "warn", 2, 2]]);
  });

  it("of codes that never repeat is a token, unless declared a key", () => {
    const codes = ["aaaabbbbccccddd1", "aaaabbbbccccddd2", "aaaabbbbccccddd3"];
    expect(brief(scanOf("V", codes))).toEqual([["token", "drop", 3, 2]]);
    expect(scanOf("V", [...codes, "aaaabbbbccccddd1"])).toEqual([]);
    expect(scanOf("V", codes, ["V"])).toEqual([]);
    expect(brief(scanOf("token", ["kort1", "kort2"]))).toEqual([["token", "drop", 2, 2]]);
  });

  it("that differs in every row is told from ten rows on, unless declared a key", () => {
    const ids = Array.from({ length: 10 }, (_, index) => `P${index}`);
    expect(brief(scanOf("nr", ids))).toEqual([["unique", "warn", 10, 2]]);
    expect(scanOf("nr", ids.slice(1))).toEqual([]);
    expect(scanOf("nr", [...ids, "P3"])).toEqual([]);
    expect(scanOf("nr", ids, ["nr"])).toEqual([]);
  });

  it("stays unique beyond the number of values that is remembered", () => {
    const ids = Array.from({ length: MAX_DISTINCT + 500 }, (_, index) => `P${index}`);
    expect(brief(scanOf("nr", ids))).toEqual([["unique", "warn", ids.length, 2]]);
  });

  it("of open text is told from a closed question", () => {
    const answers = ["Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet"];
    expect(scanOf("V", [...answers, ...answers])).toEqual([]);
    const remarks = [
      "wij missen een vast punt",
      "graag meer tijd voor scholing",
      "dit gaat best goed zo",
    ];
    expect(brief(scanOf("V", remarks))).toEqual([["free-text", "drop", 3, 2]]);
    expect(brief(scanOf("OPM", ["goed", "goed"]))).toEqual([["free-text", "drop", 2, 2]]);
  });
});

describe("identifiers as text", () => {
  it("case 55: are compared as they stand: leading zeros, 1e3 and TRUE are texts", () => {
    const ids = ["01", "1", "1e3", "1000", "TRUE", "true", "2019-01-01", "1-1-2019", "0x1", " 1a"];
    expect(brief(scanOf("nr", ids))).toEqual([["unique", "warn", 10, 2]]);
  });
});

describe("a scan", () => {
  const people = (seed: number, rows: number): string[][] => {
    const chance = random(seed);
    const kinds = ["", "Eens", "Oneens", ...Object.values(PLANTED)];
    return Array.from({ length: rows }, () => [
      chance.pick(kinds),
      `tekst ${chance.pick(kinds)} tekst`,
      chance.pick(["Gemeente", "Zorg"]),
      String(chance.whole(1, 900)),
    ]);
  };
  const header = ["V1", "OPM", "DOM", "nr"];

  it.each([1, 2, 3, 4, 5])("gives the same for the whole as for its parts (seed %i)", (seed) => {
    const rows = people(seed, 60);
    const whole = new Scan(header);
    const parts = [new Scan(header), new Scan(header), new Scan(header)];
    for (const [index, cells] of rows.entries()) {
      whole.row(cells, index + 2);
      parts[index % 3]?.row(cells, index + 2);
    }
    const [first, ...others] = parts as [Scan, ...Scan[]];
    for (const other of others) first.merge(other);
    expect(first.findings()).toEqual(whole.findings());
  });

  it.each([6, 7, 8])("does not depend on the order of the rows (seed %i)", (seed) => {
    const rows = people(seed, 60).map((cells, index) => ({ cells, line: index + 2 }));
    const found = [rows, random(seed).shuffled(rows)].map((list) => {
      const scan = new Scan(header);
      for (const { cells, line } of list) scan.row(cells, line);
      return scan.findings();
    });
    expect(found[1]).toEqual(found[0]);
  });

  it("keeps the first line of a value that repeats itself, whichever row comes first", () => {
    const scan = new Scan(["OPM"]);
    for (const line of [9, 3, 5]) scan.row(["goed"], line);
    expect(brief(scan.findings())).toEqual([["free-text", "drop", 3, 3]]);
  });

  it("case 90: finds every kind that is planted and echoes none", () => {
    const scan = new Scan(["V"]);
    for (const [index, value] of Object.values(PLANTED).entries()) scan.row([value], index + 2);
    const kinds = new Set(scan.findings().map(({ kind }) => kind));
    expect([...Object.keys(PLANTED)].filter((kind) => !kinds.has(kind as Finding["kind"]))).toEqual(
      [],
    );
    expect(echoes(JSON.stringify(scan.findings()))).toBe(false);
    expect(echoes(JSON.stringify(PLANTED))).toBe(true);
  });

  it("looks only at the columns it was given, and at single cells of others", () => {
    const scan = new Scan(["A", "B"], { columns: [1] });
    scan.row([PLANTED.email, "Eens"], 2);
    expect(scan.findings()).toEqual([]);
    scan.cell(0, PLANTED.email, 2);
    expect(brief(scan.findings())).toEqual([["email", "stop", 1, 2]]);
  });
});
