import { type Column, plainColumn } from "../model/column.js";
import type { ColumnFacts, Dictionary } from "../model/dictionary.js";
import { codeAndText, headingKey } from "../model/heading-key.js";
import { LinesSeen } from "../model/lines-seen.js";
import type { PlatformId } from "../model/platform.js";
import { type Problem, problem, refuseData } from "../model/problem.js";
import type { Format, RawTable, Row } from "../read/table.js";
import { platformOf } from "./all.js";
import { checkHeader, checkWidth } from "./check-header.js";
import { mergedOptions } from "./expanded.js";
import type { FateOf, Heading, Platform } from "./platform.js";
import { sameWidth } from "./same-width.js";

/** An export as its survey software meant it: columns with what is known of them, and rows. */
export interface ExportTable {
  readonly platform: PlatformId;
  readonly format: Format;
  readonly columns: readonly Column[];
  /** The places of columns that were brought into another: a column per option of one question. */
  readonly merged: ReadonlySet<number>;
  /** How many columns the companion file explains. */
  readonly explained: number;
  /** Where the heading stands; `null` where it is no row of the file, as in SPSS. */
  readonly headingLine: number | null;
  /** The responses, as they stream in; heading rows are not among them. */
  readonly batches: AsyncIterable<readonly Row[]>;
  /** Tells which responses are no finished answer sheets; `null` where the export does not. */
  readonly fateOf: FateOf | null;
  /** The column that must differ per row; `null` where rows need not. */
  readonly recordColumn: number | null;
  /** What a user should know of how the file was read; complete once all rows are read. */
  notes(): readonly Problem[];
}

/** The places of the columns that the platform added. */
export function ownColumns(columns: readonly Column[]): ReadonlySet<number> {
  return new Set([...columns.keys()].filter((at) => columns[at]?.own === true));
}

/** Enough rows to see what wrote an export, and how it writes a question of many columns. */
const SAMPLE = 50;

/**
 * Finds what wrote an export and which of its rows are headings.
 *
 * @param dictionary what a companion file tells about the columns, beside the file itself
 * @throws Refusal for an empty file and a heading that cannot be used; row by row for widths
 */
export async function exportTable(
  raw: RawTable,
  file: string,
  dictionary: Dictionary = [],
): Promise<ExportTable> {
  const { first, rest } = await peekRows(raw.rows);
  const [head] = first;
  if (!head) throw refuseData("empty-file", {}, { file });
  const sample = first.slice(0, SAMPLE).map(({ cells }) => cells);
  const platform = platformOf(sample, raw.format);
  const count = platform.headingRows(sample);
  const width = Math.max(1, ...sample.slice(0, count).map(filledWidth));
  checkWidth(width, file, head.line);
  const headings = platform.headings(sample, width);
  checkHeader(headings, platform, file, head.line);
  const columns = describe(headings, [...raw.dictionary, ...dictionary], platform);
  const merged = mergedOptions(columns, first.slice(count));
  const all = async function* (): AsyncGenerator<readonly Row[]> {
    yield first.slice(count);
    yield* rest;
  };
  const pad = raw.format.kind === "xlsx";
  const wider = new LinesSeen();
  let read = 0;
  const counted = eachBatch(all(), (batch) => {
    read += batch.length;
  });
  const rows = sameWidth(counted, { width, file, pad, wider });
  // In a file that a spreadsheet closed with empty cells, every row has them.
  const moved = () =>
    pad || wider.count === 0 || wider.count === read
      ? []
      : [problem("warning", "wider-rows", { columns: width }, wider.place(file))];
  return {
    platform: platform.id,
    format: raw.format,
    columns: merged?.columns ?? columns,
    merged: merged?.places ?? new Set(),
    explained: explainedBy(dictionary, headings),
    headingLine: head.line === 0 ? null : head.line,
    batches: merged ? eachRow(rows, merged.merge) : rows,
    fateOf: platform.fateOf?.(columns) ?? null,
    recordColumn: platform.recordColumn ?? null,
    notes: () => [...raw.notes(), ...moved()],
  };
}

/** The cells of a row up to the last that holds anything. */
function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}

/** Rows until there are enough to look at, and the rest as if unread. */
async function peekRows(
  batches: AsyncIterable<readonly Row[]>,
): Promise<{ first: readonly Row[]; rest: AsyncIterable<readonly Row[]> }> {
  const iterator = batches[Symbol.asyncIterator]();
  const first: Row[] = [];
  while (first.length < SAMPLE) {
    const next = await iterator.next();
    if (next.done) break;
    for (const row of next.value) first.push(row);
  }
  return { first, rest: { [Symbol.asyncIterator]: () => iterator } };
}

async function* eachBatch(
  batches: AsyncIterable<readonly Row[]>,
  look: (batch: readonly Row[]) => void,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    look(batch);
    yield batch;
  }
}

async function* eachRow(
  batches: AsyncIterable<readonly Row[]>,
  change: (row: Row) => Row,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) yield batch.map(change);
}

/** What each column of a dictionary is looked up by: its place, or its heading. */
function factsOf(dictionary: Dictionary): (heading: string, at: number) => ColumnFacts | undefined {
  const byPlace = new Map(dictionary.map((facts) => [facts.place, facts]));
  const byHeading = new Map<string, ColumnFacts>();
  for (const facts of dictionary) {
    if (facts.place === null && facts.heading !== null) {
      byHeading.set(headingKey(facts.heading), facts);
    }
  }
  return (heading, at) => byPlace.get(at) ?? byHeading.get(headingKey(codeAndText(heading).code));
}

function explainedBy(dictionary: Dictionary, headings: readonly Heading[]): number {
  const facts = factsOf(dictionary);
  return headings.filter(({ heading }, at) => facts(heading, at) !== undefined).length;
}

/** What heading rows and dictionary tell of each column together. */
function describe(
  headings: readonly Heading[],
  dictionary: Dictionary,
  platform: Platform,
): readonly Column[] {
  const factsAt = factsOf(dictionary);
  return headings.map(({ heading, text, own }, at): Column => {
    const facts = factsAt(heading, at);
    return {
      ...plainColumn(heading),
      own,
      code: facts?.heading ?? heading,
      text: text === "" ? (facts?.text ?? "") : text,
      ...(facts ? { labels: facts.labels } : {}),
      isMissing: (code) => facts?.isMissing(code) === true || platform.isMissing?.(code) === true,
    };
  });
}
