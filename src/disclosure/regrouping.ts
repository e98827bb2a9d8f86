import { TOTAL } from "../model/answer.js";
import { rule } from "./cell.js";
import type { Profile } from "./profile.js";
import type { Release, ReleasedCell } from "./release.js";

/** A group of people that two releases with other domains set apart in a question. */
export interface Regrouped {
  /** Place of the earlier release in the ledger. */
  readonly release: number;
  readonly item: string;
  /** The domains of which no number was printed, and whose sum the other release gives away. */
  readonly domains: readonly string[];
}

interface Count {
  readonly k: number;
  readonly base: number;
}

const isPrinted = (cell: ReleasedCell | undefined): cell is ReleasedCell & Count =>
  cell !== undefined && cell.k !== null && cell.base !== null;

function sumOf(cells: readonly (ReleasedCell | undefined)[]): Count | null {
  let k = 0;
  let base = 0;
  for (const cell of cells) {
    if (!isPrinted(cell)) return null;
    k += cell.k;
    base += cell.base;
  }
  return { k, base };
}

function cellsOf(release: Release, item: string): ReadonlyMap<string, ReleasedCell> {
  const own = release.items.filter((cell) => cell.item === item);
  return new Map(own.map((cell) => [cell.domain, cell]));
}

/** Domains that one of two releases has and the other has not. */
function ownDomains(release: Release, other: Release): readonly string[] {
  const theirs = new Set(other.responded.map(({ domain }) => domain));
  return release.responded.map(({ domain }) => domain).filter((domain) => !theirs.has(domain));
}

/** What the sum of the one grouping tells of the cells that the other left out. */
function givenAway(
  known: Count | null,
  grouped: readonly string[],
  cells: ReadonlyMap<string, ReleasedCell>,
  profile: Profile,
): readonly string[] {
  const left = grouped.filter((domain) => !isPrinted(cells.get(domain)));
  const printed = sumOf(
    grouped.filter((domain) => !left.includes(domain)).map((domain) => cells.get(domain)),
  );
  if (left.length === 0 || known === null || printed === null) return [];
  const k = known.k - printed.k;
  const base = known.base - printed.base;
  const share = { k, base, share: null, interval: null, bounds: null, indicative: true };
  // A single cell is then known exactly; several are known as one group, for which the rules hold.
  const passes = left.length > 1 && rule(share, base, profile).show === "all";
  return passes || base === 0 ? [] : left;
}

/**
 * Which hidden cells two releases about the same people give away because their domains differ: the
 * sum of the domains of the one, less what is printed of those of the other (rule D9).
 *
 * @returns nothing where both have the same domains, or the people are not the same
 */
export function regroupings(
  earlier: Release,
  now: Release,
  release: number,
  profile: Profile,
): Regrouped[] {
  const before = ownDomains(earlier, now);
  const after = ownDomains(now, earlier);
  const people = ({ responded }: Release): number | undefined =>
    responded.find(({ domain }) => domain === TOTAL)?.responded;
  const changed = before.length > 0 && after.length > 0;
  if (!changed || earlier.year !== now.year || people(earlier) !== people(now)) return [];
  const items = [...new Set(now.items.map(({ item }) => item))];
  return items.flatMap((item): Regrouped[] => {
    const was = cellsOf(earlier, item);
    const is = cellsOf(now, item);
    const sumBefore = sumOf(before.map((domain) => was.get(domain)));
    const sumAfter = sumOf(after.map((domain) => is.get(domain)));
    return [givenAway(sumBefore, after, is, profile), givenAway(sumAfter, before, was, profile)]
      .filter((domains) => domains.length > 0)
      .map((domains) => ({ release, item, domains }));
  });
}
