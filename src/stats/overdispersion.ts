import { quantileSorted } from "simple-statistics";
import { sumOfCounts } from "./counts.js";

/** The part of the groups at each end whose distance counts no more than that of the next. */
const WINSORISED = 0.1;

/** By how much groups differ more than chance makes them differ. */
export interface Overdispersion {
  /** Mean of the squared distances in standard errors: about 1 where only chance is at work. */
  readonly factor: number;
  /** Above this the factor itself is more than chance: 1 + 2√(2 / groups). */
  readonly threshold: number;
}

/**
 * How much shares of groups spread around their pooled share beside what chance does.
 *
 * φ = mean of z², z = (k/n − p) / √(p(1 − p)/n), the outer tenths of the z's at each end drawn in to
 * the quantiles .1 and .9, so that a few strange groups do not decide it (Spiegelhalter 2005).
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
  const z = groups
    .map(({ k, base }) => (k / base - share) / Math.sqrt((share * (1 - share)) / base))
    .sort((a, b) => a - b);
  const low = quantileSorted(z, WINSORISED);
  const high = quantileSorted(z, 1 - WINSORISED);
  const squares = z.reduce((sum, one) => sum + Math.min(high, Math.max(low, one)) ** 2, 0);
  return { factor: squares / z.length, threshold: 1 + 2 * Math.sqrt(2 / z.length) };
}
