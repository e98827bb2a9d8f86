import { fQuantile } from "./f-quantile.js";

/**
 * Interval of 95 % for Cronbach's alpha: how well this number of respondents pins it down.
 *
 * (1 − α) / (1 − α̂) has an F distribution with n − 1 and (n − 1)(k − 1) degrees of freedom, so the
 * ends are 1 − (1 − α̂) F for its quantiles .975 and .025 (Feldt 1965). It assumes that the items
 * are about equally good. R: `psych::alpha(x)$feldt`.
 *
 * @param alpha at most 1
 * @param n number of respondents, at least two
 * @param k number of items, at least two
 * @throws RangeError on other arguments
 */
export function feldtInterval(alpha: number, n: number, k: number): { low: number; high: number } {
  if (!Number.isInteger(n) || !Number.isInteger(k) || n < 2 || k < 2) {
    throw new RangeError("an interval of alpha needs two respondents and two items");
  }
  if (!(alpha <= 1)) throw new RangeError("alpha is at most 1");
  const df1 = n - 1;
  const df2 = df1 * (k - 1);
  return {
    low: 1 - (1 - alpha) * fQuantile(0.975, df1, df2),
    high: 1 - (1 - alpha) * fQuantile(0.025, df1, df2),
  };
}
