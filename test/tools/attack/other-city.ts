import {
  type ContactAnswer,
  type ItemAnswer,
  KINDS,
  type Kind,
} from "../../../src/model/answer.js";
import type { Random } from "../random.js";
import { type City, DOMAINS, type Person } from "./city.js";
import type { Counts } from "./question.js";

/** Answers that count as the same side of a share: agree, contact at least yearly, no valid answer. */
const SIDES: readonly (readonly string[])[] = [
  ["zeer_eens", "eens"],
  ["neutraal", "oneens", "zeer_oneens"],
  ["weet_niet", "nvt"],
  ["jaarlijks", "maandelijks", "wekelijks"],
  ["geen", "vijf_jaar"],
];
const sideOf = (answer: string): number => SIDES.findIndex((side) => side.includes(answer));

/**
 * Changes as few answers as it takes to have these counts, and few of them to another side: who
 * answers what together with what is printed in part, in the intervals of the network.
 */
function reassigned<Answer extends string>(answers: readonly Answer[], wanted: Counts): Answer[] {
  const left = new Map(Object.entries(wanted));
  const kept = answers.map((answer) => {
    const more = left.get(answer) ?? 0;
    if (more === 0) return null;
    left.set(answer, more - 1);
    return answer;
  });
  const spare = [...left].flatMap(([answer, count]) => new Array<string>(count).fill(answer));
  const sameSide = kept.map((answer, at) => {
    if (answer !== null) return answer;
    const place = spare.findIndex((one) => sideOf(one) === sideOf(answers[at] ?? ""));
    return place < 0 ? null : (spare.splice(place, 1)[0] as Answer);
  });
  return sameSide.map((answer) => answer ?? ((spare.shift() ?? "") as Answer));
}

const pick = (table: Counts, keys: readonly string[], rest: boolean): Counts =>
  Object.fromEntries(Object.entries(table).filter(([key]) => keys.includes(key) !== rest));

/**
 * The same people with other answers to one question, as a witness has them.
 *
 * @param answers what each of them answered
 * @param tables what those of each domain must have answered
 */
function answersWith<Answer extends string>(
  people: readonly Person[],
  answers: readonly Answer[],
  tables: ReadonlyMap<number, Counts>,
): Answer[] {
  const next = [...answers];
  for (const [domain, wanted] of tables) {
    const places = people.flatMap((one, at) => (one.domain === domain ? [at] : []));
    const given = reassigned(
      places.map((at) => answers[at] as Answer),
      wanted,
    );
    for (const [index, at] of places.entries()) next[at] = given[index] as Answer;
  }
  return next;
}

/** A city of which a report should print the same: witnesses by question, and by source and target. */
export function otherCity(
  city: City,
  items: readonly (readonly Counts[] | null)[],
  arcs: ReadonlyMap<string, Counts>,
): City {
  const { people } = city;
  const itemAnswers = city.items.map((_, item) => {
    const own = people.map((one): ItemAnswer => one.items[item] ?? "leeg");
    const tables = items[item];
    return tables ? answersWith(people, own, new Map(tables.entries())) : own;
  });
  const columns = DOMAINS.map((_, target) => {
    const tables = DOMAINS.flatMap((_domain, source): [number, Counts][] => {
      const found = arcs.get(`${source} ${target}`);
      return found ? [[source, found]] : [];
    });
    const kind = (table: Counts, domain: number): Counts => {
      const counted = pick(table, KINDS, false);
      const sum = Object.values(counted).reduce((all, one) => all + one, 0);
      return { ...counted, "": people.filter((one) => one.domain === domain).length - sum };
    };
    return {
      contacts: answersWith(
        people,
        people.map((one): ContactAnswer => one.contacts[target] ?? "leeg"),
        new Map(tables.map(([source, table]) => [source, pick(table, KINDS, true)])),
      ),
      kinds: answersWith<Kind | "">(
        people,
        people.map((one) => one.kinds[target] ?? ""),
        new Map(tables.map(([source, table]) => [source, kind(table, source)])),
      ),
    };
  });
  return {
    ...city,
    people: people.map(
      (one, at): Person => ({
        domain: one.domain,
        items: itemAnswers.map((answers) => answers[at] ?? "leeg"),
        contacts: columns.map(({ contacts }) => contacts[at] ?? "leeg"),
        kinds: columns.map(({ kinds }) => kinds[at] ?? ""),
      }),
    ),
  };
}

/** The same answers per question and domain, given by others: who answered what together differs. */
export function shuffledCity(city: City, draw: Random): City {
  const { people } = city;
  const columns = city.items.map((_, item) => {
    const next = people.map(({ items }): ItemAnswer => items[item] ?? "leeg");
    for (const domain of DOMAINS.keys()) {
      const places = people.flatMap((one, at) => (one.domain === domain ? [at] : []));
      const given = draw.shuffled(places.map((at) => next[at] ?? "leeg"));
      for (const [index, at] of places.entries()) next[at] = given[index] ?? "leeg";
    }
    return next;
  });
  const items = (at: number) => columns.map((column) => column[at] ?? "leeg");
  return { ...city, people: people.map((one, at) => ({ ...one, items: items(at) })) };
}
