import { describe, expect, it } from "vitest";
import { expectCodes } from "../tools/refusal.js";
import { cellsOf, wholeTable } from "../tools/table.js";

describe("the delimiter of a file", () => {
  it.each([
    ["a comma", ","],
    ["a semicolon", ";"],
    ["a tab", "\t"],
    ["a bar", "|"],
  ])("is %s when that is what parts the headings", async (_, sign) => {
    const table = await wholeTable(`a${sign}b${sign}c\n1${sign}2${sign}3\n`);
    expect(table.header).toEqual(["a", "b", "c"]);
    expect(cellsOf(table)).toEqual([["1", "2", "3"]]);
  });

  it("is found in a semicolon file of only two columns", async () => {
    expect(cellsOf(await wholeTable("a;b\n1;2\n"))).toEqual([["1", "2"]]);
  });

  it("is not mistaken for the decimal comma", async () => {
    expect(cellsOf(await wholeTable("a;b\n1,5;2,5\n"))).toEqual([["1,5", "2,5"]]);
  });

  it("does not count what stands inside quotes", async () => {
    const table = await wholeTable('"a,x,y,z";b\n1;2\n');
    expect(table.header).toEqual(["a,x,y,z", "b"]);
  });

  it("is none in a file of one column", async () => {
    const table = await wholeTable("a\n1\n2\n");
    expect(table.header).toEqual(["a"]);
    expect(cellsOf(table)).toEqual([["1"], ["2"]]);
  });

  it("is not guessed between two that do equally well", async () => {
    const [problem] = await expectCodes(() => wholeTable("a;b,c\n1;2,3\n"), "delimiter-unclear");
    expect(problem?.where).toEqual({ file: "enquete.csv", line: 1 });
  });

  it("is found in a heading that runs over two lines, whatever the pieces it arrives in", async () => {
    const text = '"een\nkop";b\n1;2\n';
    for (let chunk = 1; chunk <= text.length; chunk++) {
      const table = await wholeTable(text, chunk);
      expect(table.header).toEqual(["een\nkop", "b"]);
      expect(table.rows).toEqual([{ line: 3, cells: ["1", "2"] }]);
    }
  });
});

describe("the line ends of a file", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("may be %s", async (_, end) => {
    const table = await wholeTable(`a,b${end}1,2${end}3,4${end}`);
    expect(table.rows).toEqual([
      { line: 2, cells: ["1", "2"] },
      { line: 3, cells: ["3", "4"] },
    ]);
  });

  it("may be mixed without losing or merging a row", async () => {
    const table = await wholeTable("a,b\r\n1,2\n3,4\r5,6\r\n7,8");
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(cellsOf(table).flat()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("may be missing or double after the last row", async () => {
    const usual = await wholeTable("a,b\n1,2\n");
    expect(await wholeTable("a,b\n1,2")).toEqual(usual);
    expect(await wholeTable("a,b\n1,2\n\n\n")).toEqual(usual);
  });

  it("do not include U+2028 and U+0085, which are part of an answer", async () => {
    const table = await wholeTable("a,b\n1\u20282,3\u00854\n");
    expect(cellsOf(table)).toEqual([["1\u20282", "3\u00854"]]);
  });
});

describe("the encoding of a file", () => {
  it("is UTF-8 with or without byte order mark", async () => {
    expect((await wholeTable("\ufeffa,b\néén,twee\n")).header).toEqual(["a", "b"]);
    expect((await wholeTable('\ufeff"a","b"\n1,2\n')).header).toEqual(["a", "b"]);
    expect(cellsOf(await wholeTable("a,b\néén,🙂\n"))).toEqual([["één", "🙂"]]);
  });

  it("is refused by line when a byte is no UTF-8, whatever the pieces it arrives in", async () => {
    const bytes = new Uint8Array([
      ...Buffer.from("a,b\r\n1,é\r\n3,"),
      0xe9,
      ...Buffer.from("\r\n5,6\r\n"),
    ]);
    for (let chunk = 1; chunk <= bytes.length; chunk++) {
      const [problem] = await expectCodes(() => wholeTable(bytes, chunk), "not-utf8");
      expect(problem?.where, `pieces of ${chunk}`).toEqual({ file: "enquete.csv", line: 3 });
    }
  });

  it("is refused by line in a file of CR line ends and one that holds U+FFFD itself", async () => {
    const bytes = new Uint8Array([...Buffer.from("a,b\r1,\ufffd\r3,4\r5,"), 0xff]);
    for (const chunk of [1, 2, 5, 100]) {
      const [problem] = await expectCodes(() => wholeTable(bytes, chunk), "not-utf8");
      expect(problem?.where?.line, `pieces of ${chunk}`).toBe(4);
    }
  });

  it("is refused on the last line when the file ends inside a character", async () => {
    const bytes = new Uint8Array([...Buffer.from("a,b\n1,2\n3,"), 0xf0, 0x9f]);
    for (const chunk of [1, 4, 100]) {
      const [problem] = await expectCodes(() => wholeTable(bytes, chunk), "not-utf8");
      expect(problem?.where?.line, `pieces of ${chunk}`).toBe(3);
    }
  });

  it("is refused when it is UTF-16, by its byte order mark or by its NULs", async () => {
    const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
    await expectCodes(() => wholeTable(utf16("\ufeffa;b\n1;2\n")), "not-utf8");
    await expectCodes(() => wholeTable(utf16("a;b\n1;2\n")), "nul-character");
  });

  it("names the line of a NUL", async () => {
    for (const chunk of [1, 3, 100]) {
      const [problem] = await expectCodes(
        () => wholeTable("a,b\r\n1,2\r\n3,\u0000\r\n", chunk),
        "nul-character",
      );
      expect(problem?.where).toEqual({ file: "enquete.csv", line: 3 });
    }
  });
});
