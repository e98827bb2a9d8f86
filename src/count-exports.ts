import { certaintyProblems } from "./codebook/certainty-problems.js";
import { matchColumns, readColumns } from "./codebook/columns.js";
import { DoubleAnswers } from "./codebook/double-answers.js";
import { DoubleTokens } from "./codebook/double-tokens.js";
import { studyFrame } from "./codebook/frame.js";
import { readingOf } from "./codebook/reading.js";
import { ResponseReader } from "./codebook/responses.js";
import { sameLabelProblems } from "./codebook/same-labels.js";
import type { CodedAnswers } from "./count-pairs.js";
import type { Frame } from "./model/frame.js";
import { type Problem, problem, Refusal, refuseData } from "./model/problem.js";
import { limited } from "./model/problem-list.js";
import { inOrder } from "./model/problem-order.js";
import type { ProfileId } from "./model/profile.js";
import type { Questionnaire } from "./model/questionnaire.js";
import { Refusals } from "./model/refusals.js";
import { STUDY_FILE } from "./model/study-file.js";
import { howRead, openExport, type SourceOf } from "./open-export.js";
import { ownColumns } from "./platforms/export-table.js";
import { FrequentLabels } from "./privacy/frequent-labels.js";
import { identifierProblems } from "./privacy/problems.js";
import { Scan } from "./privacy/scan.js";
import type { Row } from "./read/table.js";
import type { Results } from "./results/schema.js";
import type { Study } from "./study/study-file.js";
import { addScale, countResponse, emptyTally, selectItems, type Tally } from "./tally/tally.js";

export interface Counted {
  readonly tally: Tally;
  readonly frame: Frame;
  readonly inputs: Results["provenance"]["inputs"];
  readonly problems: readonly Problem[];
}

/** What is decided before the first export is read. */
export interface Plan {
  readonly study: Study;
  readonly questionnaire: Questionnaire;
  readonly profile: ProfileId;
  /** Hears every respondent who counts, in passing. */
  readonly onResponse?: CodedAnswers["add"];
}

/**
 * Reads every export in one streaming pass into one tally. The only place with respondents.
 *
 * @throws Refusal with all that was found in all exports: answers that cannot be read, respondents
 *   who are in twice, identifiers that may not be there
 */
export async function countExports(sourceOf: SourceOf, plan: Plan): Promise<Counted> {
  const { study, questionnaire } = plan;
  const base = studyFrame(study, questionnaire, STUDY_FILE);
  const counting: Counting = {
    ...plan,
    base,
    tally: emptyTally(questionnaire.items.length, base.domains.length),
    tokens: new DoubleTokens(),
    doubleAnswers: new DoubleAnswers(),
    asked: new Set(),
    contactsAsked: false,
    inputs: [],
    identifiers: [],
    problems: [],
  };
  const refusals = new Refusals();
  for (const entry of study.exports) {
    await refusals.during(() => countExport(entry, sourceOf, counting));
  }
  const { tally, tokens, doubleAnswers, asked, contactsAsked, inputs, identifiers, problems } =
    counting;
  const wrong = [...identifiers, ...refusals.problems, ...tokens.problems];
  if (wrong.some(({ severity }) => severity === "error")) {
    throw new Refusal("data", limited(inOrder(wrong)));
  }
  const { within } = doubleAnswers;
  if (within !== undefined) {
    throw refuseData("export-within", { name: within }, { file: STUDY_FILE });
  }
  const kept = [...asked].sort((a, b) => a - b);
  const items = questionnaire.items.filter((_, index) => asked.has(index));
  return {
    tally: selectItems(tally, kept),
    frame: { ...base, items, contactsAsked },
    inputs,
    problems: [...identifiers, ...problems, ...doubleAnswers.problems],
  };
}

