import { type ChangeDecision, type ChangeGround, EQUAL_WITHIN } from "../model/change.js";
import type { Ends } from "../model/share.js";
import { holm } from "../stats/holm.js";
import { type About, aboutOf, LEVEL } from "./comparison.js";
import { agreementTest } from "./group-tests.js";
import type { PairChange } from "./pair-change.js";
import { pairDifference } from "./pair-difference.js";
import type { SameComposition } from "./same-composition.js";
import type { ComparedCell } from "./shown-cell.js";

/** Chances of all tables of equal shares add up to 1; what adding rounds off is given back. */
const WHOLE = 1 - 1e-9;

/** How one share moved between two years, before the tests are looked at together. */
export interface ShareChange {
  /** Newer − older. */
  readonly difference: number;
  readonly interval: Ends;
  readonly about: About | null;
  readonly p: number | null;
  /** Why there is no test; with `all-the-same` p is 1 and stays out of the family. */
  readonly noTest: "fully-counted" | "certain" | "all-the-same" | null;
}

/**
 * The change of a share between two years of which nobody knows who answered twice: two groups,
 * compared as domains are (`comparison.ts`), so that both say the same of the same counts. People
 * who answered in both years make the interval wider than it need be, hardly ever too narrow.
 *
 * @param older,newer cells of the same question and group, each with a share that is shown
 */
export function shareChange(older: ComparedCell, newer: ComparedCell): ShareChange {
  const years = [older, newer];
  const { p, reason } = agreementTest(years);
  if (reason === "fewer-than-two-shown") throw new RangeError("a change needs two years");
  return {
    ...pairDifference(newer, older),
    about: aboutOf(years),
    p: reason === "all-the-same" || (p !== null && p > WHOLE) ? 1 : p,
    noTest: reason,
  };
}

/**
 * What a change comes to. `hoger` and `lager` need a test that holds among all others, and an
 * interval beside 0; `gelijk_binnen` an interval of 95 % that lies within the margin as a whole
 * (two one-sided tests at 2.5 % each: Schuirmann 1987), looked at by itself.
 *
 * @param adjusted p-value among all tests; `null` where there was none
 * @param stands whether the change is there too when every domain weighs the same in both years
 */
export function changeDecision(
  { difference, interval, noTest }: Pick<ShareChange, "difference" | "interval" | "noTest">,
  adjusted: number | null,
  stands = true,
): { readonly decision: ChangeDecision; readonly ground: ChangeGround | null } {
  const moved = difference > 0 ? "hoger" : "lager";
  if (noTest === "fully-counted") {
    return { decision: difference === 0 ? "gelijk" : moved, ground: "counted" };
  }
  if (noTest === "certain") return { decision: moved, ground: "certain" };
  const beside = interval.low > 0 || interval.high < 0;
  if (beside && stands && adjusted !== null && adjusted <= LEVEL)
    return { decision: moved, ground: "test" };
  return ofInterval(interval);
}

/**
 * What a change comes to where most people answered twice: the test and interval of those people decide
 * on higher or lower, and it is said of them. Not where everyone together moved the other way, or did so
 * when every domain weighs the same. That it stayed equal is still said of everyone, by the interval of
 * two groups, which is hardly ever too narrow for the same people.
 *
 * @param alike the change of everyone at the same composition, where it is known
 */
export function pairedDecision(
  { difference, interval }: Pick<ShareChange, "difference" | "interval">,
  pairs: Pick<PairChange, "difference" | "interval">,
  adjusted: number | null,
  alike: SameComposition | null = null,
): ReturnType<typeof changeDecision> {
  const beside = pairs.interval.low > 0 || pairs.interval.high < 0;
  const way = Math.sign(pairs.difference);
  const against = alike !== null && (way > 0 ? alike.interval.high < 0 : alike.interval.low > 0);
  const sameWay = way === Math.sign(difference) && !against;
  if (beside && sameWay && adjusted !== null && adjusted <= LEVEL) {
    return { decision: difference > 0 ? "hoger" : "lager", ground: "pairs" };
  }
  return ofInterval(interval);
}

/** What an interval alone can say: equal within the margin, or nothing. */
function ofInterval({ low, high }: Ends): ReturnType<typeof changeDecision> {
  return low >= -EQUAL_WITHIN && high <= EQUAL_WITHIN
    ? { decision: "gelijk_binnen", ground: "interval" }
    : { decision: "niet_te_beslissen", ground: null };
}

/** The change of a number that has an interval of its own and no test, such as a density. */
export function intervalDecision(
  difference: number,
  interval: Ends,
): { readonly decision: ChangeDecision; readonly ground: ChangeGround | null } {
  if (interval.low > 0 || interval.high < 0) {
    return { decision: difference > 0 ? "hoger" : "lager", ground: "interval" };
  }
  return ofInterval(interval);
}

/**
 * The p-values of one half of the family among all tests. The family is everything that is
 * tested between two years; half of the allowed error is for the questions of the whole city and
 * half for its parts (domains and contacts), with Holm in each, so that the chance of one or more
 * changes that are not there stays below .05 for all together (Bonferroni between the halves).
 * In one heap a hundred parts, each too small to show much, would hide what the city can show.
 *
 * R: `pmin(1, 2 * p.adjust(p, "holm"))` per half.
 */
export function halfFamily(pValues: readonly number[]): number[] {
  return holm(pValues).map((p) => Math.min(1, 2 * p));
}

/**
 * The highest p-value, without correction, with which a change passes as the only one of its half: the
 * first step of Holm. When others pass too, a next one may have a little more.
 *
 * @param size how many tests the half holds
 */
export const firstStep = (size: number): number => LEVEL / (2 * Math.max(1, size));
