import { refuseData } from "../model/problem.js";
import type { Row } from "./csv.js";
import { oddRecord } from "./odd-record.js";
import { isRow, plainRecords } from "./plain-records.js";

/** A record longer than this is no answer sheet but an attack or a broken file. */
export const MAX_RECORD = 1_000_000;

const QUOTE = 34;
const NEWLINE = 10;

/**
 * Cuts a stream of text into rows, a batch for every piece. Blank lines are no rows.
 *
 * A quote opens only at the start of a field, as in RFC 4180, so a stray quote inside a word
 * does not swallow what follows. Holds no more than one piece and one record.
 *
 * @throws Refusal by line: `unclosed-quote` with the line where the quote opened, `bad-quotes`
 *   for text behind a closing quote, or `record-too-long`.
 */
export async function* recordRows(
  pieces: AsyncIterable<string>,
  delimiter: string,
  file: string,
  firstLine: number,
): AsyncGenerator<Row[]> {
  let rest = "";
  let line = firstLine;
  for await (const piece of withLastLineEnd(pieces)) {
    const text = rest + piece;
    const read = rowsIn(text, delimiter, line);
    if (read.rows.length > 0) yield read.rows;
    line = read.line;
    if (read.bad) throw refuseData("bad-quotes", {}, { file, line });
    rest = text.slice(read.end);
    if (rest.length > MAX_RECORD) {
      const { openQuoteLine } = scanRecord(rest, 0, delimiter, line);
      if (openQuoteLine !== null) throw refuseUnclosed(file, openQuoteLine);
      throw refuseData("record-too-long", { limit: MAX_RECORD }, { file, line });
    }
  }
  if (rest === "") return;
  throw refuseUnclosed(file, scanRecord(rest, 0, delimiter, line).openQuoteLine ?? line);
}

/** The last record of a file may lack its line end; one too many is a blank line. */
async function* withLastLineEnd(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  yield* pieces;
  yield "\n";
}

function refuseUnclosed(file: string, line: number): Error {
  return refuseData("unclosed-quote", {}, { file, line });
}

interface Read {
  readonly rows: Row[];
  /** Where the first record that was not read starts: in the text, and its line in the file. */
  readonly end: number;
  readonly line: number;
  /** Whether a wrong quote in that record stopped the reading; else the text ends in it. */
  readonly bad: boolean;
}

function rowsIn(text: string, delimiter: string, firstLine: number): Read {
  const rows: Row[] = [];
  let end = 0;
  let line = firstLine;
  for (;;) {
    const plain = plainRecords(text, end, delimiter, line, MAX_RECORD);
    for (const row of plain.rows) rows.push(row);
    ({ end, line } = plain);
    const record = plain.odd ? scanRecord(text, end, delimiter, line) : null;
    if (record === null || record.end === null) return { rows, end, line, bad: false };
    const cells = oddRecord(text.slice(end, record.end), delimiter);
    if (cells === null) return { rows, end, line, bad: true };
    if (isRow(cells)) rows.push({ line, cells });
    end = record.end;
    line += record.lines;
  }
}

interface Scan {
  /** Where the record ends, its line end included; `null` when the text or the limit cuts it. */
  readonly end: number | null;
  readonly lines: number;
  /** Where the quote opened in which the scan ended, if it did. */
  readonly openQuoteLine: number | null;
}

/** Steps through one record sign by sign; stops in one longer than `MAX_RECORD`. */
function scanRecord(text: string, start: number, delimiter: string, firstLine: number): Scan {
  const separator = delimiter.charCodeAt(0);
  const limit = Math.min(text.length, start + MAX_RECORD + 1);
  let lines = 0;
  let quoted = false;
  let openLine = 0;
  let fieldStart = true;
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === QUOTE) {
        if (text.charCodeAt(at + 1) === QUOTE) at++;
        else quoted = false;
      } else if (code === NEWLINE) lines++;
    } else if (code === NEWLINE) {
      return { end: at + 1, lines: lines + 1, openQuoteLine: null };
    } else if (code === separator) {
      fieldStart = true;
    } else {
      if (fieldStart && code === QUOTE) {
        quoted = true;
        openLine = firstLine + lines;
      }
      fieldStart = false;
    }
  }
  return { end: null, lines, openQuoteLine: quoted ? openLine : null };
}
