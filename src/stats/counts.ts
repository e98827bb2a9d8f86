/**
 * Stops on counts that cannot be: fractions, negatives, more successes than trials.
 *
 * @throws RangeError
 */
export function assertCounts(k: number, n: number): void {
  if (!Number.isInteger(k) || !Number.isInteger(n) || k < 0 || n < 0 || k > n) {
    throw new RangeError("a count k of n needs whole numbers with 0 <= k <= n");
  }
}
