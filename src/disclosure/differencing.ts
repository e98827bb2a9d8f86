import { rule } from "./cell.js";
import { type PrintedNumber, printedMarks, printedNumbers } from "./printed-numbers.js";
import type { Profile } from "./profile.js";
import type { Release } from "./release.js";

/** What two releases together tell of people, though neither does. */
export interface Isolation {
  /** Place of the earlier release in the ledger. */
  readonly release: number;
  /**
   * `other-people`: groups that differ by so few that the difference tells what those few answered;
   * `other-answers`: a number that changed by so few answers that the change tells whose;
   * `other-groups`: the same year in other domains, whose sums taken from each other tell of parts;
   * `other-cells`: the same people, of whom the one hides what the other tells.
   */
  readonly kind: "other-people" | "other-answers" | "other-groups" | "other-cells";
  /** The domain it is about; `null` where it is about several. */
  readonly domain: string | null;
  /** How many people the difference is about, as far as it is about a few. */
  readonly people: number;
}

type Groups = ReadonlyMap<string, number>;

const groupsOf = ({ responded }: Release): Groups =>
  new Map(responded.map(({ domain, responded: count }) => [domain, count]));

/** Who came in, domain by domain; below zero who went out. */
function changes(before: Groups, after: Groups): readonly (readonly [string, number])[] {
  return [...after].map(([domain, count]) => [domain, count - (before.get(domain) ?? 0)] as const);
}

/** Whether the same year is told in other domains, or people went from one domain to another. */
function isRegrouped(before: Groups, after: Groups): boolean {
  if ([...before.keys()].sort().join() !== [...after.keys()].sort().join()) return true;
  const moved = changes(before, after).map(([, count]) => count);
  return moved.some((count) => count > 0) && moved.some((count) => count < 0);
}

/** Whether people with these answers may be told of as a group of their own. */
function passes(added: readonly number[], isShare: boolean, profile: Profile): boolean {
  const base = added.reduce((sum, count) => sum + count, 0);
  const [k = 0] = added;
  if (isShare) {
    const share = { k, base, share: null, interval: null, bounds: null, indicative: true };
    return rule(share, base, profile).show === "all";
  }
  const { minimumBase, minimumCount } = profile;
  return base >= minimumBase && added.every((count) => count === 0 || count >= minimumCount);
}

/** About how few people the change of one number is; `null` where it tells of nobody. */
function toldBy(before: PrintedNumber, after: PrintedNumber, profile: Profile): number | null {
  const keys = [...new Set([...Object.keys(before.counts), ...Object.keys(after.counts)])];
  const change = keys.map((key) => (after.counts[key] ?? 0) - (before.counts[key] ?? 0));
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const more = sum(change.filter((count) => count > 0));
  const less = -sum(change.filter((count) => count < 0));
  if (more === 0 && less === 0) return null;
  if (more > 0 && less > 0) {
    const changed = Math.min(more, less);
    return changed < profile.minimumBase ? Math.max(more, less) : null;
  }
  const group = change.map(Math.abs);
  return passes(group, before.isShare, profile) ? null : more + less;
}

/**
 * Whether the larger group can be the smaller one and a few more people: then nothing that is
 * counted is less in the larger group, and nothing is more by more than those few.
 */
function canBeAddition(
  pairs: readonly (readonly [PrintedNumber, PrintedNumber])[],
  difference: number,
): boolean {
  const sign = Math.sign(difference);
  return pairs.every(([before, after]) => {
    const change = Object.keys(after.counts).map(
      (key) => ((after.counts[key] ?? 0) - (before.counts[key] ?? 0)) * sign,
    );
    const added = change.reduce((sum, count) => sum + count, 0);
    return change.every((count) => count >= 0) && added <= Math.abs(difference);
  });
}

/**
 * Whom an earlier release and this one set apart when they are laid side by side (rule D9; ESS
 * Handbook on Statistical Disclosure Control 2024, ch. 5.4, disclosure by differencing).
 *
 * In one year two releases are about the same people, or nearly. Each number that both print is taken
 * from the other: the people who came in or went out must be a group that D1 to D3 let pass, and
 * a correction must be of as many answers. Other domains, and other hidden cells about the same
 * people, are never let pass: what they tell together is more than any one of them was judged on.
 *
 * Between years groups differ by chance as well; there a difference counts only where everything
 * printed fits that the one group is the other and a few more, as in an export that goes on.
 */
export function isolations(
  earlier: Release,
  now: Release,
  release: number,
  profile: Profile,
): Isolation[] {
  const [before, after] = [groupsOf(earlier), groupsOf(now)];
  const sameYear = earlier.year === now.year;
  if (sameYear && isRegrouped(before, after)) {
    return [{ release, kind: "other-groups", domain: null, people: 0 }];
  }
  const [was, is] = [printedNumbers(earlier), printedNumbers(now)];
  const pairs = [...is].flatMap(([name, number]) => {
    const old = was.get(name);
    return old ? [[old, number] as const] : [];
  });
  const found = changes(before, after).flatMap(([domain, difference]): Isolation[] => {
    const own = pairs.filter(([, number]) => number.domain === domain);
    if (own.length === 0) return [];
    const few = difference !== 0 && Math.abs(difference) < profile.minimumBase;
    if (few && (sameYear || canBeAddition(own, difference))) {
      return [{ release, kind: "other-people", domain, people: Math.abs(difference) }];
    }
    if (!sameYear) return [];
    const told = own.flatMap(([old, number]) => toldBy(old, number, profile) ?? []);
    if (told.length === 0) return [];
    return [{ release, kind: "other-answers", domain, people: Math.min(...told) }];
  });
  if (found.length > 0 || !sameYear || earlier.profile !== now.profile) return found;
  const samePeople = changes(before, after).every(([, difference]) => difference === 0);
  const [told, tells] = [printedMarks(earlier), printedMarks(now)];
  const otherCells = [...tells].some(([name, mark]) => told.has(name) && told.get(name) !== mark);
  return samePeople && otherCells
    ? [{ release, kind: "other-cells", domain: null, people: 0 }]
    : [];
}
