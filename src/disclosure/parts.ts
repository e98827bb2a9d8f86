import type { AgreementCell } from "../measures/agreement.js";
import type { ContactCell } from "../measures/contact.js";
import {
  discloseContacts,
  discloseItem,
  type ShownAgreement,
  type ShownContact,
  type ShownShare,
} from "./disclose.js";
import { asked } from "./gives-away.js";
import { discloseAddedContact, discloseAddedItem } from "./merged.js";
import type { Profile } from "./profile.js";

/**
 * The cells of one item of a whole of which every part has a report of its own (rule D9; ESS
 * Handbook on Statistical Disclosure Control 2024, ch. 5.4, disclosure by differencing).
 *
 * A cell is shown only where every part prints it. Then it is a sum of what is printed already, and tells
 * nothing new: neither by itself, nor beside the domains and totals of all parts together. The reports
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
  return cells.map((cell, place) => {
    const own = printed.flatMap((part) => part[place] ?? []);
    const told = own.every(({ agree }) => isTold(agree));
    const added = {
      share: told ? cell.agree : null,
      asked: asked(cell.counts),
      counts: own.every(({ counts }) => counts !== null) ? cell.counts : null,
    };
    return discloseAddedItem(cell.domain, added, profile);
  });
}

/** The arcs of a whole of which every part has a report of its own; see above. */
export function discloseContactsBesideParts(
  cells: readonly ContactCell[],
  parts: readonly (readonly ContactCell[])[],
  profile: Profile,
): ShownContact[] {
  const printed = parts.map((part) => discloseContacts(part, profile));
  return cells.map((cell, place) => {
    const own = printed.flatMap((part) => part[place] ?? []);
    const told = own.every(({ yearly }) => isTold(yearly));
    const frequency = own.every((arc) => arc.frequency !== null) ? cell.frequency : null;
    const added = {
      share: told ? cell.yearly : null,
      asked: Object.values(cell.frequency).reduce((sum, count) => sum + count, 0),
      frequency,
      kind: own.every((arc) => arc.kind !== null) ? cell.kind : null,
    };
    return discloseAddedContact(cell, added, profile);
  });
}

/** Whether a part prints the number, or prints that nobody gave a valid answer. */
const isTold = ({ k, reason }: ShownShare): boolean => k !== null || reason === "no-valid-answers";
