import type { Roster } from "../../model/roster.js";
import type { Ends } from "../../model/share.js";
import { betweenness } from "./betweenness.js";
import { blocks, countBy } from "./blocks.js";
import { bootstrapIntervals } from "./bootstrap-intervals.js";
import { type Brokerage, brokerage, totalBrokerage } from "./brokerage.js";
import { centralisation } from "./centralisation.js";
import type { Chance } from "./chance.js";
import { communities } from "./communities.js";
import { corePeriphery } from "./core-periphery.js";
import { density } from "./density.js";
import { inDegrees, outDegrees } from "./digraph.js";
import { eiIndex } from "./ei-index.js";
import { eiReference } from "./ei-reference.js";
import type { Estimate } from "./estimate.js";
import { observedGraph } from "./observed-graph.js";
import { reciprocity, reciprocityDyadic } from "./reciprocity.js";
import { symmetrised } from "./symmetrised.js";
import { withoutPairs } from "./why-not.js";

export type { Brokerage } from "./brokerage.js";
export type { Estimate, NoNumber } from "./estimate.js";

/** Under three nobody can stand between two others, and there is nothing to divide. */
const NEEDS = 3;

/** The contacts between organisations, each organisation being a place on the roster. */
export interface OrganisationNetwork {
  /** On the roster. */
  readonly organisations: number;
  /** Of these, with respondents. */
  readonly answered: number;
  /** Said by those that answered, about anyone on the roster. */
  readonly ties: number;
  /** Of these, between two that answered. */
  readonly tiesAmong: number;
  /** In questionnaire order. */
  readonly domains: readonly {
    readonly domain: string;
    readonly organisations: number;
    readonly answered: number;
  }[];
  readonly density: Estimate;
  readonly reciprocity: Estimate;
  readonly reciprocityDyadic: Estimate;
  /** Without intervals. */
  readonly centralisation: {
    readonly in: Estimate;
    readonly out: Estimate;
    readonly betweenness: Estimate;
  };
  readonly ei: Estimate;
  /** E-I if domain had nothing to do with contact; `null` exactly when `ei` has no value. */
  readonly eiExpected: number | null;
  /** How often chance alone puts E-I at least as far from `eiExpected`, on either side. */
  readonly eiP: number | null;
  /** From every domain to every domain, its own included, by questionnaire order. */
  readonly blocks: readonly {
    readonly source: string;
    readonly target: string;
    readonly ties: number;
    readonly possible: number;
    readonly density: number | null;
  }[];
  /** Totals over the organisations of a domain; only domains of which one answered. */
  readonly brokerage: readonly (Brokerage & { readonly domain: string })[];
  readonly core: {
    readonly size: number;
    readonly correlation: number | null;
    /** Only domains of which an organisation answered, with 0 where none of them is in the core. */
    readonly domains: readonly { readonly domain: string; readonly members: number }[];
  } | null;
  readonly communities: {
    readonly count: number;
    readonly modularity: number;
    /** Members by number of the community, which counts from 0. */
    readonly sizes: readonly number[];
    /** By community, then domain; only where there are members. */
    readonly domains: readonly {
      readonly community: number;
      readonly domain: string;
      readonly members: number;
    }[];
  } | null;
  /** One per organisation in roster order; `in` counts what others say, also of a silent one. */
  readonly nodes: readonly {
    readonly in: number;
    readonly out: number | null;
    readonly betweenness: number | null;
    readonly brokerage: Brokerage | null;
    readonly core: boolean | null;
    readonly community: number | null;
  }[];
  readonly chance: Chance;
}

/**
 * The network of organisations: who has at least yearly contact with whom, as they say.
 *
 * An organisation that did not answer is a missing row, never an empty one. Density, E-I and blocks
 * are over the observed rows. What needs both sides of a pair or whole paths is measured on the graph
 * of those that answered (Kossinets 2006; Huisman 2009): reciprocity, centralisation, betweenness,
 * brokerage, core and communities. The last three, and betweenness, need three that answered; core
 * and communities a tie between two of them.
 *
 * @param domains names of the domains in questionnaire order; labels only
 * @param chance of the bootstrap, the permutations and the starts; the same gives the same
 * @throws RangeError on a roster that cannot be (see `observedGraph`), impossible draws or seeds
 */
