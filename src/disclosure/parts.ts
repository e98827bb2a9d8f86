import type { AgreementCell } from "../measures/agreement.js";
import type { ContactCell } from "../measures/contact.js";
import { ITEM_ANSWERS, type ItemCounts, TOTAL } from "../model/answer.js";
import {
  discloseContacts,
  discloseItem,
  discloseSum,
  type ShownAgreement,
  type ShownContact,
} from "./disclose.js";
import type { AttackedDomain } from "./item-attack.js";
import type { Profile } from "./profile.js";
import type { Told } from "./told.js";

/**
 * The cells of one item of a whole of which every part has a report of its own (rule D9; ESS
 * Handbook on Statistical Disclosure Control 2024, ch. 5.4, disclosure by differencing).
 *
 * The whole less the parts that print a cell tells the parts that do not. So every cell of the
 * whole is a sum as the total of a report is, with the parts in the place of the domains; the total
 * must pass twice, beside the domains of the whole and beside the totals of the parts. The reports
 * of the parts are taken to follow the same profile.
 *
 * @param parts the cells of the same item in every part, in the same order
 */
export function discloseItemBesideParts(
  cells: readonly AgreementCell[],
  parts: readonly (readonly AgreementCell[])[],
  profile: Profile,
): ShownAgreement[] {
  const printed = parts.map((part) => discloseItem(part, profile));
  const inParts = (place: number): AttackedDomain[] =>
    parts.flatMap((part, at) => attacked(part[place], printed[at]?.[place]));
  const besideParts = cells.map((cell, place) => discloseSum(cell, inParts(place), profile));
  const domains = besideParts.filter(({ domain }) => domain !== TOTAL);
  return cells.flatMap((cell, place): ShownAgreement[] => {
    const shown = besideParts[place];
    if (!shown || cell.domain !== TOTAL) return shown ? [shown] : [];
    const groups = domains.flatMap((domain, at) => attacked(cells[at], domain));
    const besideDomains = discloseSum(cell, groups, profile);
    if (besideDomains.hidden) return [besideDomains];
    return [{ ...shown, counts: besideDomains.counts && shown.counts }];
  });
}

/** The arcs of a whole of which every part has a report of its own; see above. */
export function discloseContactsBesideParts(
  cells: readonly ContactCell[],
  parts: readonly (readonly ContactCell[])[],
  profile: Profile,
): ShownContact[] {
  const printed = parts.map((part) => discloseContacts(part, profile));
  return discloseContacts(cells, profile).map((shown, place) => {
    const cell = cells[place];
    const own = printed.flatMap((part) => part[place] ?? []);
    if (!cell || shown.hidden) return shown;
    const groups = parts.flatMap((part, at) => {
      const arc = part[place];
      const told = printed[at]?.[place];
      if (!arc || !told) return [];
      return [{ counts: countsOf(arc), told: toldOf(told.yearly, told), countsShown: false }];
    });
    const counts = countsOf(cell);
    const sum = { domain: cell.source, counts, base: cell.base, agree: cell.yearly };
    const { agree, hidden } = discloseSum(sum, groups, profile);
    if (hidden) {
      const nothing = { base: null, frequency: null, kind: null, warnings: [] };
      return { ...shown, ...nothing, yearly: agree, hidden };
    }
    // A distribution less those of the others is that of whoever hides it.
    const frequency = own.every((arc) => arc.frequency !== null) ? shown.frequency : null;
    const kind = own.every((arc) => arc.kind !== null) ? shown.kind : null;
    return { ...shown, frequency, kind: frequency && kind };
  });
}

function attacked(
  cell: AgreementCell | undefined,
  shown: ShownAgreement | undefined,
): AttackedDomain[] {
  if (!cell || !shown) return [];
  const told = toldOf(shown.agree, shown);
  return [{ counts: cell.counts, told, countsShown: shown.counts !== null }];
}

function toldOf(
  { band }: ShownAgreement["agree"],
  { hidden }: Pick<ShownAgreement, "hidden">,
): Told {
  return hidden?.rule ?? band ?? "k";
}

/** Yearly contact as if it were agreeing: what is told of an arc is only that share. */
function countsOf({ frequency, yearly, base }: ContactCell): ItemCounts {
  const asked = Object.values(frequency).reduce((sum, count) => sum + count, 0);
  const none = Object.fromEntries(ITEM_ANSWERS.map((answer) => [answer, 0])) as ItemCounts;
  return { ...none, eens: yearly.k, oneens: base - yearly.k, leeg: asked - base };
}
