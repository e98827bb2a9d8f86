import type { Roster } from "../../model/roster.js";
import { betweenness } from "./betweenness.js";
import { blocks, countBy } from "./blocks.js";
import { centralisation } from "./centralisation.js";
import { density } from "./density.js";
import { inDegrees, outDegrees } from "./digraph.js";
import { eiIndex } from "./ei-index.js";
import type { Estimate } from "./estimate.js";
import { type ObservedGraph, observedGraph } from "./observed-graph.js";
import { reciprocity, reciprocityDyadic } from "./reciprocity.js";

export type { Estimate, NoNumber } from "./estimate.js";

/** In how many open two-paths an organisation is the one between, by role (Gould & Fernandez 1989). */
export interface Brokerage {
  readonly coordinator: number;
  readonly itinerant: number;
  readonly gatekeeper: number;
  readonly representative: number;
  readonly liaison: number;
}

/** The contacts between organisations, each organisation being a place on the roster. */
export interface OrganisationNetwork {
  /** On the roster. */
  readonly organisations: number;
  /** Of these, with respondents. */
  readonly answered: number;
  /** Said by those that answered, to anyone on the roster. */
  readonly ties: number;
  /** Of these, between two that answered. */
  readonly tiesAmong: number;
  /** In questionnaire order. */
  readonly domains: readonly { domain: string; organisations: number; answered: number }[];
  readonly density: Estimate;
  readonly reciprocity: Estimate;
  readonly reciprocityDyadic: Estimate;
  readonly centralisation: {
    readonly in: Estimate;
    readonly out: Estimate;
    readonly betweenness: Estimate;
  };
  readonly ei: Estimate;
  readonly eiExpected: number | null;
  readonly eiP: number | null;
  /** All pairs of domains, each with itself too. */
  readonly blocks: readonly {
    source: string;
    target: string;
    ties: number;
    possible: number;
    density: number | null;
  }[];
  /** Totals over the organisations of a domain. */
  readonly brokerage: readonly (Brokerage & { domain: string })[];
  readonly core: {
    readonly size: number;
    readonly correlation: number | null;
    readonly domains: readonly { domain: string; members: number }[];
  } | null;
  readonly communities: {
    readonly count: number;
    readonly modularity: number;
    readonly sizes: readonly number[];
    readonly domains: readonly { community: number; domain: string; members: number }[];
  } | null;
  /** One per organisation in roster order; `in` counts what others say, also of a silent one. */
  readonly nodes: readonly {
    in: number;
    out: number | null;
    betweenness: number | null;
    brokerage: Brokerage | null;
    core: boolean | null;
    community: number | null;
  }[];
  readonly chance: { readonly draws: number; readonly seed: number };
}

/** Per organisation on the roster its value among those that answered, `null` where it did not. */
function onRoster<T>({ domainOf, answered }: ObservedGraph, valueAt: (place: number) => T) {
  const values: (T | null)[] = Array.from(domainOf, () => null);
  for (const [place, organisation] of answered.entries()) values[organisation] = valueAt(place);
  return values;
}

/**
 * The network of organisations: who has at least yearly contact with whom, as they say.
 *
 * An organisation that did not answer is a missing row, never an empty one. Density, E-I and blocks
 * are over the observed rows; what needs both sides of a pair or whole paths is measured on the
 * graph of those that answered (Kossinets 2006; Huisman 2009).
 *
 * @param domains names of the domains in questionnaire order; labels only
 * @throws RangeError on a roster that cannot be (see `observedGraph`)
 */
export function organisationNetwork(
  roster: Roster,
  domains: readonly string[],
  chance: { draws: number; seed: number },
): OrganisationNetwork {
  const graph = observedGraph(roster, domains.length);
  const { said, among, domainOf, answered, answeredDomainOf } = graph;
  const name = (domain: number): string => domains[domain] ?? "";
  const members = countBy(domainOf, domains.length);
  const answering = countBy(answeredDomainOf, domains.length);
  const between = betweenness(among);
  const outOf = outDegrees(said);
  const into = inDegrees(said);
  const out = onRoster(graph, (place) => outOf[answered[place] as number] as number);
  const betweennessOf = onRoster(graph, (place) => between[place] as number);
  return {
    organisations: domainOf.length,
    answered: answered.length,
    ties: said.sources.length,
    tiesAmong: among.sources.length,
    domains: domains.map((domain, index) => ({
      domain,
      organisations: members[index] as number,
      answered: answering[index] as number,
    })),
    density: density(graph),
    reciprocity: reciprocity(graph),
    reciprocityDyadic: reciprocityDyadic(graph),
    centralisation: centralisation(graph, between),
    ei: eiIndex(graph),
    eiExpected: null,
    eiP: null,
    blocks: blocks(graph).map((block) => ({
      ...block,
      source: name(block.source),
      target: name(block.target),
    })),
    brokerage: [],
    core: null,
    communities: null,
    nodes: Array.from(into, (incoming, place) => ({
      in: incoming,
      out: out[place] ?? null,
      betweenness: betweennessOf[place] ?? null,
      brokerage: null,
      core: null,
      community: null,
    })),
    chance,
  };
}