/** What is gathered over all exports. */
interface Counting extends Plan {
  readonly base: ReturnType<typeof studyFrame>;
  readonly tally: Tally;
  readonly tokens: DoubleTokens;
  readonly doubleAnswers: DoubleAnswers;
  /** The items that an export holds, by their place in the questionnaire. */
  readonly asked: Set<number>;
  contactsAsked: boolean;
  readonly inputs: Results["provenance"]["inputs"][number][];
  readonly identifiers: Problem[];
  readonly problems: Problem[];
}

/** @throws Refusal for what is wrong with this export; what it told of identifiers is kept */
async function countExport(
  entry: Study["exports"][number],
  sourceOf: SourceOf,
  counting: Counting,
): Promise<void> {
  const { study, questionnaire, profile, base, tally, tokens, doubleAnswers, inputs } = counting;
  const { onResponse } = counting;
  const { source, domain, table } = await openExport(entry, sourceOf, study.language);
  const file = source.name;
  const fixed = domain === null ? null : base.domains.findIndex(({ id }) => id === domain);
  const columns = matchColumns(table.columns, study, questionnaire, {
    file,
    line: table.headingLine,
    fixedDomain: fixed !== null,
  });
  for (const scale of scalesIn(columns.items, questionnaire)) addScale(tally, scale);
  const read = readColumns(columns);
  const names = table.columns.map(({ heading }) => heading);
  const scan = new Scan(names, { columns: [...names.keys()].filter((at) => !read.has(at)) });
  const labels = new FrequentLabels(names);
  const reader = new ResponseReader(columns, questionnaire, base.domains, {
    file,
    table,
    fixedDomain: fixed,
    partial: study.partial,
    doubleAnswers,
    onUnknown: (column, text, line) => {
      scan.cell(column, text, line);
      labels.add(column, table.columns[column]?.labels.get(text.trim()) ?? text);
    },
  });
  const own = ownColumns(table.columns);
  try {
    const heading = names[columns.token ?? -1] ?? "";
    const seen = tokens.seen(scanned(table.batches, scan), columns.token, { file, heading });
    for await (const batch of reader.read(seen)) {
      for (const one of batch) {
        countResponse(tally, one);
        onResponse?.(one, { items: questionnaire.items, domains: base.domains });
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, labels.named(error.problems));
  } finally {
    const found = scan.findings();
    counting.identifiers.push(...identifierProblems(found, { file, read, own, profile }));
  }
  columns.items.forEach((at, index) => {
    if (at !== null) counting.asked.add(index);
  });
  counting.contactsAsked ||= columns.contacts.some((at) => at !== null);
  const { rows, counted, rejected, problems } = reader.reading;
  if (counted === 0) {
    // Why each row was left out is what a user must know.
    throw new Refusal("data", [problem("error", "no-respondents", {}, { file }), ...problems]);
  }
  const sha256 = source.sha256();
  if (inputs.some((input) => input.sha256 === sha256)) {
    throw refuseData("export-twice", { name: file }, { file: STUDY_FILE });
  }
  const { platform, format } = table;
  const reading = readingOf(columns, table, { domain, partial: study.partial });
  inputs.push({ file, sha256, platform, ...howRead(format), rows, counted, rejected, reading });
  counting.problems.push(
    ...table.notes(),
    ...certaintyProblems(columns.found, table, file),
    ...(study.partial === "leave_out" && table.fateOf === null
      ? [problem("warning", "partial-unknown", {}, { file })]
      : []),
    ...sameLabelProblems(columns, table.columns, file),
    ...problems,
  );
}

/** Per step that is a scale its items in this export, by their places; a scale takes two. */
function scalesIn(
  columns: readonly (number | null)[],
  { steps, items }: Questionnaire,
): readonly (readonly number[])[] {
  return steps
    .filter(({ scale }) => scale)
    .map(({ id }) =>
      [...items.keys()].filter((at) => items[at]?.step === id && columns[at] !== null),
    )
    .filter(({ length }) => length >= 2);
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
