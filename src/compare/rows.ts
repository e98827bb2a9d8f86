import { changeDecision, halfFamily, type ShareChange, shareChange } from "../measures/change.js";
import { type ComparedCell, isCompared, isFullyCounted } from "../measures/shown-cell.js";
import type { FamilyHalf, NoChange } from "../model/change.js";
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
}

/** The change of a line that can be told, or why it cannot. */
type Found = { readonly change: ShareChange } | { readonly reason: NoChange };

function compared(year: InYear): ComparedCell | NoChange {
  if (year === null || year.hidden) return "verborgen";
  const { share, base, invited } = year;
  if (share.reason === "no-valid-answers" || base === 0) return "geen_antwoorden";
  // A band tells that nearly all agree, and no number.
  const k = share.reason === null ? share.k : null;
  const cell = { domain: "", invited, k, base, counts: null };
  return isCompared(cell) ? cell : "verborgen";
}

function foundIn(years: readonly InYear[]): Found {
  const [older, newer] = [compared(years[0] ?? null), compared(years.at(-1) ?? null)];
  if (typeof older === "string") return { reason: older };
  if (typeof newer === "string") return { reason: newer };
  return { change: shareChange(older, newer) };
}

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

function moveOf(found: Found, half: FamilyHalf, adjusted: number | null): ShareMove {
  if ("reason" in found) {
    return {
      difference: null,
      interval: null,
      about: null,
      half,
      p: null,
      adjusted: null,
      noTest: null,
      decision: null,
      ground: null,
      detectable: { value: null, reason: null },
      reason: found.reason,
    };
  }
  const { difference, interval, about, p, noTest, detectable } = found.change;
  return {
    difference,
    interval,
    about,
    half,
    p,
    adjusted,
    noTest,
    ...changeDecision(found.change, adjusted),
    detectable,
    reason: null,
  };
}

/** A test that is in the family: where all answered alike none could show anything (Tarone 1990). */
const inFamily = (found: Found): number | null =>
  "change" in found && found.change.noTest === null ? found.change.p : null;

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
  const found = lines.map(({ years }) => foundIn(years));
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
  const rows = lines.map(({ key, half, years }, place) => {
    const one = found[place] ?? { reason: "verborgen" as const };
    const alike = "change" in one && one.change.noTest === "all-the-same";
    return {
      key,
      years: years.map(cellOf),
      change: moveOf(one, half, alike ? 1 : (adjusted[place] ?? null)),
      trend: trendOf(years, dates),
    };
  });
  return { rows, sizes };
}
