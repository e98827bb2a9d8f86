import Papa from "papaparse";
import type { Row } from "./table.js";

export interface OddRecords {
  readonly rows: readonly Row[];
  /** The line behind the last row. */
  readonly line: number;
  /** Whether the reading stopped there at a wrong quote. */
  readonly bad: boolean;
}

/**
 * Reads whole records of which the quotes need care, such as spaces behind a closing one.
 * Papa Parse judges them, and splits them into cells.
 */
export function oddRecords(text: string, delimiter: string, firstLine: number): OddRecords {
  // Papa takes a byte order mark off every text it is given; only the file's own may go.
  const guarded = text.startsWith("\ufeff") ? `\ufeff${text}` : text;
  const { data, errors } = Papa.parse<string[]>(guarded, {
    delimiter,
    newline: "\n",
    header: false,
    skipEmptyLines: false,
  });
  // A wrong quote makes Papa swallow what follows: from there on nothing is trusted. The line
  // end at the very end makes it report one more, empty, record.
  const bad = errors[0]?.row;
  const rows: Row[] = [];
  const lines = text.split("\n");
  let line = firstLine;
  for (const cells of data.slice(0, bad ?? -1)) {
    // To Papa a line without a sign and one with only `""`, which is a row, are the same.
    if (lines[line - firstLine] !== "") rows.push({ line, cells });
    line += 1;
    for (const cell of cells) line += newlinesIn(cell);
  }
  return { rows, line, bad: bad !== undefined };
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count++;
  return count;
}
