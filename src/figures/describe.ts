import { TOTAL } from "../model/answer.js";
import type { Results, ResultsContact, ResultsItem } from "../results/schema.js";
import type { Vocabulary } from "./page.js";

/** Name of a domain id, the city total included. */
export function domainName(results: Results, id: string, words: Vocabulary): string {
  if (id === TOTAL) return words.terms.total;
  return results.domains.find((domain) => domain.id === id)?.label ?? id;
}

/** `herkennen: kennis`, as it is named in a sentence. */
export function itemName(results: Results, item: ResultsItem): string {
  const step = results.steps.find(({ id }) => id === item.step)?.label ?? item.step;
  return `${step.toLowerCase()}, ${item.label}`;
}

/** Where agreement is highest and lowest among the cells that are shown, and how many are not. */
export function describeItems(
  results: Results,
  items: readonly ResultsItem[],
  words: Vocabulary,
): string {
  const { desc } = words.figure;
  const cells = items.flatMap((item) =>
    item.cells.filter(({ domain }) => domain !== TOTAL).map((cell) => ({ item, cell })),
  );
  const shown = cells.flatMap(({ item, cell }) => {
    const { k, share } = cell.agree;
    if (k === null || share === null || cell.base === null) return [];
    const percent = words.numbers.percent(k, cell.base);
    return [{ item, domain: cell.domain, share, value: `${k}/${cell.base} (${percent})` }];
  });
  const hidden = cells.filter(({ cell }) => cell.agree.reason === "hidden").length;
  const sorted = [...shown].sort((a, b) => a.share - b.share);
  const lowest = sorted[0];
  const highest = sorted.at(-1);
  if (!lowest || !highest) return desc.none;
  const name = (one: typeof lowest): [string, string, string] => [
    itemName(results, one.item),
    domainName(results, one.domain, words),
    one.value,
  ];
  const sentences = [desc.highest(...name(highest)), desc.lowest(...name(lowest))];
  return (hidden > 0 ? [...sentences, desc.hiddenCount(hidden)] : sentences).join(" ");
}

/** The strongest and weakest contact between different domains, and how many are hidden. */
export function describeContacts(results: Results, words: Vocabulary): string {
  const { desc } = words.figure;
  const between = results.contacts.filter(({ source, target }) => source !== target);
  const shown = between
    .filter(({ yearly }) => yearly.share !== null)
    .sort((a, b) => (a.yearly.share ?? 0) - (b.yearly.share ?? 0));
  const weakest = shown[0];
  const strongest = shown.at(-1);
  if (!weakest || !strongest) return desc.none;
  const told = ({ source, target, yearly, base }: ResultsContact): [string, string, string] => [
    domainName(results, source, words),
    domainName(results, target, words),
    `${yearly.k}/${base} (${words.numbers.percent(yearly.k ?? 0, base ?? 1)})`,
  ];
  const hidden = between.filter((one) => one.hidden).length;
  const sentences = [desc.strongestArc(...told(strongest)), desc.weakestArc(...told(weakest))];
  return (hidden > 0 ? [...sentences, desc.hiddenCount(hidden)] : sentences).join(" ");
}
