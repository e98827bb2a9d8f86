import { sumOfCounts } from "./counts.js";

/** How many answered on an ordered scale, and which answer the i-th of them gave. */
export interface OrderedAnswers {
  readonly n: number;
  /** The answer in place i when all stand in order, i from 0; answers are numbered from 1. */
  at(i: number): number;
}

/**
 * People in order of their answers, from the counts alone.
 *
 * @param counts per answer, lowest answer first, at least two answers
 * @throws RangeError on a shorter scale, a negative count or a fraction
 */
export function orderedAnswers(counts: readonly number[]): OrderedAnswers {
  if (counts.length < 2) throw new RangeError("an ordered scale has at least two answers");
  return {
    n: sumOfCounts(counts),
    at(i) {
      let answer = 0;
      for (let seen = 0; seen <= i && answer < counts.length; answer++) seen += counts[answer] ?? 0;
      return answer;
    },
  };
}
