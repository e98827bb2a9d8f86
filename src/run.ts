import { matchColumns, readColumns } from "./codebook/columns.js";
import { DoubleTokens } from "./codebook/double-tokens.js";
import { studyFrame } from "./codebook/frame.js";
import { ownQuestionnaire } from "./codebook/questionnaire.js";
import { ResponseReader } from "./codebook/responses.js";
import { standard } from "./codebook/standard.js";
import { discloseContacts, discloseItem } from "./disclosure/disclose.js";
import { PROFILES } from "./disclosure/profile.js";
import { agreement } from "./measures/agreement.js";
import { contacts } from "./measures/contact.js";
import { network } from "./measures/network.js";
import { response } from "./measures/response.js";
import { comparableInterval } from "./measures/share.js";
import type { Frame } from "./model/frame.js";
import type { Language } from "./model/language.js";
import { type Problem, Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { ProfileId } from "./model/profile.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { Refusals } from "./model/refusals.js";
import { STUDY_FILE } from "./model/study-file.js";
import { FrequentLabels } from "./privacy/frequent-labels.js";
import { identifierProblems } from "./privacy/problems.js";
import { Scan } from "./privacy/scan.js";
import { type Row, readCsv, type Table } from "./read/csv.js";
import { dialectProblems } from "./read/dialect-problems.js";
import type { ByteSource } from "./read/source.js";
import { buildResults } from "./results/build.js";
import {
  dataProblems,
  disclosureProblems,
  refuseImpossible,
  smallDomains,
} from "./results/notices.js";
import type { Results } from "./results/schema.js";
import { buildScorecard, DEFAULT_NORM } from "./scorecard/scorecard.js";
import { loadStudy, type StudyFiles, type TextOf } from "./study/load.js";
import { countResponse, emptyTally, selectItems, type Tally } from "./tally/tally.js";
import { sayPlace, sayProblem } from "./words/problems.js";
import { defaultTitle } from "./words/titles.js";

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
  const questionnaire = files.questionnaire ? ownQuestionnaire(files.questionnaire) : standard;
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
    ...smallDomains(answered, frame, profile),
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
    problems: inOrder(found).map((one) => ({
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
  { questionnaire, findings, judgements }: StudyFiles["study"],
): Promise<Results["provenance"]["files"]> {
  const own = questionnaire === standard.id ? undefined : questionnaire;
  const names = [STUDY_FILE, own, findings, judgements].filter((name) => name !== undefined);
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
 * @throws Refusal with all that was found in all exports: answers that cannot be read, respondents
 *   who are in twice, identifiers that may not be there
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
  const tokens = new DoubleTokens();
  const countExport = async (entry: StudyFiles["study"]["exports"][number]): Promise<void> => {
    const { file, domain, ...dialect } = typeof entry === "string" ? { file: entry } : entry;
    const fixed = domain === undefined ? null : base.domains.findIndex(({ id }) => id === domain);
    const source = await folder.source(file);
    const table = await readCsv(source, dialect);
    problems.push(...dialectProblems(table.dialect, source.name));
    const columns = matchColumns(table.header, study, questionnaire, source.name, fixed !== null);
    const read = readColumns(columns);
    const scan = new Scan(table.header, {
      columns: table.header.flatMap((_, at) => (read.has(at) ? [] : [at])),
    });
    const labels = new FrequentLabels(table.header);
    const reader = new ResponseReader(
      columns,
      questionnaire,
      base.domains,
      source.name,
      table.header,
      fixed,
      (column, text, line) => {
        scan.cell(column, text, line);
        labels.add(column, text);
      },
    );
    const found = () => identifierProblems(scan.findings(), { file: source.name, read, profile });
    try {
      const seen = tokens.seen(scanned(table, scan), columns.token, source.name);
      for await (const batch of reader.read(seen)) {
        for (const one of batch) countResponse(tally, one);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal(error.kind, labels.named(error.problems));
    } finally {
      identifiers.push(...found());
    }
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
    inputs.push({ file: source.name, sha256, rows, counted, rejected });
    problems.push(...reader.reading.problems);
  };
  const refusals = new Refusals();
  for (const entry of study.exports) await refusals.during(() => countExport(entry));
  const wrong = [...identifiers, ...refusals.problems, ...tokens.problems];
  if (wrong.some(({ severity }) => severity === "error")) {
    throw new Refusal("data", limited(inOrder(wrong)));
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

/** The same table, of which the scan sees every row before anyone else. */
function scanned(table: Table, scan: Scan): Table {
  const batches = async function* (): AsyncGenerator<readonly Row[]> {
    for await (const batch of table.batches) {
      for (const { cells, line } of batch) scan.row(cells, line);
      yield batch;
    }
  };
  return { ...table, batches: batches() };
}
