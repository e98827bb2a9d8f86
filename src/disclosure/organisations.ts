import type {
  Brokerage,
  Estimate,
  NoNumber,
  OrganisationNetwork,
} from "../measures/organisations/organisation-network.js";
import type { Roster, Tie } from "../model/roster.js";
import type { Ends } from "../model/share.js";
import type { Profile } from "./profile.js";
import type { RosterHidden } from "./roster.js";

/** Why a number of the network of organisations is not there; `hidden` by a rule, or undefined. */
export type ShownReason = NoNumber | "hidden";

export interface ShownEstimate {
  readonly value: number | null;
  readonly interval: Ends | null;
  readonly reason: ShownReason | null;
}

/** What one domain says about another; nothing but the mark where it is hidden. */
export interface ShownBlock {
  readonly source: string;
  readonly target: string;
  readonly ties: number | null;
  readonly possible: number | null;
  /** `null` too where nobody of the source answered, or there is nobody else to name. */
  readonly density: number | null;
  readonly hidden: RosterHidden | null;
  readonly warnings: readonly "D3"[];
}

/** Whether an organisation answered, did not, or did in a domain of which nothing is shown. */
export type NodeState = "answered" | "silent" | "withheld";

type Node = OrganisationNetwork["nodes"][number];

export interface ShownNode extends Node {
  readonly domain: string;
  /** Its place among the organisations of its domain, from one, in the order of the roster. */
  readonly number: number;
  /** Only with as many respondents as D1 asks; others are called by domain and number (D12). */
  readonly name: string | null;
  readonly state: NodeState;
}

export interface ShownOrganisations {
  readonly organisations: number;
  readonly answered: number;
  /** Of these, in domains whose answers may be used: all that follows rests on them. */
  readonly measured: number;
  readonly ties: number | null;
  readonly tiesAmong: number | null;
  readonly domains: readonly {
    readonly domain: string;
    readonly organisations: number;
    readonly answered: number;
    readonly hidden: RosterHidden | null;
  }[];
  readonly density: ShownEstimate;
  readonly reciprocity: ShownEstimate;
  readonly reciprocityDyadic: ShownEstimate;
  readonly centralisation: Readonly<Record<"in" | "out" | "betweenness", ShownEstimate>>;
  readonly ei: ShownEstimate;
  readonly eiExpected: number | null;
  readonly eiP: number | null;
  readonly blocks: readonly ShownBlock[];
  /** Per domain; `null` where nobody answered or nothing of it is shown. */
  readonly brokerage: readonly { readonly domain: string; readonly roles: Brokerage | null }[];
  readonly core: {
    readonly size: number;
    readonly correlation: number | null;
    readonly domains: readonly { domain: string; members: number }[] | null;
  } | null;
  readonly communities: {
    readonly count: number;
    readonly modularity: number;
    readonly sizes: readonly number[] | null;
    readonly domains: readonly { community: number; domain: string; members: number }[] | null;
  } | null;
  /** `null` under `publiek`: no number there is about one organisation (D12). */
  readonly nodes: readonly ShownNode[] | null;
  /** Who names whom, by places in `nodes`. */
  readonly arcs: readonly Tie[] | null;
  readonly chance: { readonly draws: number; readonly seed: number };
}

const HIDDEN: ShownEstimate = { value: null, interval: null, reason: "hidden" };

/** What was decided before anything was measured. */
export interface MeasuredRoster {
  /** All that was asked and answered. */
  readonly roster: Roster;
  /** The part of it that was measured. */
  readonly shown: Roster;
  readonly withheld: readonly (RosterHidden | null)[];
  readonly network: OrganisationNetwork;
}

/**
 * The network of organisations as it may be printed (D1, D2, D12).
 *
 * Withheld domains are not in the measures at all, so only D2 is left to decide: a block with few
 * ties, or few that are not there, is hidden where 0 and 100 % may not be shown. Then every number
 * over all blocks goes too, for their sum minus the blocks that are shown would tell of the hidden
 * ones. That depends on which blocks are hidden and not on their ties, so it says nothing of them.
 */
