import type { Results } from "../results/schema.js";
import { isShown } from "./cells.js";
import { type ChainRow, chainRows } from "./chain-table.js";
import { count, type DataTable, dataTable, flag, share, text } from "./data-table.js";
import { itemEstimate } from "./item-table.js";

/** chain.csv: one row per domain and step, with the weakest question that is shown. */
export function chainData(results: Results): DataTable {
  const shown = ({ cell }: ChainRow) => (cell && isShown(itemEstimate(cell)) ? cell : null);
  return dataTable("chain.csv", chainRows(results), [
    text("domain", ({ chain }) => chain.domain),
    text("step", ({ link }) => link.step),
    text("weakest", ({ link }) => link.weakest.join(" ") || null),
    count("k", (row) => shown(row)?.agree.k ?? null),
    count("base", (row) => shown(row)?.base ?? null),
    share("share", (row) => shown(row)?.agree.share ?? null),
    share("low", (row) => shown(row)?.agree.interval?.low ?? null),
    share("high", (row) => shown(row)?.agree.interval?.high ?? null),
    text("band", ({ cell }) => (cell?.hidden === null ? cell.agree.band : null)),
    text("link_verdict", ({ link }) => link.verdict),
    flag("breaks", ({ chain, link }) => chain.breaks === link.step),
    count("questions", ({ link }) => link.questions),
    count("questions_hidden", ({ link }) => link.hidden),
    count("questions_unanswered", ({ link }) => link.unanswered),
  ]);
}
