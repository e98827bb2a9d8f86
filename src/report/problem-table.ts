import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { left, type Table } from "./table.js";

/** What the tool noticed about the data; `null` when it noticed nothing. */
export function problemTable(results: Results, language: Language): Table | null {
  if (results.problems.length === 0) return null;
  const words = reportWords[language].tables;
  const placed = results.problems.some(({ where }) => where !== null);
  return {
    id: "problems",
    title: words.title.problems,
    columns: [
      left("severity", words.column.severity),
      left("message", words.column.message),
      ...(placed ? [left("where", words.column.where)] : []),
    ],
    rows: results.problems.map(({ severity, message, where }) => [
      words.severity[severity],
      message,
      ...(placed ? [where ?? ""] : []),
    ]),
    notes: [],
  };
}
