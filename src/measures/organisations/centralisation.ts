import { sum } from "simple-statistics";
import { inDegrees, outDegrees } from "./digraph.js";
import { type Estimate, known, unknown } from "./estimate.js";
import type { ObservedGraph } from "./observed-graph.js";
import { withoutPairs } from "./why-not.js";

/** Under three, one end of a single pair would be called its centre. */
const NEEDS = 3;

/** Σ (max − x): how far all others stay behind the most central one. */
function behind(values: Iterable<number>): number {
  const list = [...values];
  const most = list.reduce((high, value) => Math.max(high, value), 0);
  return sum(list.map((value) => most - value));
}

/**
 * Freeman's (1979) centralisation of contact received, given and passed on, among the organisations
 * that answered: Σ (max − x) over what it is in a star, (n − 1)² for degrees and (n − 1)²(n − 2) for
 * betweenness in a directed graph. 0 when all are equally central, 1 when one holds all. As
 * `sna::centralization`; igraph's `centr_degree` counts loops by default and gives less.
 *
 * There is no interval. The index hangs on one organisation, the largest: resampling vertices leaves
 * it out of some third of the draws and doubles it in others, and the bootstrap of a maximum
 * is not consistent (Bickel & Freedman 1981).
 *
 * @param betweenness of the places in `graph.among`
 * @returns "too-few" when fewer than three answered
 */
export function centralisation(
  graph: ObservedGraph,
  betweenness: Float64Array,
): { in: Estimate; out: Estimate; betweenness: Estimate } {
  const { among } = graph;
  const reason = withoutPairs(graph, NEEDS);
  const index = (values: Iterable<number>, star: number): Estimate =>
    reason ? unknown(reason) : known(behind(values) / star);
  const star = (among.order - 1) ** 2;
  return {
    in: index(inDegrees(among), star),
    out: index(outDegrees(among), star),
    betweenness: index(betweenness, star * (among.order - 2)),
  };
}
