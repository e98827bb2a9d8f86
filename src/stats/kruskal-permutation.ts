import { contingency } from "./contingency.js";
import { generator } from "./generator.js";
import { doubledMidranks, type NoRanks, rankSpread } from "./kruskal-wallis.js";
import { everyTable, MOST_TABLES } from "./tables.js";
import { type Without, without } from "./without.js";

export type KruskalPermutation =
  | { readonly value: number; readonly method: "exact" }
  | {
      readonly value: number;
      readonly method: "monte-carlo";
      readonly draws: number;
      readonly seed: number;
    }
  | Without<NoRanks>;

/** Equal spreads may differ in their last digits, for the division by the group sizes rounds. */
const SAME = 1 - 1e-12;

/**
 * The chance of a Kruskal-Wallis H as large as this one, or larger, if the domain had nothing to
 * do with the answers: dealing the same answers over the same groups again and again.
 *
 * All ways to deal are counted out when they make few different tables; then the value is exact.
 * Otherwise `draws` random ways with b at least as large give (b + 1) / (draws + 1), which is never
 * 0 (Davison & Hinkley 1997; Phipson & Smyth 2010), and says with which seed it was drawn.
 * R: enumeration with `combn`, or `sample` in a loop around `kruskal.test`.
 *
 * @param groups per group the counts per answer, lowest answer first
 * @param chance number of draws, at least 1, and the seed, for when counting out is too much work
 * @param most count out up to this many tables
 * @returns the p-value as `value` and how it was found; the reasons are those of `kruskalWallis`
 * @throws RangeError on counts that cannot be, and on impossible draws or seeds
 */
export function kruskalPermutation(
  groups: readonly (readonly number[])[],
  chance: { readonly draws: number; readonly seed: number },
  most: number = MOST_TABLES,
): KruskalPermutation {
  const { draws, seed } = chance;
  if (!Number.isInteger(draws) || draws < 1) throw new RangeError("at least one draw is needed");
  const { below } = generator(seed);
  const { table, rows: sizes, columns: totals, n } = contingency(groups);
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

  const people = totals.flatMap((total, i) => new Array<number>(total).fill(ranks[i] ?? 0));
  let asLarge = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (rankSpread(dealt(people, sizes, below), sizes, n) >= enough) asLarge += 1;
  }
  return { value: (asLarge + 1) / (draws + 1), method: "monte-carlo", draws, seed };
}

/** Sums of ranks per group after a new deal; leaves the people in another order. */
function dealt(
  people: number[],
  sizes: readonly number[],
  below: (end: number) => number,
): number[] {
  let first = 0;
  return sizes.map((size) => {
    let sum = 0;
    for (const end = first + size; first < end; first++) {
      const other = first + below(people.length - first);
      const rank = people[other] ?? 0;
      people[other] = people[first] ?? 0;
      people[first] = rank;
      sum += rank;
    }
    return sum;
  });
}
