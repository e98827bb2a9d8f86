import { assertCounts } from "./counts.js";
import type { GroupSize } from "./detectable-difference.js";
import { shareDifference } from "./difference.js";
import { fisherFreemanHalton } from "./fisher-freeman-halton.js";
import { logChoose } from "./log-factorial.js";
import { wilson } from "./wilson.js";
import { type ValueOr, without } from "./without.js";

/**
 * The smallest difference between two shares that groups of these sizes could have shown when both
 * are asked: a p-value of Fisher's exact test of at most `most`, and an interval of 95 % (MOVER with
 * Wilson's limits: Newcombe 1998, method 10) beside 0. Below it nothing can show, whatever people
 * answer. It is reached where nearly nobody or nearly everybody agrees; near one half more is needed.
 *
 * All pairs of counts are searched with the second share above the first; the others are their mirror,
 * in which those who do not agree are counted. Once a difference shows, only smaller ones are looked at,
 * so that few tests are done. R: every pair of counts, see `test/oracles/change.R`.
 *
 * @param a,b groups, each of at least one answer; where all invited answered the share has no interval
 * @param most highest p-value that shows something, above 0
 * @returns `too-few-answers` when not even nobody against everybody shows a difference
 * @throws RangeError on sizes that cannot be
 */
export function detectableChange(
  a: GroupSize,
  b: GroupSize,
  most: number,
): ValueOr<"too-few-answers"> {
  const [older, newer] = [estimates(a), estimates(b)];
  // A p-value is never below the chance of the table itself; a little room for what logarithms round.
  const tooLikely = (logChance: number): boolean => logChance > Math.log(most) + 1e-7;
  // No table of these groups is less likely than everybody of the one and nobody of the other.
  if (tooLikely(-logChoose(a.n + b.n, a.n))) return without("too-few-answers");
  // In whole numbers, as parts of n₁ n₂.
  let smallest = Number.POSITIVE_INFINITY;
  for (const [k, one] of older.entries()) {
    const above = Math.floor((k * b.n) / a.n) + 1;
    for (let other = above; other <= b.n && other * a.n - k * b.n < smallest; other++) {
      const found = newer[other];
      if (!found || shareDifference(found, one).low <= 0) continue;
      const both = logChoose(a.n + b.n, k + other);
      if (tooLikely(logChoose(a.n, k) + logChoose(b.n, other) - both)) continue;
      const test = fisherFreemanHalton([
        [k, other],
        [a.n - k, b.n - other],
      ]);
      if (test.value !== null && test.value <= most) smallest = other * a.n - k * b.n;
    }
  }
  if (!Number.isFinite(smallest)) return without("too-few-answers");
  return { value: smallest / (a.n * b.n) };
}

function estimates({ n, N }: GroupSize) {
  assertCounts(n, N ?? n);
  if (n === 0) throw new RangeError("a difference needs at least one answer in each group");
  return Array.from({ length: n + 1 }, (_, k) => {
    const share = k / n;
    return { share, ...(n === N ? { low: share, high: share } : wilson(k, n)) };
  });
}
