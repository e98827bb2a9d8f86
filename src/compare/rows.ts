import {
  changeDecision,
  firstStep,
  halfFamily,
  pairedDecision,
  type ShareChange,
  shareChange,
} from "../measures/change.js";
import {
  changeDetectable,
  type DetectableChange,
  pairsDetectable,
} from "../measures/change-detectable.js";
import { LEVEL } from "../measures/comparison.js";
import { type PairChange, pairChange } from "../measures/pair-change.js";
import {
  type SameComposition,
  sameComposition,
  standsAlike,
} from "../measures/same-composition.js";
import { type ComparedCell, isCompared, isFullyCounted } from "../measures/shown-cell.js";
import type { ChangeTest, FamilyHalf, NoChange, NoChangeTest } from "../model/change.js";
import { PAIRED_PART, type PairCounts, pairsIn } from "../model/pairs.js";
import type { ItemCell } from "../results/schema.js";
import { type Trend, trend } from "../stats/trend.js";
import { wilson } from "../stats/wilson.js";
import type { ShareMove, YearCell } from "./change-schema.js";

type Share = ItemCell["agree"];

/** One share in one year, with what belongs to it; `null` where the year is left out. */
export type InYear = {
  readonly share: Share;
  readonly base: number | null;
  readonly hidden: boolean;
  /** Invited of the group; `null` when nobody wrote it down. */
  readonly invited: number | null;
} | null;

/** One share through the years, oldest first, before the tests are looked at together. */
export interface Line<Key> {
  readonly key: Key;
  readonly half: FamilyHalf;
  readonly years: readonly InYear[];
  /** How those moved who answered in the first and the last year; `null` where that is not shown. */
  readonly pairs: PairCounts | null;
  /** Of a city: every domain in the first and the last year; empty for a part. */
  readonly domains: readonly (readonly [older: InYear, newer: InYear])[];
}

/** The test of a change: which, what it gave, and why there is none or one that could show nothing. */
interface Tested {
  readonly test: ChangeTest | null;
  readonly p: number | null;
  readonly noTest: NoChangeTest | null;
}

/** The change of a line that can be told, or why it cannot. */
type Found =
  | {
      readonly cells: readonly [older: ComparedCell, newer: ComparedCell];
      readonly change: ShareChange;
      readonly pairs: PairChange | null;
      readonly tested: Tested;
      readonly alike: SameComposition | null;
    }
  | { readonly reason: NoChange };

function compared(year: InYear): ComparedCell | NoChange {
  if (year === null || year.hidden) return "verborgen";
  const { share, base, invited } = year;
  if (share.reason === "no-valid-answers" || base === 0) return "geen_antwoorden";
  // A band tells that nearly all agree, and no number.
  const k = share.reason === null ? share.k : null;
  const cell = { domain: "", invited, k, base, counts: null };
  return isCompared(cell) ? cell : "verborgen";
}

function foundIn({ years, pairs: counts, domains }: Line<unknown>): Found {
  const [older, newer] = [compared(years[0] ?? null), compared(years.at(-1) ?? null)];
  if (typeof older === "string") return { reason: older };
  if (typeof newer === "string") return { reason: newer };
  const change = shareChange(older, newer);
  const pairs = counts !== null && pairsIn(counts) > 0 ? pairChange(counts) : null;
  const most = Math.max(older.base, newer.base);
  const follows = pairs !== null && pairsIn(pairs) >= PAIRED_PART * most;
  const tested = follows && change.noTest === null ? ofPairs(pairs) : ofGroups(change);
  return { cells: [older, newer], change, pairs, tested, alike: alikeOf(domains) };
}

/** Only where every domain with answers is shown in both years; a hidden one would be given away. */
function alikeOf(domains: Line<unknown>["domains"]): SameComposition | null {
  const shown = domains.flatMap(([before, now]) => {
    const [older, newer] = [compared(before), compared(now)];
    if (older === "geen_antwoorden" && newer === "geen_antwoorden") return [];
    return [typeof older === "string" || typeof newer === "string" ? null : { older, newer }];
  });
  const known = shown.flatMap((years) => (years ? [years] : []));
  return known.length > 0 && known.length === shown.length ? sameComposition(known) : null;
}

const ofPairs = ({ midP }: PairChange): Tested =>
  midP === null
    ? { test: "pairs", p: 1, noTest: "nobody-changed" }
    : { test: "pairs", p: midP, noTest: null };

const ofGroups = ({ p, noTest }: ShareChange): Tested => ({
  test: noTest === null || noTest === "all-the-same" ? "groups" : null,
  p,
  noTest,
});

/** Where all answered alike, or nobody changed, a test could show nothing: p is 1 by itself. */
const showsNothing = ({ noTest }: Tested): boolean =>
  noTest === "all-the-same" || noTest === "nobody-changed";

