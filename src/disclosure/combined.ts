import { type ItemCounts, TOTAL } from "../model/answer.js";
import { givesAway } from "./gives-away.js";
import type { AttackedDomain, AttackedTotal } from "./item-attack.js";
import type { Profile } from "./profile.js";
import type { Release, ReleasedCell } from "./release.js";
import type { Told } from "./told.js";

/** A cell of a question: its true counts, and what this release prints of it. */
export interface JudgedCell {
  readonly domain: string;
  readonly counts: ItemCounts;
  readonly told: Told;
  readonly countsShown: boolean;
}

/** A question of this release, domains in questionnaire order and then the total. */
export interface JudgedItem {
  readonly item: string;
  readonly cells: readonly JudgedCell[];
}

/** What is told of a cell by whoever has both: the most that either release tells. */
function both<Cell extends AttackedTotal>(cell: Cell, earlier: ReleasedCell | undefined): Cell {
  const told: Told =
    earlier?.k !== null && earlier?.k !== undefined ? "k" : (earlier?.band ?? cell.told);
  const counts = cell.countsShown || (earlier?.counts ?? null) !== null;
  return { ...cell, told: cell.told === "k" ? "k" : told, countsShown: counts };
}

/** Whether two releases are about the same people, as far as their numbers can tell. */
function samePeople(earlier: Release, now: Release): boolean {
  const people = ({ responded }: Release): string =>
    JSON.stringify(responded.map(({ domain, responded: count }) => [domain, count]));
  return earlier.year === now.year && people(earlier) === people(now);
}

/**
 * The questions of which two releases about the same people together give a hidden number away,
 * though neither does: they hide other cells, under other rules or limits (rules D7 and D9).
 *
 * @returns nothing where the people or the domains are not the same
 */
export function combined(
  earlier: Release,
  now: Release,
  items: readonly JudgedItem[],
  profile: Profile,
): readonly string[] {
  if (!samePeople(earlier, now)) return [];
  return items.flatMap(({ item, cells }): string[] => {
    const before = new Map(
      earlier.items.filter((cell) => cell.item === item).map((cell) => [cell.domain, cell]),
    );
    const merged = cells.map((cell) => both(cell, before.get(cell.domain)));
    const total = merged.find(({ domain }) => domain === TOTAL);
    const domains: readonly AttackedDomain[] = merged.filter(({ domain }) => domain !== TOTAL);
    return total && givesAway(domains, total, profile) ? [item] : [];
  });
}
