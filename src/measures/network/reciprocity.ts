import { sum } from "simple-statistics";
import type { Weights } from "./weights.js";

/**
 * Weighted reciprocity: Σ min(w_ij, w_ji) / Σ w over the pairs of which both arcs were
 * observed (Squartini e.a. 2013). 1 = every contact is reported equally by both sides.
 *
 * @returns from 0 to 1; `null` without such a pair, or when all of their shares are 0
 */
export function reciprocity(weights: Weights): number | null {
  const lesser: number[] = [];
  const all: number[] = [];
  weights.forEach((row, i) => {
    row.forEach((there, j) => {
      const back = weights[j]?.[i] ?? null;
      if (there === null || back === null) return;
      lesser.push(Math.min(there, back));
      all.push(there);
    });
  });
  const total = sum(all);
  return total === 0 ? null : sum(lesser) / total;
}
