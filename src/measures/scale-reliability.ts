import type { Frame } from "../model/frame.js";
import type { Ends } from "../model/share.js";
import type { ScoreSums } from "../stats/covariances.js";
import { type Reliability, reliability } from "../stats/reliability.js";
import { emptyScale } from "../tally/scale-sums.js";
import type { Tally } from "../tally/tally.js";

/** With fewer respondents alpha is uncertain beyond its interval (Yurdugül 2008). */
const RELIABLE_FROM = 100;

/** How consistently the items of one step were answered, in the city as a whole. */
export interface ScaleReliability {
  readonly step: string;
  readonly items: readonly string[];
  /** Respondents with a valid answer to every item, and all others. */
  readonly n: number | null;
  readonly leftOut: number | null;
  readonly method: "cronbach-alpha" | "spearman-brown" | null;
  /** Like all numbers here in hundredths; see `scaleReliability`. */
  readonly value: number | null;
  readonly interval: Ends | null;
  /** Per item its correlation with the sum of the others; for Cronbach's alpha only. */
  readonly itemTotal: readonly {
    readonly item: string;
    readonly value: number | null;
    readonly reason: "zero-variance" | null;
  }[];
  /** Fewer than a hundred respondents. */
  readonly caution: boolean;
  readonly reason: Reason | null;
}

type Refused = Extract<Reliability, { value: null }>["reason"];
type Reason = Refused | "no-scale" | "cells-hidden" | "crosses-questions" | "from-reports";

// Adding 0 makes a plain zero of −0.
const hundredths = (value: number): number => Math.round(value * 100) / 100 + 0;

/**
 * The reliability of every step of which an item was asked, over the respondents who answered all
 * its items. Never per domain: groups are far too small.
 *
 * Numbers are rounded to hundredths. The exact ones, beside the distributions that are printed,
 * would tell what the few who are left out answered: only one of their possible answers would make
 * whole numbers of the sums. In hundredths most do, and the interval is wider than that anyway.
 *
 * @param tally `null` where only reports were added: they do not hold how answers go together
 * @param shown whether every distribution of an item is printed, of each domain and of the city. If
 *   not, how the items go together could tell what is hidden: with the shares of one question known
 *   per domain, few hidden shares of another bear a high reliability
 * @param mayCross whether a number may rest on two questions together (D10). The reliability of two
 *   questions, beside the answers to each, is the number of people who disagree with both
 */
export function scaleReliability(
  tally: Tally | null,
  { questionnaire, items }: Frame,
  shown: (item: string) => boolean,
  mayCross: boolean,
): ScaleReliability[] {
  const respondents = tally?.respondents.reduce((sum, count) => sum + count, 0) ?? 0;
  return questionnaire.steps.flatMap(({ id: step, scale }): ScaleReliability[] => {
    const places = [...items.keys()].filter((at) => items[at]?.step === step);
    const ids = places.map((at) => items[at]?.id ?? "");
    if (ids.length === 0) return [];
    const plain = (n: number | null) => ({
      step,
      items: ids,
      n,
      leftOut: n === null ? null : respondents - n,
      method: null,
      value: null,
      interval: null,
      itemTotal: [],
      caution: false,
    });
    const without = (reason: Reason, n: number | null = null): ScaleReliability => ({
      ...plain(n),
      reason,
    });
    if (ids.length < 2) return [without("fewer-than-two-items")];
    if (!scale) return [without("no-scale")];
    if (!mayCross) return [without("crosses-questions")];
    if (!ids.every(shown)) return [without("cells-hidden")];
    if (tally === null) return [without("from-reports")];
    const sums = sumsOver(places, tally);
    const found = reliability(sums);
    if (found.value === null) return [without(found.reason, sums.n)];
    const alpha = found.method === "cronbach-alpha" ? found : null;
    return [
      {
        ...plain(sums.n),
        method: found.method,
        value: hundredths(found.value),
        interval: alpha && {
          low: hundredths(alpha.interval.low),
          high: hundredths(alpha.interval.high),
        },
        itemTotal: (alpha?.itemTotal ?? []).map((one, at) => ({
          item: ids[at] ?? "",
          value: one.value === null ? null : hundredths(one.value),
          reason: one.value === null ? one.reason : null,
        })),
        caution: sums.n < RELIABLE_FROM,
        reason: null,
      },
    ];
  });
}

/** Where no export holds all the items together, nobody answered them all. */
function sumsOver(places: readonly number[], { scales }: Tally): ScoreSums {
  return scales.find(({ items }) => items.join() === places.join()) ?? emptyScale(places);
}
