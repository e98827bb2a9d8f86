import { sumOfCounts } from "./counts.js";
import { tQuantile } from "./t-quantile.js";

/** The share of groups taken together. */
export interface PooledShare {
  readonly k: number;
  readonly base: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of all answers of several groups, with an interval of 95 % that lets groups differ.
 *
 * The ratio Σk / Σn with groups as the units that were drawn: se² = G/(G − 1) · Σ(k − p·n)² / (Σn)²,
 * times the t quantile with G − 1 degrees of freedom (Cochran 1977, ch. 6; Lohr 2010, ch. 5). Wider
 * than a binomial interval where groups differ more than by chance. R: `survey::svyratio`.
 *
 * @returns ends between 0 and 1
 * @throws RangeError with fewer than two groups, no answers, or counts that cannot be
 */
export function pooledShare(
  groups: readonly { readonly k: number; readonly base: number }[],
): PooledShare {
  const k = sumOfCounts(groups.map((group) => group.k));
  const base = sumOfCounts(groups.map((group) => group.base));
  const G = groups.length;
  if (G < 2 || base === 0 || k > base) {
    throw new RangeError("a pooled share needs two groups or more with answers");
  }
  const share = k / base;
  const squares = groups.reduce((sum, group) => sum + (group.k - share * group.base) ** 2, 0);
  const half = tQuantile(0.975, G - 1) * (Math.sqrt((G / (G - 1)) * squares) / base);
  return { k, base, share, low: Math.max(0, share - half), high: Math.min(1, share + half) };
}
