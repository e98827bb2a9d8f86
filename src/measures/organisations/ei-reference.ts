import { generator } from "../../stats/generator.js";
import { assertDraws } from "../../stats/sampled-p.js";
import { countBy } from "./blocks.js";
import type { Chance } from "./chance.js";
import { externalTies, withoutEi } from "./ei-index.js";
import type { ObservedGraph } from "./observed-graph.js";
import { shuffle } from "./shuffle.js";

/**
 * What the E-I index would be if domain had nothing to do with contact: the same ties, and the
 * domains dealt out anew, those of organisations that answered among them and those of the silent
 * among the silent. Only who answered has ties to tell: a deal over the whole roster would give the
 * domain of a silent organisation to one that answered, and take unequal silence for a preference.
 *
 * `expected` is the mean over all ways to deal, which needs no chance: a tie between two that answered
 * is internal as often as two of them are of one domain, Σ a_d(a_d − 1) / (a(a − 1)), and a tie to a
 * silent one in Σ a_d s_d / (a s), of a that answered and s that did not. `p` counts b of the seeded
 * deals at least as far from that mean, on either side, as what was observed, and is
 * (b + 1)/(draws + 1), which is never 0 (Krackhardt & Stern 1988; Phipson & Smyth 2010).
 *
 * @returns both `null` exactly when there is no E-I index
 * @throws RangeError on impossible draws or seeds
 */
export function eiReference(
  graph: ObservedGraph,
  chance: Chance,
): { expected: number | null; p: number | null } {
  assertDraws(chance.draws);
  const random = generator(chance.seed);
  if (withoutEi(graph)) return { expected: null, p: null };
  const { said, domainOf, answered, answeredDomainOf } = graph;
  const ties = said.sources.length;
  const within = internalPart(graph);
  const mean = ties * (1 - within);
  // Means of whole numbers are rounded; an equal distance must count as equal.
  const enough = Math.abs(externalTies(said, domainOf) - mean) - 1e-9;
  const silent = silentPlaces(graph);
  const deals = [
    { places: answered, labels: answeredDomainOf.slice() },
    { places: silent, labels: silent.map((place) => domainOf[place] as number) },
  ];
  const dealt = domainOf.slice();
  let asFar = 0;
  for (let draw = 0; draw < chance.draws; draw++) {
    for (const { places, labels } of deals) {
      shuffle(labels, random);
      for (let at = 0; at < places.length; at++) dealt[places[at] as number] = labels[at] as number;
    }
    if (Math.abs(externalTies(said, dealt) - mean) >= enough) asFar++;
  }
  return { expected: 1 - 2 * within, p: (asFar + 1) / (chance.draws + 1) };
}

/** The part of the ties that is within a domain, as the mean over all deals. */
function internalPart(graph: ObservedGraph): number {
  const { said, among, answeredDomainOf, domainOf, domains } = graph;
  const members = countBy(domainOf, domains);
  const answering = countBy(answeredDomainOf, domains);
  const a = among.order;
  const s = said.order - a;
  const pairs = { among: 0, toSilent: 0 };
  for (const [domain, own] of answering.entries()) {
    pairs.among += own * (own - 1);
    pairs.toSilent += own * ((members[domain] as number) - own);
  }
  const part = among.sources.length / said.sources.length;
  const [amongThem, toSilent] = [
    a < 2 ? 0 : pairs.among / (a * (a - 1)),
    s < 1 ? 0 : pairs.toSilent / (a * s),
  ];
  return part * amongThem + (1 - part) * toSilent;
}

function silentPlaces({ domainOf, answered }: ObservedGraph): Int32Array {
  const isSilent = new Uint8Array(domainOf.length).fill(1);
  for (const place of answered) isSilent[place] = 0;
  return Int32Array.from(domainOf.keys()).filter((place) => isSilent[place] === 1);
}
