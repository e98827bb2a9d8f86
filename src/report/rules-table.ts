import type { Language } from "../model/language.js";
import type { ResultsScorecard } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { left, type Table } from "./table.js";

const PROPOSES = {
  R1: "niet_te_beslissen",
  R2: "sterk",
  R3: "op_orde",
  R4: "aandachtspunt",
  R5: "niet_te_beslissen",
} as const;

/** The rules of the proposal with the thresholds under which this scorecard was made. */
export function rulesTable({ rules }: ResultsScorecard, language: Language): Table {
  const words = reportWords[language];
  const condition = words.page.rules.condition(rules);
  const { column, title } = words.tables;
  return {
    id: "rules",
    title: title.rules,
    columns: [
      left("rule", column.rule),
      left("condition", column.condition),
      left("proposal", column.proposal),
    ],
    rows: (["R1", "R2", "R3", "R4", "R5"] as const).map((rule) => [
      rule,
      condition[rule],
      terms[language].verdict[PROPOSES[rule]],
    ]),
    notes: [words.page.rules.weights, words.page.rules.confidence],
  };
}
