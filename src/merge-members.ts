import { studyFrame } from "./codebook/frame.js";
import type { Plan } from "./count-exports.js";
import type { Profile } from "./disclosure/profile.js";
import { type Problem, problem, Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import { STUDY_FILE } from "./model/study-file.js";
import type { SourceOf } from "./open-export.js";
import { allBytes } from "./read/bytes.js";
import { type AddedUp, addedUp } from "./results/added-up.js";
import { readResults } from "./results/read.js";
import type { Results } from "./results/schema.js";

/** What reports of parts show together. */
export interface MergedMembers extends AddedUp {
  readonly members: Results["provenance"]["members"];
  /** What must stand with everything that is published of a part, and so of the whole. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** The most that a results document may hold. */
const LARGEST = 64_000_000;

type Member = Results["provenance"]["members"][number];
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
  const documents: Results[] = [];
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
  return {
    ...addedUp(documents, base, profile),
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
