import { type Digraph, digraph, hasArc } from "./digraph.js";

/**
 * The graph in which a pair has contact when at least one of the two says so, as arcs both ways: the
 * union of what both sides say (`sna::symmetrize(rule = "weak")`).
 */
export function symmetrised(graph: Digraph): Digraph {
  const arcs: { source: number; target: number }[] = [];
  for (const [arc, source] of graph.sources.entries()) {
    const target = graph.targets[arc] as number;
    arcs.push({ source, target });
    if (!hasArc(graph, target, source)) arcs.push({ source: target, target: source });
  }
  return digraph(graph.order, arcs);
}
