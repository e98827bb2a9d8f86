import { AGREEMENT, FREQUENCIES, type ItemCounts, validAnswers } from "../model/answer.js";
import { answersIn } from "./patterns.js";
import type { ScaleSums } from "./scale-sums.js";
import type { Tally } from "./tally.js";
import type { TallyNames } from "./tally-cells.js";

const LOWEST = 1;
const HIGHEST = AGREEMENT.length;

const sumOf = (counts: object): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + Number(count), 0);

/**
 * Where the counts of a tally cannot be of the same people: answers to a question that are not as
 * many as there are respondents, joint answers that say something else than the answers one by
 * one, sums of scores that no answers give.
 *
 * @param joint per domain for how many the file holds joint answers, kept or not
 * @returns the names of the first such place, `null` when there is none
 */
export function contradictionIn(
  tally: Tally,
  { domains, items, contactsAsked }: TallyNames,
  joint: readonly number[],
): string | null {
  for (const [at, item] of items.entries()) {
    for (const [place, domain] of domains.entries()) {
      const counts = tally.items[at]?.[place] ?? {};
      if (sumOf(counts) !== tally.respondents[place]) return `item, ${domain}, ${item}`;
    }
  }
  for (const [i, source] of contactsAsked ? domains.entries() : []) {
    const respondents = tally.respondents[i] ?? 0;
    for (const [j, target] of domains.entries()) {
      if (sumOf(tally.contacts[i]?.[j] ?? {}) !== respondents)
        return `contact, ${source}, ${target}`;
      if (sumOf(tally.kinds[i]?.[j] ?? {}) > respondents) return `kind, ${source}, ${target}`;
    }
    if (joint[i] !== respondents || !soundPatterns(tally, i)) return `pattern, ${source}`;
  }
  const unsound = tally.scales.find((scale) => !soundScale(scale, tally));
  return unsound ? `scale, ${unsound.items.map((at) => items[at]).join(" ")}` : null;
}

/** Whether the joint answers of a domain, one question at a time, are the answers counted. */
function soundPatterns(tally: Tally, source: number): boolean {
  const kept = tally.patterns[source] ?? null;
  if (kept === null) return true;
  const domains = tally.respondents.length;
  const found = Array.from({ length: domains }, () => ({ yearly: 0, less: 0 }));
  for (const [pattern, count] of kept) {
    for (const [target, yearly] of answersIn(pattern, source, domains).entries()) {
      const counts = found[target];
      if (counts && yearly !== null) counts[yearly ? "yearly" : "less"] += count;
    }
  }
  return found.every(({ yearly, less }, target) => {
    const counts = tally.contacts[source]?.[target];
    if (target === source || !counts) return true;
    const valid = FREQUENCIES.reduce((sum, answer) => sum + counts[answer], 0);
    return less === counts.geen + counts.vijf_jaar && yearly === valid - less;
  });
}

/** Whether so many people can have given these sums on a scale of one to five. */
function soundScale({ items, n, sums, products }: ScaleSums, tally: Tally): boolean {
  const within = (sum: number, low: number, high: number) => sum >= n * low && sum <= n * high;
  let pair = 0;
  return items.every((item, i) => {
    const valid = (tally.items[item] ?? []).reduce(
      (sum, counts) => sum + validAnswers(counts satisfies ItemCounts),
      0,
    );
    const own = sums[i] ?? 0;
    const square = products[pair] ?? 0;
    const row = products.slice(pair, pair + items.length - i);
    pair += row.length;
    const sound = row.every((product) => within(product, LOWEST ** 2, HIGHEST ** 2));
    // No sum of squares is below the square of the sum over the number (Cauchy).
    return n <= valid && within(own, LOWEST, HIGHEST) && sound && square * n >= own * own;
  });
}
