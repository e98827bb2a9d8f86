import type { Change, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { changeWords, outcomeWord } from "../words/change.js";
import { compositionWords } from "../words/composition.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { leastText } from "./change-least.js";
import {
  cellText,
  groupName,
  indexRange,
  indexText,
  movedName,
  movedPoints,
  movedRange,
  questionName,
  questionNames,
  signedIndex,
  signedPoints,
  yearsOf,
} from "./change-names.js";
import { cellLabel } from "./labels.js";
import { pText } from "./p-value.js";
import { cityPairs, domainPairs, linePairs } from "./pair-table.js";
import { left, right, type Table, type TableColumn } from "./table.js";

interface Row {
  readonly names: readonly string[];
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
  readonly trend: { readonly slope: number; readonly low: number; readonly high: number } | null;
}

const NO_ROOM = "";

function outcome(move: ShareMove, language: Language): string {
  return outcomeWord(move, language);
}

/** `+30 (14 tot 45)` */
function differenceText({ difference, interval, decision }: ShareMove, language: Language): string {
  if (difference === null || interval === null) return NO_ROOM;
  return `${signedPoints(difference, language)} (${movedPoints(interval, decision, language)})`;
}

/** The same at the same composition, where every domain is shown. */
function alikeText({ sameComposition: found, decision }: ShareMove, language: Language): string {
  if (found === null) return NO_ROOM;
  const { difference, interval } = found;
  return `${signedPoints(difference, language)} (${movedPoints(interval, decision, language)})`;
}

function trendText({ trend }: Row, language: Language): string {
  if (trend === null) return NO_ROOM;
  const { decimal } = numbersIn(language);
  const points = (value: number): string => decimal(value * 100, 1);
  const { pointsRange: range } = reportWords[language].tables;
  return `${points(trend.slope)} (${range(points(trend.low), points(trend.high))})`;
}

/** The columns and rows that every table of changes has behind its names. */
function movedTable(
  id: string,
  title: string,
  names: readonly TableColumn[],
  rows: readonly Row[],
  first: string,
  change: Change,
  language: Language,
): Table {
  const { column } = changeWords[language];
  const years = yearsOf(change);
  const anyTrend = rows.some(({ trend }) => trend !== null);
  const anyAlike = rows.some((row) => row.change.sameComposition !== null);
  return {
    id,
    grouped: names.length > 1,
    title,
    columns: [
      ...names,
      ...years.map((year, place) => right(`year-${place + 1}`, String(year))),
      right("change", column.change),
      ...(anyAlike ? [right("alike", compositionWords[language].column)] : []),
      right("p", column.p),
      right("detectable", column.detectable),
      ...(anyTrend ? [right("trend", column.trend)] : []),
      left("outcome", column.outcome),
    ],
    rows: rows.map((row) => [
      ...row.names,
      ...row.years.map((cell) => cellText(cell, language)),
      differenceText(row.change, language),
      ...(anyAlike ? [alikeText(row.change, language)] : []),
      pText(row.change.adjusted, language),
      leastText(row.change, language),
      ...(anyTrend ? [trendText(row, language)] : []),
      outcome(row.change, language),
    ]),
    notes: [first],
  };
}

/** Every question for all domains together; `null` when its total is compared for none. */
export function cityTable(change: Change, language: Language): Table | null {
  const { table, column, notes } = changeWords[language];
  const rows = change.items.flatMap(({ id, rows: all }): Row[] =>
    all
      .filter(({ domain }) => domain === TOTAL)
      .map((row) => ({ ...row, names: questionNames(change, id) })),
  );
  if (rows.length === 0) return null;
  const names = [left("step", column.step), left("question", column.question)];
  return movedTable("change-city", table.city, names, rows, notes.agree, change, language);
}

/** Every question per domain. */
export function domainsTable(change: Change, language: Language): Table | null {
  const { table, column, notes } = changeWords[language];
  const rows = change.items.flatMap(({ id, rows: all }): Row[] =>
    all
      .filter(({ domain }) => domain !== TOTAL)
      .map((row) => ({
        ...row,
        names: [questionName(change, id), groupName(change, row.domain, language)],
      })),
  );
  if (rows.length === 0) return null;
  const names = [left("question", column.question), left("domain", column.domain)];
  return movedTable("change-domains", table.domains, names, rows, notes.agree, change, language);
}

/** At least yearly contact, per line. */
export function linesTable(change: Change, language: Language): Table | null {
  const { table, column, notes } = changeWords[language];
  const rows = change.contacts.map(
    ({ source, target, ...row }): Row => ({
      ...row,
      names: [groupName(change, source, language), groupName(change, target, language)],
    }),
  );
  if (rows.length === 0) return null;
  const names = [left("source", column.source), left("target", column.target)];
  return movedTable("change-contacts", table.contacts, names, rows, notes.yearly, change, language);
}

/** Density and reciprocity. */
export function networkTable(change: Change, language: Language): Table | null {
  if (change.network.length === 0) return null;
  const words = changeWords[language];
  const { table, column, notes } = words;
  return {
    id: "change-network",
    title: table.network,
    columns: [
      left("measure", column.measure),
      ...yearsOf(change).map((year, place) => right(`year-${place + 1}`, String(year))),
      right("change", column.change),
      left("outcome", column.outcome),
    ],
    rows: change.network.map(({ measure, years, difference, interval, decision, ground }) => [
      words.measure[measure],
      ...years.map(({ value, interval: own }) =>
        [
          value === null ? "" : indexText(measure, value, language),
          own === null ? "" : `(${indexRange(measure, own, language)})`,
        ]
          .filter((text) => text !== "")
          .join(" "),
      ),
      [
        difference === null ? "" : signedIndex(measure, difference, language),
        interval === null ? "" : `(${movedRange(measure, interval, decision, language)})`,
      ]
        .filter((text) => text !== "")
        .join(" "),
      outcomeWord({ decision, ground }, language),
    ]),
    notes: [notes.network],
  };
}

/** Proposal and judgement of both years. */
export function scoresTable(change: Change, language: Language): Table | null {
  if (change.scorecard.length === 0) return null;
  const { table, column, notes } = changeWords[language];
  const { verdict } = terms[language];
  const years = yearsOf(change);
  const [older = 0, newer = 0] = [years[0], years.at(-1)];
  const said = (one: keyof typeof verdict | null): string => (one === null ? "–" : verdict[one]);
  // Proposals under other norms, or on other sources, do not stand beside each other.
  const proposals = change.scorecard.every(({ comparable }) => comparable);
  return {
    id: "change-scorecard",
    title: proposals ? table.scorecard : table.judgements,
    columns: [
      left("cell", column.cell),
      ...(proposals ? [left("older", String(older)), left("newer", String(newer))] : []),
      left("moved", column.moved),
      left("older_judgement", `${column.judgement} ${older}`),
      left("newer_judgement", `${column.judgement} ${newer}`),
    ],
    rows: change.scorecard.map(({ level, criterion, older: was, newer: is, moved }) => [
      cellLabel(level, criterion, language),
      ...(proposals ? [verdict[was.proposal], verdict[is.proposal]] : []),
      moved.map((one) => movedName(change, one, language)).join("; "),
      said(was.judgement),
      said(is.judgement),
    ]),
    notes: [notes.scorecard],
  };
}

/** The questions in full, so that a share can be read as what was asked. */
export function askedTable(change: Change, language: Language): Table | null {
  if (change.items.length === 0) return null;
  const { title, column } = reportWords[language].tables;
  return {
    id: "change-questions",
    title: title.questions,
    columns: [left("item", column.question), left("text", column.text)],
    rows: change.items.map(({ id, text }) => [questionName(change, id), text]),
    notes: [],
  };
}

/** What was not compared, and why. */
export function leftOutTable(change: Change, language: Language): Table | null {
  if (change.leftOut.length === 0) return null;
  const { table, column, kind, reason } = changeWords[language];
  // What the last year lacks is held against every year before it: one row tells it.
  const rows = change.leftOut.map((one) => {
    const year = change.documents[one.lacks ?? one.document]?.year ?? 0;
    const why = one.kind === "item" && one.reason === "missing" ? "not-asked" : one.reason;
    return [kind[one.kind], one.label, reason[why](year)];
  });
  return {
    id: "change-left-out",
    title: table.leftOut,
    columns: [left("kind", column.kind), left("what", column.what), left("reason", column.reason)],
    rows: rows.filter((row, at) => rows.findIndex((one) => one.join() === row.join()) === at),
    notes: [],
  };
}

/** Where the numbers come from. */
export function documentsTable(change: Change, language: Language): Table {
  const { table, column } = changeWords[language];
  return {
    id: "change-documents",
    title: table.documents,
    columns: [
      left("year", column.year),
      left("profile", column.profile),
      left("version", column.version),
      left("file", column.file),
    ],
    rows: change.documents.map(({ year, profile, version, sha256 }) => [
      String(year),
      terms[language].profile[profile],
      version,
      sha256,
    ]),
    notes: [],
  };
}

/** Every table of a comparison that has something to tell, in the order of its page. */
export function changeTables(change: Change, language: Language): readonly Table[] {
  const makers = [
    leftOutTable,
    cityTable,
    cityPairs,
    domainsTable,
    domainPairs,
    linesTable,
    linePairs,
    networkTable,
    scoresTable,
  ];
  return makers.flatMap((make) => make(change, language) ?? []);
}
