import { TOTAL } from "../model/answer.js";
import type { Results, ResultsContact, ResultsItem } from "../results/schema.js";
import type { ExtremeWords } from "../words/figures.js";
import type { Vocabulary } from "./page.js";

type Band = NonNullable<ResultsContact["yearly"]["band"]>;

/** Name of a domain id, the city total included. */
export function domainName(results: Results, id: string, words: Vocabulary): string {
  if (id === TOTAL) return words.terms.total;
  return results.domains.find((domain) => domain.id === id)?.label ?? id;
}

/** Name of a step by its id. */
export function stepName(results: Results, id: string): string {
  return results.steps.find((step) => step.id === id)?.label ?? id;
}

/** `herkennen, kennis`, as it is named in a sentence. */
function itemName(results: Results, item: ResultsItem): string {
  return `${stepName(results, item.step).toLowerCase()}, ${item.label}`;
}

/** A share that a figure shows, with the two names under which it stands. */
export interface ShownCount {
  readonly names: readonly [string, string];
  readonly k: number;
  readonly base: number;
}

/** Compares two shares by whole-number arithmetic, so that equal shares are equal. */
const difference = (a: ShownCount, b: ShownCount): number => a.k * b.base - b.k * a.base;

/**
 * Which shares are highest and lowest, in two sentences, and how many are hidden. Where several
 * share a place it says how many, and names the first of them in the order of the figure.
 */
export function describeShares(
  shown: readonly ShownCount[],
  hidden: number,
  sentences: ExtremeWords,
  words: Vocabulary,
  bands: readonly Band[] = [],
): string {
  const sorted = [...shown].sort(difference);
  const lowest = sorted[0];
  const top = sorted.at(-1);
  if (!lowest || !top) return words.figure.desc.none;
  const atTop = sorted.filter((one) => difference(one, top) === 0);
  const atBottom = sorted.filter((one) => difference(one, lowest) === 0);
  const name = ({ names }: ShownCount): string => sentences.name(...names);
  const count = ({ k, base }: ShownCount): string => `${k}/${base}`;
  const percent = ({ k, base }: ShownCount): string => words.numbers.percent(k, base);
  const value = (one: ShownCount): string => `${count(one)} (${percent(one)})`;
  const told: string[] = [];
  if (shown.length === 1 && bands.length === 0) told.push(sentences.only(name(top), value(top)));
  else if (atTop.length === shown.length) told.push(sentences.all(shown.length, percent(top)));
  else {
    const highest = atTop[0] ?? top;
    // A cell of which only a band is shown lies beyond every number: then no number is extreme.
    if (!bands.includes("vrijwel_alle")) {
      told.push(
        atTop.length === 1
          ? sentences.highest(name(highest), value(highest))
          : sentences.manyHighest(atTop.length, percent(highest), name(highest), count(highest)),
      );
    }
    if (!bands.includes("vrijwel_geen")) {
      told.push(
        atBottom.length === 1
          ? sentences.lowest(name(lowest), value(lowest))
          : sentences.manyLowest(atBottom.length, percent(lowest), name(lowest), count(lowest)),
      );
    }
  }
  return [...told, ...(hidden > 0 ? [sentences.hidden(hidden)] : [])].join(" ");
}

/** Where agreement is highest and lowest among the cells that are shown, and how many are not. */
export function describeItems(
  results: Results,
  items: readonly ResultsItem[],
  words: Vocabulary,
): string {
  const cells = items.flatMap((item) =>
    item.cells.filter(({ domain }) => domain !== TOTAL).map((cell) => ({ item, cell })),
  );
  const shown = cells.flatMap(({ item, cell: { agree, base, domain } }): ShownCount[] => {
    if (agree.k === null || !base) return [];
    const names = [itemName(results, item), domainName(results, domain, words)] as const;
    return [{ names, k: agree.k, base }];
  });
  const hidden = cells.filter(({ cell }) => cell.agree.reason === "hidden").length;
  const bands = cells.flatMap(({ cell }) => cell.agree.band ?? []);
  return describeShares(shown, hidden, words.figure.desc.cells, words, bands);
}

/** The strongest and weakest contact between different domains, and how many are hidden. */
export function describeContacts(results: Results, words: Vocabulary): string {
  const between = results.contacts.filter(({ source, target }) => source !== target);
  const shown = between.flatMap(({ source, target, yearly, base }): ShownCount[] => {
    if (yearly.k === null || !base) return [];
    const names = [domainName(results, source, words), domainName(results, target, words)] as const;
    return [{ names, k: yearly.k, base }];
  });
  const hidden = between.filter((one) => one.hidden).length;
  const bands = between.flatMap(({ yearly }) => yearly.band ?? []);
  return describeShares(shown, hidden, words.figure.desc.contacts, words, bands);
}
