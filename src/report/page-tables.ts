import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { rosterRules } from "../words/organisations.js";
import { reportWords } from "../words/report.js";
import { tallyWords } from "../words/tally.js";
import { hiddenCells } from "./hidden.js";
import { domainLabel, itemLabel } from "./labels.js";
import { left, right, type Table } from "./table.js";

/** The questions in full. */
export function questionsTable(results: Results, language: Language): Table {
  const { title, column } = reportWords[language].tables;
  return {
    id: "questions",
    title: title.questions,
    columns: [left("item", column.question), left("text", column.text)],
    rows: results.items.map(({ id, text }) => [itemLabel(results, id), text]),
    notes: [],
  };
}

/** Which cells are not shown and why; `null` when none is hidden. */
export function hiddenTable(results: Results, language: Language): Table | null {
  const cells = hiddenCells(results);
  if (cells.length === 0) return null;
  const { title, column, notes } = reportWords[language].tables;
  const roster = rosterRules[language];
  return {
    id: "hidden",
    title: title.hidden,
    columns: [
      left("row", `${column.question} / ${column.source.toLowerCase()}`),
      left("domain", column.domain),
      left("rule", column.rule),
      left("why", column.remarks),
    ],
    rows: cells.map(({ table, row, domain, rule, kind }) => [
      table === "items"
        ? itemLabel(results, row)
        : `${domainLabel(results, row, language)} → ${domainLabel(results, domain, language)}`,
      domainLabel(results, table === "items" ? domain : row, language),
      rule,
      `${table === "organisations" ? roster[rule] : notes.rule[rule]} (${notes.hiddenKind[kind]})`,
    ]),
    notes: cells.some(({ rule }) => rule === "D2") ? [notes.hiddenRules] : [],
  };
}

/** The files that the numbers were counted from; with their hashes where the report holds these. */
export function inputsTable({ provenance }: Results, language: Language): Table {
  const { inputs, tallies, members } = provenance;
  const { title, column } = reportWords[language].tables;
  const hashed = [...inputs, ...tallies, ...members].some(({ sha256 }) => sha256 !== null);
  const withHash = (cells: readonly string[], sha256: string | null): readonly string[] =>
    hashed ? [...cells, sha256 ?? "–"] : cells;
  return {
    id: "inputs",
    title: title.inputs,
    columns: [
      left("file", column.file),
      right("rows", column.rows),
      right("counted", column.counted),
      right("rejected", column.rejected),
      ...(hashed ? [left("sha256", column.hash)] : []),
    ],
    rows: [
      ...inputs.map(({ file, sha256, rows, counted, rejected }) =>
        withHash([file, String(rows), String(counted), String(rejected)], sha256),
      ),
      ...tallies.map(({ file, sha256, respondents }) =>
        withHash([file, "–", String(respondents), "–"], sha256),
      ),
      ...members.map(({ municipality, year, sha256, respondents }) =>
        withHash([`${municipality} ${year}`, "–", String(respondents), "–"], sha256),
      ),
    ],
    notes: [
      ...(tallies.length > 0 ? [tallyWords[language].note] : []),
      ...(members.length > 0 ? [tallyWords[language].membersNote] : []),
    ],
  };
}
