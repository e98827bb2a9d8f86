import { median } from "./median.js";
import type { ValueOr } from "./without.js";

/**
 * The median within its answer: those who gave the middle answer m are spread evenly from m − ½ to
 * m + ½, so that two groups with the same median but different counts around it differ.
 *
 * Formula: m − ½ + (n/2 − number below m) / number at m. When one person or nobody stands at m
 * (the middle lies between two answers), m itself. R: `psych::interp.median(x)` (Revelle).
 *
 * @param counts per answer, lowest answer first; answers are numbered from 1
 * @returns `no-answers` when all counts are 0
 * @throws RangeError on fewer than two answers, a negative count or a fraction
 */
export function interpolatedMedian(counts: readonly number[]): ValueOr<"no-answers"> {
  const middle = median(counts);
  if (middle.value === null) return middle;
  const m = middle.value;
  const at = counts[m - 1] ?? 0;
  if (at <= 1) return middle;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const below = counts.slice(0, m - 1).reduce((sum, count) => sum + count, 0);
  return { value: m - 0.5 + (n / 2 - below) / at };
}
