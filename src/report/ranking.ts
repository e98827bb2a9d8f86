import { TOTAL } from "../model/answer.js";
import type { Results } from "../results/schema.js";
import { type Estimate, isShown } from "./cells.js";
import { itemsOf } from "./item-groups.js";
import { itemEstimate } from "./item-table.js";

/** A share of which every number is there. */
export interface Known {
  readonly id: string;
  readonly estimate: Estimate;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Shares that differ by less than this are equal: 44/66 reaches a norm of two thirds. */
const EPSILON = 1e-9;

export function known(id: string, estimate: Estimate): Known | null {
  const { share, interval } = estimate.share;
  if (!isShown(estimate) || share === null || interval === null) return null;
  return { id, estimate, share, low: interval.low, high: interval.high };
}

const isKnown = (one: Known | null): one is Known => one !== null;

/** The city totals of the questions on capacity. */
export interface Totals {
  /** Shown as a number. */
  readonly shown: readonly Known[];
  /** Ids of those shown as a band only. */
  readonly banded: Readonly<Record<"vrijwel_alle" | "vrijwel_geen", readonly string[]>>;
  /** How many are not shown as a number, the banded ones among them. */
  readonly notShown: number;
}

export function capacityTotals(results: Results): Totals {
  const totals = itemsOf("capacity", results).flatMap(({ id, cells }) => {
    const total = cells.find(({ domain }) => domain === TOTAL);
    return total ? [{ id, estimate: itemEstimate(total) }] : [];
  });
  const shown = totals.map(({ id, estimate }) => known(id, estimate)).filter(isKnown);
  const inBand = (band: "vrijwel_alle" | "vrijwel_geen"): string[] =>
    totals
      .filter(({ estimate }) => estimate.hidden === null && estimate.share.band === band)
      .map(({ id }) => id);
  return {
    shown,
    banded: { vrijwel_alle: inBand("vrijwel_alle"), vrijwel_geen: inBand("vrijwel_geen") },
    notShown: totals.length - shown.length,
  };
}

/** How many of the others have an interval that overlaps this one. */
export function overlapsOf(one: Known, all: readonly Known[]): number {
  return all.filter((other) => other !== one && other.low <= one.high && one.low <= other.high)
    .length;
}

export const wholeAbove = ({ low }: Known, norm: number): boolean => low >= norm - EPSILON;
export const wholeBelow = ({ high }: Known, norm: number): boolean => high <= norm + EPSILON;

/** How often a domain has the lowest share, and how often its interval bears that out. */
export interface Lagging {
  readonly domain: string;
  readonly lowest: number;
  /** Questions for which at least two domains are shown. */
  readonly of: number;
  /** Of `lowest`: its interval lies wholly below that of the highest domain. */
  readonly decided: number;
}

/** The domain with the lowest share most often; `null` when two are level, or nothing is shown. */
export function laggingDomain(results: Results): Lagging | null {
  const perItem = itemsOf("capacity", results)
    .map(({ cells }) =>
      cells
        .filter(({ domain }) => domain !== TOTAL)
        .map((cell) => known(cell.domain, itemEstimate(cell)))
        .filter(isKnown)
        .sort((a, b) => a.share - b.share),
    )
    .filter(({ length }) => length >= 2);
  const counted = results.domains.map(({ id }) => {
    const lows = perItem.flatMap((sorted) => {
      const own = sorted.find((one) => one.id === id);
      const [first] = sorted;
      const top = sorted.at(-1);
      if (!own || !first || !top || own.share > first.share + EPSILON) return [];
      return [own.high < top.low];
    });
    const decided = lows.filter((below) => below).length;
    return { domain: id, lowest: lows.length, of: perItem.length, decided };
  });
  const [most, next] = [...counted].sort((a, b) => b.lowest - a.lowest);
  if (!most || most.lowest === 0 || most.lowest === next?.lowest) return null;
  return most;
}
