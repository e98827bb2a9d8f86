import {
  CONTACT_ANSWERS,
  type ContactCounts,
  ITEM_ANSWERS,
  type ItemCounts,
  type KindCounts,
} from "../model/answer.js";
import type { ItemCell, ResultsContact } from "./schema.js";

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((all, one) => all + one, 0);

/** The sum, `null` as soon as one of the numbers is not known. */
export function sumOrNull(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce<number | null>(
    (all, one) => (all === null || one === null ? null : all + one),
    0,
  );
}

export function addCounts<Key extends string>(
  keys: readonly Key[],
  parts: readonly (Readonly<Record<Key, number>> | null)[],
): Record<Key, number> | null {
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return null;
  const added = keys.map((key) => [key, sum(known.map((counts) => counts[key]))] as const);
  return Object.fromEntries(added) as Record<Key, number>;
}

/** A share as far as a report shows it. */
export interface Printed {
  readonly k: number | null;
  readonly base: number | null;
}

/** What a report shows of a cell; where the question was not asked, everybody's answer is that. */
export function itemPart(
  cell: ItemCell | undefined,
  responded: number,
): Printed & { readonly counts: ItemCounts | null } {
  if (cell) return { k: cell.agree.k, base: cell.base, counts: cell.counts };
  const none = Object.fromEntries(ITEM_ANSWERS.map((answer) => [answer, 0])) as ItemCounts;
  return { k: 0, base: 0, counts: { ...none, niet_getoond: responded } };
}

export function contactPart(
  arc: ResultsContact | undefined,
  responded: number,
): Printed & { readonly frequency: ContactCounts | null; readonly kind: KindCounts | null } {
  if (arc) return { k: arc.yearly.k, base: arc.base, frequency: arc.frequency, kind: arc.kind };
  const none = Object.fromEntries(CONTACT_ANSWERS.map((answer) => [answer, 0])) as ContactCounts;
  const frequency = { ...none, niet_getoond: responded };
  return { k: 0, base: 0, frequency, kind: { algemeen: 0, casus: 0, beide: 0 } };
}
