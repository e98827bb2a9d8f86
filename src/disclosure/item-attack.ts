import {
  AGREEMENT,
  agreeing,
  ITEM_ANSWERS,
  type ItemAnswer,
  type ItemCounts,
  validAnswers,
} from "../model/answer.js";
import { FEWEST_POSSIBLE, type Profile } from "./profile.js";
import { fitting, type Range, sizeOf, sumOfRanges } from "./ranges.js";
import { isHidden, possibleCounts, type Told } from "./told.js";

/** One domain of an item: its true counts, and what a report prints of them. */
export interface AttackedDomain {
  readonly counts: ItemCounts;
  readonly told: Told;
  readonly countsShown: boolean;
}

/** What a report prints of the total of an item. */
export interface AttackedTotal {
  readonly told: Told;
  readonly countsShown: boolean;
}

/** A hidden number that the printed ones leave too few values for. */
export interface Narrowed {
  /** Place of the domain among those attacked. */
  readonly domain: number;
  readonly what: "agree" | ItemAnswer;
  readonly possible: number;
}

const AGREE: readonly ItemAnswer[] = ["zeer_eens", "eens"];
/** Answers whose sum a reader knows or bounds: agree, other valid ones, and no valid answer. */
const BLOCKS: readonly (readonly ItemAnswer[])[] = [
  AGREE,
  AGREEMENT.filter((answer) => !AGREE.includes(answer)),
  ITEM_ANSWERS.filter((answer) => !(AGREEMENT as readonly ItemAnswer[]).includes(answer)),
];

const sumOver = (counts: ItemCounts, answers: readonly ItemAnswer[]): number =>
  answers.reduce((sum, answer) => sum + counts[answer], 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Tries to work back what is hidden of one item from all that is printed of it: the counts of the
 * domains that are shown, the total, the bands and the names of the rules (ESS Handbook on
 * Statistical Disclosure Control 2024, ch. 5.4, auditing).
 *
 * The number that agrees per domain is solved exactly, in whole numbers. A single answer of a
 * distribution is bounded as in a table with fixed margins, which is exact too where the numbers
 * that agree are known (Fréchet bounds of a transportation problem); elsewhere the bounds take the
 * widest range of that number.
 *
 * @returns every hidden number with fewer than three values left, or with fewer than what its own
 *   margin allows where that is less: of two people without an answer there are three ways to
 *   divide, of one there are two
 */
export function attackItem(
  domains: readonly AttackedDomain[],
  total: AttackedTotal,
  profile: Profile,
): Narrowed[] {
  const agree = agreeRanges(domains, total, profile);
  const narrowed = agree.flatMap((ranges, domain): Narrowed[] => {
    const { counts, told } = at(domains, domain);
    if (told === "k") return [];
    const own = possibleCounts(told, margin(counts), profile);
    const possible = sizeOf(ranges);
    return possible < Math.min(FEWEST_POSSIBLE, sizeOf(own))
      ? [{ domain, what: "agree", possible }]
      : [];
  });
  return total.countsShown ? [...narrowed, ...attackAnswers(domains, agree)] : narrowed;
}

function at<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError("no such domain");
  return entry;
}

function margin(counts: ItemCounts): { k: number; base: number } {
  return { k: agreeing(counts), base: validAnswers(counts) };
}

/** How many may agree in each domain, given what is told of each and of the total. */
function agreeRanges(
  domains: readonly AttackedDomain[],
  total: AttackedTotal,
  profile: Profile,
): readonly (readonly Range[])[] {
  const sets = domains.map(({ told, counts }) => possibleCounts(told, margin(counts), profile));
  const margins = domains.map(({ counts }) => margin(counts));
  const whole = { k: sum(margins.map(({ k }) => k)), base: sum(margins.map(({ base }) => base)) };
  const told = total.countsShown ? "k" : total.told;
  // A hidden total says only that it is hidden: any sum is possible.
  const sums: readonly Range[] = isHidden(told)
    ? [[0, whole.base]]
    : possibleCounts(told, whole, profile);
  const before: (readonly Range[])[] = [[[0, 0]]];
  for (const set of sets) before.push(sumOfRanges(before.at(-1) ?? [], set));
  const after: (readonly Range[])[] = [[[0, 0]]];
  for (const set of sets.toReversed()) after.unshift(sumOfRanges(after[0] ?? [], set));
  return sets.map((own, index) =>
    fitting(own, sumOfRanges(at(before, index), at(after, index + 1)), sums),
  );
}

/** The single answers of the domains whose distribution is not shown, where the total's is. */
function attackAnswers(
  domains: readonly AttackedDomain[],
  agree: readonly (readonly Range[])[],
): Narrowed[] {
  const hidden = domains
    .map(({ counts, countsShown }, domain) => ({ counts, countsShown, domain }))
    .filter(({ countsShown }) => !countsShown);
  return BLOCKS.flatMap((block, which) => {
    const left = new Map(
      block.map((answer) => [answer, sum(hidden.map(({ counts }) => counts[answer]))]),
    );
    const all = sum([...left.values()]);
    // How large the block is in each domain, at least and at most.
    const sizes = hidden.map(({ counts, domain }): Range => {
      const { base } = margin(counts);
      const k = at(agree, domain);
      const range: Range = [k[0]?.[0] ?? 0, k.at(-1)?.[1] ?? 0];
      if (which === 0) return range;
      if (which === 1) return [base - range[1], base - range[0]];
      const others = sumOver(counts, block);
      return [others, others];
    });
    const least = sum(sizes.map(([low]) => low));
    const most = sum(sizes.map(([, high]) => high));
    return hidden.flatMap(({ domain }, index) =>
      block.flatMap((answer): Narrowed[] => {
        const [low, high] = at(sizes, index);
        const of = left.get(answer) ?? 0;
        const lowest = Math.max(0, of - (most - high), low - (all - of));
        const highest = Math.min(high, of, all - (least - low));
        const possible = highest - lowest + 1;
        // An answer that nobody of the hidden domains gave is printed as such by the total.
        const natural = Math.min(FEWEST_POSSIBLE, high + 1);
        return possible < natural ? [{ domain, what: answer, possible }] : [];
      }),
    );
  });
}
