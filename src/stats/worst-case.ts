import { assertCounts } from "./counts.js";

/**
 * What the share of all invited must lie between, whatever the silent ones would have said
 * (Cochran 1977; Manski 1989). No assumption, no confidence level: arithmetic.
 *
 * @param k number that agrees, n number of valid answers, N number invited
 * @throws RangeError when the counts cannot be
 */
export function worstCaseBounds(k: number, n: number, N: number): { low: number; high: number } {
  assertCounts(k, n);
  assertCounts(n, N);
  if (N === 0) throw new RangeError("bounds need at least one person invited");
  return { low: k / N, high: (k + N - n) / N };
}
