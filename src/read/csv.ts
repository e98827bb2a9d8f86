import type { Delimiter, Dialect, Encoding, EncodingName } from "../model/dialect.js";
import { refuseData } from "../model/problem.js";
import { decodeText } from "./decode.js";
import { delimiterOf, scanHead, sepLine } from "./dialect.js";
import { detectEncoding } from "./encoding.js";
import { MAX_RECORD, recordRows } from "./records.js";
import type { ByteSource } from "./source.js";
import type { Row } from "./table.js";

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
 * Records are cut and told by line in `recordRows`, in one pass over the text. Papa Parse judges
 * those with odd quotes; its own stream is not used, because it merges rows of mixed line ends,
 * renames double headings without a word, and takes twice the time.
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
  const firstLine = sep ? 2 : 1;
  return {
    dialect: { encoding, delimiter },
    rows: recordRows(all, delimiter, source.name, firstLine),
  };
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
