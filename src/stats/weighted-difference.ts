/** A share in two groups with an interval each, and the weight of their difference. */
export interface WeightedPair {
  readonly weight: number;
  readonly from: { readonly share: number; readonly low: number; readonly high: number };
  readonly to: { readonly share: number; readonly low: number; readonly high: number };
}

/**
 * A weighted sum of differences of independent shares, with its interval of 95 % (MOVER for a sum: Zou,
 * Huang & Zhang 2009). With one pair of weight 1 it is the difference of Newcombe's method 10.
 *
 * R: in `test/oracles/composition.R`.
 *
 * @param pairs each with a weight of 0 or more
 * @returns Σ weight × (to − from) and its limits
 */
export function weightedDifference(pairs: readonly WeightedPair[]): {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
} {
  let difference = 0;
  let below = 0;
  let above = 0;
  for (const { weight, from, to } of pairs) {
    difference += weight * (to.share - from.share);
    below += weight ** 2 * ((to.share - to.low) ** 2 + (from.high - from.share) ** 2);
    above += weight ** 2 * ((to.high - to.share) ** 2 + (from.share - from.low) ** 2);
  }
  return {
    difference,
    low: difference - Math.sqrt(below),
    high: difference + Math.sqrt(above),
  };
}
