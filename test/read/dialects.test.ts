import { describe, expect, it } from "vitest";
import { expectCodes, problemsOf } from "../tools/refusal.js";
import { cellsOf, wholeTable } from "../tools/table.js";

describe("the delimiter of a file", () => {
  it.each([
    ["a comma", ","],
    ["a semicolon", ";"],
    ["a tab", "\t"],
    ["a bar", "|"],
  ])("case 27: is %s when that is what parts the headings", async (_, sign) => {
    const table = await wholeTable(`a${sign}b${sign}c\n1${sign}2${sign}3\n`);
    expect(table.header).toEqual(["a", "b", "c"]);
    expect(cellsOf(table)).toEqual([["1", "2", "3"]]);
  });

  it("case 25: is found in a semicolon file of only two columns", async () => {
    expect(cellsOf(await wholeTable("a;b\n1;2\n"))).toEqual([["1", "2"]]);
  });

  it("case 26: is not mistaken for the decimal comma", async () => {
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

  it("case 28: is not guessed between two that do equally well", async () => {
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
  ])("case 17: may be %s", async (_, end) => {
    const table = await wholeTable(`a,b${end}1,2${end}3,4${end}`);
    expect(table.rows).toEqual([
      { line: 2, cells: ["1", "2"] },
      { line: 3, cells: ["3", "4"] },
    ]);
  });

  it("case 18: may be mixed without losing or merging a row", async () => {
    const table = await wholeTable("a,b\r\n1,2\n3,4\r5,6\r\n7,8");
    expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
    expect(cellsOf(table).flat()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
  });

  it("case 5, 6: may be missing or double after the last row", async () => {
    const usual = await wholeTable("a,b\n1,2\n");
    expect(await wholeTable("a,b\n1,2")).toEqual(usual);
    expect(await wholeTable("a,b\n1,2\n\n\n")).toEqual(usual);
  });

  it("case 20: do not include U+2028 and U+0085, which are part of an answer", async () => {
    const table = await wholeTable("a,b\n1\u20282,3\u00854\n");
    expect(cellsOf(table)).toEqual([["1\u20282", "3\u00854"]]);
  });
});

describe("the encoding of a file", () => {
  it("case 9, 10: is UTF-8 with or without byte order mark", async () => {
    expect((await wholeTable("\ufeffa,b\néén,twee\n")).header).toEqual(["a", "b"]);
    expect((await wholeTable('\ufeff"a","b"\n1,2\n')).header).toEqual(["a", "b"]);
    expect(cellsOf(await wholeTable("a,b\néén,🙂\n"))).toEqual([["één", "🙂"]]);
  });

  const broken = async (bytes: Uint8Array, line: number, ...codes: string[]) => {
    for (const chunk of [1, 2, 5, 100]) {
      const problems = await expectCodes(() => wholeTable(bytes, chunk), ...codes);
      expect(problems[0]?.where?.line, `pieces of ${chunk}`).toBe(line);
    }
  };

  it("is UTF-8 in a large file too, wherever the reading cuts a letter in two", async () => {
    for (let shift = 0; shift < 10; shift++) {
      const rows = Array.from({ length: 9000 }, (_, index) => [`é€🙂 ${index}`, "x".repeat(shift)]);
      const text = `a,b\n${rows.map((cells) => `${cells.join(",")}\n`).join("")}`;
      for (const chunk of [1_000_000, 100_003]) {
        expect(cellsOf(await wholeTable(text, chunk))).toEqual(rows);
      }
    }
  });

  it("is refused by line when a large file of UTF-8 ends in half a letter", async () => {
    const text = `a,b\n${"é,x\n".repeat(40_000)}`;
    const bytes = new Uint8Array([...new TextEncoder().encode(text), 0xf0, 0x9f]);
    const [problem] = await problemsOf(() => wholeTable(bytes, 1_000_000));
    expect(problem?.where).toEqual({ file: "enquete.csv", line: 40_002 });
  });

  it("case 15: is refused by line when part is UTF-8 and part is not, whatever the pieces", async () => {
    const start = Buffer.from("a,b\r\n1,é\r\n3,");
    const bytes = new Uint8Array([...start, 0xe9, ...Buffer.from("\r\n5,6\r\n")]);
    await broken(bytes, 3, "encoding-mixed");
    await broken(
      new Uint8Array([...Buffer.from("a,b\r1,\ufffd\r3,4\r5,"), 0xff]),
      4,
      "encoding-mixed",
    );
  });

  it("case 14: is refused by line when its bytes are letters in no encoding or in several", async () => {
    await broken(
      new Uint8Array([...Buffer.from("a,b\n1,2\n3,"), 0xf0, 0x9f]),
      3,
      "encoding-unclear",
    );
    await broken(new Uint8Array([...Buffer.from("a,b\n1,"), 0x96, 0x0a]), 2, "encoding-unclear");
  });

  it.each([
    ["utf16le", "\ufeff", "utf-16le", "mark"],
    ["utf16le", "", "utf-16le", "zeros"],
  ] as const)(
    "case 11, 12: is UTF-16 by its mark or by its zeros (%s, mark '%s')",
    async (name, mark, encoding, evidence) => {
      const bytes = new Uint8Array(Buffer.from(`${mark}naam;b\néén;2\n`, name));
      const table = await wholeTable(bytes);
      expect(cellsOf(table)).toEqual([["één", "2"]]);
      expect(table.dialect.encoding).toEqual({ name: encoding, doubled: false, evidence });
      const swapped = await wholeTable(new Uint8Array(Buffer.from(bytes).swap16()));
      expect(cellsOf(swapped)).toEqual([["één", "2"]]);
    },
  );

  it.each([
    ["windows-1252", [0xe9, 0xe9, 0x6e]],
    ["macintosh", [0x8e, 0x8e, 0x6e]],
  ] as const)(
    "case 13: is %s when its high bytes are letters there and nowhere else",
    async (name, letters) => {
      const bytes = new Uint8Array([...Buffer.from("a;b\n"), ...letters, ...Buffer.from(";2\n")]);
      const table = await wholeTable(bytes);
      expect(cellsOf(table)).toEqual([["één", "2"]]);
      expect(table.dialect.encoding).toEqual({ name, doubled: false, evidence: "letters" });
    },
  );

  it("is put right when every letter was encoded twice, whatever the pieces", async () => {
    const twice = Buffer.from("a;b\nÃ©Ã©n;â€™s\n");
    for (const chunk of [1, 2, 3, 100]) {
      const table = await wholeTable(new Uint8Array(twice), chunk);
      expect(cellsOf(table), `pieces of ${chunk}`).toEqual([["één", "’s"]]);
      expect(table.dialect.encoding.doubled).toBe(true);
    }
  });

  it("case 16: names the line of a NUL", async () => {
    for (const chunk of [1, 3, 100]) {
      const [problem] = await expectCodes(
        () => wholeTable("a,b\r\n1,2\r\n3,\u0000\r\n", chunk),
        "nul-character",
      );
      expect(problem?.where).toEqual({ file: "enquete.csv", line: 3 });
    }
  });
});
