import { ITEM_ANSWERS, type ItemAnswer } from "../model/answer.js";
import type { Item, Questionnaire } from "../model/questionnaire.js";
import { emptyPatterns, withPattern } from "./patterns.js";
import { emptyScale, type ScaleSums } from "./scale-sums.js";
import { emptyTally, mergeTallies, type Tally } from "./tally.js";

/** The counts of some respondents of a study, and what these were asked. */
export interface TallyOfPart {
  /** Its items are those asked, in the order of `asked`. */
  readonly tally: Tally;
  /** Places of the items in the questionnaire, rising. */
  readonly asked: readonly number[];
  readonly contactsAsked: boolean;
}

/**
 * The parts as one. Whoever was not asked a question in one part counts there as not shown, as in
 * one export over several.
 *
 * @throws RangeError without parts, or with parts of different numbers of domains
 */
export function wholeOf(parts: readonly TallyOfPart[]): TallyOfPart {
  const alike = sameQuestions(parts);
  const [first] = alike;
  if (!first) throw new RangeError("no parts to add");
  return { ...first, tally: alike.map(({ tally }) => tally).reduce(mergeTallies) };
}

/** The parts with the same items, and sums over the same scales, so that they can be added. */
export function sameQuestions(parts: readonly TallyOfPart[]): readonly TallyOfPart[] {
  const asked = [...new Set(parts.flatMap((part) => part.asked))].sort((a, b) => a - b);
  const contactsAsked = parts.some((part) => part.contactsAsked);
  const widened = parts.map((part) => widen(part, asked));
  const scales = unionOfScales(widened);
  return widened.map((tally) => ({
    tally: { ...tally, scales: withAll(tally.scales, scales) },
    asked,
    contactsAsked,
  }));
}

/** Per step that makes a scale the places of its items among those asked; a scale takes two. */
export function scalesAmong(
  asked: readonly Pick<Item, "step">[],
  { steps }: Pick<Questionnaire, "steps">,
): readonly (readonly number[])[] {
  return steps
    .filter(({ scale }) => scale)
    .map(({ id }) => [...asked.keys()].filter((at) => asked[at]?.step === id))
    .filter(({ length }) => length >= 2);
}

/** Counts as they are where nothing was asked: everybody's answer is that it was not shown. */
export function notAsked(respondents: readonly number[]): Pick<Tally, "contacts" | "patterns"> {
  const domains = respondents.length;
  const { contacts } = emptyTally(0, domains);
  for (const [source, count] of respondents.entries()) {
    for (const counts of contacts[source] ?? []) counts.niet_getoond = count;
  }
  const patterns = emptyPatterns(domains).map((kept, source) => {
    const count = respondents[source] ?? 0;
    return count === 0 ? kept : withPattern(kept, 0, count);
  });
  return { contacts, patterns };
}

function widen({ tally, asked: own }: TallyOfPart, asked: readonly number[]): Tally {
  const notShown = tally.respondents.map((count) => {
    const zeros = ITEM_ANSWERS.map((answer) => [answer, 0]);
    const counts = Object.fromEntries(zeros) as Record<ItemAnswer, number>;
    return { ...counts, niet_getoond: count };
  });
  return {
    ...tally,
    items: asked.map((place) => tally.items[own.indexOf(place)] ?? notShown),
    scales: tally.scales.map((scale) => ({
      ...scale,
      items: scale.items.map((item) => asked.indexOf(own[item] ?? -1)),
    })),
  };
}

const keyOf = (items: readonly number[]): string => items.join();

/** Every scale of any part once, in the same order whatever the order of the parts. */
function unionOfScales(tallies: readonly Tally[]): readonly (readonly number[])[] {
  const found = new Map(
    tallies.flatMap(({ scales }) => scales.map(({ items }) => [keyOf(items), items] as const)),
  );
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, items]) => items);
}

/** Whoever was not asked all items of a scale adds nothing to its sums. */
function withAll(own: readonly ScaleSums[], all: readonly (readonly number[])[]): ScaleSums[] {
  return all.map(
    (items) => own.find((scale) => keyOf(scale.items) === keyOf(items)) ?? emptyScale(items),
  );
}
