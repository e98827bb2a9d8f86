import { dyadCensus } from "./dyad-census.js";
import { type Estimate, known, unknown } from "./estimate.js";
import type { ObservedGraph } from "./observed-graph.js";
import { withoutPairs } from "./why-not.js";

/**
 * The part of the ties that is said from both sides: 2M / arcs, among the organisations that
 * answered (Wasserman & Faust 1994; in sna `grecip(measure = "edgewise")`).
 */
export function reciprocity(graph: ObservedGraph): Estimate {
  const reason = withoutPairs(graph);
  if (reason) return unknown(reason);
  const { mutual, asymmetric } = dyadCensus(graph.among);
  return known((2 * mutual) / (2 * mutual + asymmetric));
}

/**
 * The part of the pairs in which both sides say the same, tie or no tie: (M + N) / pairs, the
 * default of `sna::grecip`. High in every sparse network. Without any tie sna gives 1; that would
 * read as full agreement about contact that nobody has, so here there is no number then.
 */
export function reciprocityDyadic(graph: ObservedGraph): Estimate {
  const reason = withoutPairs(graph);
  if (reason) return unknown(reason);
  const { mutual, asymmetric, none } = dyadCensus(graph.among);
  return known((mutual + none) / (mutual + asymmetric + none));
}
