import { agreeing, disagreeing, type ItemCounts, validAnswers } from "../model/answer.js";
import type { Ends } from "../model/share.js";
import { consensus } from "../stats/consensus.js";
import { interpolatedMedian } from "../stats/interpolated-median.js";
import { median } from "../stats/median.js";
import { netAgreement } from "../stats/net-agreement.js";
import { risingCounts } from "./shown-cell.js";

/** What the order of the answers says, of one item in one domain or in the city. */
export interface Ordinal {
  readonly domain: string;
  /** From 1 (zeer oneens) to 5 (zeer eens). */
  readonly median: number | null;
  readonly interpolatedMedian: number | null;
  /** From 0 (half at each end) to 1 (all the same answer). */
  readonly consensus: number | null;
  /** Agree minus disagree, from −1 to 1. */
  readonly netAgreement: {
    readonly value: number | null;
    readonly interval: Ends | null;
    /** Why there is a value without an interval. */
    readonly reason: "few-answers" | "no-spread" | null;
  };
  /** Why there is no number at all. */
  readonly reason: "distribution-hidden" | "no-valid-answers" | null;
}

/** @param counts `null` where the distribution may not be printed: no number then */
export function ordinal(domain: string, counts: ItemCounts | null): Ordinal {
  const nothing = {
    domain,
    median: null,
    interpolatedMedian: null,
    consensus: null,
    netAgreement: { value: null, interval: null, reason: null },
  };
  if (counts === null) return { ...nothing, reason: "distribution-hidden" };
  const rising = risingCounts(counts);
  const n = validAnswers(counts);
  if (n === 0) return { ...nothing, reason: "no-valid-answers" };
  const net = netAgreement(agreeing(counts), disagreeing(counts), n);
  return {
    domain,
    median: median(rising).value,
    interpolatedMedian: interpolatedMedian(rising).value,
    consensus: consensus(rising).value,
    netAgreement:
      "interval" in net
        ? {
            value: net.value,
            interval: net.interval,
            reason: net.interval === null ? net.reason : null,
          }
        : nothing.netAgreement,
    reason: null,
  };
}
