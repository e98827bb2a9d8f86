import type { Base } from "./base.js";
import { type Counts, countsPrintedAs } from "./counts-printed-as.js";
import type { Percentage } from "./percentage.js";
import { type Rule, rulesOf } from "./rule.js";

/** Counts that give the printed percentage, out of which base and by which rule. */
export interface Fit extends Counts {
  readonly n: number;
  readonly by: Rule;
}

/** What a claim says of a share. */
export interface ShareClaim {
  readonly percentage: Percentage;
  readonly base: Base;
  /** The count that is printed beside it. */
  readonly count: number | null;
  readonly rule: Rule | null;
}

/** From what needs no attention to what does. */
export const SHARE_OUTCOMES = ["rounded", "truncated", "smaller_base", "impossible"] as const;

export type ShareOutcome = (typeof SHARE_OUTCOMES)[number];

export interface ShareVerdict {
  readonly outcome: ShareOutcome;
  /** The full base first, then smaller ones, the largest first. */
  readonly fits: readonly Fit[];
  /** Whether there are more smaller bases than are named. */
  readonly more: boolean;
}

const NAMED = 3;

/**
 * Whether a printed percentage can be k/n. First over the whole base, rounded and then cut off;
 * only where rounding fails over the smaller bases that the claim leaves open, for a smaller
 * base explains nearly every number and so proves little.
 */
export function judgeShare(claim: ShareClaim): ShareVerdict {
  const { base } = claim;
  const full = fitAt(claim, base.high);
  if (full && full.by !== "truncate") return { outcome: "rounded", fits: [full], more: false };
  const smaller: Fit[] = [];
  for (let n = base.high - 1; n >= base.low && smaller.length <= NAMED; n--) {
    const fit = fitAt(claim, n);
    if (fit) smaller.push(fit);
  }
  const fits = [...(full ? [full] : []), ...smaller.slice(0, NAMED)];
  const outcome = full ? "truncated" : smaller.length > 0 ? "smaller_base" : "impossible";
  return { outcome, fits, more: smaller.length > NAMED };
}

function fitAt({ percentage, count, rule }: ShareClaim, n: number): Fit | null {
  for (const by of rulesOf(rule)) {
    const counts = countsPrintedAs(percentage, n, by);
    if (!counts) continue;
    if (count === null) return { n, by, ...counts };
    if (counts.low <= count && count <= counts.high) return { n, by, low: count, high: count };
  }
  return null;
}
