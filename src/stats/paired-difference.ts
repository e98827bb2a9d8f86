import { assertCounts, sumOfCounts } from "./counts.js";
import { Z95 } from "./normal.js";

const HALVINGS = 60;

/**
 * Score interval of 95 % for the difference of two shares of the same people (Tango 1998). It needs
 * only how many changed each way, and keeps its coverage where few did.
 *
 * R: the two roots of the score statistic by `uniroot`, in `test/oracles/pairs.R`.
 *
 * @param gained number that went from no to yes
 * @param lost number that went from yes to no
 * @param n number of pairs, at least one
 * @returns (gained − lost) / n and its limits, all between −1 and 1
 * @throws RangeError when the counts cannot be
 */
export function pairedDifference(
  gained: number,
  lost: number,
  n: number,
): { readonly difference: number; readonly low: number; readonly high: number } {
  assertCounts(sumOfCounts([gained, lost]), n);
  if (n === 0) throw new RangeError("an interval needs at least one pair");
  const difference = (gained - lost) / n;
  return {
    difference,
    low: -upperLimit(lost, gained, n),
    high: upperLimit(gained, lost, n),
  };
}

/** The difference above which so little would be too unlikely: the score there is −1.96. */
function upperLimit(gained: number, lost: number, n: number): number {
  if (gained === n) return 1;
  let [low, high] = [(gained - lost) / n, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (distance(gained, lost, n, middle) < Z95) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** How many standard errors the difference that was found lies below another, `at`. */
function distance(gained: number, lost: number, n: number, at: number): number {
  const b = (2 * n - gained + lost) * at - gained - lost;
  const c = -lost * at * (1 - at);
  // The likeliest share that lost, were the difference as large as this.
  const losing = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
  const variance = n * (2 * losing + at * (1 - at));
  const below = n * at - (gained - lost);
  if (variance <= 0) return below > 0 ? Number.POSITIVE_INFINITY : 0;
  return below / Math.sqrt(variance);
}
