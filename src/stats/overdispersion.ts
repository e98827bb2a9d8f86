import { quantileSorted } from "simple-statistics";
import { sumOfCounts } from "./counts.js";

/** The part of the groups at each end whose distance counts no more than that of the next. */
const WINSORISED = 0.1;
/** R: `qnorm(.9)` and `dnorm(qnorm(.9))`. */
const Z90 = 1.2815515655446004;
const DENSITY_AT_Z90 = 0.17549833193248687;
/**
 * What the mean of squared normal deviates is when the outer tenths are drawn in: .6787, not 1.
 * ∫ min(|z|, c)² φ(z) dz with c = z.9.
 */
const CHANCE_ALONE = 0.8 - 2 * Z90 * DENSITY_AT_Z90 + 0.2 * Z90 ** 2;

/** By how much groups differ more than chance makes them differ. */
export interface Overdispersion {
  /** Mean of the squared distances in standard errors, so scaled that chance alone gives about 1. */
  readonly factor: number;
  /** Above this the factor itself is more than chance: 1 + 2√(2 / groups). */
  readonly threshold: number;
  /** Standard deviation between the true shares of groups, beside chance; 0 where none is seen. */
  readonly between: number;
}

/**
 * How much shares of groups spread around their pooled share beside what chance does.
 *
 * z = (k/n − p) / √(p(1 − p)/n); the outer tenths at each end are drawn in to the quantiles .1 and .9, so that
 * a few strange groups do not decide it (Spiegelhalter 2005). φ = mean z², divided by what chance alone
 * gives after that, (G − 1)/G × .6787. Between groups, by the method of moments (DerSimonian & Laird 1986;
 * Spiegelhalter e.a. 2012): τ² = (φ − 1)(G − 1) / (Σw − Σw²/Σw) with w = n / (p(1 − p)), at least 0.
 *
 * @returns `null` where nobody or everybody agrees: then nothing spreads
 * @throws RangeError with fewer than two groups, an empty group, or counts that cannot be
 */
export function overdispersion(
  groups: readonly { readonly k: number; readonly base: number }[],
): Overdispersion | null {
  if (groups.length < 2 || groups.some(({ base }) => base < 1)) {
    throw new RangeError("spread needs two groups or more, each with answers");
  }
  const all = sumOfCounts(groups.map(({ base }) => base));
  const share = sumOfCounts(groups.map(({ k }) => k)) / all;
  if (share === 0 || share === 1) return null;
  const variance = share * (1 - share);
  const z = groups
    .map(({ k, base }) => (k / base - share) / Math.sqrt(variance / base))
    .sort((a, b) => a - b);
  const low = quantileSorted(z, WINSORISED);
  const high = quantileSorted(z, 1 - WINSORISED);
  const squares = z.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0);
  const free = z.length - 1;
  const factor = squares / free / CHANCE_ALONE;
  const squaredBases = groups.reduce((sum, { base }) => sum + base ** 2, 0);
  const weight = (all - squaredBases / all) / variance;
  return {
    factor,
    threshold: 1 + 2 * Math.sqrt(2 / z.length),
    between: Math.sqrt(Math.max(0, ((factor - 1) * free) / weight)),
  };
}
