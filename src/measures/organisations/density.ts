import { type Estimate, known, unknown } from "./estimate.js";
import type { ObservedGraph } from "./observed-graph.js";
import { withoutRows } from "./why-not.js";

/**
 * The part of the ties that could have been said that was said: ties / (answered × (n − 1)), over
 * the rows of the n organisations on the roster that answered (Wasserman & Faust 1994). A missing
 * row leaves both counts (Huisman 2009). 0 when all who answered named nobody: that is an answer.
 */
export function density(graph: ObservedGraph): Estimate {
  const reason = withoutRows(graph);
  if (reason) return unknown(reason);
  const { said, answered } = graph;
  return known(said.sources.length / (answered.length * (said.order - 1)));
}
