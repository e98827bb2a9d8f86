import type { Band } from "./cell.js";
import { EXTREME, FEWEST_POSSIBLE, type Profile } from "./profile.js";
import { type Range, union } from "./ranges.js";

/** What a report says of the share of one cell. D6 says: not shown, although it passes D1 to D3. */
export type Told = "k" | Band | "D1" | "D2" | "D6";

/** How many counts k out of `base` a band leaves possible. */
export function possibleInBand(base: number): number {
  return Math.ceil(base * EXTREME - 1e-9);
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
  const inBand = possibleInBand(base);
  if (told === "vrijwel_geen") return [[0, inBand - 1]];
  if (told === "vrijwel_alle") return [[base - inBand + 1, base]];
  if (told === "D1") return [[0, base]];
  const least = profile.minimumCount;
  if (told === "D6") {
    const apart = profile.extremes === "band" && inBand >= FEWEST_POSSIBLE ? inBand : 0;
    const from = Math.max(profile.extremes === "band" ? least : 0, apart);
    return union([[from, base - from]]);
  }
  // D2 hides a small side; where a band is allowed the outermost counts would be a band.
  const outer = inBand >= FEWEST_POSSIBLE ? inBand : 0;
  return union([
    [outer, least - 1],
    [base - least + 1, base - outer],
  ]);
}
