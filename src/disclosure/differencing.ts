import type { Release, ReleasedArc, ReleasedCell } from "./release.js";

/** People whom two releases together set apart. */
export interface Isolation {
  /** Place of the earlier release in the ledger. */
  readonly release: number;
  readonly domain: string;
  /**
   * `other-people`: the groups differ by so few that the difference tells what those few answered;
   * `other-answers`: the same group, of which so few answers changed that the change tells whose.
   */
  readonly kind: "other-people" | "other-answers";
  /** How many people the difference is about. */
  readonly people: number;
}

/** A number that two releases print of the same group: how many, out of how many. */
interface Pair {
  readonly before: { readonly k: number; readonly base: number };
  readonly after: { readonly k: number; readonly base: number };
}

interface Printed {
  readonly key: string;
  readonly k: number | null;
  readonly base: number | null;
}

const cellKey = ({ item, domain }: ReleasedCell): string => JSON.stringify([item, domain]);
const arcKey = ({ source, target }: ReleasedArc): string => JSON.stringify([source, target]);

function printedOf(release: Release, domain: string): readonly Printed[] {
  return [
    ...release.items
      .filter((cell) => cell.domain === domain)
      .map((cell) => ({ key: cellKey(cell), k: cell.k, base: cell.base })),
    ...release.contacts
      .filter(({ source }) => source === domain)
      .map((arc) => ({ key: arcKey(arc), k: arc.k, base: arc.base })),
  ];
}

/** What both releases print of a group, each with both numbers. */
function pairs(earlier: Release, now: Release, domain: string): readonly Pair[] {
  const before = new Map(printedOf(earlier, domain).map((one) => [one.key, one]));
  return printedOf(now, domain).flatMap(({ key, k, base }) => {
    const was = before.get(key);
    if (!was || was.k === null || was.base === null || k === null || base === null) return [];
    return [{ before: { k: was.k, base: was.base }, after: { k, base } }];
  });
}

/**
 * Whether the larger group can be the smaller one and a few more people: then nothing that is
 * counted is less in the larger group, and nothing is more by more than those few.
 */
function canBeAddition(all: readonly Pair[], difference: number): boolean {
  const most = Math.abs(difference);
  const sign = Math.sign(difference);
  return all.every(({ before, after }) => {
    const k = (after.k - before.k) * sign;
    const rest = (after.base - after.k - (before.base - before.k)) * sign;
    return k >= 0 && rest >= 0 && k + rest <= most;
  });
}

/** At least how many answered otherwise. */
function changedAnswers(all: readonly Pair[]): number {
  return Math.max(
    0,
    ...all.map(({ before, after }) =>
      Math.max(
        Math.abs(after.k - before.k),
        Math.abs(after.base - after.k - (before.base - before.k)),
      ),
    ),
  );
}

/**
 * Whom an earlier release and this one set apart when one is taken from the other (rule D9; ESS
 * Handbook on Statistical Disclosure Control 2024, ch. 5.4, disclosure by differencing).
 *
 * In the same year a difference of a few people, or of a few answers, is a correction, and tells
 * what was corrected. Between years groups differ by chance as well; there a difference counts only
 * where everything printed fits that the one group is the other and a few more, as in an export
 * that goes on.
 *
 * @param fewest from this many people on a difference sets nobody apart (D1)
 */
export function isolations(
  earlier: Release,
  now: Release,
  release: number,
  fewest: number,
): Isolation[] {
  const sameYear = earlier.year === now.year;
  return now.responded.flatMap(({ domain, responded }): Isolation[] => {
    const was = earlier.responded.find((one) => one.domain === domain);
    if (!was) return [];
    const both = pairs(earlier, now, domain);
    if (both.length === 0) return [];
    const difference = responded - was.responded;
    if (difference === 0) {
      const people = sameYear ? changedAnswers(both) : 0;
      return people > 0 && people < fewest
        ? [{ release, domain, kind: "other-answers", people }]
        : [];
    }
    if (Math.abs(difference) >= fewest) return [];
    return sameYear || canBeAddition(both, difference)
      ? [{ release, domain, kind: "other-people", people: Math.abs(difference) }]
      : [];
  });
}
