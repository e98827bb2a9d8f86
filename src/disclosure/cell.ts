import type { HidingRule } from "../model/disclosure-rule.js";
import type { Share } from "../model/share.js";
import type { Profile } from "./profile.js";
import { bandSize } from "./told.js";

/** D3 and D4 never hide a cell: they warn, and D3 may print a band. */
export type Warning = "D3" | "D4";
export type Band = "vrijwel_geen" | "vrijwel_alle";

export interface Hidden {
  readonly rule: HidingRule;
  readonly kind: "primary" | "secondary";
}

/** What the rules say about one share: print it, print a band, or hide it. */
export type Ruling =
  | { readonly show: "all"; readonly warnings: readonly Warning[] }
  | { readonly show: "band"; readonly band: Band }
  | { readonly show: "nothing"; readonly hidden: Hidden };

const primary = (rule: HidingRule): Ruling => ({
  show: "nothing",
  hidden: { rule, kind: "primary" },
});

/**
 * Rules D1 to D4 for one share (ESS Handbook on Statistical Disclosure Control 2024, ch. 5).
 *
 * @param asked number of respondents behind the cell, those without a valid answer included.
 *   Where there are none the cell says nothing about anyone. Where nobody of them gave a valid
 *   answer it says what each of them did: the same as 0 or 100 %.
 */
export function rule({ k, base }: Share, asked: number, profile: Profile): Ruling {
  if (asked === 0) return { show: "all", warnings: [] };
  if (base === 0 && profile.extremes === "warn" && asked >= profile.minimumBase) {
    return { show: "all", warnings: ["D3"] };
  }
  if (base < profile.minimumBase) return primary("D1");
  const few = Math.min(k, base - k);
  if (profile.extremes === "warn") return { show: "all", warnings: warningsOf(few, profile) };
  if (few < bandSize(base, profile)) {
    return { show: "band", band: k < base - k ? "vrijwel_geen" : "vrijwel_alle" };
  }
  // 0 and 100 % are hidden under D2 like their neighbours: naming D3 would be the answer.
  if (few < profile.minimumCount) return primary("D2");
  return { show: "all", warnings: [] };
}

/** What must be said of a share of which the smaller side is shown. */
function warningsOf(few: number, { allButOne }: Profile): readonly Warning[] {
  if (few === 0) return ["D3"];
  return few === 1 && allButOne === "warn" ? ["D4"] : [];
}

/** Whether a distribution holds a group so small that it may not be printed (D2). */
export function hasSmallGroup(counts: Readonly<Record<string, number>>, profile: Profile): boolean {
  return Object.values(counts).some((count) => count > 0 && count < profile.minimumCount);
}

/**
 * Whether the kinds of contact may be printed beside their frequency. They are a table of their own, of
 * those who had contact, and D1 to D3 hold for it: also for how many of these gave no kind.
 *
 * @param withContact how many had contact at all
 */
export function mayShowKinds(
  kinds: Readonly<Record<string, number>>,
  withContact: number,
  profile: Profile,
): boolean {
  const counts = Object.values(kinds);
  const given = counts.reduce((sum, count) => sum + count, 0);
  if (given === 0) return true;
  const silent = Math.max(0, withContact - given);
  if (given < profile.minimumBase || hasSmallGroup({ ...kinds, silent }, profile)) return false;
  return profile.extremes === "warn" || !counts.includes(given);
}
