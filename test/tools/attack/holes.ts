import { PROFILES, type Profile } from "../../../src/disclosure/profile.js";
import type { ProfileId } from "../../../src/model/profile.js";
import { published } from "../../../src/results/published.js";
import type { Results } from "../../../src/results/schema.js";
import { type Random, random } from "../random.js";
import { evaluated } from "../survey.js";
import { type City, csvOf, DOMAINS, drawnCity, studyOf } from "./city.js";
import { firstDifference } from "./first-difference.js";
import { breaches } from "./norms.js";
import { otherCity } from "./other-city.js";
import { arcQuestion, type Counts, itemQuestion, type Question } from "./question.js";
import { attack } from "./witness.js";

/** How many studies are attacked, and the seed of the first. */
export const SEEDS = 500;
const FIRST_SEED = 7000;

/** The city of a seed, and the chance that goes on from there. */
export function cityOf(seed: number): { readonly city: City; readonly draw: Random } {
  const draw = random(FIRST_SEED + seed);
  return { city: drawnCity(draw), draw };
}

/** All that results print, without the hash of the export and what is said of single rows. */
function printed(results: Results): object {
  const { provenance, problems, ...rest } = published(results);
  const inputs = provenance.inputs.map(({ sha256: _, ...input }) => input);
  const spoken = problems.filter(({ where }) => where === null);
  return { ...rest, spoken, profile: provenance.profile, inputs };
}

interface Attacked {
  /** Hidden numbers of which fewer than three values fit what is printed. */
  readonly narrowed: readonly string[];
  /** Cities that differ in hidden answers only. */
  readonly others: readonly City[];
  readonly hidden: number;
}

/** Attacks every question of a city, and puts what was found together to other cities. */
export function attacked(city: City, profile: Profile, draw: Random): Attacked {
  const narrowed: string[] = [];
  let hidden = 0;
  const run = (question: Question) => {
    const found = attack(question, draw);
    hidden += question.hidden.length;
    narrowed.push(...found.narrowed.map(({ name, values }) => `${name}: ${values.join(" ")}`));
    return found.others;
  };
  const items = city.items.map((_, item) => run(itemQuestion(city, item, profile)));
  const arcs = (city.asksContacts ? DOMAINS : []).flatMap((_, source) =>
    DOMAINS.map((_target, target) => ({
      key: `${source} ${target}`,
      others: run(arcQuestion(city, source, target, profile)),
    })),
  );
  const other = (choose: (list: readonly (readonly Counts[])[]) => readonly Counts[] | undefined) =>
    otherCity(
      city,
      items.map((found) => choose(found) ?? null),
      new Map(
        arcs.flatMap(({ key, others }): [string, Counts][] => {
          const table = choose(others)?.[0];
          return table ? [[key, table]] : [];
        }),
      ),
    );
  const any = [...items, ...arcs.map(({ others }) => others)].some((found) => found.length > 0);
  const others = any ? [other((list) => list.at(-1)), other((list) => list[list.length >> 1])] : [];
  return { narrowed, others, hidden };
}

/** What was found in one study, and how much was looked at. */
export interface Holes {
  readonly found: readonly string[];
  /** Hidden numbers that were attacked. */
  readonly hidden: number;
  /** Other cities of which all that is printed was compared. */
  readonly compared: number;
}

/**
 * What an attack on the city of a seed finds: nothing, when the rules hold.
 *
 * The attack knows the rules, every base and all that is printed, and looks for other answers that
 * print exactly the same: solutions in whole numbers of everything printed. A hidden number with three
 * values among them cannot be told from it, by whatever means. What a figure, a sentence or a table
 * says is made from the same results, and so it is the same for all solutions.
 */
export async function holes(seed: number, id: ProfileId): Promise<Holes> {
  const { city, draw } = cityOf(seed);
  if (city.people.length === 0) return { found: [], hidden: 0, compared: 0 };
  const results = await evaluated(csvOf(city), studyOf(city, id));
  const { narrowed, others, hidden } = attacked(city, PROFILES[id], draw);
  const found = [...breaches(results), ...narrowed];
  for (const other of others) {
    const after = await evaluated(csvOf(other), studyOf(other, id));
    const difference = firstDifference(printed(results), printed(after));
    if (difference !== null) found.push(difference);
  }
  return { found: found.map((one) => `seed ${seed}: ${one}`), hidden, compared: others.length };
}
