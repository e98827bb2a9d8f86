import type { NoNumber } from "./estimate.js";
import type { ObservedGraph } from "./observed-graph.js";

/** Why nothing can be said about the rows of those that answered, or `null` when it can. */
export function withoutRows({ said, answered }: ObservedGraph): NoNumber | null {
  if (said.order < 2) return "one-organisation";
  return answered.length === 0 ? "nobody-answered" : null;
}

/**
 * Why nothing can be said about ties between organisations that answered, or `null` when it can.
 *
 * @param least how many must have answered
 */
export function withoutPairs(graph: ObservedGraph, least = 2): NoNumber | null {
  const { answered, among } = graph;
  if (withoutRows(graph) !== null) return withoutRows(graph);
  if (answered.length < 2) return "nobody-answered";
  if (answered.length < least) return "too-few";
  return among.sources.length === 0 ? "no-ties" : null;
}
