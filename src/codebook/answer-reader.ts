import type { Column } from "../model/column.js";
import type { Lookup } from "./lookup.js";

/** What a cell means; `undefined` for an answer that is on no scale. */
export type AnswerReader<Meaning> = (cell: string) => Meaning | undefined;

/** How the answers of one kind of question are read. */
export interface Reading<Meaning> {
  readonly lookup: Lookup<Meaning>;
  /** What a question without an answer means. */
  readonly absent: Meaning;
  /** Reasons to give no answer that stay what they are under a missing code: "weet niet". */
  readonly reasons: ReadonlySet<Meaning>;
  /** Hears which labels counted as no answer, because the file declares them missing. */
  readonly onMissing: (label: string) => void;
}

/**
 * Reads the cells of one column: codes by their labels, where the export tells them. A code that
 * the file declares missing is no answer, even when its label is on the scale; only a reason such
 * as "weet niet" or "n.v.t." stays what it says.
 */
export function answerReader<Meaning>(
  { lookup, absent, reasons, onMissing }: Reading<Meaning>,
  column: Column | undefined,
): AnswerReader<Meaning> {
  if (!column) return (cell) => lookup.get(cell);
  const { labels } = column;
  const read = (cell: string): Meaning | undefined => {
    const found = lookup.get(cell);
    return found === undefined && column.isMissing(cell.trim()) ? absent : found;
  };
  if (labels.size === 0) return read;
  return (cell) => {
    const code = cell.trim();
    const label = labels.get(code);
    if (label === undefined) return read(cell);
    const found = lookup.get(label);
    if (!column.isMissing(code)) return found;
    if (found !== undefined && (reasons.has(found) || found === absent)) return found;
    onMissing(label);
    return absent;
  };
}
