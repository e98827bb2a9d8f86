import { betaQuantile } from "./beta-quantile.js";

/**
 * The value below which a part p of Student's t distribution lies; for intervals of small groups.
 *
 * t² / (df + t²) has a beta distribution of ½ and df/2 (Johnson, Kotz & Balakrishnan 1995, ch. 28).
 * R: `qt(p, df)`.
 *
 * @param p between 0 and 1, both excluded
 * @param df degrees of freedom, above 0
 * @throws RangeError on other arguments
 */
export function tQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError("a quantile of t needs 0 < p < 1");
  const x = betaQuantile(Math.abs(2 * p - 1), 0.5, df / 2);
  return Math.sign(p - 0.5) * Math.sqrt((df * x) / (1 - x));
}
