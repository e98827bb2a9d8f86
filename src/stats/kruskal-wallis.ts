import { contingency } from "./contingency.js";
import { type Without, without } from "./without.js";

export type NoRanks = "nothing-to-compare" | "all-the-same";

export type KruskalWallis = { readonly value: number; readonly df: number } | Without<NoRanks>;

/**
 * Twice the middle rank of each answer, so that it stays a whole number: all who gave the same
 * answer share the mean of their ranks.
 */
export function doubledMidranks(totals: readonly number[]): number[] {
  let before = 0;
  return totals.map((total) => {
    const rank = 2 * before + total + 1;
    before += total;
    return rank;
  });
}

/**
 * How far the groups' sums of doubled ranks lie from what is expected of their sizes; H is this
 * times a constant of the totals.
 */
export function rankSpread(sums: readonly number[], sizes: readonly number[], n: number): number {
  return sizes.reduce(
    (spread, size, group) => spread + ((sums[group] ?? 0) - size * (n + 1)) ** 2 / size,
    0,
  );
}

/**
 * Whether some domains answer higher than others on an ordered scale, by ranks only: no distance
 * between answers is assumed.
 *
 * H = 12 / (n (n + 1)) Σ nᵢ (R̄ᵢ − (n + 1)/2)², divided by 1 − Σ(t³ − t) / (n³ − n) for ties, with
 * R̄ᵢ the mean rank of group i and t the number that gave one answer (Kruskal & Wallis 1952).
 * Groups without answers are left out. R: `kruskal.test(list(...))$statistic`. For the p-value see
 * `kruskalPermutation`: chi-squared is too rough for small groups.
 *
 * @param groups per group the counts per answer, lowest answer first
 * @returns H and its degrees of freedom; `nothing-to-compare` with fewer than two groups with
 *   answers, `all-the-same` when everyone gave one answer
 * @throws RangeError on groups of unequal length, a negative count or a fraction
 */
export function kruskalWallis(groups: readonly (readonly number[])[]): KruskalWallis {
  const { table, rows: sizes, columns: totals, n } = contingency(groups);
  if (sizes.length < 2) return without("nothing-to-compare");
  if (totals.length < 2) return without("all-the-same");
  const ranks = doubledMidranks(totals);
  const sums = table.map((counts) =>
    counts.reduce((sum, count, answer) => sum + count * (ranks[answer] ?? 0), 0),
  );
  const ties = totals.reduce((sum, t) => sum + (t ** 3 - t), 0);
  const h = (3 * rankSpread(sums, sizes, n)) / (n * (n + 1)) / (1 - ties / (n ** 3 - n));
  return { value: h, df: sizes.length - 1 };
}
