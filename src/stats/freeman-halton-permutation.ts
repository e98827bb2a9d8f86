import { contingency } from "./contingency.js";
import { fisherFreemanHalton } from "./fisher-freeman-halton.js";
import { generator } from "./generator.js";
import { sumOfLogFactorials } from "./log-factorial.js";
import { randomTable } from "./random-table.js";
import { assertDraws, type PermutationP, sampledP } from "./sampled-p.js";
import { MOST_TABLES } from "./tables.js";
import { without } from "./without.js";

/** Tables whose logarithms differ less than this are as likely; R has the same margin. */
const SAME = 1e-7;

/**
 * The p-value of Fisher, Freeman and Halton for groups of any size: counted out where that is
 * little work, and otherwise from random tables with the same totals, of which it is counted how
 * many are as unlikely as the one found (see `sampledP`). It says which, and with what seed.
 *
 * Rows and columns are put in order of size before drawing, so that the order in which domains are
 * given changes nothing. R: `fisher.test(table)`, or `fisher.test(table, simulate.p.value = TRUE)`.
 *
 * @param table counts, a row per answer and a column per domain, or the reverse
 * @param chance most draws, at least 1, and the seed, for when counting out is too much work
 * @param most count out up to this many tables
 * @throws RangeError on counts that cannot be, and on impossible draws or seeds
 */
export function freemanHaltonPermutation(
  table: readonly (readonly number[])[],
  chance: { readonly draws: number; readonly seed: number },
  most: number = MOST_TABLES,
): PermutationP<"nothing-to-compare"> {
  assertDraws(chance.draws);
  const drawing = generator(chance.seed);
  const exact = fisherFreemanHalton(table, most);
  if (exact.value !== null) return { value: exact.value, method: "exact" };
  if (exact.reason !== "too-many-tables") return without(exact.reason);
  const { table: used, rows, columns } = contingency(table);
  const bySize = (totals: readonly number[]) => [...totals].sort((a, b) => b - a);
  const [rowTotals, columnTotals] = [bySize(rows), bySize(columns)];
  const unlikely = sumOfLogFactorials(used.flat()) - SAME;
  const cells: number[] = [];
  const { value, draws } = sampledP(chance.draws, () => {
    randomTable(rowTotals, columnTotals, drawing, cells);
    return sumOfLogFactorials(cells) >= unlikely;
  });
  return { value, method: "monte-carlo", draws, seed: chance.seed };
}
