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

/** Mean share over the observed arcs that touch a domain, or over those that do not. */
function meanOf(weights: Weights, domain: number, touching: boolean): number | null {
  let sum = 0;
  let arcs = 0;
  for (let i = 0; i < weights.length; i++) {
    const row = weights[i] ?? [];
    for (let j = 0; j < row.length; j++) {
      const weight = row[j] ?? null;
      if (weight === null || (i === domain || j === domain) !== touching) continue;
      sum += weight;
      arcs++;
    }
  }
  return arcs === 0 ? null : sum / arcs;
}

/** The domain with the largest mean over its own arcs, the first of equals; −1 without arcs. */
export function leader(weights: Weights): number {
  let found = -1;
  let largest = -1;
  for (let domain = 0; domain < weights.length; domain++) {
    const own = meanOf(weights, domain, true) ?? -1;
    if (own > largest) [found, largest] = [domain, own];
  }
  return found;
}

/** How much more contact there is on the arcs of a domain than on the others. */
export function hubDifference(weights: Weights, place: number): number | null {
  const own = meanOf(weights, place, true);
  const others = meanOf(weights, place, false);
  return own === null || others === null ? null : own - others;
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
  const place = leader(weights);
  return {
    place,
    densityOfHub: meanOf(weights, place, true) ?? 0,
    densityWithout: meanOf(weights, place, false),
    difference: hubDifference(weights, place),
    reciprocityWithout: reciprocity(leavingOut(weights, place)),
  };
}
