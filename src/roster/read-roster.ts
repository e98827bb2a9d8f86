import { studyFrame } from "../codebook/frame.js";
import { Lookup } from "../codebook/lookup.js";
import { contactScale, domainLookup } from "../codebook/scale.js";
import { type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import type { ProfileId } from "../model/profile.js";
import type { Domain, Questionnaire } from "../model/questionnaire.js";
import type { Roster } from "../model/roster.js";
import { STUDY_FILE } from "../model/study-file.js";
import { identifierProblems } from "../privacy/problems.js";
import type { Scan } from "../privacy/scan.js";
import type { ByteSource } from "../read/source.js";
import type { Study } from "../study/study-file.js";
import { readContacts } from "./read-contacts.js";
import { readOrganisations } from "./read-organisations.js";
import { rosterTable } from "./roster-table.js";

export interface RosterPlan {
  readonly study: Study;
  readonly questionnaire: Questionnaire;
  readonly profile: ProfileId;
}

export interface ReadRoster {
  readonly roster: Roster;
  readonly problems: readonly Problem[];
}

/**
 * Reads the two files of the network of organisations: who was asked, and who names whom.
 *
 * @returns `null` for a study without a roster
 * @throws Refusal with what is wrong in the first of the files that cannot be used
 */
export async function readRoster(
  sourceOf: (name: string) => Promise<ByteSource>,
  { study, questionnaire, profile }: RosterPlan,
): Promise<ReadRoster | null> {
  const { roster, ignore } = study;
  if (roster === undefined) return null;
  if (roster.organisations === roster.contacts) {
    throw refuseData("roster-same-file", {}, { file: STUDY_FILE });
  }
  const { domains } = studyFrame(study, questionnaire, STUDY_FILE);
  const first = await rosterTable(await sourceOf(roster.organisations));
  const organisations = await readOrganisations(first, domainsOf(domains), ignore);
  const second = await rosterTable(await sourceOf(roster.contacts));
  const contacts = await readContacts(second, organisations, frequenciesOf(questionnaire), ignore);
  const found = [
    ...identifiersIn(organisations.scan, first.file, profile),
    ...identifiersIn(contacts.scan, second.file, profile),
  ];
  if (found.some(({ severity }) => severity === "error")) throw new Refusal("data", limited(found));
  const silent = organisations.list.filter(({ respondents }) => respondents === 0).length;
  const facts = { silent, count: organisations.list.length };
  return {
    roster: { organisations: organisations.list, ties: contacts.ties },
    problems: [
      ...organisations.warnings,
      ...contacts.warnings,
      ...found,
      ...(silent > 0 ? [problem("info", "roster-silent", facts)] : []),
    ],
  };
}

/** A domain may be written by its id too. */
function domainsOf(domains: readonly Domain[]) {
  const { spellings } = domainLookup(domains);
  const ids = domains.map(({ id }, index) => [id, index] as const);
  const lookup = new Lookup<number | null>([...ids, ...spellings]);
  const known = domains.map(({ id }) => id).join(", ");
  return { find: (cell: string) => lookup.get(cell), known };
}

function frequenciesOf(questionnaire: Questionnaire) {
  const { lookup, allowed } = contactScale(questionnaire);
  return { find: (cell: string) => lookup.get(cell), known: allowed };
}

/** Columns that are not read may hold anything, as in an export. */
function identifiersIn(scan: Scan, file: string, profile: ProfileId): readonly Problem[] {
  return identifierProblems(scan.findings(), { file, read: new Set(), profile });
}
