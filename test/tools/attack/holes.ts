import type { Profile } from "../../../src/disclosure/profile.js";
import { type StudyPrivacy, studyProfile } from "../../../src/disclosure/study-profile.js";
import type { ProfileId } from "../../../src/model/profile.js";
import { published } from "../../../src/results/published.js";
import type { Results } from "../../../src/results/schema.js";
import { type Random, random } from "../random.js";
import { evaluated } from "../survey.js";
import { type City, csvOf, DOMAINS, drawnCity, studyOf } from "./city.js";
import { firstDifference } from "./first-difference.js";
import { breaches } from "./norms.js";
import { otherCity, shuffledCity } from "./other-city.js";
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
  const spoken = problems.filter(({ where }) => where === null);
  // Colleagues see the hashes; the files of two cities differ.
  const inputs = provenance.inputs.map((input) => ({ ...input, sha256: null }));
  const files = provenance.files.map((file) => ({ ...file, sha256: null }));
  return { ...rest, spoken, provenance: { ...provenance, inputs, files } };
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

/** Limits that studies set themselves: of a quarter of the cities. */
const OWN_LIMITS: Readonly<Record<ProfileId, readonly Omit<StudyPrivacy, "profile">[]>> = {
  publiek: [
    { minimum_base: 15, minimum_count: 5 },
    { minimum_base: 12, minimum_count: 6 },
    { minimum_count: 6 },
    { minimum_base: 20 },
  ],
  intern: [{ minimum_count: 2 }, { minimum_base: 8 }, { minimum_base: 8, minimum_count: 3 }],
};

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
  const privacy = { profile: id, ...(draw.next() < 0.25 ? draw.pick(OWN_LIMITS[id]) : {}) };
  const study = studyOf(city, privacy);
  const results = await evaluated(csvOf(city), study);
  const { narrowed, others, hidden } = attacked(city, studyProfile(privacy), draw);
  const found = [...breaches(results), ...narrowed];
  // For the public nothing may tell who answered what together, but for the interval of the network.
  const apart = id === "publiek" && !city.asksContacts ? [shuffledCity(city, draw)] : [];
  for (const other of [...others, ...apart]) {
    const after = await evaluated(csvOf(other), study);
    const difference = firstDifference(printed(results), printed(after));
    if (difference !== null) found.push(difference);
  }
  return { found: found.map((one) => `seed ${seed}: ${one}`), hidden, compared: others.length };
}
