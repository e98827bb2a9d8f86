import type { AsymmetryDecision } from "../../model/network.js";
import type { Ends } from "../../model/share.js";
import { shareDifference } from "../../stats/difference.js";
import type { Arc, Weights } from "./weights.js";

export interface Asymmetry {
  readonly a: string;
  readonly b: string;
  /** share(a → b) − share(b → a). */
  readonly difference: number | null;
  /** MOVER interval of 95 % of the difference. */
  readonly interval: Ends | null;
  /** `null` where one of the two arcs is hidden or has no answers. */
  readonly decision: AsymmetryDecision | null;
  /** The difference as part of the sum of both shares, from −1 to 1. */
  readonly index: number | null;
  /** Why there is no index: an arc is missing, or both shares are 0. */
  readonly reason: "arcs-missing" | "no-contact" | null;
}

/** (there − back) / (there + back), from −1 to 1; `null` when both are 0. */
export function asymmetryIndex(there: number, back: number): number | null {
  const sum = there + back;
  return sum === 0 ? null : (there - back) / sum;
}

/**
 * Per pair of domains how far both sides report differently. Two shares with bases of their own:
 * 5 of 11 people and 1 of 10 can describe the same five contacts, so a difference does not show
 * that contact is one-sided.
 */
export function asymmetries(
  domains: readonly string[],
  weights: Weights,
  arcs: readonly Arc[],
): Asymmetry[] {
  // Nested maps: an id may hold any sign, so no sign can stand between two of them.
  const intervals = new Map<string, Map<string, Ends | null>>();
  for (const { source, target, interval } of arcs) {
    const row = intervals.get(source) ?? new Map<string, Ends | null>();
    intervals.set(source, row.set(target, interval));
  }
  return domains.flatMap((a, i) =>
    domains.slice(i + 1).map((b, after): Asymmetry => {
      const j = i + 1 + after;
      const there = weights[i]?.[j] ?? null;
      const back = weights[j]?.[i] ?? null;
      const none = { a, b, difference: null, interval: null, decision: null };
      if (there === null || back === null) return { ...none, index: null, reason: "arcs-missing" };
      const index = asymmetryIndex(there, back);
      const reason = index === null ? "no-contact" : null;
      const ends = intervals.get(a)?.get(b);
      const endsBack = intervals.get(b)?.get(a);
      if (!ends || !endsBack) return { ...none, index, reason };
      const { difference, low, high } = shareDifference(
        { share: there, low: ends.low, high: ends.high },
        { share: back, low: endsBack.low, high: endsBack.high },
      );
      const decision = low > 0 ? "a_meer" : high < 0 ? "b_meer" : "niet_te_beslissen";
      return { a, b, difference, interval: { low, high }, decision, index, reason };
    }),
  );
}
