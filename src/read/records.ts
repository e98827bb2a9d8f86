import { refuseData } from "../model/problem.js";

/** A record longer than this is no answer sheet but an attack or a broken file. */
export const MAX_RECORD = 1_000_000;

const QUOTE = 34;
const NEWLINE = 10;

/** Whole records of a delimited file, with the line on which the first one starts. */
export interface Block {
  readonly text: string;
  readonly line: number;
  /** Line ends in the block, those inside quotes included. */
  readonly lines: number;
}

/**
 * Cuts a stream of text into blocks of whole records.
 *
 * A quote opens only at the start of a field, as in RFC 4180, so a stray quote inside a word
 * does not swallow what follows. Works in one pass over the characters and holds no more
 * than one piece and one record.
 *
 * @throws Refusal `unclosed-quote` with the line where the quote opened, or `record-too-long`.
 */
export async function* wholeRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  file: string,
  firstLine = 1,
): AsyncGenerator<Block> {
  const cutter = new RecordCutter(delimiter, file, firstLine);
  for await (const piece of pieces) yield* cutter.take(piece);
  yield* cutter.end();
}

const PIECE = 256 * 1024;

/** The same for a text that is whole in memory. */
export function* recordsOf(text: string, delimiter: string, file: string): Generator<Block> {
  const cutter = new RecordCutter(delimiter, file, 1);
  for (let at = 0; at < text.length; at += PIECE) yield* cutter.take(text.slice(at, at + PIECE));
  yield* cutter.end();
}

class RecordCutter {
  readonly #separator: number;
  readonly #file: string;
  #line: number;
  #rest = "";

  constructor(delimiter: string, file: string, firstLine: number) {
    this.#separator = delimiter.charCodeAt(0);
    this.#file = file;
    this.#line = firstLine;
  }

  *take(piece: string): Generator<Block> {
    const text = this.#rest + piece;
    const scan = scanRecords(text, this.#separator, this.#line);
    if (scan.end > 0) {
      yield { text: text.slice(0, scan.end), line: this.#line, lines: scan.linesAtEnd };
      this.#line += scan.linesAtEnd;
    }
    this.#rest = text.slice(scan.end);
    if (scan.tooLong) refuseRecord(scan, this.#file, this.#line);
  }

  *end(): Generator<Block> {
    if (this.#rest === "") return;
    const last = scanRecords(this.#rest, this.#separator, this.#line);
    if (last.openQuoteLine !== null) refuseRecord(last, this.#file, this.#line);
    yield { text: this.#rest, line: this.#line, lines: last.lines };
  }
}

function refuseRecord({ openQuoteLine }: Scan, file: string, line: number): never {
  if (openQuoteLine !== null) {
    throw refuseData("unclosed-quote", {}, { file, line: openQuoteLine });
  }
  throw refuseData("record-too-long", { limit: MAX_RECORD }, { file, line });
}

interface Scan {
  /** Where the last whole record ends; 0 when there is none. */
  readonly end: number;
  readonly linesAtEnd: number;
  readonly lines: number;
  /** Where the quote opened in which the scan ended, if it did. */
  readonly openQuoteLine: number | null;
  /** Whether the scan stopped in a record longer than `MAX_RECORD`. */
  readonly tooLong: boolean;
}

function scanRecords(text: string, separator: number, firstLine: number): Scan {
  let end = 0;
  let lines = 0;
  let linesAtEnd = 0;
  let quoted = false;
  let openLine = 0;
  let fieldStart = true;
  let tooLong = false;
  for (let at = 0; at < text.length && !tooLong; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === QUOTE) {
        if (text.charCodeAt(at + 1) === QUOTE) at++;
        else quoted = false;
      } else if (code === NEWLINE) lines++;
    } else if (code === NEWLINE) {
      lines++;
      end = at + 1;
      linesAtEnd = lines;
      fieldStart = true;
    } else if (code === separator) {
      fieldStart = true;
    } else {
      if (fieldStart && code === QUOTE) {
        quoted = true;
        openLine = firstLine + lines;
      }
      fieldStart = false;
    }
    tooLong = at - end >= MAX_RECORD;
  }
  return { end, linesAtEnd, lines, openQuoteLine: quoted ? openLine : null, tooLong };
}
