import { assertCounts } from "./counts.js";
import { incompleteBeta } from "./incomplete-beta.js";

/**
 * The chance of k or fewer successes in n trials that each succeed with chance p.
 *
 * Formula: P(X ≤ k) = I_{1−p}(n − k, k + 1) (NIST DLMF 8.17.5). R: `pbinom(k, n, p)`.
 *
 * @param k from 0 to n
 * @param p from 0 to 1
 * @throws RangeError when the counts or the chance cannot be
 */
export function binomialTail(k: number, n: number, p: number): number {
  assertCounts(k, n);
  if (!(p >= 0 && p <= 1)) throw new RangeError("a chance lies between 0 and 1");
  return k === n ? 1 : incompleteBeta(1 - p, n - k, k + 1);
}
