import type { NetworkReason } from "../model/network.js";
import type { Ends } from "../model/share.js";
import type { Results, ResultsNetwork } from "../results/schema.js";
import { amount, type DataTable, dataTable, text } from "./data-table.js";

interface Row {
  readonly measure: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly decision: string | null;
  readonly reason: NetworkReason | null;
}

const none = {
  a: null,
  b: null,
  value: null,
  low: null,
  high: null,
  decision: null,
  reason: null,
} as const;

function one(
  measure: string,
  value: number | null,
  about: Partial<Pick<Row, "a" | "b" | "decision" | "reason">> = {},
  limits: Ends | null = null,
): Row {
  return {
    ...none,
    measure,
    value,
    low: limits?.low ?? null,
    high: limits?.high ?? null,
    ...about,
  };
}

/** What was not computed stands at its measure, where that has a row without a number. */
function indexRows(network: ResultsNetwork): readonly Row[] {
  const { intervals, centralisation, strength } = network;
  const reasonOf = (measure: string): NetworkReason | null =>
    network.refused.find((refused) => refused.measure === measure)?.reason ?? null;
  const limitsOf = (id: string) => intervals?.strength.find(({ domain }) => domain === id);
  const ways = ["out", "in"] as const;
  return [
    one("observed_arcs", network.observed.arcs),
    one("possible_arcs", network.observed.of),
    one("density", network.density, { reason: reasonOf("density") }, intervals?.density),
    one(
      "reciprocity",
      network.reciprocity,
      { reason: reasonOf("reciprocity") },
      intervals?.reciprocity,
    ),
    ...(centralisation === null
      ? []
      : ways.map((way) =>
          one(`centralisation_${way}`, centralisation[way], {}, intervals?.centralisation?.[way]),
        )),
    ...ways.flatMap((way) =>
      strength.map((domain) => {
        const reason = domain[way] === null ? "arcs-missing" : null;
        const limits = limitsOf(domain.domain)?.[way];
        return one(`strength_${way}`, domain[way], { a: domain.domain, reason }, limits);
      }),
    ),
  ];
}

function pairRows({ asymmetry }: ResultsNetwork): readonly Row[] {
  return asymmetry.flatMap(({ a, b, difference, interval, decision, index, reason }) => {
    const missing = difference === null ? reason : null;
    return [
      one("asymmetry", difference, { a, b, decision, reason: missing }, interval),
      one("asymmetry_index", index, { a, b, reason }),
    ];
  });
}

function hubRows({ hub }: ResultsNetwork): readonly Row[] {
  if (hub === null) return [];
  const { test } = hub;
  const a = hub.domain;
  return [
    one("density_of_hub", hub.densityOfHub, { a }),
    one("density_without_hub", hub.densityWithout, { a }),
    one("hub_difference", hub.difference, { a, decision: test?.decision ?? null }, test?.interval),
    ...(test === null ? [] : [one("hub_leads", test.leads, { a })]),
    one("reciprocity_without_hub", hub.reciprocityWithout, { a }),
  ];
}

function wholeRows(network: ResultsNetwork): readonly Row[] {
  const { binary, corePeriphery: core, directions } = network;
  return [
    ...(core === null
      ? []
      : [
          one("core_fit", core.fit),
          one("core_best_partitions", core.best),
          one("core_partitions", core.partitions),
          ...(core.core ?? []).map((a) => one("core_member", 1, { a })),
        ]),
    ...(directions === null
      ? []
      : [
          one("directions_correlation", directions.correlation),
          one("directions_p", directions.p),
          one("directions_orders", directions.orders),
        ]),
    ...(binary === null
      ? []
      : [
          one("ties_cut", binary.cut),
          one("ties_density", binary.density),
          one("ties_reciprocity_edgewise", binary.edgewise, {
            reason: binary.edgewise === null ? "none-at-cut" : null,
          }),
          one("ties_reciprocity_dyadic", binary.dyadic),
          one("ties_centralisation_out", binary.centralisation.out),
          one("ties_centralisation_in", binary.centralisation.in),
        ]),
  ];
}

function rowsOf({ network }: Results): readonly Row[] {
  if (network === null) return [];
  const { intervals, refused } = network;
  const rows = [
    ...indexRows(network),
    ...pairRows(network),
    ...hubRows(network),
    ...wholeRows(network),
    ...(intervals === null
      ? []
      : [one("interval_draws", intervals.draws), one("interval_seed", intervals.seed)]),
  ];
  const told = new Set(rows.map(({ measure }) => measure));
  return [
    ...rows,
    ...refused
      .filter(({ measure }) => !told.has(measure) && measure !== "binary_edgewise")
      .map(({ measure, reason }) => one(measure, null, { reason })),
  ];
}

/** network.csv: one row per measure, with the domains it is about. */
export function networkData(results: Results): DataTable {
  return dataTable("network.csv", rowsOf(results), [
    text("measure", ({ measure }) => measure),
    text("domain_a", ({ a }) => a),
    text("domain_b", ({ b }) => b),
    amount("value", "", ({ value }) => value),
    amount("value_low", "", ({ low }) => low),
    amount("value_high", "", ({ high }) => high),
    text("decision", ({ decision }) => decision),
    text("no_value", ({ reason }) => reason),
  ]);
}
