import { ownQuestionnaire } from "./codebook/questionnaire.js";
import { spellingsOf } from "./codebook/reading.js";
import { standard } from "./codebook/standard.js";
import { withAnswers } from "./codebook/study-answers.js";
import type { Plan } from "./count-exports.js";
import type { CodedAnswers } from "./count-pairs.js";
import { type CountedWhole, countWhole } from "./count-tallies.js";
import {
  discloseContacts,
  discloseItem,
  type ShownAgreement,
  type ShownContact,
} from "./disclosure/disclose.js";
import { type Merge, merges } from "./disclosure/merging.js";
import { discloseOrganisations, type ShownOrganisations } from "./disclosure/organisations.js";
import { discloseContactsBesideParts, discloseItemBesideParts } from "./disclosure/parts.js";
import type { Profile } from "./disclosure/profile.js";
import type { Release } from "./disclosure/release.js";
import { shownRoster, withheldDomains } from "./disclosure/roster.js";
import { studyProfile } from "./disclosure/study-profile.js";
import { type AgreementCell, agreement, agreementCell } from "./measures/agreement.js";
import { comparison } from "./measures/comparison.js";
import { contacts } from "./measures/contact.js";
import { network } from "./measures/network.js";
import { ordinal } from "./measures/ordinal.js";
import { ORGANISATION_CHANCE } from "./measures/organisations/chance.js";
import { organisationNetwork } from "./measures/organisations/organisation-network.js";
import { type Response, response } from "./measures/response.js";
import { scaleReliability } from "./measures/scale-reliability.js";
import { comparableInterval } from "./measures/share.js";
import { weightedTotal } from "./measures/weighted-total.js";
import { type MergedMembers, mergeMembers } from "./merge-members.js";
import type { Language } from "./model/language.js";
import { type Problem, Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { ProfileId } from "./model/profile.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { Refusals } from "./model/refusals.js";
import type { Roster } from "./model/roster.js";
import { STUDY_FILE } from "./model/study-file.js";
import type { PromisedHash, SourceOf } from "./open-export.js";
import { buildResults } from "./results/build.js";
import { chainOf } from "./results/chain.js";
import {
  dataProblems,
  disclosureProblems,
  refuseImpossible,
  smallDomains,
} from "./results/notices.js";
import { organisationProblems } from "./results/organisation-notices.js";
import { partsProblems } from "./results/parts-problems.js";
import { releaseOf } from "./results/release.js";
import { releaseProblems } from "./results/release-problems.js";
import type { Results } from "./results/schema.js";
import { shownCells } from "./results/shown-cells.js";
import { singlePersonProblems } from "./results/single-person-problems.js";
import type { Written } from "./results/written.js";
import { writtenIdentifiers } from "./results/written-identifiers.js";
import { type ReadRoster, readRoster } from "./roster/read-roster.js";
import { buildScorecard, DEFAULT_NORM } from "./scorecard/scorecard.js";
import { loadStudy, type StudyFiles, type TextOf } from "./study/load.js";
import type { Study } from "./study/study-file.js";
import type { Tally } from "./tally/tally.js";
import { tallyLines } from "./tally/write-tally.js";
import { UsedFiles } from "./used-files.js";
import { sayPlace, sayProblem } from "./words/problems.js";
import { defaultTitle } from "./words/titles.js";

/** A study folder as the core sees it: on disk, or dropped in a browser window. */
export interface StudyFolder {
  readonly text: TextOf;
  readonly source: SourceOf;
  readonly promised: PromisedHash;
}

export interface RunOptions {
  readonly version: string;
  /** Overrides the language of the study. */
  readonly language?: Language;
  /** Overrides the profile of the study. */
  readonly profile?: ProfileId;
  /** What the study released before, oldest first. */
  readonly releases?: readonly Release[];
  /** Files of counts that take the place of the exports and tallies that the study names. */
  readonly tallies?: readonly string[];
}

/** What people wrote of a study, and the rules for its report. */
export interface OpenStudy {
  readonly used: UsedFiles;
  readonly files: StudyFiles;
  readonly questionnaire: Questionnaire;
  readonly profile: Profile;
  /** Where respondents are remembered by their code, until they are found in another year. */
  readonly coded: CodedAnswers | null;
}

/** A study of which everything is read and counted, and nothing disclosed. */
interface CountedStudy extends OpenStudy {
  readonly counted: CountedWhole;
  readonly roster: ReadRoster | null;
  readonly answered: Response;
  readonly measured: readonly (readonly AgreementCell[])[];
}

/** A study as it may be shown: counted here, or added up from what reports show. */
interface ShownStudy extends OpenStudy, Omit<MergedMembers, "problems"> {
  /** `null` where only reports were added. */
  readonly tally: Tally | null;
  readonly inputs: Results["provenance"]["inputs"];
  readonly tallies: Results["provenance"]["tallies"];
  readonly roster: ReadRoster | null;
  /** How many exports and tallies were added up here; 0 where reports were. */
  readonly parts: number;
  readonly read: readonly Problem[];
}

/** @throws Refusal when what people wrote of the study cannot be used */
export async function openStudy(
  folder: StudyFolder,
  options: RunOptions,
  coded: CodedAnswers | null = null,
): Promise<OpenStudy> {
  const used = new UsedFiles(folder);
  const files = withTallies(await loadStudy(used.text, DEFAULT_NORM), options.tallies);
  const asked = files.questionnaire ? ownQuestionnaire(files.questionnaire) : standard;
  const questionnaire = withAnswers(asked, files.study.answers, STUDY_FILE);
  return {
    used,
    files,
    questionnaire,
    profile: studyProfile(files.study.privacy, options.profile),
    coded,
  };
}

/** Reads and counts; respondents exist only inside `countExports`, and nothing after it sees one. */
async function countStudy(open: OpenStudy): Promise<CountedStudy> {
  const { used, files, questionnaire, profile, coded } = open;
  const plan: Plan = {
    study: files.study,
    questionnaire,
    profile: profile.id,
    ...(coded ? { onResponse: coded.add } : {}),
  };
  const { counted, roster } = await readData(used, plan);
  const { tally, frame } = counted;
  const answered = response(tally, frame);
  refuseImpossible(answered, frame);
  const measured = frame.items.map((_, index) => agreement(tally, index, frame));
  return { ...open, counted, roster, answered, measured };
}

async function showStudy(open: OpenStudy): Promise<ShownStudy> {
  const { used, files, questionnaire, profile } = open;
  if (files.study.members.length === 0) {
    const study = await countStudy(open);
    const { problems, ...counts } = study.counted;
    const parts = counts.parts.length;
    const shown = disclosed(study);
    return { ...study, ...counts, ...shown, parts, members: [], notes: [], read: problems };
  }
  const plan = { study: files.study, questionnaire, profile: profile.id };
  const { problems, ...merged } = await mergeMembers(used, plan, profile);
  const roster = await readRoster(used.source, plan);
  return {
    ...open,
    ...merged,
    tally: null,
    inputs: [],
    tallies: [],
    roster,
    parts: 0,
    read: problems,
  };
}

/**
 * Which two domains show more as one, for whoever has the study: it tells of hidden cells.
 *
 * @returns `null` for a whole of reports: the hidden counts are not in them
 * @throws Refusal when anything in the folder cannot be used
 */
export async function suggestedMerges(
  folder: StudyFolder,
  options: RunOptions,
): Promise<readonly Merge[] | null> {
  const open = await openStudy(folder, options);
  if (open.files.study.members.length > 0) return null;
  const { measured, profile } = await countStudy(open);
  return merges(measured, profile, (domain, counts) => agreementCell(domain, counts, null));
}

/** The counts of a study as the lines of a tally file, and what it was counted from. */
export interface StudyTally {
  readonly lines: Iterable<string>;
  readonly respondents: number;
  readonly files: readonly string[];
}

/**
 * The counts of a study, to be added up or reported elsewhere.
 *
 * @throws Refusal when anything in the folder cannot be used
 */
export async function tallyOf(folder: StudyFolder, options: RunOptions): Promise<StudyTally> {
  const open = await openStudy(folder, options);
  if (open.files.study.members.length > 0) {
    throw refuseData("members-no-tally", {}, { file: STUDY_FILE });
  }
  const { counted, answered, files } = await countStudy(open);
  const { exports, tallies, privacy } = files.study;
  // One tally of a whole no longer tells of which parts it is, and a report of it cannot spare these.
  if (counted.parts.length > 1 && privacy.parts_published !== false) {
    throw refuseData("parts-no-tally", {}, { file: STUDY_FILE });
  }
  const named = exports.map((entry) => (typeof entry === "string" ? entry : entry.file));
  return {
    lines: tallyLines(counted.tally, counted.frame),
    respondents: answered.total.responded,
    files: [...named, ...tallies],
  };
}

/**
 * The road from a study folder to its results, one line per stage.
 *
 * @throws Refusal when anything in the folder cannot be used
 */
export async function evaluate(folder: StudyFolder, options: RunOptions): Promise<Results> {
  return evaluateOpen(await openStudy(folder, options), options);
}

/** @throws Refusal when anything in the folder cannot be used */
export async function evaluateOpen(open: OpenStudy, options: RunOptions): Promise<Results> {
  const study = await showStudy(open);
  const { used, files, questionnaire, profile, roster, frame, answered, items, arcs, tally } =
    study;
  const shown = items.map((cells) => shownCells(cells, frame));
  const compared = comparison(
    frame.items.map(({ id }, index) => ({ item: id, cells: shown[index] ?? [] })),
  );
  const printed = (item: string): boolean =>
    items[frame.items.findIndex(({ id }) => id === item)]?.every(({ counts }) => counts !== null) ??
    false;
  const graph = network(
    frame.domains.map(({ id }) => id),
    arcs.map(({ source, target, base, yearly }) => {
      const hidden = yearly.reason === "hidden" || yearly.reason === "band";
      const interval = comparableInterval(yearly.k, base);
      const { share, bounds } = yearly;
      return { source, target, hidden, share, interval, bounds };
    }),
    {
      // Reports do not hold which answers go together.
      patterns: tally ? tally.patterns : frame.domains.map(() => null),
      invited: frame.invited.domains,
    },
  );
  const organisations = roster && organisationsOf(roster.roster, frame.domains, profile);
  const language = options.language ?? files.study.language;
  const found = [
    ...files.problems,
    ...study.read,
    ...(roster?.problems ?? []),
    ...dataProblems(answered, items, frame),
    ...smallDomains(answered, frame, profile),
    ...disclosureProblems(items, arcs, profile),
    ...(organisations ? organisationProblems(organisations) : []),
  ];
  const results = buildResults({
    study: {
      municipality: files.study.municipality,
      year: files.study.year,
      title:
        files.study.title ?? defaultTitle(files.study.municipality, files.study.year, language),
      note: [...(files.study.note ? [files.study.note] : []), ...study.notes].join(" ") || null,
      language,
      besideOthers: {
        size_class: files.study.size_class ?? null,
        benchmark: files.study.benchmark,
      },
    },
    version: options.version,
    profile,
    inputs: study.inputs,
    tallies: study.tallies,
    members: study.members,
    spellings: spellingsOf(questionnaire, frame.domains),
    files: await used.hashes(otherFiles(files.study)),
    frame,
    response: answered,
    items,
    comparison: compared,
    ordinal: items.map((cells) => cells.map(({ domain, counts }) => ordinal(domain, counts))),
    weighted: shown.map(weightedTotal),
    reliability: scaleReliability(tally, frame, printed, profile.crossings === "show"),
    contacts: arcs,
    network: graph,
    organisations,
  });
  const chain = chainOf(results, files.norm);
  const scorecard = buildScorecard(results, files.findings, files.judgements, files.norm);
  const written = { ...results, scorecard, recommendations: files.recommendations };
  const told = [
    ...partsProblems(study.parts, files.study.privacy.parts_published, profile),
    ...releaseProblems(options.releases ?? [], releaseOf(results, ""), frame.domains, profile),
    ...singlePersonProblems(written, profile, writtenInFile(files)),
    ...writtenIdentifiers(written, profile, writtenInFile(files)),
  ];
  if (told.some(({ severity }) => severity === "error")) {
    throw new Refusal("data", limited(inOrder(told)));
  }
  const problems = inOrder([...found, ...told]).map((one) => ({
    severity: one.severity,
    code: one.code,
    message: sayProblem(one, language).problem,
    where: sayPlace(one.where, language),
  }));
  return { ...results, chain, scorecard, recommendations: files.recommendations, problems };
}

function withTallies(files: StudyFiles, tallies: readonly string[] | undefined): StudyFiles {
  if (tallies === undefined) return files;
  return { ...files, study: { ...files.study, exports: [], tallies: [...tallies], members: [] } };
}

/** What may be shown of every question and arc; beside the reports of the parts, if they have any. */
function disclosed({ files, counted, measured, profile }: CountedStudy): {
  readonly items: readonly (readonly ShownAgreement[])[];
  readonly arcs: readonly ShownContact[];
} {
  const { tally, frame, parts } = counted;
  const arcs = contacts(tally, frame);
  if (parts.length < 2 || files.study.privacy.parts_published !== true) {
    return {
      items: measured.map((cells) => discloseItem(cells, profile)),
      arcs: discloseContacts(arcs, profile),
    };
  }
  const invited = { total: null, domains: frame.domains.map(() => null) };
  const plain = { ...frame, invited };
  return {
    items: measured.map((cells, item) => {
      const own = parts.map((part) => agreement(part, item, plain));
      return discloseItemBesideParts(cells, own, profile);
    }),
    arcs: discloseContactsBesideParts(
      arcs,
      parts.map((part) => contacts(part, plain)),
      profile,
    ),
  };
}

/**
 * Exports and roster; what is wrong in either is told in one run.
 *
 * @throws Refusal
 */
async function readData(
  { source }: UsedFiles,
  plan: Plan,
): Promise<{ readonly counted: CountedWhole; readonly roster: ReadRoster | null }> {
  const refusals = new Refusals();
  const counted = await refusals.during(() => countWhole(source, plan));
  const roster = await refusals.during(() => readRoster(source, plan));
  if (counted === undefined || roster === undefined) {
    throw new Refusal("data", limited(inOrder(refusals.problems)));
  }
  return { counted, roster };
}

/** The network of organisations: measured on what may be shown, then disclosed. */
function organisationsOf(
  roster: Roster,
  domains: readonly { readonly id: string }[],
  profile: Profile,
): ShownOrganisations {
  const withheld = withheldDomains(roster, domains.length, profile);
  const shown = shownRoster(roster, withheld);
  const ids = domains.map(({ id }) => id);
  const network = organisationNetwork(shown, ids, ORGANISATION_CHANCE);
  return discloseOrganisations({ roster, shown, withheld, network }, profile);
}

/** In which file of the study people wrote a text. */
function writtenInFile({ study, questionnaire }: StudyFiles): (written: Written) => string {
  return ({ part, entry }) => {
    if (part === "findings" || part === "judgements" || part === "recommendations") {
      return study[part] ?? STUDY_FILE;
    }
    const own = part === "domains" && study.domains[entry]?.label !== undefined;
    return part === "study" || own || questionnaire === null ? STUDY_FILE : study.questionnaire;
  };
}

/** The files that say what the codes of exports mean, and those of the roster. */
function otherFiles({ exports, roster }: Study): readonly string[] {
  const labels = exports.flatMap((entry) =>
    typeof entry === "string" ? [] : (entry.labels ?? []),
  );
  const named = (roster ? [roster.organisations, roster.contacts] : []).map((entry) =>
    typeof entry === "string" ? entry : entry.file,
  );
  return [...labels, ...named];
}
