import { studyFrame } from "./codebook/frame.js";
import type { Plan } from "./count-exports.js";
import type { ShownAgreement, ShownContact } from "./disclosure/disclose.js";
import { discloseAddedContact, discloseAddedItem } from "./disclosure/merged.js";
import type { Profile } from "./disclosure/profile.js";
import type { Response } from "./measures/response.js";
import { shareOf } from "./measures/share.js";
import { CONTACT_ANSWERS, ITEM_ANSWERS, KINDS, TOTAL } from "./model/answer.js";
import type { Frame } from "./model/frame.js";
import { type Problem, problem, Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { Share } from "./model/share.js";
import { STUDY_FILE } from "./model/study-file.js";
import type { SourceOf } from "./open-export.js";
import { allBytes } from "./read/bytes.js";
import {
  addCounts,
  contactPart,
  itemPart,
  type Printed,
  sum,
  sumOrNull,
} from "./results/member-cells.js";
import { refuseImpossible } from "./results/notices.js";
import { readResults } from "./results/read.js";
import type { ItemCell, Results, ResultsContact } from "./results/schema.js";

/** What reports of parts show together. */
export interface MergedMembers {
  readonly frame: Frame;
  readonly answered: Response;
  readonly items: readonly (readonly ShownAgreement[])[];
  readonly arcs: readonly ShownContact[];
  readonly members: Results["provenance"]["members"];
  /** What must stand with everything that is published of a part, and so of the whole. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** The most that a results document may hold. */
const LARGEST = 64_000_000;

type Member = Results["provenance"]["members"][number];
type Document = Pick<Results, "study" | "provenance" | "domains" | "total" | "items" | "contacts">;

/**
 * The results documents of the parts of a study as one: every number is the sum where each of them
 * shows it. Whoever was not asked a question in one part counts there as not shown.
 *
 * @throws Refusal for documents that cannot be read, are of other questions or domains, are there
 *   twice, or are internal where this report is for the public
 */
export async function mergeMembers(
  sourceOf: SourceOf,
  { study, questionnaire }: Omit<Plan, "profile">,
  profile: Profile,
): Promise<MergedMembers> {
  if (study.exports.length > 0 || study.tallies.length > 0) {
    throw refuseData("members-and-counts", {}, { file: STUDY_FILE });
  }
  const base = studyFrame(study, questionnaire, STUDY_FILE);
  const documents: Document[] = [];
  const members: Member[] = [];
  const wrong: Problem[] = [];
  const warnings: Problem[] = [];
  for (const name of study.members) {
    const source = await sourceOf(name);
    const bytes = await allBytes(source, LARGEST);
    const results = readResults(new TextDecoder().decode(bytes), source.name);
    const member = memberOf(results, source.name, source.sha256());
    const where = { file: STUDY_FILE };
    const called = `${member.municipality} ${member.year}`;
    if (members.some(({ sha256 }) => sha256 === member.sha256)) {
      wrong.push(problem("error", "member-twice", { name: called }, where));
    }
    const [found, expected] = [
      askedIn(results),
      [questionnaire.id, ...base.domains.map(({ id }) => id)].join(", "),
    ];
    const known = results.items.every(({ id }) =>
      questionnaire.items.some((item) => item.id === id),
    );
    if (found !== expected || !known) {
      wrong.push(problem("error", "member-questions", { name: called, found, expected }, where));
    }
    if (profile.id === "publiek" && member.profile === "intern") {
      wrong.push(problem("error", "member-profile", { name: called }, where));
    }
    if (member.year !== study.year) {
      const facts = { name: member.municipality, found: member.year, expected: study.year };
      warnings.push(problem("warning", "member-year", facts));
    }
    members.push(member);
    documents.push(results);
  }
  if (wrong.length > 0) throw new Refusal("data", limited(inOrder(wrong)));
  const items = questionnaire.items.filter(({ id }) =>
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
    members,
    notes: [...new Set(documents.flatMap((document) => document.study.note ?? []))],
    problems: warnings,
  };
}

function memberOf({ study, provenance, total }: Results, file: string, sha256: string): Member {
  const { municipality, year } = study;
  const { profile } = provenance;
  return { file, sha256, municipality, year, profile, respondents: total.responded };
}

const askedIn = ({ study, domains }: Results): string =>
  [study.questionnaire, ...domains.map(({ id }) => id)].join(", ");

const cellIn = ({ items }: Document, id: string, domain: string): ItemCell | undefined =>
  items.find((item) => item.id === id)?.cells.find((cell) => cell.domain === domain);

const arcIn = (
  { contacts }: Document,
  source: string,
  target: string,
): ResultsContact | undefined =>
  contacts.find((arc) => arc.source === source && arc.target === target);
