import { betaQuantile } from "./beta-quantile.js";
import { assertCounts } from "./counts.js";

/**
 * Interval of 95 % for a share that never covers less than it promises, at the price of width:
 * for who must be able to answer for every single interval rather than for the average.
 *
 * Every share that neither binomial tail of .025 rejects: from the quantile .025 of the beta
 * distribution (k, n − k + 1) to the quantile .975 of (k + 1, n − k) (Clopper & Pearson 1934).
 * R: `binom.test(k, n)$conf.int`.
 *
 * @param k number that agrees
 * @param n number of valid answers, at least one
 * @throws RangeError when the counts cannot be
 */
export function clopperPearson(k: number, n: number): { low: number; high: number } {
  assertCounts(k, n);
  if (n === 0) throw new RangeError("an interval needs at least one answer");
  return {
    low: k === 0 ? 0 : betaQuantile(0.025, k, n - k + 1),
    high: k === n ? 1 : betaQuantile(0.975, k + 1, n - k),
  };
}
