import { HUB_LEADS } from "../model/network.js";
import type { Ends } from "../model/share.js";
import { near } from "./near.js";
import type { Results, ResultsNetwork } from "./schema.js";

/** An interval stands around a value, and never without one. */
function holds(limits: Ends | null | undefined, value: number | null): boolean {
  if (!limits) return true;
  if (value === null) return false;
  return limits.low <= value + 1e-9 && value <= limits.high + 1e-9;
}

/** The arcs of the network are the shares between different domains, no more and no fewer. */
function soundArcs({ contacts, domains }: Results, { observed, density }: ResultsNetwork): boolean {
  const shares = contacts.flatMap(({ source, target, yearly }) =>
    source === target || yearly.share === null ? [] : [yearly.share],
  );
  const { arcs, of, hidden, unanswered } = observed;
  if (arcs !== shares.length || arcs + hidden + unanswered !== of) return false;
  if (of !== domains.length * (domains.length - 1)) return false;
  if (density === null || arcs === 0) return density === null && arcs === 0;
  return near(density, shares.reduce((sum, share) => sum + share, 0) / arcs);
}

function soundIntervals(ids: readonly string[], network: ResultsNetwork): boolean {
  const { intervals, strength, centralisation, density, reciprocity, hub } = network;
  const listed = (rows: readonly { domain: string }[]): string =>
    JSON.stringify(rows.map(({ domain }) => domain));
  if (listed(strength) !== JSON.stringify(ids)) return false;
  if (intervals === null) return hub === null || hub.test === null;
  if (listed(intervals.strength) !== listed(strength)) return false;
  const ways = ["out", "in"] as const;
  return (
    holds(intervals.density, density) &&
    holds(intervals.reciprocity, reciprocity) &&
    ways.every((way) => {
      const centre = intervals.centralisation?.[way];
      if (!holds(centre, centralisation?.[way] ?? null)) return false;
      return strength.every((one, place) => holds(intervals.strength[place]?.[way], one[way]));
    })
  );
}

function soundHub(ids: readonly string[], { hub }: ResultsNetwork): boolean {
  if (hub === null) return true;
  const { domain, densityOfHub, densityWithout, difference, test } = hub;
  if (!ids.includes(domain)) return false;
  if (difference === null || densityWithout === null) {
    return difference === null && densityWithout === null && test === null;
  }
  if (!near(difference, densityOfHub - densityWithout)) return false;
  if (test === null) return true;
  const decided = test.interval.low > 0 && test.leads >= HUB_LEADS;
  return holds(test.interval, difference) && (test.decision === "hub") === decided;
}

function soundPairs(ids: readonly string[], { asymmetry }: ResultsNetwork): boolean {
  return asymmetry.every(({ a, b, difference, interval, decision, index, reason }) => {
    if (!ids.includes(a) || !ids.includes(b) || !holds(interval, difference)) return false;
    if ((index === null) !== (reason !== null)) return false;
    if (difference === null) return index === null && decision === null;
    if (index !== null && Math.sign(index) !== Math.sign(difference)) return false;
    if (interval === null) return decision === null;
    const { low, high } = interval;
    return decision === (low > 0 ? "a_meer" : high < 0 ? "b_meer" : "niet_te_beslissen");
  });
}

/** What has no number is told, and what has one is not. */
function soundRefusals(network: ResultsNetwork): boolean {
  const refused = new Set(network.refused.map(({ measure }) => measure));
  const { binary, corePeriphery } = network;
  return (
    refused.size === network.refused.length &&
    refused.has("density") === (network.density === null) &&
    refused.has("reciprocity") === (network.reciprocity === null) &&
    refused.has("centralisation") === (network.centralisation === null) &&
    refused.has("binary") === (binary === null) &&
    refused.has("binary_edgewise") === (binary !== null && binary.edgewise === null) &&
    refused.has("hub") === (network.hub === null) &&
    refused.has("core_periphery") === (corePeriphery === null) &&
    refused.has("directions") === (network.directions === null) &&
    refused.has("intervals") === (network.intervals === null)
  );
}

function soundWhole(
  ids: readonly string[],
  { corePeriphery: core, directions }: ResultsNetwork,
): boolean {
  if (directions !== null && directions.p < 1 / directions.orders - 1e-9) return false;
  if (core === null) return true;
  if ((core.core === null) !== core.best > 1 || core.best > core.partitions) return false;
  return (core.core ?? []).every((domain) => ids.includes(domain));
}

/** Where the network contradicts itself or the contacts; `null` where it does not. */
export function contradictionInNetwork(results: Results): string | null {
  const { network } = results;
  if (network === null) return null;
  const ids = results.domains.map(({ id }) => id);
  const checks: readonly (readonly [string, boolean])[] = [
    ["arcs", soundArcs(results, network)],
    ["intervals", soundIntervals(ids, network)],
    ["hub", soundHub(ids, network)],
    ["asymmetry", soundPairs(ids, network)],
    ["refused", soundRefusals(network)],
    ["core or directions", soundWhole(ids, network)],
  ];
  const wrong = checks.find(([, sound]) => !sound);
  return wrong ? `network ${wrong[0]}` : null;
}