function cellOf(year: InYear): YearCell {
  const none = { k: null, base: null, share: null, interval: null, band: null };
  if (year === null) return { ...none, reason: "left-out" };
  if (year.hidden) return { ...none, reason: "hidden" };
  const { share, base } = year;
  if (share.reason !== null) {
    const empty = share.reason === "no-valid-answers" ? 0 : null;
    return { ...none, base: empty, band: share.band, reason: share.reason };
  }
  return {
    k: share.k,
    base,
    share: share.share,
    interval: share.interval,
    band: null,
    reason: null,
  };
}

/** The line through three years or more that are shown; `null` with fewer. */
function trendOf(years: readonly InYear[], dates: readonly number[]): Trend | null {
  const shown = years.flatMap((year, place) => {
    const cell = compared(year);
    if (typeof cell === "string") return [];
    const share = cell.k / cell.base;
    const ends = isFullyCounted(cell) ? { low: share, high: share } : wilson(cell.k, cell.base);
    return [{ year: dates[place] ?? 0, n: cell.base, share, ...ends }];
  });
  const different = new Set(shown.map(({ year }) => year)).size;
  return different >= 3 ? trend(shown) : null;
}

/** What a row could have shown at all, at a highest p-value. */
type Detects = (found: Exclude<Found, { reason: NoChange }>, most: number) => DetectableChange;

/** Years with the same numbers could have shown the same, so it is searched for once. */
function detecting(): Detects {
  const known = new Map<string, DetectableChange>();
  return ({ cells: [older, newer], pairs, tested }, most) => {
    const inPairs = tested.test === "pairs" && pairs ? pairsIn(pairs) : null;
    // A change that is certain hangs on what was answered, and takes no search.
    if (tested.noTest === "certain") return changeDetectable(older, newer, most);
    const numbers = [inPairs, older.base, older.invited, newer.base, newer.invited, most].join();
    const before = known.get(numbers);
    if (before) return before;
    const found =
      inPairs === null ? changeDetectable(older, newer, most) : pairsDetectable(inPairs, most);
    known.set(numbers, found);
    return found;
  };
}

function moveOf(
  found: Found,
  half: FamilyHalf,
  adjusted: number | null,
  size: number,
  detects: Detects,
): ShareMove {
  if ("reason" in found) {
    return {
      difference: null,
      interval: null,
      about: null,
      half,
      sameComposition: null,
      pairs: null,
      test: null,
      p: null,
      adjusted: null,
      noTest: null,
      decision: null,
      ground: null,
      detectable: { value: null, reason: null, family: null, familyReason: null },
      reason: found.reason,
    };
  }
  const { change, pairs, tested, alike } = found;
  const { difference, interval, about } = change;
  const paired = tested.test === "pairs" ? pairs : null;
  const [alone, family] = [detects(found, LEVEL), detects(found, firstStep(size))];
  return {
    difference,
    interval,
    about,
    half,
    sameComposition: alike,
    pairs: pairs && pairsMove(pairs),
    ...tested,
    adjusted,
    ...(paired
      ? pairedDecision(change, paired, adjusted, alike)
      : changeDecision(change, adjusted, alike === null || standsAlike(change.difference, alike))),
    detectable: { ...alone, family: family.value, familyReason: family.reason },
    reason: null,
  };
}

function pairsMove(pairs: PairChange): NonNullable<ShareMove["pairs"]> {
  const { gained, lost, stayed, difference, interval, midP, exact } = pairs;
  return { gained, lost, stayed, difference, interval, midP, exact };
}

/** A test that is in the family: one that could show nothing is not (Tarone 1990). */
const inFamily = (found: Found): number | null =>
  "change" in found && found.tested.noTest === null ? found.tested.p : null;

/** How many tests each half of the family holds. */
export type FamilySizes = Readonly<Record<FamilyHalf, number>>;

/**
 * The change of every line, with all tests looked at together.
 *
 * @param dates the years, oldest first
 */
export function changedRows<Key>(
  lines: readonly Line<Key>[],
  dates: readonly number[],
): {
  readonly rows: readonly {
    readonly key: Key;
    readonly years: readonly YearCell[];
    readonly change: ShareMove;
    readonly trend: Trend | null;
  }[];
  readonly sizes: FamilySizes;
} {
  const found = lines.map(foundIn);
  const adjusted = new Array<number | null>(lines.length).fill(null);
  const sizes = { stad: 0, onderdelen: 0 };
  for (const half of ["stad", "onderdelen"] as const) {
    const tested = lines.flatMap((line, place) => {
      const one = found[place];
      const p = one && line.half === half ? inFamily(one) : null;
      return p === null ? [] : [{ place, p }];
    });
    sizes[half] = tested.length;
    const together = halfFamily(tested.map(({ p }) => p));
    for (const [at, { place }] of tested.entries()) adjusted[place] = together[at] ?? null;
  }
  const detects = detecting();
  const rows = lines.map(({ key, half, years }, place) => {
    const one = found[place] ?? { reason: "verborgen" as const };
    const alike = "change" in one && showsNothing(one.tested);
    return {
      key,
      years: years.map(cellOf),
      change: moveOf(one, half, alike ? 1 : (adjusted[place] ?? null), sizes[half], detects),
      trend: trendOf(years, dates),
    };
  });
  return { rows, sizes };
}
