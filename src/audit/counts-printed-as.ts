import { type Percentage, wholeUnits } from "./percentage.js";
import type { Rule } from "./rule.js";

/** The whole counts from `low` to `high`, both included. */
export interface Counts {
  readonly low: number;
  readonly high: number;
}

/** a / b upward to a whole number, without a fraction on the way: both are whole and b > 0. */
function ceilDiv(a: number, b: number): number {
  const rest = a % b;
  return (a - rest) / b + (rest > 0 ? 1 : 0);
}

/**
 * The counts k of n that a rule prints as this percentage; `null` when there are none.
 *
 * In units of the last decimal printed, with W units in 100 %, k of n is exactly kW/n. It is
 * printed as u when u − ½ ≤ kW/n < u + ½ (rounded half up) or u ≤ kW/n < u + 1 (cut off). All
 * sides are multiplied by 2n, so that only whole numbers are compared: 23/40 is 57.5 and 58.
 *
 * @param n from 1 to a thousand million: then every product stays a whole number in a double
 */
export function countsPrintedAs(
  { units, decimals }: Percentage,
  n: number,
  rule: Rule,
): Counts | null {
  const whole = 2 * wholeUnits(decimals);
  const twice = 2 * units;
  const [from, to] = {
    round: [twice - 1, twice + 1],
    truncate: [twice, twice + 2],
    exact: [twice, twice],
  }[rule] as [number, number];
  const low = Math.max(0, ceilDiv(from * n, whole));
  const beyond = rule === "exact" ? ceilDiv(to * n + 1, whole) : ceilDiv(to * n, whole);
  const high = Math.min(n, beyond - 1);
  return low <= high ? { low, high } : null;
}
