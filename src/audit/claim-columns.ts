import { labelKey } from "../model/clean-label.js";
import { nearest } from "../model/nearest.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import { limited } from "../model/problem-list.js";

const REQUIRED = ["what", "domain", "printed", "base"] as const;
const OPTIONAL = ["count", "rule", "sum", "total", "item"] as const;
/** For whoever keeps the file: never read. */
const NOTES = ["comment", "source"] as const;

export type ClaimColumn = (typeof REQUIRED)[number] | (typeof OPTIONAL)[number];

const CLAIM_COLUMNS: readonly string[] = [...REQUIRED, ...OPTIONAL, ...NOTES];

/** Where each column of a claims file stands. */
export type ClaimPlaces = ReadonlyMap<string, number>;

/**
 * Finds the columns by their headings, in any order and without regard to capitals.
 *
 * @throws Refusal for a column that is missing, unknown or there twice; a name that is nearly
 *   right is offered, for an optional column with a slip in its name would go unnoticed.
 */
export function claimColumns(headings: readonly string[], file: string, line: number): ClaimPlaces {
  const problems: Problem[] = [];
  const places = new Map<string, number>();
  const known = CLAIM_COLUMNS.join(", ");
  for (const [at, heading] of headings.entries()) {
    const place = { file, line, column: at + 1 };
    const key = labelKey(heading);
    const earlier = places.get(key);
    if (!CLAIM_COLUMNS.includes(key)) {
      const facts = { column: heading, nearest: nearest(heading, CLAIM_COLUMNS) ?? "", known };
      problems.push(problem("error", "claim-column-unknown", facts, place));
    } else if (earlier !== undefined) {
      const facts = { first: earlier + 1, second: at + 1 };
      problems.push(problem("error", "duplicate-header", facts, place));
    } else places.set(key, at);
  }
  for (const column of REQUIRED) {
    if (places.has(column)) continue;
    problems.push(problem("error", "claim-column-missing", { column, known }, { file, line }));
  }
  if (problems.length > 0) throw new Refusal("data", limited(problems));
  return places;
}
