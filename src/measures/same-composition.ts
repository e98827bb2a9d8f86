import type { Ends } from "../model/share.js";
import { weightedDifference } from "../stats/weighted-difference.js";
import { wilson } from "../stats/wilson.js";
import { type ComparedCell, isFullyCounted } from "./shown-cell.js";

/** One domain in both years. */
export interface DomainYears {
  readonly older: ComparedCell;
  readonly newer: ComparedCell;
}

/** How the share of the city would have moved, had every domain weighed the same in both years. */
export interface SameComposition {
  readonly difference: number;
  readonly interval: Ends;
}

/**
 * The change of a city's share that is left when each domain weighs as heavily in one year as in the other:
 * what domains changed themselves, without what it does that another domain answered more often (direct
 * standardisation, Kitagawa 1955). A domain weighs by the mean of its parts in both years: of the invited
 * where these are known of every domain in both years, and else of the answers.
 *
 * @param domains all domains that answered in either year, at least one
 */
export function sameComposition(domains: readonly DomainYears[]): SameComposition {
  const known = domains.every(
    ({ older, newer }) => older.invited !== null && newer.invited !== null,
  );
  const sizeOf = ({ base, invited }: ComparedCell): number => (known ? (invited ?? 0) : base);
  const all = (of: (years: DomainYears) => ComparedCell): number =>
    domains.reduce((sum, years) => sum + sizeOf(of(years)), 0);
  const [before, now] = [all(({ older }) => older), all(({ newer }) => newer)];
  const { difference, low, high } = weightedDifference(
    domains.map(({ older, newer }) => ({
      weight: (sizeOf(older) / before + sizeOf(newer) / now) / 2,
      from: estimate(older),
      to: estimate(newer),
    })),
  );
  return { difference, interval: { low, high } };
}

function estimate(cell: ComparedCell) {
  const share = cell.k / cell.base;
  return {
    share,
    ...(isFullyCounted(cell) ? { low: share, high: share } : wilson(cell.k, cell.base)),
  };
}

/** Whether the change of a city also stands when every domain weighs the same in both years. */
export function standsAlike(difference: number, { interval }: SameComposition): boolean {
  return difference > 0 ? interval.low > 0 : interval.high < 0;
}
