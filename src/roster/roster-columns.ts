import { headingKey } from "../model/heading-key.js";
import { nearest } from "../model/nearest.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import type { RosterTable } from "./roster-table.js";

/** The names under which a column may stand, the first of them as messages call it. */
export type ColumnNames<Id extends string> = Readonly<
  Record<Id, { readonly names: readonly [string, ...string[]]; readonly optional?: true }>
>;

export interface Places<Id extends string> {
  /** Where a column stands; `null` for an optional one that is not there. */
  readonly at: Readonly<Record<Id, number | null>>;
  /** The columns that the study says to ignore. */
  readonly ignored: readonly number[];
}

/**
 * Finds the columns by their headings, in any order.
 *
 * @param ignore headings that the study says not to read
 * @throws Refusal for a column that is missing or there under two names, and for one that is not
 *   known: an optional column with a slip in its name would go unnoticed
 */
export function rosterColumns<Id extends string>(
  { file, columns, headingLine: line }: RosterTable,
  wanted: ColumnNames<Id>,
  ignore: readonly string[],
): Places<Id> {
  const problems: Problem[] = [];
  const ids = Object.keys(wanted) as Id[];
  const known = ids.flatMap((id) => wanted[id].names);
  const ignorable = new Set(ignore.map(headingKey));
  const at = Object.fromEntries(ids.map((id) => [id, null])) as Record<Id, number | null>;
  const ignored: number[] = [];
  for (const [place, { heading }] of columns.entries()) {
    const key = headingKey(heading);
    const id = ids.find((one) => wanted[one].names.includes(key));
    const earlier = id === undefined ? null : at[id];
    const where = { file, line, column: place + 1 };
    if (id !== undefined && earlier !== null) {
      const facts = { first: earlier + 1, second: place + 1 };
      problems.push(problem("error", "duplicate-header", facts, where));
    } else if (id !== undefined) at[id] = place;
    else if (ignorable.has(key)) ignored.push(place);
    else {
      // The heading itself is not said: in a file without headings it is the name of somebody.
      const facts = {
        column: place + 1,
        nearest: nearest(key, known) ?? "",
        known: known.join(", "),
      };
      problems.push(problem("error", "roster-column-unknown", facts, where));
    }
  }
  for (const id of ids) {
    if (at[id] !== null || wanted[id].optional) continue;
    const [column, ...others] = wanted[id].names;
    const facts = { column, others: others.join(", ") };
    problems.push(problem("error", "roster-column-missing", facts, { file, line }));
  }
  if (problems.length > 0) throw new Refusal("data", limited(problems));
  return { at, ignored };
}
