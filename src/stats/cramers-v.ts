import { contingency } from "./contingency.js";
import { type ValueOr, without } from "./without.js";

/**
 * How strongly answers hang together with the domain, from 0 (not at all) to 1 (the one gives the
 * other): the size that goes with the exact test.
 *
 * Formula: √(χ² / (n (min(r, c) − 1))), without correction for small samples, so in small groups
 * chance alone gives values well above 0 (Cramér 1946). Rows and columns in which nobody is are
 * left out. R: `sqrt(chisq.test(table, correct = FALSE)$statistic / (n * (min(dim(table)) - 1)))`.
 *
 * @param table counts, a row per answer and a column per domain, or the reverse
 * @returns `nothing-to-compare` with fewer than two rows or columns in use
 * @throws RangeError on rows of unequal length, a negative count or a fraction
 */
export function cramersV(table: readonly (readonly number[])[]): ValueOr<"nothing-to-compare"> {
  const { table: used, rows, columns, n } = contingency(table);
  if (rows.length < 2 || columns.length < 2) return without("nothing-to-compare");
  let phi2 = 0;
  for (const [r, row] of used.entries()) {
    for (const [c, count] of row.entries()) {
      const product = (rows[r] ?? 0) * (columns[c] ?? 0);
      // Whole numbers until the division, so that an even table gives exactly 0.
      phi2 += (count * n - product) ** 2 / (n * n * product);
    }
  }
  return { value: Math.min(1, Math.sqrt(phi2 / (Math.min(rows.length, columns.length) - 1))) };
}
