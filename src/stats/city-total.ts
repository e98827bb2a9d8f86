import { betaQuantile } from "./beta-quantile.js";
import { assertCounts } from "./counts.js";
import { tQuantile } from "./t-quantile.js";
import { type Without, without } from "./without.js";

/** One domain: k agree of n valid answers of N invited. */
export interface Stratum {
  readonly k: number;
  readonly n: number;
  readonly N: number;
}

export type CityTotal =
  | {
      readonly value: number;
      /** The share among all who answered, whatever their domain. */
      readonly unweighted: number;
      readonly se: number;
      readonly interval: { readonly low: number; readonly high: number };
    }
  | {
      readonly value: number;
      readonly unweighted: number;
      readonly se: null;
      readonly interval: null;
      readonly reason: "domain-with-one-answer";
    }
  | Without<"nobody-invited" | "domain-without-answers">;

/** A share of 0 or 1 would have no variance; half an answer more on both sides gives it one. */
const softened = ({ k, n }: Stratum): number => (k === 0 || k === n ? (k + 0.5) / (n + 1) : k / n);

/**
 * The share of all invited in the city that agrees, in which every domain weighs as heavily as it
 * has people, however many of them answered (post-stratification).
 *
 * p = Σ (N_d / N) p_d; se² = Σ (N_d / N)² (1 − n_d / N_d) p_d (1 − p_d) / (n_d − 1), in which the
 * correction for finite groups makes a domain that answered completely certain (Cochran 1977;
 * Lohr 2010). A p_d of 0 or 1 counts as (k + ½) / (n + 1), in the variance only. The interval of
 * 95 % is Clopper-Pearson's for n* = p (1 − p) / se² answers, times (t_{n−1} / t_{n−D})² for D
 * domains (Korn & Graubard 1998). It assumes that within a domain chance decides who answers.
 * R: `svymean` and `svyciprop(method = "beta")` with `strata` and `fpc` (package survey).
 *
 * @param strata one per domain; a domain with nobody invited is left out
 * @returns `domain-without-answers` when invited people of some domain are not represented;
 *   without `se` and interval when one answer has to speak for several invited
 * @throws RangeError when counts cannot be
 */
export function cityTotal(strata: readonly Stratum[]): CityTotal {
  for (const { k, n, N } of strata) {
    assertCounts(k, n);
    assertCounts(n, N);
  }
  const domains = strata.filter(({ N }) => N > 0);
  const add = (of: (stratum: Stratum) => number) => domains.reduce((sum, d) => sum + of(d), 0);
  const N = add((d) => d.N);
  const n = add((d) => d.n);
  if (N === 0) return without("nobody-invited");
  if (domains.some((d) => d.n === 0)) return without("domain-without-answers");
  const value = add((d) => d.N * (d.k / d.n)) / N;
  const unweighted = add((d) => d.k) / n;
  const sampled = domains.filter((d) => d.n < d.N);
  if (sampled.some((d) => d.n === 1)) {
    return { value, unweighted, se: null, interval: null, reason: "domain-with-one-answer" };
  }
  const variance = sampled.reduce((sum, d) => {
    const p = softened(d);
    return sum + (d.N / N) ** 2 * (1 - d.n / d.N) * ((p * (1 - p)) / (d.n - 1));
  }, 0);
  if (variance === 0) return { value, unweighted, se: 0, interval: { low: value, high: value } };

  const edge = add((d) => d.k) === 0 || add((d) => d.k) === n;
  const p = edge ? add((d) => d.N * softened(d)) / N : value;
  const ratio = tQuantile(0.975, n - 1) / tQuantile(0.975, n - domains.length);
  const effective = ((p * (1 - p)) / variance) * ratio ** 2;
  const yes = effective * value;
  const no = effective * (1 - value);
  return {
    value,
    unweighted,
    se: Math.sqrt(variance),
    interval: {
      low: yes === 0 ? 0 : betaQuantile(0.025, yes, no + 1),
      high: no === 0 ? 1 : betaQuantile(0.975, yes + 1, no),
    },
  };
}
