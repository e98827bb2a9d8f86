import { generator } from "../../stats/generator.js";
import { assertDraws } from "../../stats/sampled-p.js";
import { countBy } from "./blocks.js";
import type { Chance } from "./chance.js";
import { externalTies, withoutEi } from "./ei-index.js";
import type { ObservedGraph } from "./observed-graph.js";
import { shuffle } from "./shuffle.js";

/**
 * What the E-I index would be if domain had nothing to do with contact: the same ties, the same
 * number of organisations per domain, and the domains dealt out anew over the whole roster.
 *
 * `expected` is the mean over all ways to deal, which needs no chance: each tie is external as often
 * as two organisations are of different domains, so 1 − 2 Σ n_d(n_d − 1) / (n(n − 1)). `p` counts b of
 * the seeded deals at least as far from that mean, on either side, as what was observed, and is
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
  const { said, domainOf, domains } = graph;
  const n = said.order;
  const pairsWithin = countBy(domainOf, domains).reduce((sum, size) => sum + size * (size - 1), 0);
  const within = pairsWithin / (n * (n - 1));
  const mean = said.sources.length * (1 - within);
  // Means of whole numbers are rounded; an equal distance must count as equal.
  const enough = Math.abs(externalTies(said, domainOf) - mean) - 1e-9;
  const dealt = domainOf.slice();
  let asFar = 0;
  for (let draw = 0; draw < chance.draws; draw++) {
    shuffle(dealt, random);
    if (Math.abs(externalTies(said, dealt) - mean) >= enough) asFar++;
  }
  return { expected: 1 - 2 * within, p: (asFar + 1) / (chance.draws + 1) };
}
