import { discloseContacts, discloseItem } from "../../../src/disclosure/disclose.js";
import type { Profile } from "../../../src/disclosure/profile.js";
import {
  agreeing,
  CONTACT_ANSWERS,
  type ContactCounts,
  ITEM_ANSWERS,
  type ItemCounts,
  KINDS,
  type KindCounts,
  TOTAL,
  validAnswers,
  validContacts,
} from "../../../src/model/answer.js";
import type { City } from "./city.js";
import { DOMAINS } from "./city.js";

/** Counts per answer; an item has one for each domain, an arc one for the source. */
export type Counts = Record<string, number>;

/** A number that the report does not print. */
export interface HiddenNumber {
  readonly name: string;
  /** The table and answer it is about, for a search that looks for other values of it. */
  readonly at: number;
  readonly answer: string;
  /** How many values it could have if nothing but its own group were known. */
  readonly possible: number;
  readonly of: (tables: readonly Counts[]) => number;
}

/** A question of a city as an attacker faces it. */
export interface Question {
  readonly name: string;
  readonly tables: readonly Counts[];
  /** Answers among which a person may be thought to have given another one, per table. */
  readonly blocks: readonly (readonly string[])[];
  /** What the report prints of it. */
  readonly print: (tables: readonly Counts[]) => string;
  readonly hidden: readonly HiddenNumber[];
  /** Places of the tables of which something is hidden. */
  readonly movable: readonly number[];
  /** The equation that a printed total gives: which numbers may agree per domain, and their sum. */
  readonly equation: {
    readonly allowed: readonly (readonly number[])[];
    readonly sum: number | null;
  } | null;
}

const share = (k: number, base: number) => ({
  k,
  base,
  share: base === 0 ? null : k / base,
  interval: null,
  bounds: null,
  indicative: true,
});

const countOf = <Key extends string>(keys: readonly Key[], given: readonly string[]) =>
  Object.fromEntries(keys.map((key) => [key, given.filter((one) => one === key).length])) as Record<
    Key,
    number
  >;

const sumOf = (tables: readonly Counts[]): Counts =>
  Object.fromEntries(
    ITEM_ANSWERS.map((key) => [key, tables.reduce((sum, table) => sum + (table[key] ?? 0), 0)]),
  );

const VALID = ITEM_ANSWERS.slice(0, 5);
const NO_ANSWER = ["weet_niet", "nvt", "leeg"];

function itemCells(tables: readonly Counts[]) {
  return [...tables, sumOf(tables)].map((table, at) => {
    const counts = table as ItemCounts;
    const base = validAnswers(counts);
    return {
      domain: DOMAINS[at]?.id ?? TOTAL,
      counts,
      base,
      agree: share(agreeing(counts), base),
    };
  });
}

/** Which numbers of one printed cell are hidden; `read` takes its table from all tables. */
function hiddenIn(
  name: string,
  at: number,
  table: Counts,
  printed: { readonly k: boolean; readonly counts: boolean },
  read: (tables: readonly Counts[]) => Counts,
): HiddenNumber[] {
  const counts = table as ItemCounts;
  const base = validAnswers(counts);
  const k = agreeing(counts);
  const room = (answer: string, place: number): number => {
    if (!VALID.includes(answer as never)) {
      return NO_ANSWER.reduce((sum, key) => sum + (table[key] ?? 0), 0);
    }
    if (!printed.k) return base;
    return place < 2 ? k : base - k;
  };
  return [
    ...(printed.k
      ? []
      : [
          {
            name: `${name} agree`,
            at,
            answer: "eens",
            possible: base + 1,
            of: (tables: readonly Counts[]) => agreeing(read(tables) as ItemCounts),
          },
        ]),
    ...(printed.counts
      ? []
      : [...VALID, ...NO_ANSWER].map((answer, place) => ({
          name: `${name} ${answer}`,
          at,
          answer,
          possible: room(answer, place) + 1,
          of: (tables: readonly Counts[]) => read(tables)[answer] ?? 0,
        }))),
  ];
}

