import { describe, expect, it } from "vitest";
import { expectCodes, problemsOf } from "../tools/refusal.js";
import { cellsOf, wholeTable } from "../tools/table.js";

describe("the rows of a file", () => {
  it("case 1, 3: are none in an empty file, which is refused", async () => {
    for (const text of ["", "\n\n\r\n", "\ufeff", "   \n"]) {
      await expectCodes(() => wholeTable(text), "empty-file");
    }
  });

  it("case 2: may be none under a heading", async () => {
    expect(await wholeTable("a,b\n")).toMatchObject({ header: ["a", "b"], rows: [] });
    expect(await wholeTable("a,b")).toMatchObject({ header: ["a", "b"], rows: [] });
  });

  it("may end in delimiters that part nothing, as spreadsheets write them", async () => {
    const table = await wholeTable("a;b;;\n1;2;;\n3;4\n");
    expect(table.header).toEqual(["a", "b"]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
  });

  it("case 7: are not made of blank lines, wherever these stand", async () => {
    const table = await wholeTable("\n\na,b\n\n1,2\n\n\n3,4\n");
    expect(table.rows).toEqual([
      { line: 5, cells: ["1", "2"] },
      { line: 8, cells: ["3", "4"] },
    ]);
  });

  it("case 8: are made of a row with only delimiters, for that is a respondent who filled in nothing", async () => {
    expect(cellsOf(await wholeTable("a;b;c\n;;\n1;2;3\n"))).toEqual([
      ["", "", ""],
      ["1", "2", "3"],
    ]);
  });

  it("are made of a line with only an empty cell in quotes, which lost the cells behind it", async () => {
    expect((await wholeTable('a\n1\n\n""\n2\n')).rows).toEqual([
      { line: 2, cells: ["1"] },
      { line: 4, cells: [""] },
      { line: 5, cells: ["2"] },
    ]);
    const [problem] = await expectCodes(
      () => wholeTable('a,b\n"x\n\ny",2\n\n""\n1,2\n'),
      "ragged-row",
    );
    expect(problem).toMatchObject({ facts: { found: 1, expected: 2 }, where: { line: 6 } });
  });

  it("case 55: are text as it stands: no number, date or truth is made of it", async () => {
    const row = ["007", "1e3", "TRUE", "2019-01-01", " x ", "=1+1"];
    expect(cellsOf(await wholeTable(`a,b,c,d,e,f\n${row.join(",")}\n`))).toEqual([row]);
  });

  it("case 29, 30: are each refused by line when they are too short or too long", async () => {
    const problems = await expectCodes(
      () => wholeTable('a,b,c\n1,2,3\n1,2\n"x\ny",2,3\n1,2,3,4\n1,2,3\n'),
      "ragged-row",
      "ragged-row",
    );
    expect(problems.map(({ where }) => where?.line)).toEqual([3, 6]);
    expect(problems.map(({ facts }) => facts)).toEqual([
      { found: 2, expected: 3 },
      { found: 4, expected: 3 },
    ]);
  });

  it("are refused once for one mistake on many lines, with the first, the last and the count", async () => {
    const [problem] = await expectCodes(
      () => wholeTable(`a,b\n${"1\n".repeat(1000)}`),
      "ragged-row",
    );
    expect(problem?.where).toMatchObject({ line: 2, lines: { last: 1001, count: 1000 } });
  });

  it("are refused for no more than twenty mistakes at once, and it is said that there are more", async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `${"1,".repeat(index + 2)}1\n`).join("");
    const problems = await problemsOf(() => wholeTable(`a,b\n${rows}`));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.code).toBe("more-problems");
  });

  it("case 38: are refused at 5 MB in one cell, quickly and by line, whatever the pieces it arrives in", async () => {
    const text = `a,b\n1,2\n1,${"x".repeat(5_000_000)}\n`;
    for (const chunk of [64 * 1024, 256 * 1024, 10_000_000]) {
      const start = performance.now();
      const [problem] = await expectCodes(() => wholeTable(text, chunk), "record-too-long");
      expect(problem?.where?.line).toBe(3);
      expect(problem?.facts.limit).toBe(1_000_000);
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });

  it("may be long as long as they stay under the limit", async () => {
    const long = "x".repeat(999_000);
    expect(cellsOf(await wholeTable(`a,b\n1,${long}\n`, 64 * 1024))).toEqual([["1", long]]);
  });
});

describe("the heading of a file", () => {
  it("case 31: is refused when a name stands twice, by the numbers of both columns: the name may be an answer", async () => {
    const problems = await expectCodes(
      () => wholeTable("a,b,a,b\n1,2,3,4\n"),
      "duplicate-header",
      "duplicate-header",
    );
    expect(problems.map(({ facts }) => facts)).toEqual([
      { first: 1, second: 3 },
      { first: 2, second: 4 },
    ]);
    expect(problems[0]?.where).toEqual({ file: "enquete.csv", line: 1, column: 3 });
  });

  it("case 32: is refused when a column has no name", async () => {
    const [problem] = await expectCodes(() => wholeTable("a,,c\n1,2,3\n"), "empty-header");
    expect(problem?.where).toEqual({ file: "enquete.csv", line: 1, column: 2 });
  });

  it("case 33, 34: keeps __proto__, constructor, toString and hasOwnProperty as plain names", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const table = await wholeTable(`${names.join(",")}\n1,2,3,4\n`);
    expect(table.header).toEqual(names);
    expect(cellsOf(table)).toEqual([["1", "2", "3", "4"]]);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("case 37: is refused within a second when it has 40,000 names, crafted ones too", async () => {
    const crafted = Array.from({ length: 40_000 }, (_, index) => `a_${index % 200}`).join(",");
    const plain = Array.from({ length: 40_000 }, (_, index) => `k${index}`).join(",");
    const quoted = plain.replaceAll(/k\d+/gu, '"$&"');
    for (const heading of [crafted, plain, quoted]) {
      const start = performance.now();
      const [problem] = await expectCodes(() => wholeTable(`${heading}\n1\n`), "too-many-columns");
      expect(problem?.facts).toEqual({ columns: 40_000, limit: 2000 });
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });

  it("is read without the spaces around its names", async () => {
    expect((await wholeTable(" a , b\u00a0\n1,2\n")).header).toEqual(["a", "b"]);
  });
});
