import { type Digraph, hasArc } from "./digraph.js";

/** The pairs of a graph by whether both, one or neither names the other (Holland & Leinhardt 1970). */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  readonly none: number;
}

/** Per arc 1 when it is answered by an arc the other way, else 0. */
export function mutualArcs(graph: Digraph): Uint8Array {
  return Uint8Array.from(graph.sources, (source, arc) =>
    hasArc(graph, graph.targets[arc] as number, source) ? 1 : 0,
  );
}

/** Counts the pairs of each kind; the three sum to n(n − 1)/2. Equal to `sna::dyad.census`. */
export function dyadCensus(graph: Digraph): DyadCensus {
  const arcs = graph.sources.length;
  const answered = mutualArcs(graph).reduce((count, flag) => count + flag, 0);
  const mutual = answered / 2;
  const asymmetric = arcs - answered;
  return { mutual, asymmetric, none: (graph.order * (graph.order - 1)) / 2 - mutual - asymmetric };
}
