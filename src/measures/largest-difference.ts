import type { Ends } from "../model/share.js";
import { cliffsDelta } from "../stats/cliffs-delta.js";
import { pairDifference } from "./pair-difference.js";
import { type ComparedCell, risingCounts } from "./shown-cell.js";

/** The highest share against the lowest: of equals the first in the order of the domains. */
export interface LargestDifference {
  readonly a: string;
  readonly b: string;
  /** Share of a − share of b, 0 or more. */
  readonly difference: number;
  readonly interval: Ends;
  /** How much more often an answer in a is higher than one in b than the reverse. */
  readonly delta: {
    readonly value: number | null;
    readonly interval: Ends | null;
    /** Why there is no value, or no interval beside it. */
    readonly reason: "distribution-hidden" | "one-answer" | "no-overlap" | null;
  };
}

/**
 * The two domains that lie furthest apart, with a MOVER interval for the two (Newcombe 1998),
 * within what the answers of all invited could give at most.
 *
 * It is an interval for these two as if they had been chosen beforehand: the furthest apart of many
 * lie far apart by chance too, so it decides nothing.
 *
 * @param cells of two domains or more
 */
export function largestDifference(cells: readonly ComparedCell[]): LargestDifference | null {
  const [first, ...others] = cells;
  if (!first || others.length === 0) return null;
  // Whole numbers, so that equal shares such as 2/4 and 4/8 are equal.
  const above = (x: ComparedCell, y: ComparedCell): boolean => x.k * y.base > y.k * x.base;
  const a = others.reduce((most, one) => (above(one, most) ? one : most), first);
  const rest = cells.filter((one) => one !== a);
  const b = rest.reduce((least, one) => (above(least, one) ? one : least));
  return { a: a.domain, b: b.domain, ...pairDifference(a, b), delta: deltaOf(a, b) };
}

function deltaOf(a: ComparedCell, b: ComparedCell): LargestDifference["delta"] {
  if (a.counts === null || b.counts === null) {
    return { value: null, interval: null, reason: "distribution-hidden" };
  }
  const found = cliffsDelta(risingCounts(a.counts), risingCounts(b.counts));
  if (found.value === null) throw new RangeError("a compared domain has answers");
  const { value, interval } = found;
  return { value, interval, reason: interval === null ? found.reason : null };
}
