import { ITEM_ANSWERS } from "../model/answer.js";
import type { ItemCell, Results, ResultsItem } from "../results/schema.js";
import { count, type DataTable, dataTable, text } from "./data-table.js";
import { itemEstimate } from "./item-table.js";
import { shareFields } from "./share-fields.js";

interface Row {
  readonly item: ResultsItem;
  readonly cell: ItemCell;
}

/** items.csv: one row per question and domain, with every count that may be shown. */
export function itemData(results: Results): DataTable {
  const rows: readonly Row[] = results.items.flatMap((item) =>
    item.cells.map((cell) => ({ item, cell })),
  );
  return dataTable("items.csv", rows, [
    text("item", ({ item }) => item.id),
    text("step", ({ item }) => item.step),
    text("resource", ({ item }) => item.resource),
    text("label", ({ item }) => item.label),
    text("domain", ({ cell }) => cell.domain),
    ...ITEM_ANSWERS.map((answer) =>
      count<Row>(answer, ({ cell }) =>
        cell.hidden === null ? (cell.counts?.[answer] ?? null) : null,
      ),
    ),
    ...shareFields<Row>(({ cell }) => itemEstimate(cell)),
  ]);
}
