import type { Change, ShareMove } from "../compare/change-schema.js";

/**
 * Whether the test and the interval told a change that is gone when every domain weighs the same in
 * both years.
 */
export function isOfComposition(change: ShareMove, { level }: Pick<Change, "level">): boolean {
  const { decision, test, adjusted, interval, sameComposition } = change;
  if (decision !== "niet_te_beslissen" || test !== "groups" || sameComposition === null)
    return false;
  const beside = interval !== null && (interval.low > 0 || interval.high < 0);
  return beside && adjusted !== null && adjusted <= level;
}
