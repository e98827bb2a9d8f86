import type { AsymmetryDecision, AsymmetryGround } from "../../model/network.js";
import type { Ends } from "../../model/share.js";
import { shareDifference, withinBounds } from "../../stats/difference.js";
import { type Arc, isCountedArc, type Weights } from "./weights.js";

export interface Asymmetry {
  readonly a: string;
  readonly b: string;
  /** share(a → b) − share(b → a). */
  readonly difference: number | null;
  /** MOVER interval of 95 % of the difference, within the bounds; `null` where both sides were fully counted. */
  readonly interval: Ends | null;
  /** On what the decision rests; `null` without one. */
  readonly ground: AsymmetryGround | null;
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
  const found = new Map<string, Map<string, Arc>>();
  for (const arc of arcs) {
    const row = found.get(arc.source) ?? new Map<string, Arc>();
    found.set(arc.source, row.set(arc.target, arc));
  }
  return domains.flatMap((a, i) =>
    domains.slice(i + 1).map((b, after): Asymmetry => {
      const j = i + 1 + after;
      const there = weights[i]?.[j] ?? null;
      const back = weights[j]?.[i] ?? null;
      const none = { a, b, difference: null, interval: null, ground: null, decision: null };
      if (there === null || back === null) return { ...none, index: null, reason: "arcs-missing" };
      const index = asymmetryIndex(there, back);
      const reason: Asymmetry["reason"] = index === null ? "no-contact" : null;
      const arc = found.get(a)?.get(b);
      const arcBack = found.get(b)?.get(a);
      const [ends, endsBack] = [arc && endsOf(arc), arcBack && endsOf(arcBack)];
      if (!arc || !arcBack || !ends || !endsBack) return { ...none, index, reason };
      const { difference, low, high } = shareDifference(
        { share: there, ...ends },
        { share: back, ...endsBack },
      );
      const certain = certainOf(arc, arcBack);
      const told = (
        interval: Ends | null,
        ground: AsymmetryGround,
        decision: AsymmetryDecision,
      ): Asymmetry => ({ a, b, difference, interval, ground, decision, index, reason });
      if (certain === "gelijk" || (certain && isCountedArc(arc) && isCountedArc(arcBack))) {
        return told(null, "counted", certain);
      }
      const interval = withinBounds({ low, high }, arc.bounds ?? null, arcBack.bounds ?? null);
      if (certain) return told(interval, "certain", certain);
      const decision = low > 0 ? "a_meer" : high < 0 ? "b_meer" : "niet_te_beslissen";
      return told(interval, "interval", decision);
    }),
  );
}

/** The share itself where everybody invited was counted. */
const endsOf = (arc: Arc): Ends | null =>
  isCountedArc(arc) && arc.bounds
    ? { low: arc.bounds.low, high: arc.bounds.high }
    : arc.interval && { low: arc.interval.low, high: arc.interval.high };

/** What holds whatever those without a valid answer would have said; `null` where nothing does. */
function certainOf(there: Arc, back: Arc): "a_meer" | "b_meer" | "gelijk" | null {
  const [one, other] = [there.bounds, back.bounds];
  if (!one || !other) return null;
  if (one.low > other.high) return "a_meer";
  if (other.low > one.high) return "b_meer";
  return isCountedArc(there) && isCountedArc(back) ? "gelijk" : null;
}
