import {
  AGREEMENT,
  agreeing,
  ITEM_ANSWERS,
  type ItemAnswer,
  type ItemCounts,
} from "../model/answer.js";
import { hasSmallGroup, rule } from "./cell.js";
import { type AttackedDomain, type AttackedTotal, attackItem } from "./item-attack.js";
import type { Profile } from "./profile.js";
import { isHidden } from "./told.js";

/**
 * Everyone behind a cell, whatever they answered. Those who were not shown the question too: that may
 * follow from what they answered to another.
 */
export function asked(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function sumOf(domains: readonly AttackedDomain[]): ItemCounts {
  const sum = (answer: ItemAnswer): number =>
    domains.reduce((all, { counts }) => all + counts[answer], 0);
  return Object.fromEntries(ITEM_ANSWERS.map((answer) => [answer, sum(answer)])) as ItemCounts;
}

/** Whether the domains without a number may be told as one group; nobody is no group. */
function passesAsGroup(counts: ItemCounts, profile: Profile): boolean {
  const base = AGREEMENT.reduce((sum, answer) => sum + counts[answer], 0);
  const share = { k: agreeing(counts), base, share: null, interval: null };
  const ruling = rule({ ...share, bounds: null, indicative: true }, asked(counts), profile);
  return ruling.show === "all" && (asked(counts) === 0 || base >= profile.minimumBase);
}

/**
 * Whether what is told of the total of an item, beside what is told of its domains, tells what may not
 * be told: of the hidden domains together (D6), or of one of them (D7).
 */
export function givesAway(
  domains: readonly AttackedDomain[],
  total: AttackedTotal,
  profile: Profile,
): boolean {
  if (profile.together) {
    const tellsSum = total.countsShown || !isHidden(total.told);
    const unnumbered = sumOf(domains.filter(({ told }) => told !== "k"));
    if (tellsSum && !passesAsGroup(unnumbered, profile)) return true;
    const undivided = sumOf(domains.filter(({ countsShown }) => !countsShown));
    if (total.countsShown && hasSmallGroup(undivided, profile)) return true;
  }
  return profile.attack && attackItem(domains, total, profile).length > 0;
}
