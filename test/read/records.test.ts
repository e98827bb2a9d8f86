import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { recordRows } from "../../src/read/records.js";
import type { Row } from "../../src/read/table.js";
import { type Random, random } from "../tools/random.js";
import { expectCodes, problemsOf } from "../tools/refusal.js";

async function rowsOf(text: string, delimiter = ",", piece = text.length): Promise<Row[]> {
  const pieces = async function* (): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += piece) yield text.slice(at, at + piece);
  };
  const rows: Row[] = [];
  for await (const batch of recordRows(pieces(), delimiter, "enquete.csv", 1)) rows.push(...batch);
  return rows;
}

/**
 * What Papa Parse makes of a whole text at once; `null` where it finds a quote wrong. To it a
 * line with only `""` and one without a sign are the same; the first is a row.
 */
function papaRows(text: string, delimiter: string): Row[] | null {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  if (errors.length > 0) return null;
  const lines = text.split("\n");
  let line = 1;
  return data.flatMap((cells) => {
    const row = { line, cells };
    const written = lines[line - 1];
    line += cells.join("").split("\n").length;
    return written === "" ? [] : [row];
  });
}

const SIGNS = ['"', '"', ",", ",", ";", "\n", "\n", " ", "a", "é", "🙂"] as const;

/** Signs without order, or rows of cells of which most are written as they should be. */
function anyText(draw: Random): string {
  const word = (longest: number) =>
    Array.from({ length: draw.whole(0, longest) }, () => draw.pick(SIGNS)).join("");
  if (draw.next() < 0.4) return word(40);
  const cell = (): string => {
    const inside = word(4);
    if (draw.next() < 0.4) return inside.replace(/[",;\n]/gu, "");
    const behind = draw.next() < 0.05 ? draw.pick([" ", "x"]) : "";
    return `"${inside.replaceAll('"', '""')}"${behind}`;
  };
  const line = () => Array.from({ length: draw.whole(1, 4) }, cell).join(",");
  return `${Array.from({ length: draw.whole(1, 8) }, line).join("\n")}\n`;
}

describe("cutting text into rows", () => {
  it("gives cell for cell what Papa Parse gives, or refuses what it finds wrong", async () => {
    const draw = random(20_190_201);
    let read = 0;
    for (let time = 0; time < 5000; time++) {
      const text = anyText(draw);
      const delimiter = draw.pick([",", ";"]);
      const expected = papaRows(`${text}\n`, delimiter);
      const piece = draw.pick([1, 2, 5, 100]);
      if (expected) {
        read++;
        expect(await rowsOf(text, delimiter, piece), JSON.stringify(text)).toEqual(expected);
      } else {
        const [problem] = await problemsOf(() => rowsOf(text, delimiter, piece));
        expect(["bad-quotes", "unclosed-quote"], JSON.stringify(text)).toContain(problem?.code);
      }
    }
    expect(read).toBeGreaterThan(1000);
    expect(read).toBeLessThan(4500);
  });

  it("takes spaces behind a closing quote for nothing, in the last row without a line end too", async () => {
    for (const end of ["\n", ""]) {
      expect(await rowsOf(`"a" ,"b"\n1,"2"  ${end}`)).toEqual([
        { line: 1, cells: ["a", "b"] },
        { line: 2, cells: ["1", "2"] },
      ]);
    }
  });

  it("goes on in the same way after a record with doubled quotes", async () => {
    expect(await rowsOf('1,"zei ""ja"""\n2,"x\ny"\n3,"""\n"""\n4,z\n')).toEqual([
      { line: 1, cells: ["1", 'zei "ja"'] },
      { line: 2, cells: ["2", "x\ny"] },
      { line: 4, cells: ["3", '"\n"'] },
      { line: 6, cells: ["4", "z"] },
    ]);
  });

  it("keeps a byte order mark that stands before a cell inside the file", async () => {
    expect(await rowsOf('\ufeffa,b\n\ufeffc,"d ""e"""\n')).toEqual([
      { line: 1, cells: ["\ufeffa", "b"] },
      { line: 2, cells: ["\ufeffc", 'd "e"'] },
    ]);
  });

  it("has one limit for the length of a record, with and without quotes, in any pieces", async () => {
    const limit = 1_000_000;
    for (const [open, close] of [
      ["", ""],
      ['"', '"'],
      ['"""', '"'],
    ] as const) {
      const fits = `${open}${"x".repeat(limit - open.length - close.length)}${close}`;
      for (const piece of [64 * 1024, 3_000_000]) {
        expect(await rowsOf(`1\n${fits}\n2\n`, ",", piece)).toHaveLength(3);
        const [problem] = await expectCodes(
          () => rowsOf(`1\n${fits.replace("x", "xx")}\n2\n`, ",", piece),
          "record-too-long",
        );
        expect(problem?.where).toEqual({ file: "enquete.csv", line: 2 });
      }
    }
  });

  it("takes a million delimiters without a line end in a time that does not grow with their square", async () => {
    const start = performance.now();
    await rowsOf(`${",".repeat(999_999)}\n`, ",", 64 * 1024);
    await rowsOf("a\n".repeat(500_000), ",", 64 * 1024);
    await rowsOf('"a"\n'.repeat(250_000), ",", 64 * 1024);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
