import type { AgreementCell } from "../measures/agreement.js";
import type { ContactCell } from "../measures/contact.js";
import {
  type ContactCounts,
  ITEM_ANSWERS,
  type ItemCounts,
  type KindCounts,
  TOTAL,
} from "../model/answer.js";
import type { Bounds, Interval, Share } from "../model/share.js";
import { type Band, type Hidden, hasSmallGroup, type Ruling, rule, type Warning } from "./cell.js";
import { sumGivesAway, type Unknown } from "./possible.js";
import type { Profile } from "./profile.js";

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

function parts<Counts extends ItemCounts | ContactCounts>(
  base: number,
  share: Share,
  counts: Counts,
  ruling: Ruling,
  profile: Profile,
) {
  const open = ruling.show === "all" && !hasSmallGroup(counts, profile);
  return {
    base: ruling.show === "nothing" ? null : base,
    shown: shownShare(share, ruling),
    counts: open ? counts : null,
    hidden: ruling.show === "nothing" ? ruling.hidden : null,
    warnings: ruling.show === "all" ? ruling.warnings : [],
  };
}

function shownAgreement(cell: AgreementCell, ruling: Ruling, profile: Profile): ShownAgreement {
  const { base, shown, counts, hidden, warnings } = parts(
    cell.base,
    cell.agree,
    cell.counts,
    ruling,
    profile,
  );
  return { domain: cell.domain, counts, base, agree: shown, hidden, warnings };
}

/** The hidden domains of an item as a reader sees them. */
function unknownOf(domains: readonly AgreementCell[], shown: readonly ShownAgreement[]): Unknown[] {
  return domains.flatMap(({ base, agree }, index): Unknown[] => {
    const { agree: said, hidden } = shown[index] ?? {};
    if (said?.band) return [{ k: agree.k, base, said: said.band }];
    if (!hidden) return [];
    return [{ k: agree.k, base, said: hidden.rule === "D2" ? "D2" : "D1" }];
  });
}

/**
 * The cells of one item as they may be printed.
 *
 * Domains pass D1 to D3 on their own. The city total is the sum of the domains, so a total
 * beside a single hidden domain would give that domain away: then the total is hidden too
 * (D6, in its simplest form). Its distribution is hidden when it would give away that of one
 * domain, or a small group among those whose distribution is not shown.
 */
export function discloseItem(cells: readonly AgreementCell[], profile: Profile): ShownAgreement[] {
  const domains = cells.filter((cell) => cell.domain !== TOTAL);
  const ruled = (cell: AgreementCell): Ruling => rule(cell.agree, asked(cell.counts), profile);
  const shown = domains.map((cell) => shownAgreement(cell, ruled(cell), profile));
  const unknown = unknownOf(domains, shown);
  const withoutCounts = domains.filter((_, index) => shown[index]?.counts === null);
  const together = unknown.reduce((sum, cell) => sum + cell.base, 0);
  const total = cells.find((cell) => cell.domain === TOTAL);
  if (!total) return shown;
  const givesAway =
    unknown.length > 0 && (together < profile.minimumBase || sumGivesAway(unknown, profile));
  const own = ruled(total);
  const ruling: Ruling =
    own.show !== "nothing" && givesAway
      ? { show: "nothing", hidden: { rule: "D6", kind: "secondary" } }
      : own;
  const shownTotal = shownAgreement(total, ruling, profile);
  const rest = withoutCounts.length > 0 ? sumOf(withoutCounts) : null;
  const givesRest = withoutCounts.length === 1 || (rest !== null && hasSmallGroup(rest, profile));
  return [...shown, { ...shownTotal, counts: givesRest ? null : shownTotal.counts }];
}

/** Everyone behind a cell, whatever they answered. */
function asked(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** What the total says of the domains whose distribution is not shown: their sum. */
function sumOf(cells: readonly AgreementCell[]): Record<string, number> {
  return Object.fromEntries(
    ITEM_ANSWERS.map((answer) => [
      answer,
      cells.reduce((sum, { counts }) => sum + counts[answer], 0),
    ]),
  );
}

/** The contact arcs as they may be printed; there is no total that could give one away. */
export function discloseContacts(cells: readonly ContactCell[], profile: Profile): ShownContact[] {
  return cells.map((cell) => {
    const ruling = rule(cell.yearly, asked(cell.frequency), profile);
    const { base, shown, counts, hidden, warnings } = parts(
      cell.base,
      cell.yearly,
      cell.frequency,
      ruling,
      profile,
    );
    // Kinds beside a hidden frequency would tell how many had no contact.
    const kind = counts && !hasSmallGroup(cell.kind, profile) ? cell.kind : null;
    const { source, target } = cell;
    return { source, target, base, frequency: counts, kind, yearly: shown, hidden, warnings };
  });
}
