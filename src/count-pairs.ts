import { agreed, isYearly, TOTAL } from "./model/answer.js";
import { keyOfCode, PLAIN_CODE } from "./model/keyed-code.js";
import type { ContactPairs, ItemPairs, NoPairs, PairCounts, Pairs } from "./model/pairs.js";
import type { Response } from "./model/response.js";

/** What the places in a response are about. */
export interface Asked {
  readonly items: readonly { readonly id: string }[];
  readonly domains: readonly { readonly id: string }[];
}

/** Of one respondent: the domain, and per question 1 for agreeing, 0 for not, −1 without an answer. */
interface Kept {
  readonly domain: string;
  readonly answers: Int8Array;
  readonly contacts: Int8Array;
}

const sign = (value: boolean | null): number => (value === null ? -1 : value ? 1 : 0);

/**
 * The respondents of one year by the keyed code of their invitation, for as long as it takes to count how
 * they moved. Beside `count-exports.ts` the only place with respondents; it lives in memory, and nothing
 * of it is written or shown.
 */
export class CodedAnswers {
  readonly kept = new Map<string, Kept>();
  readonly keys = new Set<string>();
  hasPlainCodes = false;
  asked: Asked = { items: [], domains: [] };

  readonly add = ({ domain, answers, contacts, code }: Response, asked: Asked): void => {
    this.asked = asked;
    if (code === null) return;
    const key = keyOfCode(code);
    if (code === PLAIN_CODE || key === null) {
      this.hasPlainCodes = true;
      return;
    }
    this.keys.add(key);
    this.kept.set(code, {
      domain: asked.domains[domain]?.id ?? "",
      answers: Int8Array.from(answers, (answer) => sign(agreed(answer))),
      contacts: Int8Array.from(contacts, (answer) => sign(isYearly(answer))),
    });
  };
}

/** How everyone who is in both years moved on every question of both, or why that cannot be told. */
export function countPairs(older: CodedAnswers, newer: CodedAnswers): Pairs | NoPairs {
  const years = [older, newer];
  if (years.some(({ kept }) => kept.size === 0)) {
    return years.some((year) => year.kept.size === 0 && year.hasPlainCodes)
      ? "plain-codes"
      : "no-codes";
  }
  if ([...older.keys].every((key) => !newer.keys.has(key))) return "other-keys";
  const items = placesOfBoth(older.asked.items, newer.asked.items);
  const domains = placesOfBoth(older.asked.domains, newer.asked.domains);
  const city = items.map(noCounts);
  const inDomain = domains.map(() => items.map(noCounts));
  const contact = domains.map(() => domains.map(noCounts));
  let both = 0;
  for (const [code, before] of older.kept) {
    const now = newer.kept.get(code);
    if (!now) continue;
    both++;
    const source = domains.findIndex(({ id }) => id === before.domain && id === now.domain);
    for (const [index, { was, is }] of items.entries()) {
      const [from, to] = [before.answers[was], now.answers[is]];
      count(city[index], from, to);
      count(inDomain[source]?.[index], from, to);
    }
    for (const [index, { was, is }] of domains.entries()) {
      count(contact[source]?.[index], before.contacts[was], now.contacts[is]);
    }
  }
  const coded = (year: CodedAnswers, other: CodedAnswers): number =>
    [...year.kept.keys()].filter((code) => other.keys.has(keyOfCode(code) ?? "")).length;
  return {
    both,
    coded: [coded(older, newer), coded(newer, older)],
    items: items.flatMap(({ id: item }, index): ItemPairs[] => [
      ...domains.flatMap(({ id: domain }, place) => {
        const counts = inDomain[place]?.[index];
        return counts ? [{ item, domain, counts }] : [];
      }),
      { item, domain: TOTAL, counts: city[index] ?? noCounts() },
    ]),
    contacts: domains.flatMap(({ id: source }, place) =>
      domains.flatMap(({ id: target }, index): ContactPairs[] => {
        const counts = contact[place]?.[index];
        return counts ? [{ source, target, counts }] : [];
      }),
    ),
  };
}

type Counting = { -readonly [Key in keyof PairCounts]: number };

const noCounts = (): Counting => ({ gained: 0, lost: 0, stayed: 0 });

/** Counts one person on one question; who gave no valid answer in a year is in no pair. */
function count(counts: Counting | undefined, from: number | undefined, to: number | undefined) {
  if (!counts || from === undefined || to === undefined || from < 0 || to < 0) return;
  if (from === to) counts.stayed++;
  else if (to > from) counts.gained++;
  else counts.lost++;
}

/** What both lists hold, with its place in each. */
function placesOfBoth(
  older: readonly { readonly id: string }[],
  newer: readonly { readonly id: string }[],
): readonly { readonly id: string; readonly was: number; readonly is: number }[] {
  return older.flatMap(({ id }, was) => {
    const is = newer.findIndex((one) => one.id === id);
    return is === -1 ? [] : [{ id, was, is }];
  });
}
