import { sumOfCells } from "./cronbach-alpha.js";
import { type ValueOr, without } from "./without.js";

/**
 * For each item how it goes with the sum of the others: an item near 0 or below does not belong to
 * the scale, or was worded the other way round.
 *
 * Formula: the correlation of the item with the sum without that item (Nunnally & Bernstein 1994).
 * R: `psych::alpha(x)$item.stats$r.drop`.
 *
 * @param covariances of the items
 * @returns per item; `zero-variance` where the item or the sum of the others does not vary
 */
export function itemTotal(covariances: readonly (readonly number[])[]): ValueOr<"zero-variance">[] {
  const all = sumOfCells(covariances);
  return covariances.map((row, item) => {
    const own = row[item] ?? 0;
    const withAll = row.reduce((sum, value) => sum + value, 0);
    const others = all - 2 * withAll + own;
    if (!(own > 0) || others <= all * 1e-12) return without("zero-variance");
    const r = (withAll - own) / Math.sqrt(own * others);
    return { value: Math.max(-1, Math.min(1, r)) };
  });
}
