import { orderedAnswers } from "./ordered-answers.js";
import { type ValueOr, without } from "./without.js";

/**
 * How far people agree with each other on an ordered scale: 1 when all give the same answer, 0
 * when half give the lowest and half the highest. It takes the answers as equally far apart.
 *
 * Formula: 1 + Σ pᵢ log₂(1 − |i − μ| / (m − 1)) over the m answers, with μ the mean answer
 * (Tastle & Wierman 2007). R: `1 + sum(p * log2(1 - abs(i - mu) / (m - 1)))` over p > 0.
 *
 * @param counts per answer, lowest answer first
 * @returns `no-answers` when all counts are 0
 * @throws RangeError on fewer than two answers, a negative count or a fraction
 */
export function consensus(counts: readonly number[]): ValueOr<"no-answers"> {
  const { n } = orderedAnswers(counts);
  if (n === 0) return without("no-answers");
  const mean = counts.reduce((sum, count, answer) => sum + count * answer, 0) / n;
  let value = 1;
  for (const [answer, count] of counts.entries()) {
    // An answer that nobody gave can lie at the full width, of which there is no logarithm.
    if (count === 0) continue;
    value += (count / n) * Math.log2(1 - Math.abs(answer - mean) / (counts.length - 1));
  }
  return { value: Math.max(0, value) };
}
