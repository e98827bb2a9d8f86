import { DirectedGraph } from "graphology";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import type { Digraph } from "./digraph.js";

// The types say `module.exports.default`, the module is `module.exports`.
const betweennessOf = betweennessModule as unknown as typeof betweennessModule.default;

// Graphology keeps nodes in plain objects, which put whole numbers in an order of their own.
const node = (place: number): string => `o:${place}`;

/**
 * How often an organisation lies on the shortest ways between others: Σ of the part of the shortest
 * paths s → t that pass through it, over all ordered pairs (Freeman 1977), by Brandes' algorithm
 * (2001), in time that grows with places × arcs. Every arc has length 1: the library would read a
 * weight as a cost. In a graph whose arcs all run both ways it is twice the value of the undirected
 * graph.
 *
 * @returns one number from 0 to (n − 1)(n − 2) per place
 */
export function betweenness({ order, sources, targets }: Digraph): Float64Array {
  // Between fewer than three nobody lies, and the library throws on an empty graph.
  if (order < 3) return new Float64Array(order);
  const graph = new DirectedGraph({ allowSelfLoops: false });
  for (let place = 0; place < order; place++) graph.addNode(node(place));
  for (const [arc, source] of sources.entries()) {
    graph.addDirectedEdgeWithKey(`t:${arc}`, node(source), node(targets[arc] as number));
  }
  const found = betweennessOf(graph, { normalized: false, getEdgeWeight: null });
  return Float64Array.from({ length: order }, (_, place) => found[node(place)] ?? 0);
}
