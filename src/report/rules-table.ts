import type { Language } from "../model/language.js";
import { ENOUGH, MARGIN, STRONG } from "../scorecard/proposal.js";
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

/** The rules with the thresholds that the program itself uses. */
export function rulesTable(language: Language): Table {
  const words = reportWords[language];
  const condition = words.page.rules.condition({
    enough: ENOUGH,
    margin: MARGIN,
    strong: STRONG,
  });
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
