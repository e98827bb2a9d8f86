import { intervalDecision } from "../measures/change.js";
import type { Results, ResultsNetwork } from "../results/schema.js";
import { shareDifference } from "../stats/difference.js";
import type { ChangedNetwork } from "./change-schema.js";

const MEASURES = ["density", "reciprocity"] as const;
type Measure = (typeof MEASURES)[number];

/** The lines between domains that are shown, which is what the numbers are about. */
export function shownLines({ contacts }: Results): string {
  const shown = contacts.filter(
    ({ source, target, yearly }) => source !== target && yearly.share !== null,
  );
  return JSON.stringify(shown.map(({ source, target }) => [source, target]).sort());
}

/** Everybody invited answered about every line that is shown: nothing is left to chance. */
const isCounted = ({ refused }: ResultsNetwork): boolean =>
  refused.some(({ measure, reason }) => measure === "intervals" && reason === "fully-counted");

function endsOf(network: ResultsNetwork, measure: Measure) {
  const value = network[measure];
  if (value === null) return null;
  if (isCounted(network)) return { share: value, low: value, high: value };
  const interval = network.intervals?.[measure] ?? null;
  // Quantiles of draws may lie beside the value itself, and then do not stretch to it.
  return (
    interval && {
      share: value,
      low: Math.min(interval.low, value),
      high: Math.max(interval.high, value),
    }
  );
}

/**
 * The change of density and reciprocity, with MOVER from the bootstrap intervals of both years
 * (Zou & Donner 2008). Only over the same lines: with others it would be another number.
 *
 * @param years oldest first; `null` where a year has other lines, or none
 */
export function networkChange(years: readonly (ResultsNetwork | null)[]): ChangedNetwork[] {
  const [older, newer] = [years[0] ?? null, years.at(-1) ?? null];
  if (older === null || newer === null) return [];
  return MEASURES.map((measure): ChangedNetwork => {
    const told = years.map((network) => ({
      value: network?.[measure] ?? null,
      interval: network?.intervals?.[measure] ?? null,
    }));
    const none = { difference: null, interval: null, decision: null, ground: null } as const;
    const [was, is] = [older[measure], newer[measure]];
    if (was === null || is === null) return { measure, years: told, ...none, reason: "no-number" };
    const difference = is - was;
    const [before, now] = [endsOf(older, measure), endsOf(newer, measure)];
    if (!before || !now) {
      return { measure, years: told, ...none, difference, reason: "no-interval" };
    }
    const { low, high } = shareDifference(now, before);
    const interval = { low: Math.max(-1, low), high: Math.min(1, high) };
    if (isCounted(older) && isCounted(newer)) {
      const decision = difference === 0 ? "gelijk" : difference > 0 ? "hoger" : "lager";
      return {
        measure,
        years: told,
        difference,
        interval,
        decision,
        ground: "counted",
        reason: null,
      };
    }
    const decided = intervalDecision(difference, interval);
    return { measure, years: told, difference, interval, ...decided, reason: null };
  });
}