export function discloseOrganisations(
  { roster, shown, withheld, network }: MeasuredRoster,
  profile: Profile,
): ShownOrganisations {
  const blocks = network.blocks.map((block) => shownBlock(block, network, withheld, profile));
  const { answered: measured } = network;
  const enough = measured >= profile.minimumBase;
  const whole = enough && !blocks.some(({ hidden }) => hidden?.rule === "D2");
  const index = (one: Estimate): ShownEstimate => (whole ? one : HIDDEN);
  const nodeLevel = profile.organisations === "pseudonym";
  // With the number of ties, a centralisation tells how often the one at the top is named (D12).
  const central = (one: Estimate): ShownEstimate => (nodeLevel ? index(one) : HIDDEN);
  const { centralisation, core, communities } = network;
  const answeredIn = (domain: number): number =>
    roster.organisations.filter((one) => one.domain === domain && one.respondents > 0).length;
  return {
    organisations: network.organisations,
    answered: roster.organisations.filter(({ respondents }) => respondents > 0).length,
    measured,
    ties: whole ? network.ties : null,
    tiesAmong: whole ? network.tiesAmong : null,
    domains: network.domains.map(({ domain, organisations }, place) => ({
      domain,
      organisations,
      answered: answeredIn(place),
      hidden: withheld[place] ?? null,
    })),
    density: index(network.density),
    reciprocity: index(network.reciprocity),
    reciprocityDyadic: index(network.reciprocityDyadic),
    centralisation: {
      in: central(centralisation.in),
      out: central(centralisation.out),
      betweenness: central(centralisation.betweenness),
    },
    ei: index(network.ei),
    eiExpected: whole ? network.eiExpected : null,
    eiP: whole ? network.eiP : null,
    blocks,
    brokerage: network.domains.map(({ domain }) => ({
      domain,
      roles: whole ? rolesOf(domain, network) : null,
    })),
    // How many of a domain are in the core can be a number of one organisation.
    core: whole && core ? { ...core, domains: nodeLevel ? core.domains : null } : null,
    communities:
      whole && communities
        ? {
            ...communities,
            sizes: nodeLevel ? communities.sizes : null,
            domains: nodeLevel ? communities.domains : null,
          }
        : null,
    nodes: nodeLevel ? shownNodes(roster, network, withheld, profile) : null,
    arcs: nodeLevel ? shown.ties : null,
    chance: network.chance,
  };
}

function rolesOf(domain: string, { brokerage }: OrganisationNetwork): Brokerage | null {
  const found = brokerage.find((one) => one.domain === domain);
  if (!found) return null;
  const { domain: _, ...roles } = found;
  return roles;
}

function shownBlock(
  block: OrganisationNetwork["blocks"][number],
  { domains }: OrganisationNetwork,
  withheld: readonly (RosterHidden | null)[],
  { extremes, minimumCount }: Profile,
): ShownBlock {
  const { source, target, ties, possible } = block;
  const gone = (hidden: RosterHidden): ShownBlock => ({
    source,
    target,
    ties: null,
    possible: null,
    density: null,
    hidden,
    warnings: [],
  });
  const rule = withheld[domains.findIndex(({ domain }) => domain === source)] ?? null;
  if (rule) return gone(rule);
  const small = Math.min(ties, possible - ties);
  if (possible > 0 && extremes === "band" && small < minimumCount) {
    return gone({ rule: "D2", kind: "primary" });
  }
  const extreme = possible > 0 && small === 0;
  return { ...block, hidden: null, warnings: extreme ? ["D3"] : [] };
}

function shownNodes(
  { organisations }: Roster,
  { nodes, domains }: OrganisationNetwork,
  withheld: readonly (RosterHidden | null)[],
  { minimumBase }: Profile,
): readonly ShownNode[] {
  const numbers = domains.map(() => 0);
  return organisations.map(({ name, domain, respondents }, place): ShownNode => {
    const number = (numbers[domain] ?? 0) + 1;
    numbers[domain] = number;
    const node = nodes[place];
    if (!node) throw new RangeError("the network has no such organisation");
    const state = respondents === 0 ? "silent" : withheld[domain] ? "withheld" : "answered";
    return {
      ...node,
      domain: domains[domain]?.domain ?? "",
      number,
      name: respondents >= minimumBase ? name : null,
      state,
    };
  });
}
