import { type Problem, problem, refuseData } from "../model/problem.js";
import { allBytes, firstBytes } from "./bytes.js";
import { type CsvOptions, readCsv } from "./csv.js";
import { dialectProblems } from "./dialect-problems.js";
import { type FileKind, fileKind, otherKind } from "./kind.js";
import { savTable } from "./sav/sav-table.js";
import type { ByteSource } from "./source.js";
import type { RawTable, Row } from "./table.js";
import { readXlsx, type XlsxOptions } from "./xlsx/read-xlsx.js";

/** What a user says about a file, where it is not left to its own evidence. */
export interface ReadOptions extends CsvOptions, XlsxOptions {}

/** Files that must be held in memory whole; larger ones are better exported as CSV. */
const LARGEST = 256_000_000;
const HEAD = 512;
const BATCH = 1000;

/** The endings that fit a kind of file; a CSV may have any other. */
const ENDINGS: Readonly<Partial<Record<FileKind, RegExp>>> = {
  zip: /\.xls[xm]$/iu,
  sav: /\.z?sav$/iu,
  zsav: /\.z?sav$/iu,
};
const OTHER_ENDING = /\.(?:xls[xm]?|z?sav)$/iu;

/**
 * Reads an export of any kind as rows of text. The kind is known by the first bytes, whatever
 * the name of the file says.
 *
 * @throws Refusal for a kind that cannot be read (an old or encrypted workbook, a PDF, a web
 *   page), and for what is wrong with the file.
 */
export async function readExport(source: ByteSource, options: ReadOptions = {}): Promise<RawTable> {
  const file = source.name;
  const kind = fileKind(await firstBytes(source, HEAD));
  const misnamed = ENDINGS[kind] ? !ENDINGS[kind].test(file) : OTHER_ENDING.test(file);
  const named: readonly Problem[] = misnamed
    ? [problem("info", "kind-by-content", { kind }, { file })]
    : [];
  if (kind === "text") {
    const { dialect, rows } = await readCsv(source, options);
    const notes = [...named, ...dialectProblems(dialect, file)];
    return { format: { kind: "csv", dialect }, rows, dictionary: [], notes: () => notes };
  }
  if (kind === "pdf" || kind === "html" || kind === "image")
    throw refuseData("kind-unreadable", { kind }, { file });
  const bytes = await allBytes(source, LARGEST);
  if (kind === "ole") throw otherKind(bytes, "xlsx", file);
  if (kind === "zip") {
    const workbook = readXlsx(bytes, file, options);
    return {
      format: { kind: "xlsx", sheet: workbook.sheet },
      rows: inBatches(workbook.rows()),
      dictionary: [],
      notes: () => [...named, ...workbook.notes()],
    };
  }
  const { encoding, dictionary, rows } = savTable(bytes, file);
  return {
    format: { kind: "sav", encoding },
    rows: inBatches(rows),
    dictionary,
    notes: () => named,
  };
}

async function* inBatches(rows: Iterable<Row>): AsyncGenerator<readonly Row[]> {
  let batch: Row[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
