import { quantileSorted } from "simple-statistics";
import type { Ends } from "./estimate.js";

/** The part of the draws that may have no value. */
const MAY_LACK = 0.05;

/**
 * The middle 95 % of bootstrap draws: their quantiles .025 and .975, type 7 (Efron & Tibshirani 1993).
 *
 * @param draws values, NaN where a draw has none
 * @returns `null` when more than one draw in twenty has no value: those left would be a choice
 */
export function percentileInterval(draws: Float64Array): Ends | null {
  const values = draws.filter((value) => !Number.isNaN(value)).sort();
  if (values.length === 0 || values.length < draws.length * (1 - MAY_LACK)) return null;
  const sorted = Array.from(values);
  return { low: quantileSorted(sorted, 0.025), high: quantileSorted(sorted, 0.975) };
}
