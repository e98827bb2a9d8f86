import { labelKey } from "../model/clean-label.js";
import { type Place, refuseData } from "../model/problem.js";

/** Something an export can name, and every way it may be written there. */
interface Spelled {
  readonly id: string;
  readonly answers: readonly string[];
}

/**
 * Stops when a spelling cannot be told from an empty cell, or means two things: the answers
 * would be counted as one of the two without a word.
 *
 * @throws Refusal `answer-empty` or `answer-twice`
 */
export function refuseUnclearSpellings(list: readonly Spelled[], where?: Place): void {
  const meaning = new Map<string, string>();
  for (const { id, answers } of list) {
    for (const answer of answers.map(labelKey)) {
      if (answer === "") throw refuseData("answer-empty", { id }, where);
      const first = meaning.get(answer);
      if (first !== undefined && first !== id) {
        throw refuseData("answer-twice", { answer, first, second: id }, where);
      }
      meaning.set(answer, id);
    }
  }
}
