import type { ContactCounts, ItemCounts, KindCounts } from "../model/answer.js";
import type { Share } from "../model/share.js";
import { mayShowKinds, type Ruling, rule } from "./cell.js";
import { type ShownAgreement, type ShownContact, shownParts } from "./disclose.js";
import type { Profile } from "./profile.js";

/**
 * A number added up from reports that are out already, as far as each of them shows it. `null` is
 * what any of them does not show.
 */
export interface Added {
  readonly share: Share | null;
  /** Everyone behind the cell, whatever they answered. */
  readonly asked: number;
}

/**
 * What may be printed of sums over printed cells.
 *
 * Where a report hides a cell there is no sum: the sum less the other reports would be that cell.
 * A sum of what all reports print tells nothing that they do not.
 */
function ruled({ share, asked }: Added, profile: Profile): Ruling {
  if (share) return rule(share, asked, profile);
  return { show: "nothing", hidden: { rule: "D6", kind: "secondary" } };
}

const NOTHING: Share = {
  k: 0,
  base: 0,
  share: null,
  interval: null,
  bounds: null,
  indicative: true,
};

export function discloseAddedItem(
  domain: string,
  cell: Added & { readonly counts: ItemCounts | null },
  profile: Profile,
): ShownAgreement {
  const share = cell.share ?? NOTHING;
  const ruling = ruled(cell, profile);
  const { base, shown, counts, hidden, warnings } = shownParts(
    share.base,
    share,
    cell.counts,
    ruling,
    profile,
  );
  return { domain, counts, base, agree: shown, hidden, warnings };
}

export function discloseAddedContact(
  arc: { readonly source: string; readonly target: string },
  cell: Added & { readonly frequency: ContactCounts | null; readonly kind: KindCounts | null },
  profile: Profile,
): ShownContact {
  const share = cell.share ?? NOTHING;
  const ruling = ruled(cell, profile);
  const { base, shown, counts, hidden, warnings } = shownParts(
    share.base,
    share,
    cell.frequency,
    ruling,
    profile,
  );
  const withContact = counts ? share.base - counts.geen : 0;
  const kind =
    counts && cell.kind && mayShowKinds(cell.kind, withContact, profile) ? cell.kind : null;
  const { source, target } = arc;
  return { source, target, base, frequency: counts, kind, yearly: shown, hidden, warnings };
}
