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

/**
 * The sum of counts per answer or per cell, after a check that they can be counts.
 *
 * @throws RangeError on a negative count or a fraction
 */
export function sumOfCounts(counts: readonly number[]): number {
  let sum = 0;
  for (const count of counts) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError("counts are whole numbers of 0 or more");
    }
    sum += count;
  }
  return sum;
}
