import type { HubDecision, NetworkReason, RefusedMeasure } from "../model/network.js";
import { HUB_LEADS } from "../model/network.js";
import type { Ends } from "../model/share.js";
import { binomialTail } from "../stats/binomial-tail.js";
import { type NoQap, qap } from "../stats/qap.js";
import { type Asymmetry, asymmetries } from "./network/asymmetry.js";
import { type Binary, binaryOf } from "./network/binary.js";
import { corePeriphery } from "./network/core-periphery.js";
import { density } from "./network/density.js";
import { type Hub, hubOf } from "./network/hub.js";
import { type Joint, type NetworkIntervals, networkIntervals } from "./network/intervals.js";
import { reciprocity } from "./network/reciprocity.js";
import { centralisation, strengths } from "./network/strength.js";
import { type Arc, isComplete, observedIn, type Weights, weightsOf } from "./network/weights.js";

export type { Arc } from "./network/weights.js";

export interface Network {
  /** Arcs with a share, of all n(n − 1) between different domains, and why others have none. */
  readonly observed: {
    readonly arcs: number;
    readonly of: number;
    readonly hidden: number;
    readonly unanswered: number;
  };
  readonly density: number | null;
  readonly reciprocity: number | null;
  readonly strength: readonly { domain: string; out: number | null; in: number | null }[];
  readonly centralisation: { readonly out: number; readonly in: number } | null;
  readonly asymmetry: readonly Asymmetry[];
  readonly binary: Binary | null;
  readonly hub:
    | (Omit<Hub, "place"> & {
        readonly domain: string;
        /** `null` without intervals. */
        readonly test: {
          /** Interval of 95 % of the difference. */
          readonly interval: Ends;
          /** Part of the draws in which no other domain has a larger mean. */
          readonly leads: number;
          readonly decision: HubDecision;
        } | null;
      })
    | null;
  readonly corePeriphery: {
    readonly fit: number;
    /** The domains of the core; `null` when several partitions fit equally well. */
    readonly core: readonly string[] | null;
    /** How many partitions fit best, of how many. */
    readonly best: number;
    readonly partitions: number;
  } | null;
  /** How far both directions of the network are alike. */
  readonly directions: {
    readonly correlation: number;
    readonly p: number;
    readonly orders: number;
  } | null;
  readonly intervals:
    | (Omit<NetworkIntervals, "strength" | "hub"> & {
        readonly strength: readonly { domain: string; out: Ends | null; in: Ends | null }[];
      })
    | null;
  /** Every measure without a number, and why. */
  readonly refused: readonly RefusedMeasure[];
}

/**
 * What would say nothing here, whatever the answers: a share of one group and a share of another
 * make no path together, and where every domain is a group of its own there are no others to
 * stand between or turn to. They belong to a network of organisations.
 */
const ALWAYS_REFUSED: readonly RefusedMeasure[] = [
  { measure: "betweenness", reason: "shares-are-no-paths" },
  { measure: "closeness", reason: "shares-are-no-paths" },
  { measure: "brokerage", reason: "every-domain-a-group" },
  { measure: "e_i", reason: "every-domain-a-group" },
];

/** The part of equal pairs that an interval of 95 % decides wrongly, and the level of the test on it. */
const FALSE_ALARMS = 0.05;

function observedArcs(weights: Weights, arcs: readonly Arc[]): Network["observed"] {
  const observed = observedIn(weights).length;
  const hidden = arcs.filter((arc) => arc.source !== arc.target && arc.hidden).length;
  const of = weights.length * (weights.length - 1);
  return { arcs: observed, of, hidden, unanswered: of - observed - hidden };
}

function whyNoReciprocity(weights: Weights): NetworkReason {
  const pair = weights.some((row, i) =>
    row.some((there, j) => there !== null && (weights[j]?.[i] ?? null) !== null),
  );
  return pair ? "no-contact" : "no-pairs";
}

function testOf(difference: Ends, leads: number): NonNullable<Network["hub"]>["test"] {
  const decision = difference.low > 0 && leads >= HUB_LEADS ? "hub" : "niet_te_beslissen";
  return { interval: difference, leads, decision };
}

/**
 * The network between domains, whose weights are shares with at least yearly contact.
 *
 * Contact within a domain is left out. Hidden arcs and domains without answers are missing,
 * never zero (Kossinets 2006; Huisman 2009): every index is over the observed arcs and says
 * how many those are. What means nothing on such a network is refused with the reason.
 *
 * @param joint the answers of each respondent together, for the intervals around the indices
 * @returns `null` with one domain or no arcs
 * @throws RangeError on an arc that cannot be; see `weightsOf`
 */
