import { ownQuestionnaire } from "./codebook/questionnaire.js";
import { spellingsOf } from "./codebook/reading.js";
import { standard } from "./codebook/standard.js";
import { withAnswers } from "./codebook/study-answers.js";
import { type Counted, countExports } from "./count-exports.js";
import type { JudgedItem } from "./disclosure/combined.js";
import {
  discloseContacts,
  discloseItem,
  type ShownAgreement,
  toldOf,
} from "./disclosure/disclose.js";
import { type Merge, merges } from "./disclosure/merging.js";
import { discloseOrganisations, type ShownOrganisations } from "./disclosure/organisations.js";
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
import type { Language } from "./model/language.js";
import { Refusal } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { ProfileId } from "./model/profile.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { Refusals } from "./model/refusals.js";
import type { Roster } from "./model/roster.js";
import { STUDY_FILE } from "./model/study-file.js";
import type { SourceOf } from "./open-export.js";
import { buildResults } from "./results/build.js";
import { chainOf } from "./results/chain.js";
import {
  dataProblems,
  disclosureProblems,
  refuseImpossible,
  smallDomains,
} from "./results/notices.js";
import { organisationProblems } from "./results/organisation-notices.js";
import { releaseOf } from "./results/release.js";
import { releaseProblems } from "./results/release-problems.js";
import type { Results } from "./results/schema.js";
import { shownCells } from "./results/shown-cells.js";
import { type ReadRoster, readRoster } from "./roster/read-roster.js";
import { buildScorecard, DEFAULT_NORM } from "./scorecard/scorecard.js";
import { loadStudy, type StudyFiles, type TextOf } from "./study/load.js";
import type { Study } from "./study/study-file.js";
import { UsedFiles } from "./used-files.js";
import { sayPlace, sayProblem } from "./words/problems.js";
import { defaultTitle } from "./words/titles.js";

/** A study folder as the core sees it: on disk, or dropped in a browser window. */
export interface StudyFolder {
  readonly text: TextOf;
  readonly source: SourceOf;
}

export interface RunOptions {
  readonly version: string;
  /** Overrides the language of the study. */
  readonly language?: Language;
  /** Overrides the profile of the study. */
  readonly profile?: ProfileId;
  /** What the study released before, oldest first. */
  readonly releases?: readonly Release[];
}

/** A study of which everything is read and counted, and nothing disclosed. */
interface CountedStudy {
  readonly used: UsedFiles;
  readonly files: StudyFiles;
  readonly questionnaire: Questionnaire;
  readonly profile: Profile;
  readonly counted: Counted;
  readonly roster: ReadRoster | null;
  readonly answered: Response;
  readonly measured: readonly (readonly AgreementCell[])[];
}

/** Reads and counts; respondents exist only inside `countExports`, and nothing after it sees one. */
async function countStudy(folder: StudyFolder, options: RunOptions): Promise<CountedStudy> {
  const used = new UsedFiles(folder);
  const files = await loadStudy(used.text, DEFAULT_NORM);
  const asked = files.questionnaire ? ownQuestionnaire(files.questionnaire) : standard;
  const questionnaire = withAnswers(asked, files.study.answers, STUDY_FILE);
  const profile = studyProfile(files.study.privacy, options.profile);
  const plan = { study: files.study, questionnaire, profile: profile.id };
  const { counted, roster } = await readData(used, plan);
  const { tally, frame } = counted;
  const answered = response(tally, frame);
  refuseImpossible(answered, frame);
  const measured = frame.items.map((_, index) => agreement(tally, index, frame));
  return { used, files, questionnaire, profile, counted, roster, answered, measured };
}

/**
 * Which two domains show more as one, for whoever has the study: it tells of hidden cells.
 *
 * @throws Refusal when anything in the folder cannot be used
 */
