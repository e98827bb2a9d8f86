import { betaQuantile } from "./beta-quantile.js";
import { assertCounts } from "./counts.js";

/**
 * Interval of 95 % for a share as the middle part of the beta distribution (k + ½, n − k + ½):
 * for simulations, which draw shares from that same distribution.
 *
 * The lower end is 0 when nobody agrees and the upper end 1 when everybody does (Brown, Cai &
 * DasGupta 2001). R: `qbeta(c(.025, .975), k + .5, n - k + .5)` with those two ends.
 *
 * @param k number that agrees
 * @param n number of valid answers, at least one
 * @throws RangeError when the counts cannot be
 */
export function jeffreys(k: number, n: number): { low: number; high: number } {
  assertCounts(k, n);
  if (n === 0) throw new RangeError("an interval needs at least one answer");
  return {
    low: k === 0 ? 0 : betaQuantile(0.025, k + 0.5, n - k + 0.5),
    high: k === n ? 1 : betaQuantile(0.975, k + 0.5, n - k + 0.5),
  };
}
