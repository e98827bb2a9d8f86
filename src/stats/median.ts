import { orderedAnswers } from "./ordered-answers.js";
import { type ValueOr, without } from "./without.js";

/**
 * The middle answer: half of the people answer this or lower, half this or higher. With an even
 * number of people the mean of the two in the middle, so 3.5 is possible.
 *
 * Source: Hyndman & Fan 1996, type 7. R: `quantile(x, .5, type = 7)`.
 *
 * @param counts per answer, lowest answer first; answers are numbered from 1
 * @returns `no-answers` when all counts are 0
 * @throws RangeError on fewer than two answers, a negative count or a fraction
 */
export function median(counts: readonly number[]): ValueOr<"no-answers"> {
  const { n, at } = orderedAnswers(counts);
  if (n === 0) return without("no-answers");
  return { value: (at(Math.floor((n - 1) / 2)) + at(Math.ceil((n - 1) / 2))) / 2 };
}
