import type { ItemAnswer } from "../model/answer.js";

/**
 * Sums of scores on the items of one scale, over the respondents who answered all of them; what
 * reliability is computed from. Whole numbers that add up, whatever the number of people.
 */
export interface ScaleSums {
  /** Places of the items in the tally. */
  readonly items: readonly number[];
  n: number;
  /** Σx per item, with scores of 1 (zeer oneens) to 5 (zeer eens). */
  readonly sums: number[];
  /** Σxx′ per pair of items, each item with itself included: 11, 12, … 1k, 22, 23, … kk. */
  readonly products: number[];
}

/** @param items places of the items in the tally */
export function emptyScale(items: readonly number[]): ScaleSums {
  const pairs = (items.length * (items.length + 1)) / 2;
  return {
    items,
    n: 0,
    sums: new Array<number>(items.length).fill(0),
    products: new Array<number>(pairs).fill(0),
  };
}

/** The score of an answer on the five-point scale; 0 for what is no valid answer. */
function scoreOf(answer: ItemAnswer | undefined): number {
  switch (answer) {
    case "zeer_eens":
      return 5;
    case "eens":
      return 4;
    case "neutraal":
      return 3;
    case "oneens":
      return 2;
    case "zeer_oneens":
      return 1;
    default:
      return 0;
  }
}

/** Adds one respondent, unless one of the items has no valid answer. */
export function countScale(scale: ScaleSums, answers: readonly ItemAnswer[]): void {
  const { items, sums, products } = scale;
  for (const item of items) if (scoreOf(answers[item]) === 0) return;
  scale.n += 1;
  // Loops by number: this runs for every pair of items of every respondent.
  let pair = 0;
  for (let i = 0; i < items.length; i++) {
    const score = scoreOf(answers[items[i] ?? -1]);
    sums[i] = (sums[i] ?? 0) + score;
    for (let j = i; j < items.length; j++, pair++) {
      products[pair] = (products[pair] ?? 0) + score * scoreOf(answers[items[j] ?? -1]);
    }
  }
}

/** @throws RangeError on sums over other items */
export function mergeScales(a: readonly ScaleSums[], b: readonly ScaleSums[]): ScaleSums[] {
  const items = (scales: readonly ScaleSums[]) =>
    scales.map((scale) => scale.items.join()).join(";");
  if (items(a) !== items(b)) throw new RangeError("sums over other items cannot be merged");
  const added = (one: readonly number[], other: readonly number[] = []) =>
    one.map((value, at) => value + (other[at] ?? 0));
  return a.map((scale, at) => ({
    items: scale.items,
    n: scale.n + (b[at]?.n ?? 0),
    sums: added(scale.sums, b[at]?.sums),
    products: added(scale.products, b[at]?.products),
  }));
}

/** The scales of which every item is kept, with the places that the items have among those. */
export function selectScales(scales: readonly ScaleSums[], kept: readonly number[]): ScaleSums[] {
  return scales
    .filter(({ items }) => items.every((item) => kept.includes(item)))
    .map((scale) => ({ ...scale, items: scale.items.map((item) => kept.indexOf(item)) }));
}