export async function suggestedMerges(
  folder: StudyFolder,
  options: RunOptions,
): Promise<readonly Merge[]> {
  const { measured, profile } = await countStudy(folder, options);
  return merges(measured, profile, (domain, counts) => agreementCell(domain, counts, null));
}

/**
 * The road from a study folder to its results, one line per stage.
 *
 * @throws Refusal when anything in the folder cannot be used
 */
export async function evaluate(folder: StudyFolder, options: RunOptions): Promise<Results> {
  const study = await countStudy(folder, options);
  const { used, files, questionnaire, profile, counted, roster, answered, measured } = study;
  const { tally, frame, inputs } = counted;
  const items = measured.map((cells) => discloseItem(cells, profile));
  const shown = items.map((cells) => shownCells(cells, frame));
  const compared = comparison(
    frame.items.map(({ id }, index) => ({ item: id, cells: shown[index] ?? [] })),
  );
  const printed = (item: string): boolean =>
    items[frame.items.findIndex(({ id }) => id === item)]?.every(({ counts }) => counts !== null) ??
    false;
  const arcs = discloseContacts(contacts(tally, frame), profile);
  const graph = network(
    frame.domains.map(({ id }) => id),
    arcs.map(({ source, target, base, yearly }) => {
      const hidden = yearly.reason === "hidden" || yearly.reason === "band";
      const interval = comparableInterval(yearly.k, base);
      const { share, bounds } = yearly;
      return { source, target, hidden, share, interval, bounds };
    }),
    { patterns: tally.patterns, invited: frame.invited.domains },
  );
  const organisations = roster && organisationsOf(roster.roster, frame.domains, profile);
  const language = options.language ?? files.study.language;
  const found = [
    ...files.problems,
    ...counted.problems,
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
      note: files.study.note ?? null,
      language,
      besideOthers: {
        size_class: files.study.size_class ?? null,
        benchmark: files.study.benchmark,
      },
    },
    version: options.version,
    profile,
    inputs,
    spellings: spellingsOf(questionnaire, frame.domains),
    files: await used.hashes(otherFiles(files.study)),
    frame,
    response: answered,
    items,
    comparison: compared,
    ordinal: items.map((cells) => cells.map(({ domain, counts }) => ordinal(domain, counts))),
    weighted: shown.map(weightedTotal),
    reliability: scaleReliability(tally, frame, printed),
    contacts: arcs,
    network: graph,
    organisations,
  });
  const told = releaseProblems(
    options.releases ?? [],
    releaseOf(results, ""),
    frame,
    judgedItems(study, items),
    profile,
  );
  if (told.some(({ severity }) => severity === "error")) throw new Refusal("data", told);
  const chain = chainOf(results, files.norm);
  const scorecard = buildScorecard(results, files.findings, files.judgements, files.norm);
  const problems = inOrder([...found, ...told]).map((one) => ({
    severity: one.severity,
    code: one.code,
    message: sayProblem(one, language).problem,
    where: sayPlace(one.where, language),
  }));
  return { ...results, chain, scorecard, problems };
}

/** The questions with their true counts beside what is printed of them. */
function judgedItems(
  { measured, counted }: CountedStudy,
  shown: readonly (readonly ShownAgreement[])[],
): readonly JudgedItem[] {
  return shown.map((cells, index) => ({
    item: counted.frame.items[index]?.id ?? "",
    cells: cells.map((cell, place) => {
      const counts = measured[index]?.[place]?.counts;
      if (!counts) throw new RangeError("a cell is shown that was not measured");
      const { domain } = cell;
      return { domain, counts, told: toldOf(cell), countsShown: cell.counts !== null };
    }),
  }));
}

/**
 * Exports and roster; what is wrong in either is told in one run.
 *
 * @throws Refusal
 */
async function readData(
  { source }: UsedFiles,
  plan: Parameters<typeof countExports>[1],
): Promise<{ readonly counted: Counted; readonly roster: ReadRoster | null }> {
  const refusals = new Refusals();
  const counted = await refusals.during(() => countExports(source, plan));
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
