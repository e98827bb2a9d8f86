import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import { type Generator, generator } from "../../stats/generator.js";
import { canonicalRanks } from "./canonical-order.js";
import { type Digraph, digraph } from "./digraph.js";
import { modularity } from "./modularity.js";
import { shuffle } from "./shuffle.js";

// The types say `module.exports.default`, the module is `module.exports`.
const louvain = louvainModule as unknown as typeof louvainModule.default;

/** One start in three finds the best division of Zachary's (1977) karate club. */
const STARTS = 50;

/** Numbers of ties with which the library's table of offsets is one place too narrow. */
const OVERFLOWS: readonly number[] = [2 ** 7, 2 ** 15];

export interface Communities {
  /** Per place the number of its community, from 0, in the order of their first members. */
  readonly community: Int32Array;
  /** Members per community. */
  readonly sizes: readonly number[];
  readonly modularity: number;
}

// Graphology keeps nodes in plain objects, which put whole numbers in an order of their own.
const node = (place: number | string): string => `o:${place}`;

/** One run of Louvain over the places in a random order, from a random one of them. */
function divided({ order, sources, targets }: Digraph, random: Generator): Int32Array {
  const places = Int32Array.from({ length: order }, (_, place) => place);
  shuffle(places, random);
  const graph = new UndirectedGraph({ allowSelfLoops: false });
  for (const place of places) graph.addNode(node(place));
  for (const [arc, source] of sources.entries()) {
    const target = targets[arc] as number;
    if (source < target) graph.addEdgeWithKey(`t:${arc}`, node(source), node(target));
  }
  if (OVERFLOWS.includes(graph.size)) {
    // The offset 256 would be kept as 0, the last node lose its ties, and some runs never end. A tie
    // of weight 0 between two nodes that are nobody's widens the table and changes no modularity.
    graph.addNode(node("nobody"));
    graph.addNode(node("nobody else"));
    graph.addEdgeWithKey("t:none", node("nobody"), node("nobody else"), { weight: 0 });
  }
  const found = louvain(graph, { rng: () => random.word() / 2 ** 32 });
  return Int32Array.from({ length: order }, (_, place) => found[node(place)] as number);
}

/** The same division, its communities numbered by their first members. */
function numbered(division: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  for (const own of division) if (!numbers.has(own)) numbers.set(own, numbers.size);
  return division.map((own) => numbers.get(own) as number);
}

/**
 * Groups with more contact within than chance would give: the division with the highest modularity
 * that Louvain's method (Blondel, Guillaume, Lambiotte & Lefebvre 2008) finds in fifty seeded starts.
 * A heuristic: the same seed gives the same division, but a better one may exist. The order of the
 * roster hardly ever matters, for the starts are from a canonical order. An organisation without
 * contacts is a community of its own.
 *
 * @param undirected a graph with ties, whose arcs all run both ways
 */
export function communities(undirected: Digraph, seed: number): Communities {
  const random = generator(seed);
  const ranks = canonicalRanks(undirected);
  const rank = (place: number): number => ranks[place] as number;
  const canonical = digraph(
    undirected.order,
    Array.from(undirected.sources, (source, arc) => ({
      source: rank(source),
      target: rank(undirected.targets[arc] as number),
    })),
  );
  let best: Omit<Communities, "sizes"> = {
    community: new Int32Array(),
    modularity: Number.NEGATIVE_INFINITY,
  };
  for (let start = 0; start < STARTS; start++) {
    const byRank = divided(canonical, random);
    const community = numbered(ranks.map((at) => byRank[at] as number));
    const value = modularity(undirected, community);
    // Sums of fractions differ in their last digits: only what is really better is taken.
    if (value > best.modularity + 1e-12) best = { community, modularity: value };
  }
  const sizes: number[] = [];
  for (const own of best.community) sizes[own] = (sizes[own] ?? 0) + 1;
  return { ...best, sizes };
}
