import { contingency } from "./contingency.js";
import { logFactorial, sumOfLogFactorials } from "./log-factorial.js";
import { everyTable, MOST_TABLES } from "./tables.js";
import { type ValueOr, without } from "./without.js";

/** Chances that differ less than this are the same table seen twice; R has the same margin. */
const SAME = 1e-7;

/**
 * Whether answers differ between domains, exactly: for counts too small for a chi-squared test.
 *
 * The p-value is the sum of the chances of all tables with the same totals that are as unlikely as
 * the one found, or more so (Freeman & Halton 1951; for 2 × 2 Fisher 1935). All tables are counted
 * out, nothing is approximated, so large tables are refused. Rows and columns in which nobody is
 * are left out. R: `fisher.test(table)$p.value`.
 *
 * @param table counts, a row per answer and a column per domain, or the reverse
 * @param most refuse when there are more tables than this
 * @returns the p-value as `value`; or the reason: `nothing-to-compare` with fewer than two rows or
 *   columns in use, `too-many-tables` above `most`
 * @throws RangeError on rows of unequal length, a negative count or a fraction
 */
export function fisherFreemanHalton(
  table: readonly (readonly number[])[],
  most: number = MOST_TABLES,
): ValueOr<"nothing-to-compare" | "too-many-tables"> {
  const { table: used, rows, columns, n } = contingency(table);
  if (rows.length < 2 || columns.length < 2) return without("nothing-to-compare");
  const found =
    sumOfLogFactorials(rows) +
    sumOfLogFactorials(columns) -
    logFactorial(n) -
    sumOfLogFactorials(used.flat());
  let p = 0;
  const complete = everyTable(rows, columns, most, (_, logChance) => {
    if (logChance <= found + SAME) p += Math.exp(logChance);
  });
  return complete ? { value: Math.min(1, p) } : without("too-many-tables");
}
