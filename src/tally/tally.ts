import {
  CONTACT_ANSWERS,
  type ContactAnswer,
  ITEM_ANSWERS,
  type ItemAnswer,
  type ItemCounts,
  KINDS,
  type Kind,
} from "../model/answer.js";
import type { Response } from "../model/response.js";
import { addPatterns, emptyPatterns, type Patterns, patternOf, withPattern } from "./patterns.js";
import { countScale, emptyScale, mergeScales, type ScaleSums, selectScales } from "./scale-sums.js";

/**
 * All that is kept of the respondents: how many of each domain gave each answer, and for the city
 * the sums of scores per scale.
 *
 * Shapes: `respondents[domain]`, `items[item][domain]`, `contacts[source][target]` and
 * `kinds[source][target]`, each a count per answer; `patterns[source]` a count per combination
 * of contact answers.
 */
export interface Tally {
  readonly respondents: number[];
  readonly items: Record<ItemAnswer, number>[][];
  readonly contacts: Record<ContactAnswer, number>[][];
  readonly kinds: Record<Kind, number>[][];
  readonly scales: ScaleSums[];
  readonly patterns: Patterns[];
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}

function grid<Cell>(rows: number, columns: number, cell: () => Cell): Cell[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
}

/** @param scales per scale the places of its items */
export function emptyTally(
  items: number,
  domains: number,
  scales: readonly (readonly number[])[] = [],
): Tally {
  return {
    respondents: new Array<number>(domains).fill(0),
    items: grid(items, domains, () => zeros(ITEM_ANSWERS)),
    contacts: grid(domains, domains, () => zeros(CONTACT_ANSWERS)),
    kinds: grid(domains, domains, () => zeros(KINDS)),
    scales: scales.map(emptyScale),
    patterns: emptyPatterns(domains),
  };
}

/**
 * Counts the sums of these items too, for the respondents that are still to come. Who came before
 * must not have been asked all of them: an export without one of the items has nobody to add.
 */
export function addScale(tally: Tally, items: readonly number[]): void {
  const known = tally.scales.some((scale) => scale.items.join() === items.join());
  if (!known) tally.scales.push(emptyScale(items));
}

/** Counts one respondent. The tally is the only thing in the program that is changed in place. */
export function countResponse(tally: Tally, response: Response): void {
  const { domain } = response;
  tally.respondents[domain] = (tally.respondents[domain] ?? 0) + 1;
  for (let item = 0; item < response.answers.length; item++) {
    const counts = tally.items[item]?.[domain];
    const answer = response.answers[item];
    if (counts && answer) counts[answer]++;
  }
  for (let target = 0; target < response.contacts.length; target++) {
    const counts = tally.contacts[domain]?.[target];
    const answer = response.contacts[target];
    if (counts && answer) counts[answer]++;
    const kinds = tally.kinds[domain]?.[target];
    const kind = response.kinds[target];
    if (kinds && kind) kinds[kind]++;
  }
  for (const scale of tally.scales) countScale(scale, response.answers);
  const patterns = tally.patterns[domain] ?? null;
  tally.patterns[domain] = withPattern(patterns, patternOf(domain, response.contacts), 1);
}

function addCounts<Key extends string>(
  a: Readonly<Record<Key, number>>,
  b: Readonly<Record<Key, number>>,
): Record<Key, number> {
  const keys = Object.keys(a) as Key[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as Record<Key, number>;
}

function addGrids<Key extends string>(
  a: readonly (readonly Record<Key, number>[])[],
  b: readonly (readonly Record<Key, number>[])[],
): Record<Key, number>[][] {
  return a.map((row, i) =>
    row.map((counts, j) => {
      const other = b[i]?.[j];
      if (!other) throw new RangeError("tallies of different shape cannot be merged");
      return addCounts(counts, other);
    }),
  );
}

/** Two tallies of the same questionnaire as one: counts add up, so order does not matter. */
export function mergeTallies(a: Tally, b: Tally): Tally {
  if (a.respondents.length !== b.respondents.length || a.items.length !== b.items.length) {
    throw new RangeError("tallies of different shape cannot be merged");
  }
  return {
    respondents: a.respondents.map((count, domain) => count + (b.respondents[domain] ?? 0)),
    items: addGrids(a.items, b.items),
    contacts: addGrids(a.contacts, b.contacts),
    kinds: addGrids(a.kinds, b.kinds),
    scales: mergeScales(a.scales, b.scales),
    patterns: a.patterns.map((own, domain) => addPatterns(own, b.patterns[domain] ?? null)),
  };
}

/** The city total of an item: the sum of its domains. */
export function totalCounts(domains: readonly ItemCounts[]): ItemCounts {
  return domains.reduce<ItemCounts>((sum, counts) => addCounts(sum, counts), zeros(ITEM_ANSWERS));
}

/** The same counts for some of the items, in the order of `kept`. */
export function selectItems(tally: Tally, kept: readonly number[]): Tally {
  const items = kept.map((index) => {
    const counts = tally.items[index];
    if (!counts) throw new RangeError("the tally has no such item");
    return counts;
  });
  return { ...tally, items, scales: selectScales(tally.scales, kept) };
}
