import { studyFrame } from "./codebook/frame.js";
import type { Plan } from "./count-exports.js";
import type { Profile } from "./disclosure/profile.js";
import type { Frame } from "./model/frame.js";
import { type Problem, problem, Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { Refusals } from "./model/refusals.js";
import { STUDY_FILE } from "./model/study-file.js";
import type { PromisedHash, SourceOf } from "./open-export.js";
import { allBytes } from "./read/bytes.js";
import { type AddedUp, addedUp } from "./results/added-up.js";
import { askedInSome } from "./results/asked-in-some.js";
import { type OpenMember, overlappingMembers } from "./results/overlapping-members.js";
import { readResults } from "./results/read.js";
import type { Results } from "./results/schema.js";
import { unlikeMembers } from "./results/unlike-members.js";

/** What reports of parts show together. */
export interface MergedMembers extends AddedUp {
  readonly members: Results["provenance"]["members"];
  /** What must stand with everything that is published of a part, and so of the whole; with its name. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** The most that a results document may hold. */
const LARGEST = 64_000_000;

type Member = Results["provenance"]["members"][number];
/** Where members are read, and what a manifest beside each says of it. */
interface MemberFiles {
  readonly source: SourceOf;
  readonly promised: PromisedHash;
}

/** A member with what the whole needs of it. */
interface Opened extends OpenMember {
  readonly results: Results;
}

/**
 * The results documents of the parts of a study as one: every number is the sum where each of them
 * shows it. Whoever was not asked a question in one part counts there as not shown.
 *
 * @throws Refusal with all that is wrong in any of them: documents that cannot be read or were changed
 *   after their report, are of other questions or domains, are there twice, or are internal where this
 *   report is for the public
 */
export async function mergeMembers(
  files: MemberFiles,
  { study, questionnaire }: Omit<Plan, "profile">,
  profile: Profile,
): Promise<MergedMembers> {
  if (study.exports.length > 0 || study.tallies.length > 0) {
    throw refuseData("members-and-counts", {}, { file: STUDY_FILE });
  }
  const base = studyFrame(study, questionnaire, STUDY_FILE);
  const refusals = new Refusals();
  const opened: Opened[] = [];
  for (const name of study.members) {
    const one = await refusals.during(() => openMember(files, name));
    if (!one) continue;
    opened.push(one);
    refusals.problems.push(...unfit(one, questionnaire, base, profile));
  }
  const wrong = [...refusals.problems, ...overlappingMembers(opened)];
  if (wrong.length > 0) throw new Refusal("data", limited(inOrder(wrong)));
  const documents = opened.map(({ results }) => results);
  const whole = addedUp(documents, base, profile);
  const asked = documents.map(({ study: { municipality }, items, contacts }) => ({
    name: municipality,
    items: new Set(items.map(({ id }) => id)),
    contacts: contacts.length > 0,
  }));
  return {
    ...whole,
    members: opened.map(({ member }) => member),
    notes: notesOf(documents),
    problems: [
      ...unlikeMembers(documents, { year: study.year, rules: profile.rules }),
      ...askedInSome(asked, whole.frame),
    ],
  };
}

/** @throws Refusal for what is no results document, or is not what its manifest says it was */
async function openMember({ source, promised }: MemberFiles, name: string): Promise<Opened> {
  const file = await source(name);
  const bytes = await allBytes(file, LARGEST);
  const hash = await promised(name);
  if (hash !== null && hash !== file.sha256()) {
    throw refuseData("results-tampered", {}, { file: name });
  }
  const results = readResults(new TextDecoder().decode(bytes), name);
  const member = memberOf(results, file.name, file.sha256());
  return { name, member, provenance: results.provenance, results };
}

/** Why a document cannot be a part of this study. */
function unfit(
  { name, member, results }: Opened,
  questionnaire: Questionnaire,
  { domains }: Pick<Frame, "domains">,
  profile: Profile,
): readonly Problem[] {
  const where = { file: name };
  const called = `${member.municipality} ${member.year}`;
  const found = askedIn(results);
  const expected = [questionnaire.id, ...domains.map(({ id }) => id)].join(", ");
  const known = results.items.every(({ id }) => questionnaire.items.some((item) => item.id === id));
  const wrong: Problem[] = [];
  if (found !== expected || !known) {
    wrong.push(problem("error", "member-questions", { name: called, found, expected }, where));
  }
  if (profile.id === "publiek" && member.profile === "intern") {
    wrong.push(problem("error", "member-profile", { name: called }, where));
  }
  return wrong;
}

function memberOf({ study, provenance, total }: Results, file: string, sha256: string): Member {
  const { municipality, year } = study;
  const { profile, members } = provenance;
  const parts = members.flatMap((one) =>
    one.parts.length > 0 ? one.parts : [{ municipality: one.municipality, year: one.year }],
  );
  return { file, sha256, municipality, year, profile, respondents: total.responded, parts };
}

/** Every note of a part once, after the names of those it is about. */
function notesOf(documents: readonly Results[]): readonly string[] {
  const notes = [...new Set(documents.flatMap(({ study }) => study.note ?? []))];
  return notes.map((note) => {
    const own = documents.filter(({ study }) => study.note === note);
    return `${own.map(({ study }) => study.municipality).join(", ")}: ${note}`;
  });
}

const askedIn = ({ study, domains }: Results): string =>
  [study.questionnaire, ...domains.map(({ id }) => id)].join(", ");
