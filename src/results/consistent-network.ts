import { NETWORK_DRAWS, NETWORK_SEED } from "../measures/network/intervals.js";
import { network as networkOf } from "../measures/network.js";
import { comparableInterval } from "../measures/share.js";
import { HUB_LEADS } from "../model/network.js";
import type { Ends } from "../model/share.js";
import { alike } from "./alike.js";
import type { Results, ResultsNetwork } from "./schema.js";

/** An interval stands around a value from `least` to `most`, and never without one. */
function holds(
  limits: Ends | null | undefined,
  value: number | null,
  least: number,
  most: number,
): boolean {
  if (!limits) return true;
  if (value === null || limits.low < least - 1e-9 || limits.high > most + 1e-9) return false;
  return limits.low <= value + 1e-9 && value <= limits.high + 1e-9;
}

function soundIntervals(network: ResultsNetwork): boolean {
  const { intervals, strength, centralisation, density, reciprocity, refused } = network;
  const told = refused.some(({ measure }) => measure === "intervals");
  if (intervals === null) return told;
  if (told || intervals.draws !== NETWORK_DRAWS || intervals.seed !== NETWORK_SEED) return false;
  const named = (rows: readonly { domain: string }[]) => rows.map(({ domain }) => domain);
  if (!alike(named(intervals.strength), named(strength))) return false;
  return (
    holds(intervals.density, density, 0, 1) &&
    holds(intervals.reciprocity, reciprocity, 0, 1) &&
    (["out", "in"] as const).every((way) => {
      const centre = intervals.centralisation?.[way];
      return (
        holds(centre, centralisation?.[way] ?? null, 0, 1) &&
        strength.every((one, place) =>
          holds(intervals.strength[place]?.[way], one[way], 0, strength.length - 1),
        )
      );
    })
  );
}

function soundHub({ hub, intervals }: ResultsNetwork): boolean {
  if (hub === null) return true;
  const { difference, shared, test } = hub;
  if (test === null) return true;
  const { interval, leads, decision } = test;
  if (interval === null || leads === null) return false;
  const decided = !shared && interval.low > 0 && leads >= HUB_LEADS;
  return (
    intervals !== null &&
    difference !== null &&
    holds(interval, difference, -1, 1) &&
    decision === (decided ? "hub" : "niet_te_beslissen")
  );
}

const withoutIntervals = (refused: ResultsNetwork["refused"]): ResultsNetwork["refused"] =>
  refused.filter(({ measure }) => measure !== "intervals");

/**
 * Where the network is not the one that the contacts make. Only what rests on answers that no
 * document holds, the intervals and how sure the hub is, cannot be computed again.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionInNetwork({ network, domains, contacts }: Results): string | null {
  const made = networkOf(
    domains.map(({ id }) => id),
    contacts.map(({ source, target, base, yearly }) => {
      const hidden = yearly.reason === "hidden" || yearly.reason === "band";
      const interval = comparableInterval(yearly.k, base);
      const { share, bounds } = yearly;
      return { source, target, hidden, share, interval, bounds };
    }),
  );
  if (network === null || made === null) return network === made ? null : "network";
  const { hub, intervals, refused, threshold, ...points } = network;
  const { hub: own, intervals: _, refused: ofOwn, ...expected } = made;
  const wrong = Object.entries(expected).find(
    ([part, value]) => !alike(points[part as keyof typeof points], value),
  );
  if (wrong) return `network ${wrong[0]}`;
  // A network of which everybody was counted leaves nothing to chance: its test is known too.
  const counted = own !== null && own.test !== null;
  const untested = hub && { ...hub, test: counted ? hub.test : null };
  if (!alike(untested, own)) return "network hub";
  if (!alike(withoutIntervals(refused), withoutIntervals(ofOwn))) return "network refused";
  if (!soundIntervals(network)) return "network intervals";
  return counted || soundHub(network) ? null : "network hub";
}
