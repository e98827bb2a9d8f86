import type { Results } from "../results/schema.js";
import { amount, count, type DataTable, dataTable, flag, share, text } from "./data-table.js";

/** ordinal.csv: one row per question and domain, where a distribution is shown. */
export function ordinalData({ ordinal }: Results): DataTable {
  const rows = ordinal.flatMap(({ item, cells }) => cells.map((cell) => ({ item, ...cell })));
  return dataTable("ordinal.csv", rows, [
    text("item", ({ item }) => item),
    text("domain", ({ domain }) => domain),
    amount("median", "1-5", ({ median }) => median),
    amount("interpolated_median", "1-5", ({ interpolatedMedian }) => interpolatedMedian),
    amount("net_agreement", "-1-1", ({ netAgreement }) => netAgreement.value),
    amount("net_low", "-1-1", ({ netAgreement }) => netAgreement.interval?.low ?? null),
    amount("net_high", "-1-1", ({ netAgreement }) => netAgreement.interval?.high ?? null),
    text("no_net_interval", ({ netAgreement }) => netAgreement.reason),
    share("consensus", ({ consensus }) => consensus),
    text("no_ordinal", ({ reason }) => reason),
  ]);
}

/** totals.csv: per question the city total in which domains weigh by the number invited. */
export function totalsData({ weighted }: Results): DataTable {
  return dataTable("totals.csv", weighted, [
    text("item", ({ item }) => item),
    share("weighted", ({ value }) => value),
    share("weighted_se", ({ se }) => se),
    share("weighted_low", ({ interval }) => interval?.low ?? null),
    share("weighted_high", ({ interval }) => interval?.high ?? null),
    text("no_weighted", ({ reason }) => reason),
  ]);
}

interface ReliabilityRow {
  readonly step: string;
  readonly item: string | null;
  readonly measure: string | null;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number | null;
  readonly leftOut: number | null;
  readonly caution: boolean | null;
  readonly reason: string | null;
}

/** reliability.csv: one row per step, followed by its questions one by one. */
export function reliabilityData({ reliability }: Results): DataTable {
  const rows = reliability.flatMap((scale): ReliabilityRow[] => {
    const { step, n, leftOut } = scale;
    return [
      {
        step,
        item: null,
        measure: scale.method,
        value: scale.value,
        low: scale.interval?.low ?? null,
        high: scale.interval?.high ?? null,
        n,
        leftOut,
        caution: scale.value === null ? null : scale.caution,
        reason: scale.reason,
      },
      ...scale.itemTotal.map(({ item, value, reason }) => ({
        step,
        item,
        measure: "item-total",
        value,
        low: null,
        high: null,
        n,
        leftOut,
        caution: scale.caution,
        reason,
      })),
    ];
  });
  return dataTable("reliability.csv", rows, [
    text("step", ({ step }) => step),
    text("scale_item", ({ item }) => item),
    text("scale_measure", ({ measure }) => measure),
    amount("scale_value", "", ({ value }) => value),
    amount("scale_low", "", ({ low }) => low),
    amount("scale_high", "", ({ high }) => high),
    count("complete", ({ n }) => n),
    count("left_out", ({ leftOut }) => leftOut),
    flag("caution", ({ caution }) => caution),
    text("no_reliability", ({ reason }) => reason),
  ]);
}
