import { freemanHaltonPermutation } from "../stats/freeman-halton-permutation.js";
import { kruskalPermutation } from "../stats/kruskal-permutation.js";
import { kruskalWallis } from "../stats/kruskal-wallis.js";
import type { PermutationP } from "../stats/sampled-p.js";
import { type ComparedCell, isFullyCounted, risingCounts } from "./shown-cell.js";

/**
 * Random draws where counting out is too much work: up to `draws` for the test, and fewer for the
 * check on ranks, which decides nothing. The seed is a choice and stands in every report.
 */
export const CHANCE = { seed: 1951, draws: 9999, ordinalDraws: 999 } as const;

/** Up to so many tables counting out takes some hundredths of a second. */
const MOST_COUNTED = 50_000;
/** Answers on five points make too many tables nearly always. */
const MOST_ORDINAL_COUNTED = 1_000;

export type NoTest = "fewer-than-two-shown" | "fully-counted" | "all-the-same";

interface Found {
  readonly p: number | null;
  readonly method: "exact" | "monte-carlo" | null;
  /** How many tables were drawn, when it was by chance. */
  readonly draws: number | null;
}

export type AgreementTest = Found & { readonly reason: NoTest | null };

export type OrdinalCheck = Found & {
  readonly h: number | null;
  readonly df: number | null;
  readonly reason: NoTest | "distribution-hidden" | null;
};

const NOTHING: Found = { p: null, method: null, draws: null };

/** Why domains are not tested; `null` when they can be, but for answers that are all the same. */
function noTest(cells: readonly ComparedCell[]): "fewer-than-two-shown" | "fully-counted" | null {
  if (cells.length < 2) return "fewer-than-two-shown";
  return cells.every(isFullyCounted) ? "fully-counted" : null;
}

function foundBy(found: Exclude<PermutationP<never>, { value: null }>): Found {
  const draws = found.method === "monte-carlo" ? found.draws : null;
  return { p: found.value, method: found.method, draws };
}

/** The exact test on agree and not, over the domains that are shown (Freeman & Halton 1951). */
export function agreementTest(cells: readonly ComparedCell[]): AgreementTest {
  const reason = noTest(cells);
  if (reason !== null) return { ...NOTHING, reason };
  const table = [cells.map(({ k }) => k), cells.map(({ k, base }) => base - k)];
  const found = freemanHaltonPermutation(table, CHANCE, MOST_COUNTED);
  if (found.value === null) return { ...NOTHING, reason: "all-the-same" };
  return { ...foundBy(found), reason: null };
}

/** Ranks of all five answers beside the test, where every distribution is shown. */
export function ordinalCheck(cells: readonly ComparedCell[]): OrdinalCheck {
  const without = (reason: OrdinalCheck["reason"]): OrdinalCheck => ({
    h: null,
    df: null,
    ...NOTHING,
    reason,
  });
  const reason = noTest(cells);
  if (reason !== null) return without(reason);
  const groups = cells.flatMap(({ counts }) => (counts ? [risingCounts(counts)] : []));
  if (groups.length < cells.length) return without("distribution-hidden");
  const ranks = kruskalWallis(groups);
  const chance = { seed: CHANCE.seed, draws: CHANCE.ordinalDraws };
  const found = kruskalPermutation(groups, chance, MOST_ORDINAL_COUNTED);
  if (ranks.value === null || found.value === null) return without("all-the-same");
  return { h: ranks.value, df: ranks.df, ...foundBy(found), reason: null };
}
