import { certaintyProblems } from "./codebook/certainty-problems.js";
import { matchColumns, readColumns } from "./codebook/columns.js";
import { studyFrame } from "./codebook/frame.js";
import { ownQuestionnaire } from "./codebook/questionnaire.js";
import { ResponseReader } from "./codebook/responses.js";
import { standard } from "./codebook/standard.js";
import { withAnswers } from "./codebook/study-answers.js";
import { discloseContacts, discloseItem } from "./disclosure/disclose.js";
import { PROFILES } from "./disclosure/profile.js";
import { agreement } from "./measures/agreement.js";
import { contacts } from "./measures/contact.js";
import { network } from "./measures/network.js";
import { response } from "./measures/response.js";
import { comparableInterval } from "./measures/share.js";
import type { Dictionary } from "./model/dictionary.js";
import type { Frame } from "./model/frame.js";
import type { Language } from "./model/language.js";
import { type Problem, Refusal, refuseData } from "./model/problem.js";
import type { ProfileId } from "./model/profile.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { STUDY_FILE } from "./model/study-file.js";
import { exportTable, ownColumns } from "./platforms/export-table.js";
import { identifierProblems } from "./privacy/problems.js";
import { Scan } from "./privacy/scan.js";
import { allBytes } from "./read/bytes.js";
import { readLabels } from "./read/labels/read-labels.js";
import { readExport } from "./read/read-export.js";
import type { ByteSource } from "./read/source.js";
import type { Format, Row } from "./read/table.js";
import { buildResults } from "./results/build.js";
import { dataProblems, disclosureProblems, refuseImpossible } from "./results/notices.js";
import type { Results } from "./results/schema.js";
import { buildScorecard, DEFAULT_NORM } from "./scorecard/scorecard.js";
import { loadStudy, type StudyFiles, type TextOf } from "./study/load.js";
import { countResponse, emptyTally, selectItems, type Tally } from "./tally/tally.js";
import { sayPlace, sayProblem } from "./words/problems.js";
import { defaultTitle } from "./words/titles.js";

/** The most that a file with labels may hold. */
const LARGEST_LABELS = 64_000_000;

/** A study folder as the core sees it: on disk, or dropped in a browser window. */
export interface StudyFolder {
  readonly text: TextOf;
  source(name: string): Promise<ByteSource & { sha256(): string }>;
}

export interface RunOptions {
  readonly version: string;
  /** Overrides the language of the study. */
  readonly language?: Language;
  /** Overrides the profile of the study. */
  readonly profile?: ProfileId;
}

/**
 * The road from a study folder to its results, one line per stage.
 *
 * Respondents exist only inside `countExports`; nothing after it sees one.
 *
 * @throws Refusal when anything in the folder cannot be used
 */
export async function evaluate(folder: StudyFolder, options: RunOptions): Promise<Results> {
  const files = await loadStudy(folder.text, DEFAULT_NORM);
  const asked = files.questionnaire ? ownQuestionnaire(files.questionnaire) : standard;
  const questionnaire = withAnswers(asked, files.study.answers, STUDY_FILE);
  const profile = PROFILES[options.profile ?? files.study.privacy.profile];
  const { tally, frame, inputs, problems } = await countExports(
    folder,
    files,
    questionnaire,
    profile.id,
  );
  const answered = response(tally, frame);
  refuseImpossible(answered, frame);
  const measured = frame.items.map((_, index) => agreement(tally, index, frame));
  const items = measured.map((cells) => discloseItem(cells, profile));
  const arcs = discloseContacts(contacts(tally, frame), profile);
  const graph = network(
    frame.domains.map(({ id }) => id),
    arcs.map(({ source, target, base, yearly }) => {
      const hidden = yearly.reason === "hidden" || yearly.reason === "band";
      const interval = comparableInterval(yearly.k, base);
      return { source, target, hidden, share: yearly.share, interval };
    }),
  );
  const language = options.language ?? files.study.language;
  const found = [
    ...files.problems,
    ...problems,
    ...dataProblems(answered, measured, frame),
    ...disclosureProblems(items, arcs, profile),
  ];
  const results = buildResults({
    study: {
      municipality: files.study.municipality,
      year: files.study.year,
      title:
        files.study.title ?? defaultTitle(files.study.municipality, files.study.year, language),
      note: files.study.note ?? null,
      language,
    },
    version: options.version,
    profile,
    inputs,
    files: await hashes(folder, files.study),
    frame,
    response: answered,
    items,
    contacts: arcs,
    network: graph,
    problems: found.map((one) => ({
      severity: one.severity,
      code: one.code,
      message: sayProblem(one, language).problem,
      where: sayPlace(one.where, language),
    })),
  });
  const scorecard = buildScorecard(results, files.findings, files.judgements, files.norm);
  const { problems: last, ...rest } = results;
  return { ...rest, scorecard, problems: last };
}