/** One question of a city: all its domains and the total. */
export function itemQuestion(city: City, item: number, profile: Profile): Question {
  const tables = DOMAINS.map(
    (_, domain): Counts =>
      countOf(
        ITEM_ANSWERS,
        city.people
          .filter((one) => one.domain === domain)
          .map(({ items }) => items[item] ?? "leeg"),
      ),
  );
  const disclosed = (all: readonly Counts[]) => discloseItem(itemCells(all), profile);
  const printed = disclosed(tables);
  const name = city.items[item]?.id ?? "";
  const own = printed.flatMap((cell, at) =>
    hiddenIn(
      `${name} ${cell.domain}`,
      at,
      tables[at] ?? sumOf(tables),
      { k: cell.agree.k !== null || cell.base === 0, counts: cell.counts !== null },
      (all) => all[at] ?? sumOf(all),
    ),
  );
  // A total is known but for what its hidden domains leave open.
  const hidden = own.map((number) => {
    const [, domain, what] = number.name.split(" ");
    if (domain !== TOTAL) return number;
    const parts = own.filter((one) => one.name.endsWith(` ${what}`) && one !== number);
    return { ...number, possible: parts.reduce((sum, one) => sum + one.possible - 1, 1) };
  });
  const movable = tables.flatMap((_, at) => (printed[at]?.counts === null ? [at] : []));
  const agreeingIn = (table: Counts): number => agreeing(table as ItemCounts);
  // Which numbers that agree would be printed of a domain as the true one is.
  const allowed = tables.map((table, at) => {
    const base = validAnswers(table as ItemCounts);
    const rest = Object.fromEntries(NO_ANSWER.map((key) => [key, table[key] ?? 0]));
    const said = (k: number): string => {
      const guess = { ...countOf(ITEM_ANSWERS, []), ...rest, eens: k, oneens: base - k };
      const { agree, hidden: rule } =
        disclosed(tables.map((one, i) => (i === at ? guess : one)))[at] ?? {};
      return JSON.stringify([agree, rule]);
    };
    const truth = said(agreeingIn(table));
    return Array.from({ length: base + 1 }, (_, k) => k).filter((k) => said(k) === truth);
  });
  const total = printed.at(-1);
  const sum = total?.agree.k ?? null;
  return {
    name,
    tables,
    blocks: [VALID, NO_ANSWER],
    print: (all) => JSON.stringify(disclosed(all)),
    hidden,
    movable,
    equation: { allowed, sum },
  };
}

/** One arc of a city: what the people of a domain say of another, and what it was about. */
export function arcQuestion(
  city: City,
  source: number,
  target: number,
  profile: Profile,
): Question {
  const people = city.people.filter(({ domain }) => domain === source);
  const table: Counts = {
    ...countOf(
      CONTACT_ANSWERS,
      people.map(({ contacts }) => contacts[target] ?? "leeg"),
    ),
    ...countOf(KINDS, city.asksKinds ? people.map(({ kinds }) => kinds[target] ?? "") : []),
  };
  const disclosed = (counts: Counts) => {
    const frequency = Object.fromEntries(
      CONTACT_ANSWERS.map((key) => [key, counts[key] ?? 0]),
    ) as ContactCounts;
    const kind = Object.fromEntries(KINDS.map((key) => [key, counts[key] ?? 0])) as KindCounts;
    const base = validContacts(frequency);
    const k = frequency.jaarlijks + frequency.maandelijks + frequency.wekelijks;
    return discloseContacts(
      [{ source: "a", target: "b", base, frequency, kind, yearly: share(k, base) }],
      profile,
    )[0];
  };
  const printed = disclosed(table);
  const name = `${DOMAINS[source]?.id} ${DOMAINS[target]?.id}`;
  const yearly = (counts: Counts): number =>
    (counts.jaarlijks ?? 0) + (counts.maandelijks ?? 0) + (counts.wekelijks ?? 0);
  const valid = CONTACT_ANSWERS.slice(0, 5);
  const base = valid.reduce((sum, key) => sum + (table[key] ?? 0), 0);
  const kShown = printed?.yearly.k !== null || base === 0;
  const room = (key: string): number => {
    if (!kShown) return base;
    const k = yearly(table);
    return key === "geen" || key === "vijf_jaar" ? base - k : k;
  };
  const hidden: HiddenNumber[] = [
    ...(kShown
      ? []
      : [
          {
            name: `${name} yearly`,
            at: 0,
            answer: "jaarlijks",
            possible: base + 1,
            of: (all: readonly Counts[]) => yearly(all[0] ?? {}),
          },
        ]),
    ...(printed?.frequency === null
      ? valid.map((key) => ({
          name: `${name} ${key}`,
          at: 0,
          answer: key,
          possible: room(key) + 1,
          of: (all: readonly Counts[]) => all[0]?.[key] ?? 0,
        }))
      : []),
    ...(printed?.kind === null && city.asksKinds
      ? KINDS.map((key) => ({
          name: `${name} ${key}`,
          at: 0,
          answer: key,
          possible: KINDS.reduce((sum, one) => sum + (table[one] ?? 0), 0) + 1,
          of: (all: readonly Counts[]) => all[0]?.[key] ?? 0,
        }))
      : []),
  ];
  return {
    name,
    tables: [table],
    blocks: city.asksKinds ? [valid, KINDS] : [valid],
    print: ([only]) => JSON.stringify(disclosed(only ?? {})),
    hidden,
    movable: hidden.length > 0 ? [0] : [],
    equation: null,
  };
}
