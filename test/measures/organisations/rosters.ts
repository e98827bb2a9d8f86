import type { Organisation, Roster, Tie } from "../../../src/model/roster.js";
import { type Random, random } from "../../tools/random.js";

export type Matrix = readonly (readonly number[])[];

export const tiesOf = (matrix: Matrix): Tie[] =>
  matrix.flatMap((row, source) =>
    row.flatMap((cell, target) => (cell === 1 && source !== target ? [{ source, target }] : [])),
  );

/** A roster from a matrix of zeros and ones; everybody answered unless said otherwise. */
export function rosterOf(
  matrix: Matrix,
  domains: readonly number[] = matrix.map(() => 0),
  answered: readonly number[] = matrix.map(() => 1),
): Roster {
  const organisations = domains.map((domain, index) => ({
    name: `organisation ${index + 1}`,
    domain,
    respondents: answered[index] ?? 0,
  }));
  return { organisations, ties: tiesOf(matrix) };
}

export const namesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `domain ${index + 1}`);

/** A roster of organisations that do not exist, some of them silent. */
export function drawnRoster(
  seed: number,
  { organisations = 0, domains = 3, silent = 0.2, tie = 0.25 } = {},
): Roster {
  const draw = random(seed);
  const count = organisations || draw.whole(3, 30);
  const list: Organisation[] = Array.from({ length: count }, (_, index) => ({
    name: `organisation ${index + 1}`,
    domain: draw.whole(0, domains - 1),
    respondents: draw.next() < silent ? 0 : draw.whole(1, 3),
  }));
  const ties = list.flatMap(({ respondents }, source) =>
    list.flatMap((_, target) =>
      respondents > 0 && source !== target && draw.next() < tie ? [{ source, target }] : [],
    ),
  );
  return { organisations: list, ties };
}

/** The same roster with its organisations, and what was said, in another order. */
export function reordered(roster: Roster, draw: Random): { roster: Roster; place: number[] } {
  const order = draw.shuffled([...roster.organisations.keys()]);
  const place: number[] = [];
  for (const [now, before] of order.entries()) place[before] = now;
  const at = (before: number): number => place[before] as number;
  return {
    place,
    roster: {
      organisations: order.map((before) => roster.organisations[before] as Organisation),
      ties: draw
        .shuffled(roster.ties)
        .map(({ source, target }) => ({ source: at(source), target: at(target) })),
    },
  };
}
