import { contingency } from "./contingency.js";
import { sumOfCounts } from "./counts.js";
import { generator } from "./generator.js";
import { doubledMidranks, type NoRanks, rankSpread } from "./kruskal-wallis.js";
import { randomTable } from "./random-table.js";
import { assertDraws, type PermutationP, sampledP } from "./sampled-p.js";
import { everyTable, MOST_TABLES } from "./tables.js";
import { without } from "./without.js";

/** Equal spreads may differ in their last digits, for the division by the group sizes rounds. */
const SAME = 1 - 1e-12;

/**
 * The chance of a Kruskal-Wallis H as large as this one, or larger, if the domain had nothing to
 * do with the answers: dealing the same answers over the same groups again and again.
 *
 * All ways to deal are counted out when they make few different tables; then the value is exact.
 * Otherwise it is drawn at random, at most `draws` times (see `sampledP`), and says with which seed.
 * R: enumeration with `combn`, or `sample` in a loop around `kruskal.test`.
 *
 * @param groups per group the counts per answer, lowest answer first
 * @param chance most draws, at least 1, and the seed, for when counting out is too much work
 * @param most count out up to this many tables
 * @returns the p-value as `value` and how it was found; the reasons are those of `kruskalWallis`
 * @throws RangeError on counts that cannot be, and on impossible draws or seeds
 */
export function kruskalPermutation(
  groups: readonly (readonly number[])[],
  chance: { readonly draws: number; readonly seed: number },
  most: number = MOST_TABLES,
): PermutationP<NoRanks> {
  const { draws, seed } = chance;
  assertDraws(draws);
  const drawing = generator(seed);
  // In order of size, so that the order in which groups are given changes no draw.
  const inOrder = [...groups].sort((a, b) => sumOfCounts(b) - sumOfCounts(a));
  const { table, rows: sizes, columns: totals, n } = contingency(inOrder);
  if (sizes.length < 2) return without("nothing-to-compare");
  if (totals.length < 2) return without("all-the-same");
  const ranks = doubledMidranks(totals);
  const spreadOf = (cells: readonly number[]) => {
    const sums = sizes.map((_, group) =>
      ranks.reduce((sum, rank, i) => sum + rank * (cells[group * ranks.length + i] ?? 0), 0),
    );
    return rankSpread(sums, sizes, n);
  };
  const enough = spreadOf(table.flat()) * SAME;

  let p = 0;
  const complete = everyTable(totals, sizes, most, (cells, logChance) => {
    if (spreadOf(cells) >= enough) p += Math.exp(logChance);
  });
  if (complete) return { value: Math.min(1, p), method: "exact" };

  const cells: number[] = [];
  const found = sampledP(draws, () => {
    randomTable(totals, sizes, drawing, cells);
    return spreadOf(cells) >= enough;
  });
  return { value: found.value, method: "monte-carlo", draws: found.draws, seed };
}