/** The hashes of the files that people wrote: they decide norms, findings and wording. */
async function hashes(
  folder: StudyFolder,
  { questionnaire, findings, judgements, exports }: StudyFiles["study"],
): Promise<Results["provenance"]["files"]> {
  const own = questionnaire === standard.id ? undefined : questionnaire;
  const companions = exports.map((entry) => (typeof entry === "string" ? undefined : entry.labels));
  const named = [STUDY_FILE, own, findings, judgements, ...companions];
  const names = [...new Set(named)].filter((name) => name !== undefined);
  const read: { file: string; sha256: string }[] = [];
  for (const name of names) {
    const source = await folder.source(name);
    for await (const _ of source.bytes());
    read.push({ file: source.name, sha256: source.sha256() });
  }
  return read;
}

interface Counted {
  readonly tally: Tally;
  readonly frame: Frame;
  readonly inputs: Results["provenance"]["inputs"];
  readonly problems: readonly Problem[];
}

/**
 * Reads every export in one streaming pass into one tally. The only place with respondents.
 *
 * @throws Refusal with all that was found of identifiers, when one of them may not be there
 */
async function countExports(
  folder: StudyFolder,
  { study }: StudyFiles,
  questionnaire: Questionnaire,
  profile: ProfileId,
): Promise<Counted> {
  const base = studyFrame(study, questionnaire, STUDY_FILE);
  const tally = emptyTally(questionnaire.items.length, base.domains.length);
  const asked = new Set<number>();
  let contactsAsked = false;
  const inputs: Results["provenance"]["inputs"][number][] = [];
  const problems: Problem[] = [];
  const identifiers: Problem[] = [];
  for (const entry of study.exports) {
    const { file, domain, labels, ...asItIs } = typeof entry === "string" ? { file: entry } : entry;
    const fixed = domain === undefined ? null : base.domains.findIndex(({ id }) => id === domain);
    const source = await folder.source(file);
    const dictionary = labels === undefined ? [] : await labelsOf(folder, labels, study.language);
    const table = await exportTable(await readExport(source, asItIs), source.name, dictionary);
    const columns = matchColumns(table.columns, study, questionnaire, {
      file: source.name,
      line: table.headingLine,
      fixedDomain: fixed !== null,
    });
    const read = readColumns(columns);
    const names = table.columns.map(({ heading }) => heading);
    const scan = new Scan(names, { columns: [...names.keys()].filter((at) => !read.has(at)) });
    const reader = new ResponseReader(columns, questionnaire, base.domains, {
      file: source.name,
      table,
      fixedDomain: fixed,
      partial: study.partial,
      onUnknown: (column, text, line) => scan.cell(column, text, line),
    });
    const own = ownColumns(table.columns);
    const found = () =>
      identifierProblems(scan.findings(), { file: source.name, read, own, profile });
    try {
      for await (const batch of reader.read(scanned(table.batches, scan))) {
        for (const one of batch) countResponse(tally, one);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.kind, [...identifiers, ...found(), ...error.problems]);
    }
    identifiers.push(...found());
    columns.items.forEach((at, index) => {
      if (at !== null) asked.add(index);
    });
    contactsAsked ||= columns.contacts.some((at) => at !== null);
    const { rows, counted, rejected } = reader.reading;
    if (counted === 0) throw refuseData("no-respondents", {}, { file: source.name });
    const sha256 = source.sha256();
    if (inputs.some((input) => input.sha256 === sha256)) {
      throw refuseData("export-twice", { name: source.name }, { file: STUDY_FILE });
    }
    const { platform, format } = table;
    const how = howRead(format);
    inputs.push({ file: source.name, sha256, platform, ...how, rows, counted, rejected });
    problems.push(...table.notes(), ...certaintyProblems(columns.found, table, source.name));
    problems.push(...reader.reading.problems);
  }
  if (identifiers.some(({ severity }) => severity === "error")) {
    throw new Refusal("data", identifiers);
  }
  const kept = [...asked].sort((a, b) => a - b);
  const items = questionnaire.items.filter((_, index) => asked.has(index));
  return {
    tally: selectItems(tally, kept),
    frame: { ...base, items, contactsAsked },
    inputs,
    problems: [...identifiers, ...problems],
  };
}

type HowRead = Pick<
  Results["provenance"]["inputs"][number],
  "format" | "encoding" | "delimiter" | "sheet"
>;

/** How a file was read, as the results tell it. */
function howRead(format: Format): HowRead {
  const nothing = { encoding: null, delimiter: null, sheet: null };
  if (format.kind === "xlsx") return { ...nothing, format: "xlsx", sheet: format.sheet };
  if (format.kind === "sav") return { ...nothing, format: "sav", encoding: format.encoding };
  const { encoding, delimiter } = format.dialect;
  return { ...nothing, format: "csv", encoding: encoding.name, delimiter };
}

/** What a companion file tells about the columns of an export. */
async function labelsOf(
  folder: StudyFolder,
  name: string,
  language: Language,
): Promise<Dictionary> {
  const source = await folder.source(name);
  return readLabels(await allBytes(source, LARGEST_LABELS), source.name, { language });
}

/** The same rows, of which the scan sees every one before anyone else. */
async function* scanned(
  batches: AsyncIterable<readonly Row[]>,
  scan: Scan,
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) {
    for (const { cells, line } of batch) scan.row(cells, line);
    yield batch;
  }
}
