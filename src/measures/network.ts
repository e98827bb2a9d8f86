import { DirectedGraph } from "graphology";
import { weightedInDegree, weightedOutDegree } from "graphology-metrics/node/weighted-degree.js";
import { mean, sum } from "simple-statistics";
import type { Bounds } from "../model/share.js";
import { shareDifference } from "../stats/difference.js";

/** An arc between two domains; `share` is `null` where it is hidden or nobody answered. */
export interface Arc {
  readonly hidden: boolean;
  readonly source: string;
  readonly target: string;
  readonly share: number | null;
  /**
   * Wilson's interval, also where the number invited is known: limits of a finite group lie on
   * a lattice, and differences built on them cover far less than 95 %.
   */
  readonly interval: Bounds | null;
}

export type AsymmetryDecision = "a_meer" | "b_meer" | "niet_te_beslissen";

/** Part of the arcs that must be observed before one domain can be called the hub. */
const HUB_NEEDS = 0.8;

export interface Network {
  /** Arcs with a share, of all n(n − 1) between different domains, and why others have none. */
  readonly observed: {
    readonly arcs: number;
    readonly of: number;
    readonly hidden: number;
    readonly unanswered: number;
  };
  readonly density: number | null;
  readonly reciprocity: number | null;
  readonly strength: readonly { domain: string; out: number | null; in: number | null }[];
  readonly asymmetry: readonly {
    a: string;
    b: string;
    difference: number | null;
    interval: { low: number; high: number } | null;
    /** `null` where one of the two arcs is hidden or has no answers. */
    decision: AsymmetryDecision | null;
  }[];
  readonly hub: {
    domain: string;
    /** Mean share of the arcs that touch the hub. */
    densityOfHub: number | null;
    /** Mean share of the arcs that do not touch the hub. */
    densityWithout: number | null;
    reciprocityWithout: number | null;
  } | null;
}

// Graphology keeps neighbours in plain objects, so an id such as "constructor" needs a prefix.
const node = (domain: string): string => `d:${domain}`;
const arcKey = (source: string, target: string): string => `${node(source)}>${node(target)}`;

type Graph = DirectedGraph<Record<string, never>, { weight: number; interval: Bounds | null }>;

function graphOf(domains: readonly string[], arcs: readonly Arc[]): Graph {
  const graph: Graph = new DirectedGraph({ allowSelfLoops: false });
  for (const domain of domains) graph.addNode(node(domain));
  for (const { source, target, share, interval } of arcs) {
    if (source === target || share === null) continue;
    const key = arcKey(source, target);
    graph.addDirectedEdgeWithKey(key, node(source), node(target), { weight: share, interval });
  }
  return graph;
}

function observedArcs(domains: number, arcs: readonly Arc[]): Network["observed"] {
  const between = arcs.filter(({ source, target }) => source !== target);
  const observed = between.filter(({ share }) => share !== null).length;
  const hidden = between.filter((arc) => arc.hidden).length;
  const of = domains * (domains - 1);
  return { arcs: observed, of, hidden, unanswered: of - observed - hidden };
}

/** Mean share over the arcs that were observed; hidden arcs are no zeros. */
function density(graph: Graph): number | null {
  const weights = graph.mapEdges((_, { weight }) => weight);
  return weights.length === 0 ? null : mean(weights);
}

/**
 * Weighted reciprocity: Σ min(w_ij, w_ji) / Σ w over the pairs of which both arcs were
 * observed (Squartini e.a. 2013). 1 = every contact is reported equally by both sides.
 */
function reciprocity(graph: Graph): number | null {
  const lesser: number[] = [];
  const all: number[] = [];
  graph.forEachEdge((_, { weight }, source, target) => {
    const back = graph.edge(target, source);
    if (back === undefined) return;
    lesser.push(Math.min(weight, graph.getEdgeAttribute(back, "weight")));
    all.push(weight);
  });
  const total = sum(all);
  return total === 0 ? null : sum(lesser) / total;
}

function strengths(graph: Graph, domains: readonly string[]): Network["strength"] {
  const others = domains.length - 1;
  return domains.map((domain) => {
    const id = node(domain);
    // A strength over fewer arcs than there are would treat the hidden ones as zero.
    const out = graph.outDegree(id) === others ? weightedOutDegree(graph, id, "weight") : null;
    const incoming = graph.inDegree(id) === others ? weightedInDegree(graph, id, "weight") : null;
    return { domain, out, in: incoming };
  });
}

function asymmetries(graph: Graph, domains: readonly string[]): Network["asymmetry"] {
  return domains.flatMap((a, i) =>
    domains.slice(i + 1).map((b) => {
      const estimate = (source: string, target: string) => {
        const edge = graph.edge(node(source), node(target));
        if (edge === undefined) return null;
        const { weight, interval } = graph.getEdgeAttributes(edge);
        return interval && { share: weight, low: interval.low, high: interval.high };
      };
      const there = estimate(a, b);
      const back = estimate(b, a);
      if (!there || !back) {
        return { a, b, difference: null, interval: null, decision: null };
      }
      const { difference, low, high } = shareDifference(there, back);
      const decision = low > 0 ? "a_meer" : high < 0 ? "b_meer" : "niet_te_beslissen";
      return { a, b, difference, interval: { low, high }, decision };
    }),
  );
}

/**
 * The domain most others reach and that reaches most: the largest mean of its own arcs. With
 * too many arcs missing there is none: the means would rest on different arcs.
 */
function hubOf(graph: Graph, domains: readonly string[]): Network["hub"] {
  const means = domains.map((domain) => {
    const weights = graph.mapEdges(node(domain), (_, { weight }) => weight);
    return { domain, mean: weights.length === 0 ? null : mean(weights) };
  });
  const [hub] = means
    .filter((entry): entry is { domain: string; mean: number } => entry.mean !== null)
    .sort((a, b) => b.mean - a.mean);
  const all = domains.length * (domains.length - 1);
  if (!hub || domains.length < 3 || graph.size < HUB_NEEDS * all) return null;
  const without = graph.copy();
  without.dropNode(node(hub.domain));
  return {
    domain: hub.domain,
    densityOfHub: hub.mean,
    densityWithout: density(without),
    reciprocityWithout: reciprocity(without),
  };
}

/**
 * The network between domains, whose weights are shares with at least yearly contact.
 *
 * Contact within a domain is left out. Hidden arcs and domains without answers are missing,
 * never zero (Kossinets 2006; Huisman 2009): every index is over the observed arcs and says
 * how many those are. Betweenness and brokerage mean nothing on so few nodes and are absent.
 *
 * @returns asymmetry as share(a → b) − share(b → a) with a MOVER interval of 95 %
 */
export function network(domains: readonly string[], arcs: readonly Arc[]): Network | null {
  if (arcs.length === 0 || domains.length < 2) return null;
  const graph = graphOf(domains, arcs);
  return {
    observed: observedArcs(domains.length, arcs),
    density: density(graph),
    reciprocity: reciprocity(graph),
    strength: strengths(graph, domains),
    asymmetry: asymmetries(graph, domains),
    hub: hubOf(graph, domains),
  };
}
