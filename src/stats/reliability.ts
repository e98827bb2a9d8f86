import { assertSums, covariances, type ScoreSums } from "./covariances.js";
import { cronbachAlpha, sumOfCells, trace } from "./cronbach-alpha.js";
import { feldtInterval } from "./feldt.js";
import { itemTotal } from "./item-total.js";
import { spearmanBrown } from "./spearman-brown.js";
import { type ValueOr, type Without, without } from "./without.js";

/** With fewer respondents the interval of alpha is too wide to say anything. */
const RELIABILITY_FROM = 30;

/** A sum whose variance is this part of its items' variances varies by rounding only. */
const ROUNDING = 1e-12;

export type Reliability =
  | {
      readonly method: "cronbach-alpha";
      readonly value: number;
      readonly interval: { readonly low: number; readonly high: number };
      /** Per item its correlation with the sum of the others. */
      readonly itemTotal: readonly ValueOr<"zero-variance">[];
    }
  | { readonly method: "spearman-brown"; readonly value: number }
  | Without<
      | "fewer-than-two-items"
      | "fewer-than-30-respondents"
      | "zero-variance"
      | "negative-correlation"
    >;

/**
 * Whether the items of a scale may be added up: Cronbach's alpha with its interval of 95 % for
 * three items or more, Spearman-Brown for two. For the city as a whole, never per domain.
 *
 * From 30 respondents on; 30 is enough only when the first eigenvalue is above 6, otherwise alpha
 * needs about 100 (Yurdugül 2008), so the interval belongs beside it. R: `psych::alpha`.
 *
 * @param scores sums over the respondents who answered all items
 * @returns or the reason: `zero-variance` when on an item all answered the same, or when the sum
 *   of the items is the same for everyone
 * @throws RangeError on sums that no answers can have
 */
export function reliability(scores: ScoreSums): Reliability {
  assertSums(scores);
  const { n, sums } = scores;
  if (sums.length < 2) return without("fewer-than-two-items");
  if (n < RELIABILITY_FROM) return without("fewer-than-30-respondents");
  const matrix = covariances(scores);
  if (matrix.some((row, i) => row[i] === 0)) return without("zero-variance");
  const [[own = 0, shared = 0] = [], [, other = 0] = []] = matrix;
  if (sums.length === 2) {
    const found = spearmanBrown(own, other, shared);
    return found.value === null ? found : { method: "spearman-brown", value: found.value };
  }
  if (sumOfCells(matrix) <= ROUNDING * trace(matrix)) return without("zero-variance");
  const alpha = cronbachAlpha(matrix);
  return {
    method: "cronbach-alpha",
    value: alpha,
    interval: feldtInterval(alpha, n, sums.length),
    itemTotal: itemTotal(matrix),
  };
}
