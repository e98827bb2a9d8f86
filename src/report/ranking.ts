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

/** `null` where the share or its interval is not printed. */
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
  /** How many questions have a total, shown or not. */
  readonly asked: number;
  /** Ids of those shown as a band only. */
  readonly banded: Readonly<Record<"vrijwel_alle" | "vrijwel_geen", readonly string[]>>;
  /** How many are shown neither as a number nor as a band. */
  readonly hidden: number;
}

/** The city totals of every question on capacity that was asked. */
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
  const banded = { vrijwel_alle: inBand("vrijwel_alle"), vrijwel_geen: inBand("vrijwel_geen") };
  return {
    shown,
    asked: totals.length,
    banded,
    hidden: totals.length - shown.length - banded.vrijwel_alle.length - banded.vrijwel_geen.length,
  };
}

/**
 * How many of these shares lie beyond the norm whatever those who did not answer would have said.
 *
 * @returns `null` when there is nobody left to answer, or it is not known how many were invited
 */
export function certainBeyond(
  above: readonly Known[],
  below: readonly Known[],
  norms: { readonly upper: number; readonly lower: number },
): { readonly certain: number; readonly of: number } | null {
  const bounded = [
    ...above.map((one) => ({ one, holds: (low: number) => low >= norms.upper - EPSILON })),
    ...below.map((one) => ({
      one,
      holds: (_: number, high: number) => high <= norms.lower + EPSILON,
    })),
  ].flatMap(({ one, holds }) => {
    const { bounds } = one.estimate.share;
    return bounds === null
      ? []
      : [{ open: bounds.low < bounds.high, holds: holds(bounds.low, bounds.high) }];
  });
  if (!bounded.some(({ open }) => open)) return null;
  return { certain: bounded.filter(({ holds }) => holds).length, of: bounded.length };
}

/** How many of the others have an interval that overlaps this one. */
export function overlapsOf(one: Known, all: readonly Known[]): number {
  return all.filter((other) => other !== one && other.low <= one.high && one.low <= other.high)
    .length;
}

/** Whether an interval lies wholly on one side of a norm, or between two. */
export const wholeAbove = ({ low }: Known, norm: number): boolean => low >= norm - EPSILON;
export const wholeBetween = ({ low, high }: Known, lower: number, upper: number): boolean =>
  low > lower + EPSILON && high < upper - EPSILON;
export const wholeBelow = ({ high }: Known, norm: number): boolean => high <= norm + EPSILON;

/** The domain with the lowest mean share, as the scorecard names it. */
export interface Lagging {
  readonly domain: string;
  readonly mean: number;
  /** Domains of which every question is shown; the others have no mean. */
  readonly compared: number;
  /** Questions for which no shown domain is lower, ties included. */
  readonly lowest: number;
  /** Questions for which at least two domains are shown. */
  readonly of: number;
  /** Of `lowest`: its interval lies wholly below that of the highest domain. */
  readonly decided: number;
}

/**
 * The lagging domain of the scorecard, with what the questions one by one say about it.
 *
 * @returns `"hidden"` when too little is shown to name one, `null` when nothing was asked
 */
export function laggingDomain(results: Results): Lagging | "hidden" | null {
  const indicator = results.scorecard.cells
    .flatMap(({ evidence }) => evidence)
    .find((one) => one.kind === "indicator" && one.id === "achterblijvend_domein");
  if (indicator?.kind !== "indicator" || indicator.outcome === "niet_gemeten") return null;
  const { domain, value } = indicator;
  if (domain === null || value === null) return "hidden";
  const perItem = itemsOf("capacity", results).map(({ cells }) =>
    cells
      .filter((cell) => cell.domain !== TOTAL)
      .map((cell) => known(cell.domain, itemEstimate(cell)))
      .filter(isKnown)
      .sort((a, b) => a.share - b.share),
  );
  const compared = results.domains.filter(({ id }) =>
    perItem.every((sorted) => sorted.some((one) => one.id === id)),
  ).length;
  const comparable = perItem.filter(({ length }) => length >= 2);
  const lows = comparable.flatMap((sorted) => {
    const own = sorted.find(({ id }) => id === domain);
    const [first] = sorted;
    const top = sorted.at(-1);
    if (!own || !first || !top || own.share > first.share + EPSILON) return [];
    return [own.high < top.low];
  });
  return {
    domain,
    mean: value,
    compared,
    lowest: lows.length,
    of: comparable.length,
    decided: lows.filter((below) => below).length,
  };
}
