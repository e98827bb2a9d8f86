import { orderedAnswers } from "./ordered-answers.js";
import { type ValueOr, without } from "./without.js";

/**
 * How far answers on an ordered scale are spread: 0 when all give the same answer, 1 when half
 * give the lowest and half the highest. Uses the order of the answers only, not their distance.
 *
 * Formula: D = 2 Σ dᵢ / (m − 1) over the m answers, with Fᵢ the share that gives answer i or a
 * lower one and dᵢ = Fᵢ below ½, else 1 − Fᵢ (Leik 1966).
 * R: `F <- cumsum(p); 2 * sum(ifelse(F < .5, F, 1 - F)) / (m - 1)`.
 *
 * @param counts per answer, lowest answer first
 * @returns `no-answers` when all counts are 0
 * @throws RangeError on fewer than two answers, a negative count or a fraction
 */
export function leik(counts: readonly number[]): ValueOr<"no-answers"> {
  const { n } = orderedAnswers(counts);
  if (n === 0) return without("no-answers");
  let upTo = 0;
  let sum = 0;
  for (const count of counts) {
    upTo += count;
    sum += Math.min(upTo, n - upTo);
  }
  return { value: (2 * sum) / (n * (counts.length - 1)) };
}
