import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import type { ItemCell, Results, ResultsItem } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { type Estimate, estimateText } from "./cells.js";
import { estimateNotes } from "./estimate-notes.js";
import { type ItemTableId, itemsOf } from "./item-groups.js";
import { domainLabel, itemLabel } from "./labels.js";
import { left, right, type Table } from "./table.js";

export function itemEstimate({ base, agree, hidden, warnings }: ItemCell): Estimate {
  return { base, share: agree, hidden, warnings };
}

/** The cells of one question in the order of the columns: the domains, then the total. */
function cellsInOrder(item: ResultsItem, order: readonly string[]): readonly Estimate[] {
  return order.flatMap((id) => {
    const cell = item.cells.find(({ domain }) => domain === id);
    return cell ? [itemEstimate(cell)] : [];
  });
}

/** Questions × domains, each cell as `6/7 86%`; `null` when none of them was asked. */
export function itemTable(id: ItemTableId, results: Results, language: Language): Table | null {
  const items = itemsOf(id, results);
  if (items.length === 0) return null;
  const words = reportWords[language].tables;
  const order = [...results.domains.map((domain) => domain.id), TOTAL];
  const cells = items.map((item) => cellsInOrder(item, order));
  return {
    id,
    title: words.title[id],
    columns: [
      left("item", words.column.question),
      ...order.map((domain) => right(domain, domainLabel(results, domain, language))),
    ],
    rows: items.map((item, index) => [
      itemLabel(results, item.id),
      ...(cells[index] ?? []).map((one) => estimateText(one, language)),
    ]),
    notes: [words.notes.agreeCell, words.notes.dontKnow, ...estimateNotes(cells.flat(), language)],
  };
}