export function network(
  domains: readonly string[],
  arcs: readonly Arc[],
  joint: Joint = { patterns: [], invited: [] },
): Network | null {
  if (arcs.length === 0 || domains.length < 2) return null;
  const weights = weightsOf(domains, arcs);
  const refused: RefusedMeasure[] = [];
  /** The value, or `null` after it was written down why there is none. */
  const orRefused = <Value>(
    measure: RefusedMeasure["measure"],
    found: Value | NetworkReason,
  ): Value | null => {
    if (typeof found !== "string") return found;
    refused.push({ measure, reason: found as NetworkReason });
    return null;
  };
  const name = (place: number): string => domains[place] ?? "";
  const whyNotAll = domains.length < 3 ? "too-few-domains" : "arcs-missing";

  const meanShare = orRefused("density", density(weights) ?? "no-arcs");
  const mutual = orRefused("reciprocity", reciprocity(weights) ?? whyNoReciprocity(weights));
  const centred = orRefused("centralisation", centralisation(weights) ?? whyNotAll);
  const binary = orRefused("binary", binaryOf(weights));
  if (binary?.edgewise === null)
    refused.push({ measure: "binary_edgewise", reason: "none-at-cut" });
  const hub = orRefused("hub", hubOf(weights));
  const core = orRefused("core_periphery", corePeriphery(weights));
  const directions = orRefused("directions", directionsOf(weights));
  const asymmetry = asymmetries(domains, weights, arcs);
  const alike = couldBeAlike(asymmetry);
  const intervals = orRefused("intervals", networkIntervals(weights, hub, joint, { alike }));
  return {
    observed: observedArcs(weights, arcs),
    density: meanShare,
    reciprocity: mutual,
    strength: strengths(weights).map((one, place) => ({ domain: name(place), ...one })),
    centralisation: centred,
    asymmetry,
    binary,
    hub: hub && hubNamed(hub, name(hub.place), intervals?.hub ?? null),
    corePeriphery: core && {
      fit: core.fit,
      core: core.cores.length === 1 ? (core.cores[0] ?? []).map(name) : null,
      best: core.cores.length,
      partitions: core.partitions,
    },
    directions,
    intervals: intervals && intervalsNamed(intervals, domains),
    refused: [...refused, ...ALWAYS_REFUSED],
  };
}

function hubNamed(hub: Hub, domain: string, draws: NetworkIntervals["hub"]): Network["hub"] {
  const { densityOfHub, densityWithout, difference, reciprocityWithout } = hub;
  const test = draws && testOf(draws.difference, draws.leads);
  return { domain, densityOfHub, densityWithout, difference, reciprocityWithout, test };
}

function intervalsNamed(found: NetworkIntervals, domains: readonly string[]): Network["intervals"] {
  const { draws, seed, density, reciprocity, strength, centralisation } = found;
  const named = domains.map((domain, place) => {
    return { domain, out: strength[place]?.out ?? null, in: strength[place]?.in ?? null };
  });
  return { draws, seed, density, reciprocity, strength: named, centralisation };
}

/**
 * Whether no more pairs are decided than chance decides when all are equal: one in twenty each.
 * Then both directions of every pair could be the same.
 */
function couldBeAlike(pairs: readonly Asymmetry[]): boolean {
  const compared = pairs.filter(({ decision }) => decision !== null);
  const decided = compared.filter(({ decision }) => decision !== "niet_te_beslissen").length;
  return (
    decided === 0 || 1 - binomialTail(decided - 1, compared.length, FALSE_ALARMS) > FALSE_ALARMS
  );
}

/** The network beside its own mirror: does who says much to whom hear as much back? */
function directionsOf(weights: Weights): NonNullable<Network["directions"]> | NetworkReason {
  if (!isComplete(weights)) return "arcs-missing";
  const mirrored = weights.map((_, i) => weights.map((row) => row[i] ?? null));
  const found = qap(weights, mirrored);
  if (found.value === null) return NO_DIRECTIONS[found.reason];
  return { correlation: found.value, p: found.p, orders: found.orders };
}

const NO_DIRECTIONS: Readonly<Record<NoQap, NetworkReason>> = {
  "too-few-nodes": "too-few-domains",
  "too-many-nodes": "too-many-domains",
  "all-the-same": "all-the-same",
};
