import { describe, expect, it } from "vitest";
import { type Random, random } from "../tools/random.js";
import { expectCodes } from "../tools/refusal.js";
import { wholeTable } from "../tools/table.js";

const DELIMITERS = [",", ";", "\t", "|"] as const;
const ENDS = ["\n", "\r\n", "\r"] as const;
const ALPHABET = [
  "a",
  "B",
  "é",
  "🙂",
  " ",
  '"',
  ",",
  ";",
  "\t",
  "|",
  "\n",
  "\u2028",
  "'",
  "=",
  "0",
  "\ufffd",
  "\u00a0",
  "\ufeff",
];

interface Written {
  readonly text: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

function word(draw: Random, longest: number): string {
  return Array.from({ length: draw.whole(0, longest) }, () => draw.pick(ALPHABET)).join("");
}

/** Writes a random table in a random dialect, and remembers what must be read back. */
function writtenTable(draw: Random): Written {
  const delimiter = draw.pick(DELIMITERS);
  // CR beside LF would be one line end where two were written, so only these two are mixed.
  const ends = draw.next() < 0.25 ? ["\n", "\r\n"] : [draw.pick(ENDS)];
  const columns = draw.whole(2, 5);
  const mustQuote = (cell: string) => /["\n\r]/u.test(cell) || cell.includes(delimiter);
  const written = (cell: string) => {
    if (!mustQuote(cell) && draw.next() < 0.7) return cell;
    const inside = cell.replaceAll('"', '""').replaceAll("\n", () => draw.pick(ends));
    return `"${inside}"`;
  };
  const header = Array.from({ length: columns }, (_, index) => `kop ${index}`);
  let text = draw.next() < 0.5 ? "\ufeff" : "";
  let line = 1;
  const write = (cells: readonly string[]) => {
    text += cells.map(written).join(delimiter) + draw.pick(ends);
    line += 1 + cells.join("").split("\n").length - 1;
  };
  write(header);
  const rows: { line: number; cells: string[] }[] = [];
  for (let count = draw.whole(0, 8); count > 0; count--) {
    if (draw.next() < 0.1) {
      text += draw.pick(ends);
      line += 1;
    }
    const cells = Array.from({ length: columns }, () => word(draw, 6));
    rows.push({ line, cells });
    write(cells);
  }
  if (draw.next() < 0.3) text = text.replace(/(?:\r\n|\r|\n)$/u, "");
  return { text, header, rows };
}

describe("reading back what was written", () => {
  it("gives the same table in every dialect, with the lines it was written on", async () => {
    const draw = random(20_190_101);
    for (let time = 0; time < 2000; time++) {
      const { text, header, rows } = writtenTable(draw);
      expect(await wholeTable(text), JSON.stringify(text)).toMatchObject({ header, rows });
    }
  });

  it("gives the same table whatever the size of the pieces the bytes arrive in", async () => {
    const draw = random(20_190_102);
    for (let time = 0; time < 60; time++) {
      const { text, header, rows } = writtenTable(draw);
      const bytes = new TextEncoder().encode(text);
      for (let chunk = 1; chunk <= bytes.length; chunk++) {
        expect(await wholeTable(bytes, chunk), `${JSON.stringify(text)} by ${chunk}`).toMatchObject(
          {
            header,
            rows,
          },
        );
      }
    }
  });

  it("reads or refuses damaged files the same whatever the pieces, and never crashes", async () => {
    const draw = random(20_190_103);
    const outcome = async (bytes: Uint8Array, chunk: number) => {
      try {
        return JSON.stringify(await wholeTable(bytes, chunk));
      } catch (error) {
        if (!(error instanceof Error) || error.name !== "Refusal") throw error;
        return JSON.stringify((error as unknown as { problems: unknown }).problems);
      }
    };
    for (let time = 0; time < 400; time++) {
      const bytes = new TextEncoder().encode(writtenTable(draw).text);
      for (let flips = draw.whole(1, 4); flips > 0; flips--)
        bytes[draw.whole(0, bytes.length - 1)] = draw.whole(0, 255);
      const whole = await outcome(bytes, bytes.length);
      for (const chunk of [1, 2, 3, 7]) {
        expect(await outcome(bytes, chunk), `${JSON.stringify([...bytes])} by ${chunk}`).toBe(
          whole,
        );
      }
    }
  });

  it("refuses a row that lost a cell, by its line", async () => {
    const draw = random(20_190_104);
    for (let time = 0; time < 100; time++) {
      const { text, rows } = writtenTable(draw);
      const line = (rows.at(-1)?.line ?? 1) + (rows.at(-1)?.cells.join("").split("\n").length ?? 1);
      const ended = /[\r\n]$/u.test(text) ? text : `${text}\n`;
      const [problem] = await expectCodes(() => wholeTable(`${ended}alleen`), "ragged-row");
      expect(problem?.where?.line).toBe(line);
    }
  });
});
