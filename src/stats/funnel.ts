import { binomialTail } from "./binomial-tail.js";

/** Tails outside limits of 95 % and of 99.8 % (Spiegelhalter 2005). */
export const FUNNEL_TAILS = { p95: 0.025, p998: 0.001 } as const;

/** The smallest count of which the binomial tail reaches `tail`. R: `qbinom(tail, n, share)`. */
function binomialQuantile(tail: number, n: number, share: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialTail(middle, n, share) >= tail) high = middle;
    else low = middle + 1;
  }
  return low;
}

function lowerLimit(share: number, n: number, tail: number): number {
  const r = binomialQuantile(tail, n, share);
  const upTo = binomialTail(r, n, share);
  const before = r === 0 ? 0 : binomialTail(r - 1, n, share);
  return Math.max(0, (r - (upTo - tail) / (upTo - before)) / n);
}

/**
 * Between which shares groups of n answers stay by chance alone, when all draw from one share.
 *
 * Exact binomial limits, interpolated between counts so that they can be drawn as a curve:
 * (r − α)/n with r the quantile and α = (P(X ≤ r) − tail) / P(X = r) (Spiegelhalter 2005, appendix).
 * The upper limit is the lower one of those who do not agree. Interpolating both ends alike would
 * call a count high of which the chance is larger than the tail; this way a count lies outside just
 * when the chance of it or of a more extreme one is below `tail`, at both ends.
 *
 * @param share the common share, from 0 to 1
 * @param n answers, at least one
 * @param tail the chance outside each end, above 0 and below .5
 * @throws RangeError on other arguments
 */
export function funnelLimits(
  share: number,
  n: number,
  tail: number,
): { readonly low: number; readonly high: number } {
  if (!Number.isInteger(n) || n < 1) throw new RangeError("a funnel needs at least one answer");
  if (!(tail > 0 && tail < 0.5)) throw new RangeError("a tail lies between 0 and .5");
  return { low: lowerLimit(share, n, tail), high: 1 - lowerLimit(1 - share, n, tail) };
}
