import { worstCaseBounds } from "../stats/worst-case.js";
import type { ComparedCell } from "./shown-cell.js";

/** Two domains that differ whatever those without a valid answer would have said. */
export interface CertainDifference {
  readonly a: string;
  readonly b: string;
  /** Share of a − share of b among all invited is at least this, above 0. */
  readonly least: number;
}

/**
 * The two domains whose worst-case bounds lie furthest apart: the highest lower bound against the
 * lowest upper bound. Where the first is above the second, chance has no part in the difference.
 * A domain of which nobody wrote down how many were invited has no bounds and takes no part.
 *
 * @returns `null` where all bounds meet
 */
export function certainDifference(cells: readonly ComparedCell[]): CertainDifference | null {
  const bounded = cells.flatMap(({ domain, k, base, invited }) => {
    if (invited === null) return [];
    const { low, high } = worstCaseBounds(k, base, invited);
    return [{ domain, low, high }];
  });
  const [first] = bounded;
  if (!first) return null;
  const a = bounded.reduce((most, one) => (one.low > most.low ? one : most), first);
  const b = bounded.reduce((least, one) => (one.high < least.high ? one : least), first);
  // Both bounds are one division of whole numbers, so that equal ones are equal.
  return a.low > b.high ? { a: a.domain, b: b.domain, least: a.low - b.high } : null;
}
