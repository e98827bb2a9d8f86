import type { Random } from "./random.js";
import { type Cells, type Dialect, MARKER, recordText } from "./written-export.js";

/** A file as records of text, in the order in which they are written, the heading first. */
export interface Records {
  readonly heading: Cells;
  readonly rows: readonly Cells[];
  readonly texts: readonly string[];
  readonly dialect: Dialect;
}

/**
 * What a damage does to the texts of the records, and what must come of it: `same` gives the
 * results of the whole file, `refused` a refusal, with the record in which the damage is; of
 * `either` only the invariant is known.
 */
export interface Damaged {
  readonly texts: readonly string[];
  readonly fate: "same" | "refused" | "either";
  /** The record that is damaged, from 0; `null` where the damage is in no record. */
  readonly at: number | null;
  /** What stands after the last record; the line end of the file where it is not said. */
  readonly end?: string;
}

export type Damage = (records: Records, draw: Random) => Damaged;

const replaced = (texts: readonly string[], at: number, text: string): string[] =>
  texts.map((one, place) => (place === at ? text : one));
const inserted = (texts: readonly string[], at: number, ...more: readonly string[]): string[] => [
  ...texts.slice(0, at),
  ...more,
  ...texts.slice(at),
];
const anyRow = ({ rows }: Records, draw: Random): number => draw.whole(1, rows.length);

/** Where the delimiters stand that part two cells of a record. */
function delimiters(text: string, { delimiter }: Dialect): readonly number[] {
  let quoted = false;
  return [...text].flatMap((sign, at) => {
    if (sign === '"') quoted = !quoted;
    return sign === delimiter && !quoted ? [at] : [];
  });
}

/** A record with one of its cells changed. */
function withCell(records: Records, at: number, column: number, cell: string): Damaged["texts"] {
  const cells = (records.rows[at - 1] ?? []).map((old, place) => (place === column ? cell : old));
  return replaced(records.texts, at, recordText(cells, records.dialect));
}

/** The damages of Pollock (Vitagliano and others, 2023) and those that people make. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: ({ texts }) => ({ texts, fate: "same", at: null }),
  "a delimiter less in a row": (records, draw) => {
    const at = anyRow(records, draw);
    const text = [...(records.texts[at] ?? "")];
    text.splice(draw.pick(delimiters(text.join(""), records.dialect)), 1);
    return { texts: replaced(records.texts, at, text.join("")), fate: "refused", at };
  },
  // A spreadsheet ends rows in delimiters that part nothing. Where the last cells of a row are
  // empty, a delimiter too many looks just like that.
  "a delimiter more in a row": (records, draw) => {
    const at = anyRow(records, draw);
    const text = [...(records.texts[at] ?? "")];
    const place = draw.pick(delimiters(text.join(""), records.dialect));
    text.splice(place, 0, records.dialect.delimiter);
    const fate = records.rows[at - 1]?.at(-1)?.trim() === "" ? "either" : "refused";
    return { texts: replaced(records.texts, at, text.join("")), fate, at };
  },
  "a quote more": (records, draw) => {
    const at = anyRow(records, draw);
    const text = [...(records.texts[at] ?? "")];
    text.splice(draw.whole(0, text.length), 0, '"');
    return { texts: replaced(records.texts, at, text.join("")), fate: "either", at };
  },
  "a quote less": (records, draw) => {
    const quotes = records.texts.flatMap((text, at) => (text.includes('"') ? [at] : []));
    if (quotes.length === 0) return { texts: records.texts, fate: "same", at: null };
    const at = draw.pick(quotes);
    const text = [...(records.texts[at] ?? "")];
    const places = text.flatMap((sign, place) => (sign === '"' ? [place] : []));
    text.splice(draw.pick(places), 1);
    return { texts: replaced(records.texts, at, text.join("")), fate: "either", at };
  },
  "a last line that was cut off": (records, draw) => {
    const at = records.rows.length;
    const text = records.texts[at] ?? "";
    const [first = text.length] = delimiters(text, records.dialect);
    // Cut before its second cell, so that the row misses cells and cannot pass for a whole one.
    const texts = replaced(records.texts, at, text.slice(0, draw.whole(1, Math.max(1, first))));
    return { texts, fate: "refused", at, end: "" };
  },
  "another delimiter in one row": (records, draw) => {
    const at = anyRow(records, draw);
    const others = [",", ";", "\t", "|"].filter((sign) => sign !== records.dialect.delimiter);
    const other = { ...records.dialect, delimiter: draw.pick(others) };
    const text = recordText(records.rows[at - 1] ?? [], other);
    return { texts: replaced(records.texts, at, text), fate: "either", at };
  },
  "a NUL": (records, draw) => {
    const at = draw.whole(0, records.rows.length);
    const text = [...(records.texts[at] ?? "")];
    text.splice(draw.whole(0, text.length), 0, "\0");
    return { texts: replaced(records.texts, at, text.join("")), fate: "refused", at };
  },
  "a byte order mark in the middle": (records, draw) => {
    const at = anyRow(records, draw);
    const texts = replaced(records.texts, at, `\ufeff${records.texts[at] ?? ""}`);
    return { texts, fate: "either", at };
  },
  "the heading twice": (records, draw) => {
    const at = draw.whole(1, records.rows.length + 1);
    return { texts: inserted(records.texts, at, records.texts[0] ?? ""), fate: "refused", at };
  },
  "no heading": ({ texts }) => ({ texts: texts.slice(1), fate: "refused", at: null }),
  "trailing delimiters": ({ texts, dialect }, draw) => {
    const tail = dialect.delimiter.repeat(draw.whole(1, 4));
    const all = draw.next() < 0.5;
    return {
      texts: texts.map((text, at) => text + (all || at > 0 ? tail : "")),
      fate: "same",
      at: null,
    };
  },
  "empty lines": ({ texts }, draw) => {
    const count = draw.whole(1, 5);
    const places = Array.from({ length: count }, () => draw.whole(0, texts.length));
    const spread = places.reduce((all, at) => inserted(all, at, ""), [...texts]);
    return { texts: spread, fate: "same", at: null };
  },
  "no last line end": ({ texts }) => ({ texts, fate: "same", at: null, end: "" }),
  "a wrong answer": (records, draw) => {
    const at = anyRow(records, draw);
    const columns = [...records.heading.keys()].filter(
      (column) => records.heading[column] !== "OPM",
    );
    const texts = withCell(records, at, draw.pick(columns), MARKER);
    return { texts, fate: "refused", at };
  },
  "a column of other answers": (records, draw) => {
    const columns = [...records.heading.keys()].filter(
      (column) => records.heading[column] !== "OPM",
    );
    const column = draw.pick(columns);
    const rows = records.rows.map((cells, row) =>
      cells.map((cell, place) => (place === column ? `${MARKER}-${row}` : cell)),
    );
    const texts = [records.heading, ...rows].map((cells) => recordText(cells, records.dialect));
    return { texts, fate: "refused", at: 1 };
  },
  "an unknown heading": (records, draw) => {
    const heading = [...records.heading];
    heading[draw.whole(0, heading.length - 1)] = "zomaar een kop";
    const text = recordText(heading, records.dialect);
    return { texts: replaced(records.texts, 0, text), fate: "refused", at: 0 };
  },
  "two rows on one line": (records, draw) => {
    const at = draw.whole(1, Math.max(1, records.rows.length - 1));
    const text = `${records.texts[at] ?? ""}${records.texts[at + 1] ?? MARKER}`;
    const texts = replaced(records.texts, at, text).filter((_, place) => place !== at + 1);
    return { texts, fate: "either", at };
  },
};
