import { freemanHaltonPermutation } from "../stats/freeman-halton-permutation.js";
import { kruskalPermutation } from "../stats/kruskal-permutation.js";
import { kruskalWallis } from "../stats/kruskal-wallis.js";
import type { PermutationP } from "../stats/sampled-p.js";
import { certainDifference } from "./certain-difference.js";
import { type ComparedCell, isFullyCounted, risingCounts } from "./shown-cell.js";

/**
 * Random draws where counting out is too much work: up to `draws` for the test, and fewer for the
 * check on ranks, which decides nothing. The seed is a choice and stands in every report.
 */
export const CHANCE = { seed: 1951, draws: 9999, ordinalDraws: 999 } as const;

/** Up to so many tables counting out takes some hundredths of a second. */
const MOST_COUNTED = 50_000;
/** Of two groups there are no more tables than people, so that hardly any are too many. */
const MOST_COUNTED_OF_TWO = 2_000_000;
/** Answers on five points make too many tables nearly always. */
const MOST_ORDINAL_COUNTED = 1_000;

/** Why there is nothing to test before an answer is looked at by chance. */
export type Settled = "fewer-than-two-shown" | "fully-counted" | "certain";
export type NoTest = Settled | "all-the-same";

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
export function noTest(cells: readonly ComparedCell[]): Settled | null {
  if (cells.length < 2) return "fewer-than-two-shown";
  if (cells.every(isFullyCounted)) return "fully-counted";
  return certainDifference(cells) === null ? null : "certain";
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
  const most = cells.length === 2 ? MOST_COUNTED_OF_TWO : MOST_COUNTED;
  const found = freemanHaltonPermutation(table, CHANCE, most);
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
