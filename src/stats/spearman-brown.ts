import { type ValueOr, without } from "./without.js";

/**
 * Reliability of the sum of two items, where alpha says too little (Eisinga e.a. 2013).
 *
 * Formula: 2r / (1 + r) with r the correlation of the two (Spearman 1910; Brown 1910).
 * R: `r <- cor(x, y); 2 * r / (1 + r)`.
 *
 * @param variance of the one item, variance of the other, and their covariance
 * @returns `zero-variance` when an item does not vary; `negative-correlation` when the two oppose
 *   each other, for then their sum measures nothing and the formula goes to −∞
 */
export function spearmanBrown(
  variance: number,
  otherVariance: number,
  covariance: number,
): ValueOr<"zero-variance" | "negative-correlation"> {
  if (!(variance > 0 && otherVariance > 0)) return without("zero-variance");
  if (covariance < 0) return without("negative-correlation");
  const r = Math.min(1, covariance / Math.sqrt(variance * otherVariance));
  return { value: (2 * r) / (1 + r) };
}
