import { mean } from "simple-statistics";
import { density } from "./density.js";
import { reciprocity } from "./reciprocity.js";
import { leavingOut, observedIn, type Weights } from "./weights.js";

/** Part of the arcs that must be observed before one domain can be called the hub. */
const HUB_NEEDS = 0.8;

export interface Hub {
  /** The place of the domain. */
  readonly place: number;
  /** Mean share of the arcs that touch the hub. */
  readonly densityOfHub: number;
  /** Mean share of the arcs that do not touch the hub. */
  readonly densityWithout: number | null;
  /** The first less the second. */
  readonly difference: number | null;
  readonly reciprocityWithout: number | null;
}

function touching(weights: Weights, domain: number): number[] {
  const arcs = [...(weights[domain] ?? []), ...weights.map((row) => row[domain] ?? null)];
  return arcs.filter((weight): weight is number => weight !== null);
}

/** The domain with the largest mean over its own arcs, the first of equals; −1 without arcs. */
export function leader(weights: Weights): number {
  let found = -1;
  let largest = -1;
  weights.forEach((_, domain) => {
    const arcs = touching(weights, domain);
    const own = arcs.length === 0 ? -1 : mean(arcs);
    if (own > largest) [found, largest] = [domain, own];
  });
  return found;
}

/** What is left of a network without one domain, and how that differs from the domain's arcs. */
export function hubAt(weights: Weights, place: number): Hub {
  const without = leavingOut(weights, place);
  const densityOfHub = mean(touching(weights, place));
  const densityWithout = density(without);
  return {
    place,
    densityOfHub,
    densityWithout,
    difference: densityWithout === null ? null : densityOfHub - densityWithout,
    reciprocityWithout: reciprocity(without),
  };
}

/**
 * The domain most others reach and that reaches most: the largest mean of its own arcs. With
 * too many arcs missing there is none: the means would rest on different arcs.
 *
 * @returns the reason without three domains, or with less than four fifths of the arcs
 */
export function hubOf(weights: Weights): Hub | "too-few-domains" | "too-few-arcs" {
  const domains = weights.length;
  if (domains < 3) return "too-few-domains";
  const observed = observedIn(weights).length;
  if (observed < HUB_NEEDS * domains * (domains - 1)) return "too-few-arcs";
  return hubAt(weights, leader(weights));
}
