import { calledAs } from "../model/pseudonym.js";
import type { Results, ResultsNode, ResultsOrganisations } from "../results/schema.js";
import type { Role } from "../words/organisations.js";
import { amount, count, type DataTable, dataTable, flag, share, text } from "./data-table.js";
import { ROLES } from "./organisation-tables.js";

interface Row {
  readonly measure: string;
  readonly domain: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly reason: string | null;
}

function rowsOf(found: ResultsOrganisations): readonly Row[] {
  const plain = { domain: null, low: null, high: null, reason: null };
  const one = (measure: string, value: number | null, domain: string | null = null): Row => ({
    ...plain,
    measure,
    domain,
    value,
  });
  const estimate = (
    measure: string,
    { value, interval, reason }: ResultsOrganisations["density"],
  ): Row => ({
    ...plain,
    measure,
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    reason,
  });
  const { centralisation, core, communities } = found;
  return [
    one("organisations", found.organisations),
    one("answered", found.answered),
    one("measured", found.measured),
    one("ties", found.ties),
    one("ties_among", found.tiesAmong),
    ...found.domains.flatMap(({ domain, organisations, answered }) => [
      one("organisations", organisations, domain),
      one("answered", answered, domain),
    ]),
    estimate("density", found.density),
    estimate("reciprocity", found.reciprocity),
    estimate("reciprocity_dyadic", found.reciprocityDyadic),
    estimate("centralisation_in", centralisation.in),
    estimate("centralisation_out", centralisation.out),
    estimate("centralisation_betweenness", centralisation.betweenness),
    estimate("ei", found.ei),
    one("ei_expected", found.eiExpected),
    one("ei_p", found.eiP),
    ...(core ? [one("core_size", core.size), one("core_correlation", core.correlation)] : []),
    ...(core?.domains ?? []).map(({ domain, members }) => one("core_size", members, domain)),
    ...(communities
      ? [one("communities", communities.count), one("modularity", communities.modularity)]
      : []),
    ...found.brokerage.flatMap(({ domain, roles }) =>
      ROLES.map((role) => one(role, roles?.[role] ?? null, domain)),
    ),
  ];
}

function blockData(found: ResultsOrganisations): DataTable {
  return dataTable("organisation-ties.csv", found.blocks, [
    text("source", ({ source }) => source),
    text("target", ({ target }) => target),
    count("ties", ({ ties }) => ties),
    count("possible", ({ possible }) => possible),
    share("block_density", ({ density }) => density),
    text("hidden_rule", ({ hidden }) => hidden?.rule ?? null),
    text("hidden_kind", ({ hidden }) => hidden?.kind ?? null),
    text("warnings", ({ warnings }) => warnings.join(" ") || null),
  ]);
}

function nodeData({ domains }: Results, nodes: readonly ResultsNode[]): DataTable {
  const role = (one: Role) => count<ResultsNode>(one, ({ brokerage }) => brokerage?.[one] ?? null);
  return dataTable("organisation-nodes.csv", nodes, [
    text("organisation", (node) => calledAs(node, domains)),
    text("domain", ({ domain }) => domain),
    count("number", ({ number }) => number),
    text("state", ({ state }) => state),
    count("ties_in", (node) => node.in),
    count("ties_out", ({ out }) => out),
    amount("betweenness", "paths", ({ betweenness }) => betweenness),
    ...ROLES.map(role),
    flag("core", ({ core }) => core),
    count("community", ({ community }) => community),
  ]);
}

/** The tables of a roster, which a study without one has not; no organisations for the public. */
export function organisationData(results: Results): readonly DataTable[] {
  const { organisations: found } = results;
  if (found === null) return [];
  return [
    dataTable("organisations.csv", rowsOf(found), [
      text("measure", ({ measure }) => measure),
      text("measure_domain", ({ domain }) => domain),
      amount("estimate", "", ({ value }) => value),
      amount("estimate_low", "", ({ low }) => low),
      amount("estimate_high", "", ({ high }) => high),
      text("estimate_reason", ({ reason }) => reason),
    ]),
    blockData(found),
    ...(found.nodes === null ? [] : [nodeData(results, found.nodes)]),
  ];
}
