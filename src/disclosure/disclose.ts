import type { AgreementCell } from "../measures/agreement.js";
import type { ContactCell } from "../measures/contact.js";
import { type ContactCounts, type ItemCounts, type KindCounts, TOTAL } from "../model/answer.js";
import type { Bounds, Interval, Share } from "../model/share.js";
import {
  type Band,
  type Hidden,
  hasSmallGroup,
  mayShowKinds,
  type Ruling,
  rule,
  type Warning,
} from "./cell.js";
import { asked, givesAway } from "./gives-away.js";
import type { AttackedDomain } from "./item-attack.js";
import type { Profile } from "./profile.js";
import type { Told } from "./told.js";

/** A share as it may be printed. `reason` says why there is no number; it is never just absent. */
export interface ShownShare {
  readonly k: number | null;
  readonly share: number | null;
  readonly interval: Interval | null;
  readonly bounds: Bounds | null;
  readonly indicative: boolean;
  readonly band: Band | null;
  readonly reason: "hidden" | "band" | "no-valid-answers" | null;
}

export interface ShownAgreement {
  readonly domain: string;
  readonly counts: ItemCounts | null;
  readonly base: number | null;
  readonly agree: ShownShare;
  readonly hidden: Hidden | null;
  readonly warnings: readonly Warning[];
}

export interface ShownContact {
  readonly source: string;
  readonly target: string;
  readonly base: number | null;
  readonly frequency: ContactCounts | null;
  readonly kind: KindCounts | null;
  readonly yearly: ShownShare;
  readonly hidden: Hidden | null;
  readonly warnings: readonly Warning[];
}

function shownShare(share: Share, ruling: Ruling): ShownShare {
  const empty = { k: null, share: null, interval: null, bounds: null, indicative: true };
  if (ruling.show === "nothing") return { ...empty, band: null, reason: "hidden" };
  if (ruling.show === "band") return { ...empty, band: ruling.band, reason: "band" };
  const { k, interval, bounds, indicative } = share;
  const reason = share.share === null ? "no-valid-answers" : null;
  return { k, share: share.share, interval, bounds, indicative, band: null, reason };
}

/** What is left of a cell: its share, base and distribution, once it was ruled. */
export function shownParts<Counts extends ItemCounts | ContactCounts>(
  base: number,
  share: Share,
  counts: Counts | null,
  ruling: Ruling,
  profile: Profile,
) {
  const open = ruling.show === "all" && counts && !hasSmallGroup(counts, profile);
  return {
    base: ruling.show === "nothing" ? null : base,
    shown: shownShare(share, ruling),
    counts: open ? counts : null,
    hidden: ruling.show === "nothing" ? ruling.hidden : null,
    warnings: ruling.show === "all" ? ruling.warnings : [],
  };
}

function shownAgreement(cell: AgreementCell, ruling: Ruling, profile: Profile): ShownAgreement {
  const { base, shown, counts, hidden, warnings } = shownParts(
    cell.base,
    cell.agree,
    cell.counts,
    ruling,
    profile,
  );
  return { domain: cell.domain, counts, base, agree: shown, hidden, warnings };
}

/** What is said of a share, once it was ruled. */
function toldBy(ruling: Ruling): Told {
  if (ruling.show === "all") return "k";
  return ruling.show === "band" ? ruling.band : ruling.hidden.rule;
}

/**
 * The cells of one item as they may be printed.
 *
 * Domains pass D1 to D3 on their own. The city total is the sum of the domains, so it tells what
 * the domains without a number have in common, and is hidden (D6) when those together are a group
 * that D1 to D3 would not let pass, or when the attack of `attackItem` narrows one of them. Its
 * distribution is hidden on the same grounds. As much of the total is shown as passes.
 */
export function discloseItem(cells: readonly AgreementCell[], profile: Profile): ShownAgreement[] {
  const domains = cells.filter((cell) => cell.domain !== TOTAL);
  const ruled = (cell: AgreementCell): Ruling => rule(cell.agree, asked(cell.counts), profile);
  const rulings = domains.map(ruled);
  const shown = domains.map((cell, index) =>
    shownAgreement(cell, rulings[index] ?? ruled(cell), profile),
  );
  const total = cells.find((cell) => cell.domain === TOTAL);
  if (!total) return shown;
  const attacked = domains.map(({ counts }, index) => ({
    counts,
    told: toldBy(rulings[index] ?? ruled(total)),
    countsShown: shown[index]?.counts !== null,
  }));
  return [...shown, discloseSum(total, attacked, profile)];
}

/**
 * A sum of groups as it may be printed beside those groups, each with its true counts and what is
 * told of it. As much of the sum is shown as passes. A sum that is not shown bears one name, D6,
 * whatever rule hides it: the rule would tell of which size it is.
 */
function discloseSum(
  sum: AgreementCell,
  groups: readonly AttackedDomain[],
  profile: Profile,
): ShownAgreement {
  const own = rule(sum.agree, asked(sum.counts), profile);
  const tells = (told: Told, countsShown: boolean): boolean =>
    givesAway(groups, { told, countsShown }, profile);
  const ruling: Ruling =
    own.show === "nothing" || tells(toldBy(own), false)
      ? { show: "nothing", hidden: { rule: "D6", kind: "secondary" } }
      : own;
  const shown = shownAgreement(sum, ruling, profile);
  const counts = shown.counts && !tells("k", true) ? shown.counts : null;
  return { ...shown, counts };
}

/** The contact arcs as they may be printed; there is no total that could give one away. */
export function discloseContacts(cells: readonly ContactCell[], profile: Profile): ShownContact[] {
  return cells.map((cell) => {
    const ruling = rule(cell.yearly, asked(cell.frequency), profile);
    const { base, shown, counts, hidden, warnings } = shownParts(
      cell.base,
      cell.yearly,
      cell.frequency,
      ruling,
      profile,
    );
    // Kinds beside a hidden frequency would tell how many had no contact.
    const withContact = cell.base - cell.frequency.geen;
    const kind = counts && mayShowKinds(cell.kind, withContact, profile) ? cell.kind : null;
    const { source, target } = cell;
    return { source, target, base, frequency: counts, kind, yearly: shown, hidden, warnings };
  });
}
