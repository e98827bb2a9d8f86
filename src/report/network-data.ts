import type { Results } from "../results/schema.js";
import { amount, type DataTable, dataTable, text } from "./data-table.js";

interface Row {
  readonly measure: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly decision: string | null;
}

const plain = { a: null, b: null, low: null, high: null, decision: null } as const;

function rowsOf({ network }: Results): readonly Row[] {
  if (network === null) return [];
  const { observed, strength, asymmetry, hub } = network;
  const one = (measure: string, value: number | null, a: string | null = null): Row => ({
    ...plain,
    measure,
    a,
    value,
  });
  return [
    one("observed_arcs", observed.arcs),
    one("possible_arcs", observed.of),
    one("density", network.density),
    one("reciprocity", network.reciprocity),
    ...strength.map(({ domain, out }) => one("strength_out", out, domain)),
    ...strength.map((row) => one("strength_in", row.in, row.domain)),
    ...asymmetry.map(({ a, b, difference, interval, decision }) => ({
      measure: "asymmetry",
      a,
      b,
      value: difference,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      decision: difference === null ? null : decision,
    })),
    ...(hub === null
      ? []
      : [
          one("density_of_hub", hub.densityOfHub, hub.domain),
          one("density_without_hub", hub.densityWithout, hub.domain),
          one("reciprocity_without_hub", hub.reciprocityWithout, hub.domain),
        ]),
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
  ]);
}
