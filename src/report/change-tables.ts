import type { Change, ShareMove, YearCell } from "../compare/change-schema.js";
import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { changeWords } from "../words/change.js";
import { numbersIn } from "../words/numbers.js";
import { pairWords } from "../words/pairs.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import {
  cellText,
  groupName,
  indexRange,
  indexText,
  movedRange,
  pointsRange,
  questionName,
  signedIndex,
  signedPoints,
  yearsOf,
} from "./change-names.js";
import { cellLabel } from "./labels.js";
import { pText } from "./p-value.js";
import { cityPairs, domainPairs, linePairs } from "./pair-table.js";
import { flooredToPoints, pointsOf } from "./points.js";
import { left, notesWhen, right, type Table, type TableColumn } from "./table.js";

interface Row {
  readonly names: readonly string[];
  readonly years: readonly YearCell[];
  readonly change: ShareMove;
  readonly trend: { readonly slope: number; readonly low: number; readonly high: number } | null;
}

const NO_ROOM = "";

function outcome({ decision }: ShareMove, language: Language): string {
  return changeWords[language].decision[decision ?? "none"];
}

/** The change that could not have shown; only where nothing was decided. */
function leastText({ decision, detectable }: ShareMove, language: Language): string {
  if (decision !== "niet_te_beslissen") return NO_ROOM;
  const words = changeWords[language];
  if (detectable.reason === "too-few-answers") return words.few;
  if (detectable.value === null) return NO_ROOM;
  const least = flooredToPoints(detectable.value);
  return least === 0 ? words.underOne : pointsOf(least, language);
}

function trendText({ trend }: Row, language: Language): string {
  if (trend === null) return NO_ROOM;
  const { decimal } = numbersIn(language);
  const points = (value: number): string => decimal(value * 100, 1);
  const { pointsRange: range } = reportWords[language].tables;
  return `${points(trend.slope)} (${range(points(trend.low), points(trend.high))})`;
}

/** How the tests are one family: the note with the p-values. */
export function familyNote({ family }: Change, language: Language): string {
  const [city = 0, parts = 0] = family.halves.map(({ size }) => size);
  return changeWords[language].notes.family({ size: family.size, city, parts });
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
  const { column, notes } = changeWords[language];
  const years = yearsOf(change);
  const anyTrend = rows.some(({ trend }) => trend !== null);
  const moves = rows.map(({ change: move }) => move);
  return {
    id,
    grouped: names.length > 1,
    title,
    columns: [
      ...names,
      ...years.map((year, place) => right(`year-${place + 1}`, String(year))),
      right("change", column.change),
      right("interval", column.interval),
      right("p", column.p),
      right("detectable", column.detectable),
      ...(anyTrend ? [right("trend", column.trend)] : []),
      left("outcome", column.outcome),
    ],
    rows: rows.map((row) => [
      ...row.names,
      ...row.years.map((cell) => cellText(cell, language)),
      row.change.difference === null ? NO_ROOM : signedPoints(row.change.difference, language),
      row.change.interval === null ? NO_ROOM : pointsRange(row.change.interval, language),
      pText(row.change.adjusted, language),
      leastText(row.change, language),
      ...(anyTrend ? [trendText(row, language)] : []),
      outcome(row.change, language),
    ]),
    notes: [
      first,
      notes.change,
      ...notesWhen(
        [change.family.size > 0, familyNote(change, language)],
        [moves.some(({ decision }) => decision === "gelijk_binnen"), notes.within],
        [moves.some((move) => leastText(move, language) !== NO_ROOM), notes.detectable],
        [moves.some(({ ground }) => ground === "certain"), notes.certain],
        [moves.some(({ ground }) => ground === "counted"), notes.counted],
        [moves.some(({ test }) => test === "pairs"), pairWords[language].notes.tested],
        [anyTrend, notes.trend],
        [rows.some((row) => row.years.some(({ reason }) => reason === "hidden")), notes.hidden],
        [moves.some(({ noTest }) => noTest === null), notes.about],
      ),
    ],
  };
}

/** Every question for the whole city; `null` when its total is compared for none. */
export function cityTable(change: Change, language: Language): Table | null {
  const { table, column, notes } = changeWords[language];
  const rows = change.items.flatMap(({ id, rows: all }): Row[] =>
    all
      .filter(({ domain }) => domain === TOTAL)
      .map((row) => ({ ...row, names: [questionName(change, id)] })),
  );
  if (rows.length === 0) return null;
  const names = [left("question", column.question)];
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
      right("interval", column.interval),
      left("outcome", column.outcome),
    ],
    rows: change.network.map(({ measure, years, difference, interval, decision }) => [
      words.measure[measure],
      ...years.map(({ value, interval: own }) =>
        [
          value === null ? "" : indexText(measure, value, language),
          own === null ? "" : `(${indexRange(measure, own, language)})`,
        ]
          .filter((text) => text !== "")
          .join(" "),
      ),
      difference === null ? "" : signedIndex(measure, difference, language),
      interval === null ? "" : movedRange(measure, interval, language),
      words.decision[decision ?? "none"],
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
  return {
    id: "change-scorecard",
    title: table.scorecard,
    columns: [
      left("cell", column.cell),
      left("older", String(older)),
      left("newer", String(newer)),
      left("moved", column.moved),
      left("older_judgement", `${column.judgement} ${older}`),
      left("newer_judgement", `${column.judgement} ${newer}`),
    ],
    rows: change.scorecard.map(({ level, criterion, older: was, newer: is, comparable, moved }) => [
      cellLabel(level, criterion, language),
      comparable ? verdict[was.proposal] : "–",
      comparable ? verdict[is.proposal] : "–",
      moved.map(({ item }) => questionName(change, item)).join("; "),
      said(was.judgement),
      said(is.judgement),
    ]),
    notes: [notes.scorecard],
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
