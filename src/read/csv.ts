import Papa from "papaparse";
import type { Delimiter, EncodingName } from "../model/dialect.js";
import { refuseData } from "../model/problem.js";
import { decodeText } from "./decode.js";
import { delimiterOf, scanHead, sepLine } from "./dialect.js";
import { detectEncoding, type Encoding } from "./encoding.js";
import { type Block, MAX_RECORD, wholeRecords } from "./records.js";
import type { ByteSource } from "./source.js";
import type { Row } from "./table.js";

/** How a file turned out to be written. */
export interface Dialect {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  /** What shows the delimiter: said by the user, a `sep=` line, or the heading. */
  readonly delimiterFrom: "declared" | "sep" | "heading";
}

/** What a user says about a file, where it is not left to its own evidence. */
export interface CsvOptions {
  readonly encoding?: EncodingName | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** A delimited file as records, the heading among them. */
export interface CsvFile {
  readonly dialect: Dialect;
  /** Batches of records, as they stream in. */
  readonly rows: AsyncGenerator<Row[]>;
}

/**
 * Reads a delimited file as a stream: memory does not grow with the number of rows.
 *
 * Papa Parse splits the records into cells, block by block; where records end, on which line
 * they stand and what is wrong with them is decided here, because Papa's own stream merges
 * rows of mixed line ends and renames double headings without a word.
 *
 * @throws Refusal for an empty file, an unclear delimiter or encoding, and quotes that do not close.
 */
export async function readCsv(source: ByteSource, options: CsvOptions = {}): Promise<CsvFile> {
  const encoding: Encoding = options.encoding
    ? { name: options.encoding, doubled: false, evidence: "declared" }
    : await detectEncoding(source);
  const pieces = decodeText(source, encoding);
  const { head, all, sep } = await peekHead(pieces);
  if (head.trim() === "") throw refuseData("empty-file", {}, { file: source.name });
  const delimiter = options.delimiter ?? sep ?? delimiterOf(head, source.name);
  const delimiterFrom = options.delimiter ? "declared" : sep ? "sep" : "heading";
  const dialect = { encoding, delimiter, delimiterFrom } as const;
  const firstLine = sep ? 2 : 1;
  const records = wholeRecords(all, delimiter, source.name, firstLine);
  return { dialect, rows: rowBatches(records, delimiter, source.name) };
}

interface Head {
  readonly head: string;
  readonly all: AsyncIterable<string>;
  readonly sep: Delimiter | null;
}

/**
 * Reads on until the first record is complete, then gives the text back as if unread. A line
 * `sep=…` at the very start is taken off.
 */
async function peekHead(pieces: AsyncGenerator<string>): Promise<Head> {
  let head = "";
  let sep: Delimiter | null = null;
  while (!scanHead(head).whole && head.length < MAX_RECORD) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
    const named: ReturnType<typeof sepLine> = sep === null ? sepLine(head) : null;
    if (named) {
      sep = named.delimiter;
      head = head.slice(named.length);
    }
  }
  const all = async function* (): AsyncGenerator<string> {
    if (head) yield head;
    yield* pieces;
  };
  return { head, all: all(), sep };
}

async function* rowBatches(
  blocks: AsyncIterable<Block>,
  delimiter: string,
  file: string,
): AsyncGenerator<Row[]> {
  for await (const block of blocks) {
    // Papa takes a byte order mark off every text it is given; only the file's own may go.
    const guarded = block.text.startsWith("\ufeff") ? `\ufeff${block.text}` : block.text;
    const parsed = Papa.parse<string[]>(guarded, {
      delimiter,
      newline: "\n",
      header: false,
      skipEmptyLines: false,
    });
    // A wrong quote makes Papa swallow what follows: from there on nothing is trusted.
    const bad = parsed.errors[0]?.row;
    // A newline at the very end makes Papa report one more, empty, record.
    const end = bad ?? (block.text.endsWith("\n") ? -1 : undefined);
    const cells = parsed.data.slice(0, end);
    const oneLineEach = cells.length === block.lines || cells.length === block.lines + 1;
    const rows: Row[] = [];
    let line: number = block.line;
    let texts: readonly string[] | null = null;
    // A line with only `""` is a row that lost its other cells; only a line without a sign is none.
    const isBlank = (): boolean => {
      texts ??= block.text.split("\n");
      return texts[line - block.line] === "";
    };
    for (const row of cells) {
      if (row.length > 1 || row[0] !== "" || !isBlank()) rows.push({ line, cells: row });
      line += 1;
      if (!oneLineEach) for (const cell of row) line += newlinesIn(cell);
    }
    if (rows.length > 0) yield rows;
    if (bad !== undefined) throw refuseData("bad-quotes", {}, { file, line });
  }
}

function newlinesIn(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) count++;
  return count;
}
