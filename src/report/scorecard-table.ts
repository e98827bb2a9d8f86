import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { left, notesWhen, right, type Table } from "./table.js";

/** One row per level and criterion: the proposal, how it came about, and the judgement. */
export function scorecardTable(results: Results, language: Language): Table | null {
  const { cells } = results.scorecard;
  if (cells.length === 0) return null;
  const words = reportWords[language].tables;
  const names = terms[language];
  return {
    id: "scorecard",
    grouped: true,
    title: words.title.scorecard,
    columns: [
      left("level", words.column.level),
      left("criterion", words.column.criterion),
      left("proposal", words.column.proposal),
      left("rule", words.column.rule),
      left("confidence", words.column.confidence),
      right("for", words.column.for),
      right("against", words.column.against),
      left("judgement", words.column.judgement),
    ],
    rows: cells.map((cell) => [
      names.level[cell.level],
      names.criterion[cell.criterion],
      names.verdict[cell.proposal],
      cell.rule,
      names.confidence[cell.confidence],
      String(cell.weights.for),
      String(cell.weights.against),
      cell.judgement === null ? words.noAnswers : names.verdict[cell.judgement.verdict],
    ]),
    notes: [
      words.notes.weights,
      ...notesWhen([cells.some(({ agrees }) => agrees === false), words.notes.differs]),
    ],
  };
}
