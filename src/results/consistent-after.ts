import { agreeing, disagreeing, TOTAL, validAnswers } from "../model/answer.js";
import { near } from "./near.js";
import type { ComparedItem, ItemCell, Results, ResultsItem } from "./schema.js";

const isShown = ({ hidden, agree, base }: ItemCell): boolean =>
  hidden === null && agree.k !== null && base !== null;

const domainsOf = ({ cells }: ResultsItem): readonly ItemCell[] =>
  cells.filter(({ domain }) => domain !== TOTAL);

/** The domains with a share that can be compared. */
const comparable = (item: ResultsItem): readonly ItemCell[] =>
  domainsOf(item).filter((cell) => isShown(cell) && (cell.base ?? 0) > 0);

function soundComparison(one: ComparedItem, item: ResultsItem, level: number): boolean {
  const cells = comparable(item);
  if (one.item !== item.id || one.domains.join() !== cells.map(({ domain }) => domain).join()) {
    return false;
  }
  const { test, decision, largest } = one;
  const few = cells.length < 2;
  if ((decision === null) !== few || (largest === null) !== few) return false;
  if ((test.p === null) !== (test.adjusted === null)) return false;
  if ((test.p ?? 0) > (test.adjusted ?? 0)) return false;
  const differs = test.adjusted !== null && test.adjusted <= level;
  if ((decision === "verschil") !== differs) return false;
  if (largest === null) return true;
  const share = (id: string) => cells.find(({ domain }) => domain === id)?.agree.share;
  const [a, b] = [share(largest.a), share(largest.b)];
  return typeof a === "number" && typeof b === "number" && near(largest.difference, a - b);
}

function soundOrdinal(of: Results["ordinal"][number], item: ResultsItem): boolean {
  if (of.item !== item.id || of.cells.length !== item.cells.length) return false;
  return of.cells.every((one, at) => {
    const cell = item.cells[at];
    if (cell?.domain !== one.domain) return false;
    const numbers = [one.median, one.interpolatedMedian, one.consensus, one.netAgreement.value];
    const { counts } = cell;
    if (counts === null || cell.base === 0) return numbers.every((value) => value === null);
    const net = (agreeing(counts) - disagreeing(counts)) / validAnswers(counts);
    return one.netAgreement.value !== null && near(one.netAgreement.value, net);
  });
}

/**
 * Where what was computed after disclosure contradicts the cells that are shown: a number about a
 * cell that is hidden, another decision than the p-value gives.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionAfter(results: Results): string | null {
  const { items, comparison, ordinal, weighted, reliability } = results;
  if (ordinal.length !== items.length || weighted.length !== items.length) return "ordinal";
  const invitedKnown = results.domains.every(({ invited }) => invited !== null);
  for (const [at, item] of items.entries()) {
    const own = ordinal[at];
    if (!own || !soundOrdinal(own, item)) return `ordinal ${item.id}`;
    const total = weighted[at];
    const may = invitedKnown && domainsOf(item).every(isShown);
    if (total?.item !== item.id || (total.value !== null && !may)) return `weighted ${item.id}`;
  }
  if ((comparison === null) !== items.every((item) => comparable(item).length < 2)) {
    return "comparison";
  }
  if (comparison) {
    const { family, level } = comparison;
    const tested = comparison.items.filter(({ test }) => test.p !== null).length;
    if (comparison.items.length !== items.length || family.size !== tested) return "comparison";
    for (const [at, item] of items.entries()) {
      const own = comparison.items[at];
      if (!own || !soundComparison(own, item, level)) return `comparison ${item.id}`;
    }
  }
  for (const scale of reliability) {
    const shown = scale.items.every((id) => {
      const total = items.find((item) => item.id === id)?.cells.at(-1);
      return total !== undefined && isShown(total);
    });
    if ((scale.value === null) !== (scale.reason !== null) || (scale.value !== null && !shown)) {
      return `reliability ${scale.step}`;
    }
  }
  return null;
}
