import { ordinal } from "../measures/ordinal.js";
import { weightedTotal } from "../measures/weighted-total.js";
import { alike } from "./alike.js";
import { contradictionInComparison } from "./consistent-comparison.js";
import { contradictionInReliability } from "./consistent-reliability.js";
import type { Results } from "./schema.js";
import { shownCells } from "./shown-cells.js";

/**
 * Where what was computed after disclosure does not follow from the cells that are shown: a number
 * about a cell that is hidden, another median than that of the counts, another decision than the
 * p-value gives. All but p-values and reliability is computed again.
 *
 * @param results of which the cells agree with themselves
 * @returns the first such place, `null` when there is none
 */
export function contradictionAfter(results: Results): string | null {
  const { domains, items, weighted } = results;
  const invited = { domains: domains.map((domain) => domain.invited) };
  const shown = items.map(({ cells }) => shownCells(cells, { domains, invited }));
  if (results.ordinal.length !== items.length) return "ordinal";
  if (weighted.length !== items.length) return "weighted";
  for (const [at, { id, cells }] of items.entries()) {
    const own = cells.map(({ domain, counts }) => ordinal(domain, counts));
    if (!alike(results.ordinal[at], { item: id, cells: own })) return `ordinal ${id}`;
    const total = { item: id, ...weightedTotal(shown[at] ?? []) };
    if (!alike(weighted[at], total)) return `weighted ${id}`;
  }
  return contradictionInComparison(results, shown) ?? contradictionInReliability(results);
}