export function organisationNetwork(
  roster: Roster,
  domains: readonly string[],
  chance: Chance,
): OrganisationNetwork {
  const graph = observedGraph(roster, domains.length);
  const { said, among, domainOf, answered, answeredDomainOf } = graph;
  const members = countBy(domainOf, domains.length);
  const answering = countBy(answeredDomainOf, domains.length);
  const name = (domain: number): string => domains[domain] as string;
  /** Per domain of which an organisation answered, what `value` says of the domain's number. */
  const perDomain = <T>(value: (domain: number) => T) =>
    domains.flatMap((domain, at) => (answering[at] === 0 ? [] : [{ domain, ...value(at) }]));

  const reason = withoutPairs(graph, NEEDS);
  const enough = reason === null || reason === "no-ties";
  const intervals = bootstrapIntervals(graph, chance);
  const reference = eiReference(graph, chance);
  const between = betweenness(among);
  const brokers = enough ? brokerage(among, answeredDomainOf) : [];
  const undirected = symmetrised(among);
  const core = reason === null ? corePeriphery(undirected) : null;
  const groups = reason === null ? communities(undirected, chance.seed) : null;
  const coreMembers = countBy(
    answeredDomainOf.filter((_, at) => core?.core[at] === 1),
    domains.length,
  );

  const into = inDegrees(said);
  const out = outDegrees(said);
  const nodes = Array.from(into, (incoming) => nobody(incoming));
  for (const [at, organisation] of answered.entries()) {
    nodes[organisation] = {
      in: into[organisation] as number,
      out: out[organisation] as number,
      betweenness: enough ? (between[at] as number) : null,
      brokerage: brokers[at] ?? null,
      core: core && core.core[at] === 1,
      community: groups && (groups.community[at] as number),
    };
  }

  return {
    organisations: said.order,
    answered: answered.length,
    ties: said.sources.length,
    tiesAmong: among.sources.length,
    domains: domains.map((domain, index) => ({
      domain,
      organisations: members[index] as number,
      answered: answering[index] as number,
    })),
    density: within(density(graph), intervals.density),
    reciprocity: within(reciprocity(graph), intervals.reciprocity),
    reciprocityDyadic: within(reciprocityDyadic(graph), intervals.reciprocityDyadic),
    centralisation: centralisation(graph, between),
    ei: within(eiIndex(graph), intervals.ei),
    eiExpected: reference.expected,
    eiP: reference.p,
    blocks: blocks(graph).map((block) => ({
      ...block,
      source: name(block.source),
      target: name(block.target),
    })),
    brokerage: enough
      ? perDomain((domain) =>
          totalBrokerage(brokers.filter((_, at) => answeredDomainOf[at] === domain)),
        )
      : [],
    core: core && {
      size: core.size,
      correlation: core.correlation,
      domains: perDomain((domain) => ({ members: coreMembers[domain] as number })),
    },
    communities: groups && {
      count: groups.sizes.length,
      modularity: groups.modularity,
      sizes: groups.sizes,
      domains: groups.sizes.flatMap((_, community) => {
        const own = answeredDomainOf.filter((_, at) => groups.community[at] === community);
        return perDomain((domain) => ({
          community,
          members: own.reduce((sum, other) => sum + (other === domain ? 1 : 0), 0),
        })).filter(({ members }) => members > 0);
      }),
    },
    nodes,
    chance: { draws: chance.draws, seed: chance.seed },
  };
}

/** What is known of an organisation that did not answer: how many of the others name it. */
const nobody = (incoming: number): OrganisationNetwork["nodes"][number] => ({
  in: incoming,
  out: null,
  betweenness: null,
  brokerage: null,
  core: null,
  community: null,
});

/** The estimate with its interval, where it has a value at all. */
const within = (estimate: Estimate, interval: Ends | null): Estimate =>
  estimate.value === null ? estimate : { ...estimate, interval };
