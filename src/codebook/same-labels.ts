import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import { type Problem, problem } from "../model/problem.js";
import type { Columns } from "./columns.js";

/** Two codes of a column under one label, where one of them was likely meant to have another. */
function sameLabel({ labels, isMissing }: Column): readonly [string, string] | null {
  const codes = new Map<string, string>();
  for (const [code, label] of labels) {
    if (isMissing(code)) continue;
    const key = labelKey(label);
    const first = codes.get(key);
    if (first !== undefined) return [first, code];
    codes.set(key, code);
  }
  return null;
}

/**
 * Warns of answers that stand under two codes: as often as not somebody forgot to change a label
 * that was copied, and an "Eens" was a "Zeer eens". One problem for all columns, for they have
 * one cause.
 */
export function sameLabelProblems(
  { items, contacts, kinds }: Columns,
  columns: readonly Column[],
  file: string,
): readonly Problem[] {
  const read = [...items, ...contacts, ...kinds].filter((at) => at !== null);
  const found = read.flatMap((at) => {
    const column = columns[at];
    const codes = column ? sameLabel(column) : null;
    return codes ? [{ at, codes }] : [];
  });
  const [first] = found;
  if (!first) return [];
  const facts = { first: first.codes[0], second: first.codes[1], columns: found.length };
  return [problem("warning", "labels-same", facts, { file, column: first.at + 1 })];
}
