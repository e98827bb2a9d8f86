import { betaQuantile } from "./beta-quantile.js";

/**
 * The value below which a part p of an F distribution lies; for the interval of Cronbach's alpha.
 *
 * With x the same quantile of the beta distribution of df₁/2 and df₂/2, F = df₂ x / (df₁ (1 − x))
 * (Johnson, Kotz & Balakrishnan 1995, ch. 27). R: `qf(p, df1, df2)`.
 *
 * @param p from 0 up to, not including, 1
 * @param df1 and df2: degrees of freedom, above 0
 * @throws RangeError on other arguments
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError("a quantile of F needs 0 <= p < 1");
  const x = betaQuantile(p, df1 / 2, df2 / 2);
  return (df2 * x) / (df1 * (1 - x));
}
