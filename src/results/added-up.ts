import type { ShownAgreement, ShownContact } from "../disclosure/disclose.js";
import { discloseAddedContact, discloseAddedItem } from "../disclosure/merged.js";
import type { Profile } from "../disclosure/profile.js";
import type { Response } from "../measures/response.js";
import { shareOf } from "../measures/share.js";
import { CONTACT_ANSWERS, ITEM_ANSWERS, KINDS, TOTAL } from "../model/answer.js";
import type { Frame } from "../model/frame.js";
import type { Share } from "../model/share.js";
import { addCounts, contactPart, itemPart, type Printed, sum, sumOrNull } from "./member-cells.js";
import { refuseImpossible } from "./notices.js";
import type { ItemCell, Results, ResultsContact } from "./schema.js";

/** The cells of a whole, as far as all its parts show them. */
export interface AddedUp {
  readonly frame: Frame;
  readonly answered: Response;
  readonly items: readonly (readonly ShownAgreement[])[];
  readonly arcs: readonly ShownContact[];
}

type Document = Pick<Results, "domains" | "total" | "items" | "contacts">;

/**
 * Every number as the sum over documents where each of them shows it. The numbers invited are those
 * of the study, and where it gives none the sum over documents that all have one.
 *
 * @throws Refusal when more people answered than were invited
 */
export function addedUp(
  documents: readonly Document[],
  base: Omit<Frame, "items" | "contactsAsked">,
  profile: Profile,
): AddedUp {
  const items = base.questionnaire.items.filter(({ id }) =>
    documents.some((document) => document.items.some((item) => item.id === id)),
  );
  const contactsAsked = documents.some(({ contacts }) => contacts.length > 0);
  const rows = [...base.domains.map(({ id }) => id), TOTAL];
  const peopleOf = (document: Document, domain: string) =>
    document.domains.find(({ id }) => id === domain) ?? document.total;
  const invitedOf = (domain: string, own: number | null): number | null =>
    own ?? sumOrNull(documents.map((document) => peopleOf(document, domain).invited));
  const invited = {
    domains: base.domains.map(({ id }, at) => invitedOf(id, base.invited.domains[at] ?? null)),
    total: invitedOf(TOTAL, base.invited.total),
  };
  const frame: Frame = { ...base, items, contactsAsked, invited };
  const respondedOf = (domain: string): number =>
    sum(documents.map((document) => peopleOf(document, domain).responded));
  const row = (domain: string, asked: number | null) => {
    const responded = respondedOf(domain);
    const rate = asked === null || asked === 0 ? null : responded / asked;
    return { invited: asked, responded, response: rate };
  };
  const invitedAt = (at: number) =>
    at < base.domains.length ? (invited.domains[at] ?? null) : invited.total;
  const shareIn = (parts: readonly Printed[], at: number): Share | null => {
    const k = sumOrNull(parts.map((part) => part.k));
    const valid = sumOrNull(parts.map((part) => part.base));
    return k === null || valid === null ? null : shareOf(k, valid, invitedAt(at));
  };
  const answered: Response = {
    domains: base.domains.map(({ id }, at) => ({ id, ...row(id, invited.domains[at] ?? null) })),
    total: row(TOTAL, invited.total),
  };
  refuseImpossible(answered, frame);
  return {
    frame,
    answered,
    items: items.map(({ id }) =>
      rows.map((domain, at) => {
        const parts = documents.map((document) =>
          itemPart(cellIn(document, id, domain), peopleOf(document, domain).responded),
        );
        const counts = addCounts(
          ITEM_ANSWERS,
          parts.map((part) => part.counts),
        );
        return discloseAddedItem(
          domain,
          { share: shareIn(parts, at), asked: respondedOf(domain), counts },
          profile,
        );
      }),
    ),
    arcs: (contactsAsked ? base.domains : []).flatMap(({ id: source }, at) =>
      base.domains.map(({ id: target }) => {
        const parts = documents.map((document) =>
          contactPart(arcIn(document, source, target), peopleOf(document, source).responded),
        );
        const frequency = addCounts(
          CONTACT_ANSWERS,
          parts.map((part) => part.frequency),
        );
        const kind = addCounts(
          KINDS,
          parts.map((part) => part.kind),
        );
        const cell = { share: shareIn(parts, at), asked: respondedOf(source), frequency, kind };
        return discloseAddedContact({ source, target }, cell, profile);
      }),
    ),
  };
}

const cellIn = ({ items }: Document, id: string, domain: string): ItemCell | undefined =>
  items.find((item) => item.id === id)?.cells.find((cell) => cell.domain === domain);

const arcIn = (
  { contacts }: Document,
  source: string,
  target: string,
): ResultsContact | undefined =>
  contacts.find((arc) => arc.source === source && arc.target === target);
