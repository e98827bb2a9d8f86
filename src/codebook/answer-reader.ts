import type { Column } from "../model/column.js";
import type { Lookup } from "./lookup.js";

/** What a cell means; `undefined` for an answer that is on no scale. */
export type AnswerReader<Meaning> = (cell: string) => Meaning | undefined;

/**
 * Reads the cells of one column: codes by their labels, where the export tells them, and codes
 * that were declared to be no answer as an empty cell. A label that the scale knows goes first,
 * so that "Weet niet" under a missing code stays "Weet niet".
 */
export function answerReader<Meaning>(
  lookup: Lookup<Meaning>,
  absent: Meaning,
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
    return found === undefined && column.isMissing(code) ? absent : found;
  };
}
