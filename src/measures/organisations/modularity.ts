import { type Digraph, outDegrees } from "./digraph.js";

/**
 * Newman & Girvan's (2004) modularity of a division: the part of the ties within communities less
 * what that part would be if ties fell by chance with the same number per place,
 * Σ_c [ m_c / m − (d_c / 2m)² ]. Equal to `igraph::modularity`.
 *
 * @param undirected a graph with ties, whose arcs all run both ways
 * @param community per place the number of its community, from 0
 */
export function modularity(undirected: Digraph, community: Int32Array): number {
  const { order, sources, targets } = undirected;
  const twice = sources.length;
  const degrees = outDegrees(undirected);
  const within = new Float64Array(order);
  const degree = new Float64Array(order);
  for (const [arc, source] of sources.entries()) {
    const own = community[source] as number;
    if (own === community[targets[arc] as number]) within[own] = (within[own] as number) + 1;
  }
  for (const [place, own] of community.entries()) {
    degree[own] = (degree[own] as number) + (degrees[place] as number);
  }
  return within.reduce((sum, arcs, own) => {
    return sum + arcs / twice - ((degree[own] as number) / twice) ** 2;
  }, 0);
}
