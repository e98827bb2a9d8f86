import { type Estimate, isShown } from "./cells.js";
import { count, type Field, flag, share, text } from "./data-table.js";

/** The columns that every share brings along. Nothing numeric stands in a hidden row. */
export function shareFields<Row>(estimateOf: (row: Row) => Estimate): readonly Field<Row>[] {
  const shown = (row: Row): Estimate | null => {
    const estimate = estimateOf(row);
    return isShown(estimate) ? estimate : null;
  };
  const open = (row: Row): Estimate | null => {
    const estimate = estimateOf(row);
    return estimate.hidden === null ? estimate : null;
  };
  const hiddenOf = (row: Row) => estimateOf(row).hidden;
  return [
    count("base", (row) => open(row)?.base ?? null),
    count("k", (row) => shown(row)?.share.k ?? null),
    share("share", (row) => shown(row)?.share.share ?? null),
    share("low", (row) => shown(row)?.share.interval?.low ?? null),
    share("high", (row) => shown(row)?.share.interval?.high ?? null),
    text("method", (row) => shown(row)?.share.interval?.method ?? null),
    share("bound_low", (row) => shown(row)?.share.bounds?.low ?? null),
    share("bound_high", (row) => shown(row)?.share.bounds?.high ?? null),
    flag("indicative", (row) => shown(row)?.share.indicative ?? null),
    text("band", (row) => open(row)?.share.band ?? null),
    text("reason", (row) => (hiddenOf(row) ? "hidden" : estimateOf(row).share.reason)),
    text("hidden_rule", (row) => hiddenOf(row)?.rule ?? null),
    text("hidden_kind", (row) => hiddenOf(row)?.kind ?? null),
    text("warnings", (row) => open(row)?.warnings.join(" ") || null),
  ];
}
