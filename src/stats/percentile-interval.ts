import { quantileSorted } from "simple-statistics";

/** The part of the draws that may have no value. */
const MAY_LACK = 0.05;

/**
 * The middle 95 % of bootstrap draws: their quantiles .025 and .975, type 7 (Efron & Tibshirani 1993).
 *
 * @param values of the draws that have one; they are sorted in place
 * @param draws how many were made
 * @returns `null` when more than one draw in twenty has no value: those left would be a choice
 */
export function percentileInterval(
  values: Float64Array,
  draws: number,
): { readonly low: number; readonly high: number } | null {
  if (values.length === 0 || values.length < draws * (1 - MAY_LACK)) return null;
  const sorted = values.sort() as unknown as number[];
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
}
