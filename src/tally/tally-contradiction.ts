import { FREQUENCIES } from "../model/answer.js";
import { answersIn } from "./patterns.js";
import type { Tally } from "./tally.js";
import type { TallyNames } from "./tally-cells.js";
import { SCALE_N } from "./tally-format.js";
import { type WrongSum, wrongSum } from "./wrong-sum.js";

/** A code, and the first columns of the rows that cannot be. */
export interface Contradiction {
  readonly code: "tally-contradicts" | "tally-sum";
  readonly cell: readonly string[];
}

const sumOf = (counts: object): number =>
  Object.values(counts).reduce<number>((sum, count) => sum + Number(count), 0);

/**
 * Where the counts of a tally cannot be of the same people: answers to a question that are not as
 * many as there are respondents, joint answers that say something else than the answers one by
 * one, sums of scores that no answers give.
 *
 * @param joint per domain for how many the file holds joint answers, kept or not
 * @returns the first such place, `null` when there is none
 */
export function contradictionIn(
  tally: Tally,
  { domains, items, contactsAsked }: TallyNames,
  joint: readonly number[],
): Contradiction | null {
  const against = (...cell: string[]): Contradiction => ({ code: "tally-contradicts", cell });
  for (const [at, item] of items.entries()) {
    for (const [place, domain] of domains.entries()) {
      const counts = tally.items[at]?.[place] ?? {};
      if (sumOf(counts) !== tally.respondents[place]) return against("item", domain, item);
    }
  }
  for (const [i, source] of contactsAsked ? domains.entries() : []) {
    const respondents = tally.respondents[i] ?? 0;
    for (const [j, target] of domains.entries()) {
      if (sumOf(tally.contacts[i]?.[j] ?? {}) !== respondents)
        return against("contact", source, target);
      if (sumOf(tally.kinds[i]?.[j] ?? {}) > respondents) return against("kind", source, target);
    }
    if (joint[i] !== respondents || !soundPatterns(tally, i)) return against("pattern", source);
  }
  for (const scale of tally.scales) {
    const wrong = wrongSum(scale, tally);
    const names = scale.items.map((at) => items[at] ?? "");
    const answer = wrong ? answerOf(wrong, names) : [];
    if (wrong) return { code: "tally-sum", cell: ["scale", "", names.join(" "), ...answer] };
  }
  return null;
}

/** The column `answer` of the row of a sum; none for what only all sums together tell. */
function answerOf(wrong: WrongSum, names: readonly string[]): readonly string[] {
  switch (wrong.of) {
    case "n":
      return [SCALE_N];
    case "item":
      return [names[wrong.item] ?? ""];
    case "pair":
      return [wrong.items.map((at) => names[at]).join(" ")];
    default:
      return [];
  }
}

/** Whether the joint answers of a domain, one question at a time, are the answers counted. */
function soundPatterns(tally: Tally, source: number): boolean {
  const kept = tally.patterns[source] ?? null;
  if (kept === null) return true;
  const domains = tally.respondents.length;
  const found = Array.from({ length: domains }, () => ({ yearly: 0, less: 0 }));
  for (const [pattern, count] of kept) {
    for (const [target, yearly] of answersIn(pattern, source, domains).entries()) {
      const counts = found[target];
      if (counts && yearly !== null) counts[yearly ? "yearly" : "less"] += count;
    }
  }
  return found.every(({ yearly, less }, target) => {
    const counts = tally.contacts[source]?.[target];
    if (target === source || !counts) return true;
    const valid = FREQUENCIES.reduce((sum, answer) => sum + counts[answer], 0);
    return less === counts.geen + counts.vijf_jaar && yearly === valid - less;
  });
}
