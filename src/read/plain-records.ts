import type { Row } from "./table.js";

const QUOTE = 34;
const NEWLINE = 10;

export interface PlainRecords {
  readonly rows: Row[];
  /** Where the first record that was not read starts: in the text, and its line in the file. */
  readonly end: number;
  readonly line: number;
  /** Whether that record is of another kind; else the text merely ends in it. */
  readonly odd: boolean;
}

/**
 * Reads records as long as they are plain: a cell that starts with a quote has a delimiter or a
 * line end right behind the quote that closes it. Nearly all are, in nearly every file. The first
 * that is not, and one longer than `longest`, is left to the caller.
 *
 * Delimiters, quotes and line ends are searched for, not stepped to, so that a cell costs
 * little more than its making.
 */
export function plainRecords(
  text: string,
  delimiter: string,
  firstLine: number,
  longest: number,
): PlainRecords {
  const separator = delimiter.charCodeAt(0);
  const rows: Row[] = [];
  let end = 0;
  let line = firstLine;
  let nextDelimiter = -1;
  for (;;) {
    const cells: string[] = [];
    let newline = text.indexOf("\n", end);
    let lines = 1;
    let at = end;
    let more = newline !== -1;
    if (!more) return { rows, end, line, odd: false };
    while (more) {
      if (text.charCodeAt(at) === QUOTE) {
        let close = text.indexOf('"', ++at);
        const doubled = text.charCodeAt(close + 1) === QUOTE;
        if (doubled) close = closingQuote(text, close);
        const after = text.charCodeAt(close + 1);
        const closes = close !== -1 && (after === separator || after === NEWLINE);
        for (; closes && newline !== -1 && newline < close; lines++) {
          newline = text.indexOf("\n", newline + 1);
        }
        if (!closes || newline === -1) return { rows, end, line, odd: true };
        const cell = text.slice(at, close);
        cells.push(doubled ? cell.replaceAll('""', '"') : cell);
        at = close + 2;
        more = after === separator;
      } else {
        if (nextDelimiter < at) {
          nextDelimiter = text.indexOf(delimiter, at);
          if (nextDelimiter === -1) nextDelimiter = text.length;
        }
        more = nextDelimiter < newline;
        const close = more ? nextDelimiter : newline;
        cells.push(text.slice(at, close));
        at = close + 1;
      }
    }
    if (newline - end > longest) return { rows, end, line, odd: true };
    // A line without a sign is no row; one with only `""` is a row that lost its other cells.
    if (newline > end) rows.push({ line, cells });
    end = newline + 1;
    line += lines;
  }
}

/** The first quote from a place on that is not doubled; -1 when there is none. */
function closingQuote(text: string, start: number): number {
  let close = start;
  while (close !== -1 && text.charCodeAt(close + 1) === QUOTE) {
    close = text.indexOf('"', close + 2);
  }
  return close;
}
