import { AGREEMENT, agreeing, type ItemCounts, validAnswers } from "../model/answer.js";
import { assertCounts } from "../stats/counts.js";

/**
 * What the disclosure rules left of one item in one domain. What is computed from these alone
 * gives nothing away that was hidden.
 */
export interface ShownCell {
  readonly domain: string;
  /** Number invited of the domain; `null` when nobody wrote it down. */
  readonly invited: number | null;
  /** Agree, out of the base; both `null` where the share may not be printed as a number. */
  readonly k: number | null;
  readonly base: number | null;
  /** `null` where the distribution may not be printed. */
  readonly counts: ItemCounts | null;
}

/**
 * Stops on a cell that cannot be: fractions, negatives, more who agree than answered, more who
 * answered than were invited, another distribution than the base.
 *
 * @throws RangeError
 */
export function assertCell({ k, base, invited, counts }: ShownCell): void {
  if (invited !== null) assertCounts(base ?? 0, invited);
  if (base !== null) assertCounts(k ?? 0, base);
  if (counts === null) return;
  if (base !== validAnswers(counts) || k !== agreeing(counts)) {
    throw new RangeError("a distribution adds up to its base");
  }
}

/** A cell with a share that is printed. */
export type ComparedCell = ShownCell & { readonly k: number; readonly base: number };

/** Domains without valid answers have no share to compare. */
export function isCompared(cell: ShownCell): cell is ComparedCell {
  return cell.k !== null && cell.base !== null && cell.base > 0;
}

/** How many gave each answer on the scale, from zeer oneens to zeer eens. */
export function risingCounts(counts: ItemCounts): readonly number[] {
  return AGREEMENT.map((answer) => counts[answer]).reverse();
}

/** Everybody invited gave a valid answer: the share is known and nothing is left to infer. */
export function isFullyCounted({ base, invited }: ComparedCell): boolean {
  return base === invited;
}
