import type { ComparedItem, Results } from "../results/schema.js";
import { amount, count, type DataTable, dataTable, share, text } from "./data-table.js";

type Row = ComparedItem & { readonly family: number; readonly seed: number };

/** comparison.csv: one row per question, with all that was computed of the differences. */
export function comparisonData({ comparison }: Results): DataTable {
  const rows = (comparison?.items ?? []).map((one): Row => {
    const { size } = comparison?.family ?? { size: 0 };
    return { ...one, family: size, seed: comparison?.chance.seed ?? 0 };
  });
  const tested = <Value>(row: Row, value: Value): Value | null =>
    row.test.p === null ? null : value;
  return dataTable("comparison.csv", rows, [
    text("item", ({ item }) => item),
    text("compared_domains", ({ domains }) => domains.join(" ")),
    text("about", ({ about }) => about),
    text("difference_decision", ({ decision }) => decision),
    text("highest", ({ largest }) => largest?.a ?? null),
    text("lowest", ({ largest }) => largest?.b ?? null),
    share("difference", ({ largest }) => largest?.difference ?? null),
    amount("difference_low", "-1-1", ({ largest }) => largest?.interval.low ?? null),
    amount("difference_high", "-1-1", ({ largest }) => largest?.interval.high ?? null),
    share("cramers_v", ({ cramersV }) => cramersV.value),
    share("p", ({ test }) => test.p),
    text("p_method", ({ test }) => test.method),
    count("p_draws", ({ test }) => test.draws),
    share("p_holm", ({ test }) => test.adjusted),
    count("family", (row) => tested(row, row.family)),
    text("no_test", ({ test }) => test.reason),
    text("largest_a", ({ detectable }) => detectable.a),
    text("largest_b", ({ detectable }) => detectable.b),
    share("detectable", ({ detectable }) => detectable.value),
    share("detectable_always", ({ detectable }) => detectable.missed),
    text("no_detectable", ({ detectable }) => detectable.reason),
    amount("delta", "-1-1", ({ largest }) => largest?.delta.value ?? null),
    amount("delta_low", "-1-1", ({ largest }) => largest?.delta.interval?.low ?? null),
    amount("delta_high", "-1-1", ({ largest }) => largest?.delta.interval?.high ?? null),
    text("no_delta", ({ largest }) => largest?.delta.reason ?? null),
    amount("kruskal_h", "", ({ ordinal }) => ordinal.h),
    count("kruskal_df", ({ ordinal }) => ordinal.df),
    share("kruskal_p", ({ ordinal }) => ordinal.p),
    text("kruskal_method", ({ ordinal }) => ordinal.method),
    count("kruskal_draws", ({ ordinal }) => ordinal.draws),
    text("no_kruskal", ({ ordinal }) => ordinal.reason),
    count("seed", (row) =>
      row.test.draws === null && row.ordinal.draws === null ? null : row.seed,
    ),
  ]);
}
