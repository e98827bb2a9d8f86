import { assertCounts } from "./counts.js";
import { Z95 } from "./normal.js";

/**
 * Wilson score interval of 95 % for a share, without continuity correction.
 *
 * Keeps its coverage at the small bases of one domain, where the textbook interval does not
 * (Wilson 1927; Brown, Cai & DasGupta 2001). R: `prop.test(k, n, correct = FALSE)`.
 *
 * @param k number that agrees
 * @param n number of valid answers, at least one
 * @throws RangeError when the counts cannot be
 */
export function wilson(k: number, n: number): { low: number; high: number } {
  assertCounts(k, n);
  if (n === 0) throw new RangeError("an interval needs at least one answer");
  const p = k / n;
  const z2 = Z95 * Z95;
  const middle = p + z2 / (2 * n);
  const half = Z95 * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: k === 0 ? 0 : Math.max(0, (middle - half) / scale),
    high: k === n ? 1 : Math.min(1, (middle + half) / scale),
  };
}
