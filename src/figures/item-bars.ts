import { TOTAL } from "../model/answer.js";
import type { ItemCell, Results, ResultsItem } from "../results/schema.js";
import type { FigureId } from "../words/figures.js";
import { describeItems, domainName, stepName } from "./describe.js";
import { type FigureOptions, page, sentence, type Vocabulary } from "./page.js";
import type { Scene } from "./scene.js";
import { gridCells, gridWidth, type StackedGrid, stackedBody } from "./stacked.js";

/** Widths of a figure with many columns and with one or two. */
const WIDE = 1000;
const NARROW = 820;

/** Domains in questionnaire order, then the city total: the cells of an item stand so. */
function domainIds(results: Results): string[] {
  return [...results.domains.map(({ id }) => id), TOTAL];
}

/** @throws RangeError on a domain or item that the results do not have */
export function cellOf(item: ResultsItem | undefined, domain: string | undefined): ItemCell {
  const cell = item?.cells.find((one) => one.domain === domain);
  if (!cell) throw new RangeError("the results have no such cell");
  return cell;
}

function scene(
  id: FigureId,
  results: Results,
  items: readonly ResultsItem[],
  grid: StackedGrid,
  words: Vocabulary,
  asked: number,
): Scene {
  const width = gridWidth(grid, asked, words);
  const notes: string[] = [];
  const cells = gridCells(grid);
  const shown = cells.find(({ agree, base }) => agree.k !== null && base);
  if (shown) notes.push(words.figure.example(shown.agree.k ?? 0, shown.base ?? 0));
  if (cells.some(({ agree }) => agree.band)) notes.push(words.figure.legendBand);
  const desc = describeItems(results, items, words);
  const heading = { id, desc, notes: notes.length > 0 ? [sentence(notes.join("; "))] : [] };
  return page(results, words, width, heading, (top) => stackedBody(grid, top, width, words));
}

/** Items in rows under their step, domains in columns. `null` when no item was asked. */
export function itemsByDomain(
  id: FigureId,
  results: Results,
  items: readonly ResultsItem[],
  words: Vocabulary,
  options: FigureOptions,
): Scene | null {
  if (items.length === 0) return null;
  const domains = domainIds(results);
  const rows = items.map((item, index) => {
    const first = items[index - 1]?.step !== item.step;
    const group = stepName(results, item.step);
    return first ? { label: item.label, group, ruled: true } : { label: item.label, ruled: false };
  });
  const grid: StackedGrid = {
    rows,
    columns: domains.map((domain) => ({ label: domainName(results, domain, words) })),
    cell: (row, column) => cellOf(items[row], domains[column]),
    numbered: false,
  };
  return scene(id, results, items, grid, words, options.width ?? WIDE);
}

/** Domains in rows, a few items in wide columns. `null` when no item was asked. */
export function domainsByItem(
  id: FigureId,
  results: Results,
  items: readonly ResultsItem[],
  labels: readonly string[],
  words: Vocabulary,
  options: FigureOptions,
): Scene | null {
  if (items.length === 0) return null;
  const domains = domainIds(results);
  const grid: StackedGrid = {
    rows: domains.map((domain, index) => ({
      label: domainName(results, domain, words),
      ruled: index === 0 || domain === TOTAL,
      bold: domain === TOTAL,
    })),
    columns: labels.map((label) => ({ label })),
    cell: (row, column) => cellOf(items[column], domains[row]),
    numbered: true,
  };
  return scene(
    id,
    results,
    items,
    grid,
    words,
    options.width ?? (items.length > 2 ? WIDE : NARROW),
  );
}
