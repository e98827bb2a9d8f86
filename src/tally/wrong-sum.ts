import { AGREEMENT, type ItemCounts, validAnswers } from "../model/answer.js";
import { isOfProducts } from "./gram.js";
import type { ScaleSums } from "./scale-sums.js";
import type { Tally } from "./tally.js";

/** The scores that the answers get, the lowest first, as in `scale-sums.ts`. */
const SCORES = AGREEMENT.map((_, at) => at + 1);
const HIGHEST = SCORES.length ** 2;

/** Which sum of a scale is wrong: of how many, of an item, or of two items. */
export type WrongSum =
  | { readonly of: "n" }
  | { readonly of: "item"; readonly item: number }
  | { readonly of: "pair"; readonly items: readonly [number, number] }
  | { readonly of: "all" };

/**
 * The first sum of scores that the answers counted cannot give, `null` when all can be.
 *
 * Those who answered all items are some of those who answered one: their scores are at least the lowest
 * that many there, at most the highest, and exactly those counted when they are as many. Products go together as
 * products of the same people must (Cauchy), around the mean too.
 *
 * @returns places of items in the scale
 */
export function wrongSum({ items, n, sums, products }: ScaleSums, tally: Tally): WrongSum | null {
  const counts = items.map((item) => tally.items[item] ?? []);
  const together = tally.respondents.map((_, domain) =>
    Math.min(...counts.map((own) => valid(own[domain]))),
  );
  if (n > together.reduce((sum, most) => sum + most, 0)) return { of: "n" };
  const product = productsOf(products, items.length);
  for (const [item, own] of counts.entries()) {
    const scores = scoresOf(own);
    if (!isWithin(sums[item] ?? 0, scores, n, (score) => score)) return { of: "item", item };
    const square = product(item, item);
    if (!isWithin(square, scores, n, (score) => score ** 2)) {
      return { of: "pair", items: [item, item] };
    }
  }
  const around = centred(n, sums, product);
  for (const [i, row] of around.entries()) {
    for (const [j, value] of row.entries()) {
      const bounded = product(i, j) >= n && product(i, j) <= n * HIGHEST;
      const most = (around[i]?.[i] ?? 0n) * (around[j]?.[j] ?? 0n);
      const possible = bounded && value * value <= most && (i !== j || value >= 0n);
      if (i <= j && !possible) return { of: "pair", items: [i, j] };
    }
  }
  return isOfProducts(around) ? null : { of: "all" };
}

const valid = (counts: ItemCounts | undefined): number => (counts ? validAnswers(counts) : 0);

/** How many of the city gave each score. */
const scoresOf = (own: readonly ItemCounts[]): readonly number[] =>
  [...AGREEMENT].reverse().map((answer) => own.reduce((sum, counts) => sum + counts[answer], 0));

/** Whether `n` people out of these scores can give a sum. */
function isWithin(
  sum: number,
  scores: readonly number[],
  n: number,
  worth: (score: number) => number,
): boolean {
  const taken = (order: readonly number[]): number => {
    let left = n;
    let total = 0;
    for (const score of order) {
      const people = Math.min(left, scores[score - 1] ?? 0);
      total += people * worth(score);
      left -= people;
    }
    return total;
  };
  return sum >= taken(SCORES) && sum <= taken([...SCORES].reverse());
}

/** Σxx′ of two places, from the upper half as it is kept. */
function productsOf(products: readonly number[], size: number): (i: number, j: number) => number {
  return (i, j) => {
    const [low, high] = i <= j ? [i, j] : [j, i];
    return products[low * size - (low * (low - 1)) / 2 + high - low] ?? 0;
  };
}

/** n² times the covariances: whole numbers, too large for others than `bigint`. */
function centred(
  n: number,
  sums: readonly number[],
  product: (i: number, j: number) => number,
): readonly (readonly bigint[])[] {
  return sums.map((own, i) =>
    sums.map((other, j) => BigInt(n) * BigInt(product(i, j)) - BigInt(own) * BigInt(other)),
  );
}
