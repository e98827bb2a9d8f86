import { type PairCounts, pairsIn } from "../model/pairs.js";
import type { Ends } from "../model/share.js";
import { mcnemar } from "../stats/mcnemar.js";
import { pairedDifference } from "../stats/paired-difference.js";

/** How the same people moved on one question between two years. */
export interface PairChange extends PairCounts {
  /** (gained − lost) / pairs. */
  readonly difference: number;
  readonly interval: Ends;
  /** Mid-p of McNemar's test, and beside it the exact value; both `null` when nobody changed. */
  readonly midP: number | null;
  readonly exact: number | null;
}

/**
 * The change among those who answered in both years, with everyone compared with oneself: McNemar's
 * test (mid-p: Fagerland, Lydersen & Laake 2013) and the score interval of Tango (1998).
 *
 * @param counts of one question and group, at least one pair
 */
export function pairChange(counts: PairCounts): PairChange {
  const { gained, lost, stayed } = counts;
  const n = pairsIn(counts);
  const { difference, low, high } = pairedDifference(gained, lost, n);
  const { midP, exact } = mcnemar(gained, lost);
  return {
    gained,
    lost,
    stayed,
    difference,
    interval: { low, high },
    midP,
    exact,
  };
}
