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
  const separator = delimiter.charCodeAt(0);
  let rest = "";
  let line = firstLine;
  for await (const piece of pieces) {
    const text = rest + piece;
    const scan = scanRecords(text, separator, line);
    if (scan.end > 0) {
      yield { text: text.slice(0, scan.end), line, lines: scan.linesAtEnd };
      line += scan.linesAtEnd;
    }
    rest = text.slice(scan.end);
    if (scan.tooLong) {
      if (scan.openQuoteLine !== null) {
        throw refuseData("unclosed-quote", {}, { file, line: scan.openQuoteLine });
      }
      throw refuseData("record-too-long", { limit: MAX_RECORD }, { file, line });
    }
  }
  if (rest === "") return;
  const last = scanRecords(rest, separator, line);
  if (last.openQuoteLine !== null) {
    throw refuseData("unclosed-quote", {}, { file, line: last.openQuoteLine });
  }
  yield { text: rest, line, lines: last.lines };
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
