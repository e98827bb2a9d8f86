import { HIDING_RULES, type HidingRule } from "../model/disclosure-rule.js";
import type { Band } from "./cell.js";
import { EXTREME, FEWEST_POSSIBLE, type Profile } from "./profile.js";
import { type Range, union } from "./ranges.js";

/** What a report says of the share of one cell. D6 is a sum that is not shown, for whatever reason. */
export type Told = "k" | Band | HidingRule;

/** Whether nothing is said of a share but the rule that hides it. */
export function isHidden(told: Told): told is HidingRule {
  return (HIDING_RULES as readonly string[]).includes(told);
}

/**
 * How many counts k out of `base` a band stands for at either end; 0 where there is no band.
 *
 * A band must leave three counts possible, and so must what D2 hides beside it: with one count between
 * the band and what is shown, its being hidden would tell it.
 */
export function bandSize(base: number, { extremes, minimumCount }: Profile): number {
  const size = Math.ceil(base * EXTREME - 1e-9);
  const beside = 2 * Math.max(0, minimumCount - size);
  const tells = beside > 0 && beside < FEWEST_POSSIBLE;
  return extremes === "band" && size >= FEWEST_POSSIBLE && !tells ? size : 0;
}

/**
 * The counts that a reader must think possible for one cell who knows the rules, its base, and
 * what is said of it. The base is taken as known also where it is not printed: that of another
 * question is nearly always the same.
 *
 * @param k is used only where the report prints it
 */
export function possibleCounts(
  told: Told,
  { k, base }: { readonly k: number; readonly base: number },
  profile: Profile,
): readonly Range[] {
  if (told === "k") return [[k, k]];
  const band = bandSize(base, profile);
  if (told === "vrijwel_geen") return [[0, band - 1]];
  if (told === "vrijwel_alle") return [[base - band + 1, base]];
  if (told === "D1" || told === "D6") return [[0, base]];
  const least = profile.minimumCount;
  // D2 hides a small side; where a band is allowed the outermost counts would be a band.
  return union([
    [band, least - 1],
    [base - least + 1, base - band],
  ]);
}
