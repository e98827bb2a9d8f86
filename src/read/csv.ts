import type { Delimiter, EncodingName } from "../model/dialect.js";
import { type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import { decodeText } from "./decode.js";
import { delimiterOf, scanHead, sepLine } from "./dialect.js";
import { detectEncoding, type Encoding } from "./encoding.js";
import { MAX_RECORD, recordRows } from "./records.js";
import type { ByteSource } from "./source.js";

const MAX_COLUMNS = 2000;

/** One record of the file, and the line on which it starts. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

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

export interface Table {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  /** Batches of rows, as they stream in. Rows of the wrong width end in a Refusal. */
  readonly batches: AsyncIterable<readonly Row[]>;
}

/**
 * Reads a delimited file as a stream: memory does not grow with the number of rows.
 *
 * Records are cut and told by line in `recordRows`, in one pass over the text. Papa Parse judges
 * those with odd quotes; its own stream is not used, because it merges rows of mixed line ends,
 * renames double headings without a word, and takes twice the time.
 *
 * @throws Refusal for an empty file, a bad heading, and every ragged row by its line.
 */
export async function readCsv(source: ByteSource, options: CsvOptions = {}): Promise<Table> {
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
  const batches = recordRows(all, delimiter, source.name, firstLine);
  const first = await firstNonEmpty(batches);
  const [headerRow, ...others] = first;
  if (!headerRow) throw refuseData("empty-file", {}, { file: source.name });
  const header = withoutEmptyEnd(headerRow.cells.map((cell) => cell.trim()));
  checkHeader(header, headerRow.line, source.name);
  return { dialect, header, batches: sameWidth(others, batches, header.length, source.name) };
}

/** Spreadsheets close a line with delimiters that part nothing. */
function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells.slice(0, Math.max(1, last + 1));
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

async function firstNonEmpty(batches: AsyncGenerator<Row[]>): Promise<Row[]> {
  const first = await batches.next();
  return first.done ? [] : first.value;
}

function checkHeader(header: readonly string[], line: number, file: string): void {
  if (header.length > MAX_COLUMNS) {
    const facts = { columns: header.length, limit: MAX_COLUMNS };
    throw refuseData("too-many-columns", facts, { file, line });
  }
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, name] of header.entries()) {
    const place = { file, line, column: index + 1 };
    const earlier = seen.get(name);
    if (name === "") problems.push(problem("error", "empty-header", {}, place));
    else if (earlier !== undefined) {
      // The heading itself is not said: what is taken for one may be an answer.
      const facts = { first: earlier + 1, second: index + 1 };
      problems.push(problem("error", "duplicate-header", facts, place));
    } else seen.set(name, index);
  }
  if (problems.length > 0) throw new Refusal("data", limited(problems));
}

async function* sameWidth(
  first: readonly Row[],
  batches: AsyncGenerator<Row[]>,
  width: number,
  file: string,
): AsyncGenerator<readonly Row[]> {
  const ragged = new ProblemList("error");
  const ofWidth = (row: Row): Row | null => {
    if (row.cells.length === width) return row;
    const cells = row.cells.slice(0, width);
    if (row.cells.length > width && row.cells.slice(width).every((cell) => cell.trim() === "")) {
      return { ...row, cells };
    }
    ragged.add(
      "ragged-row",
      { found: row.cells.length, expected: width },
      { file, line: row.line },
    );
    return null;
  };
  const check = (rows: readonly Row[]): readonly Row[] => {
    if (rows.every((row) => row.cells.length === width)) return rows;
    return rows.flatMap((row) => ofWidth(row) ?? []);
  };
  yield check(first);
  for await (const batch of batches) yield check(batch);
  if (ragged.problems.length > 0) throw new Refusal("data", limited(ragged.problems));
}
