import { refuseData } from "../model/problem.js";
import { oddRecords } from "./odd-records.js";
import { plainRecords } from "./plain-records.js";
import type { Row } from "./table.js";

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
  const cutter = new RowCutter(delimiter, file, firstLine);
  for await (const piece of pieces) yield* cutter.take(piece);
  yield* cutter.end();
}

const PIECE = 256 * 1024;

/** The same for a text that is whole in memory. */
export function* rowsOf(text: string, delimiter: string, file: string): Generator<Row[]> {
  const cutter = new RowCutter(delimiter, file, 1);
  for (let at = 0; at < text.length; at += PIECE) yield* cutter.take(text.slice(at, at + PIECE));
  yield* cutter.end();
}

class RowCutter {
  readonly #delimiter: string;
  readonly #file: string;
  #line: number;
  #rest = "";

  constructor(delimiter: string, file: string, firstLine: number) {
    this.#delimiter = delimiter;
    this.#file = file;
    this.#line = firstLine;
  }

  /** The rows that are whole now; what is wrong behind them is told after they were taken. */
  *take(piece: string): Generator<Row[]> {
    const text = this.#rest + piece;
    const { rows, line, bad, end } = rowsIn(text, this.#delimiter, this.#line);
    this.#line = line;
    if (rows.length > 0) yield rows;
    if (bad) throw refuseData("bad-quotes", {}, { file: this.#file, line });
    this.#rest = text.slice(end);
    if (this.#rest.length > MAX_RECORD) {
      const { openQuoteLine } = scanRecords(this.#rest, 0, this.#delimiter, line);
      if (openQuoteLine !== null) throw refuseUnclosed(this.#file, openQuoteLine);
      throw refuseData("record-too-long", { limit: MAX_RECORD }, { file: this.#file, line });
    }
  }

  /** The last record of a file may lack its line end; one too many is a blank line. */
  *end(): Generator<Row[]> {
    yield* this.take("\n");
    if (this.#rest === "") return;
    const { openQuoteLine } = scanRecords(this.#rest, 0, this.#delimiter, this.#line);
    throw refuseUnclosed(this.#file, openQuoteLine ?? this.#line);
  }
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
  const plain = plainRecords(text, delimiter, firstLine, MAX_RECORD);
  if (!plain.odd) return { ...plain, bad: false };
  const { end } = scanRecords(text, plain.end, delimiter, plain.line);
  if (end === plain.end) return { ...plain, bad: false };
  const odd = oddRecords(text.slice(plain.end, end), delimiter, plain.line);
  return { ...odd, rows: plain.rows.concat(odd.rows), end };
}

interface Scan {
  /** Where the last whole record ends. */
  readonly end: number;
  /** Where the quote opened in which the scan ended, if it did. */
  readonly openQuoteLine: number | null;
}

/** Steps through records sign by sign; stops in one longer than `MAX_RECORD`. */
function scanRecords(text: string, start: number, delimiter: string, firstLine: number): Scan {
  const separator = delimiter.charCodeAt(0);
  let end = start;
  let line = firstLine;
  let quoted = false;
  let openLine = 0;
  let fieldStart = true;
  for (let at = start; at < text.length && at - end <= MAX_RECORD; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === QUOTE) {
        if (text.charCodeAt(at + 1) === QUOTE) at++;
        else quoted = false;
      } else if (code === NEWLINE) line++;
    } else if (code === NEWLINE) {
      line++;
      end = at + 1;
      fieldStart = true;
    } else if (code === separator) {
      fieldStart = true;
    } else {
      if (fieldStart && code === QUOTE) {
        quoted = true;
        openLine = line;
      }
      fieldStart = false;
    }
  }
  return { end, openQuoteLine: quoted ? openLine : null };
}
