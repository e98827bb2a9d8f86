import { assertCounts } from "./counts.js";
import { shareDifference } from "./difference.js";
import { wilson } from "./wilson.js";
import { type Without, without } from "./without.js";

/** A group by its numbers: n who answered, N invited or `null` when that is not known. */
export interface GroupSize {
  readonly n: number;
  readonly N: number | null;
}

export type DetectableDifference =
  | { readonly value: number; readonly missed: number }
  | Without<"too-few-answers">;

/**
 * The smallest difference between two shares that groups of these sizes could have shown; said
 * beside "niet te beslissen", so that nobody reads it as "there is no difference".
 *
 * A pair of counts k₁ of n₁ and k₂ of n₂ shows a difference when its interval of 95 % (MOVER with
 * Wilson's limits: Newcombe 1998, method 10) does not hold 0. `value` is the smallest difference
 * of all pairs of counts that show one: below it nothing can be shown, whatever people answer. It
 * is reached where nearly nobody or nearly everybody agrees; near one half more is needed, and
 * `missed` is the largest difference that some pair does not show: above it every pair does.
 * It looks at the numbers of the groups only, never at what was answered.
 *
 * Where all invited answered the share is known and has no interval. Otherwise N changes nothing:
 * exact limits of a finite group lie on a lattice and cover too little in a difference, while
 * Wilson's are on the safe side. R: search over all pairs, see `test/oracles/inference.R`.
 *
 * @returns `too-few-answers` when even nobody against everybody shows no difference
 * @throws RangeError on sizes below 1, fractions, or more answers than invited
 */
export function detectableDifference(a: GroupSize, b: GroupSize): DetectableDifference {
  const others = estimates(b);
  let smallest = Number.POSITIVE_INFINITY;
  let missed = 0;
  // Only b above a: the reverse is its mirror, in which those who do not agree are counted. The
  // differences are kept in whole numbers, as parts of n₁ n₂.
  for (const [k, one] of estimates(a).entries()) {
    const first = firstShown(one, others);
    if (first <= b.n) smallest = Math.min(smallest, first * a.n - k * b.n);
    missed = Math.max(missed, (first - 1) * a.n - k * b.n);
  }
  if (!Number.isFinite(smallest)) return without("too-few-answers");
  return { value: smallest / (a.n * b.n), missed: missed / (a.n * b.n) };
}

type Estimate = ReturnType<typeof estimates>[number];

function estimates({ n, N }: GroupSize) {
  assertCounts(n, N ?? n);
  if (n === 0) throw new RangeError("a difference needs at least one answer in each group");
  return Array.from({ length: n + 1 }, (_, k) => {
    const share = k / n;
    return { share, ...(n === N ? { low: share, high: share } : wilson(k, n)) };
  });
}

/** The place of the first higher share that differs from this one; a still higher one does too. */
function firstShown(one: Estimate, others: readonly Estimate[]): number {
  let from = 0;
  let to = others.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const other = others[middle];
    if (other && shareDifference(other, one).low > 0) to = middle;
    else from = middle + 1;
  }
  return from;
}
