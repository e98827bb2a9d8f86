import type { Language } from "../model/language.js";
import type { Results, ResultsScorecardCell } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { recommendationWords } from "../words/recommendations.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { escapeHtml } from "./escape.js";
import { evidenceTable } from "./evidence-table.js";
import { details, paragraph } from "./html-parts.js";
import { cellLabel } from "./labels.js";
import { rulesTable } from "./rules-table.js";
import { placed } from "./sections.js";

const heading = (text: string): string => `<h3>${escapeHtml(text)}</h3>`;

function judgementText(
  { judgement, agrees, proposal }: ResultsScorecardCell,
  language: Language,
): string[] {
  const words = reportWords[language].page;
  const { verdict } = terms[language];
  if (judgement === null) return [words.noJudgement];
  return [
    words.judgement(verdict[judgement.verdict], judgement.reason),
    ...(agrees === false ? [words.differs(verdict[proposal], verdict[judgement.verdict])] : []),
    ...(judgement.where === null ? [] : [words.judgementWhere(judgement.where)]),
  ];
}

/** What is recommended to better a cell, and what became of it. */
function advised(
  { level, criterion }: ResultsScorecardCell,
  { recommendations }: Results,
  language: Language,
): string[] {
  const words = recommendationWords[language];
  const names = terms[language].recommendation;
  return recommendations
    .filter(({ cell }) => cell?.level === level && cell.criterion === criterion)
    .map(({ what, status }) => words.atCell(what, names[status]));
}

function cellDetails(cell: ResultsScorecardCell, results: Results, language: Language): string {
  const words = reportWords[language].page;
  const names = terms[language];
  const sources: Readonly<Record<string, string>> = names.source;
  const evidence = evidenceTable(cell, results, language);
  const reached = words.reached({
    proposal: names.verdict[cell.proposal],
    rule: cell.rule,
    weightFor: cell.weights.for,
    weightAgainst: cell.weights.against,
    confidence: names.confidence[cell.confidence],
    sources: words.sources(cell.sources.map((source) => sources[source] ?? source)),
  });
  const judgement = cell.judgement ? names.verdict[cell.judgement.verdict] : null;
  const body = [
    paragraph(reached),
    ...judgementText(cell, language).map((text) => paragraph(text)),
    evidence ? placed(evidence, language) : paragraph(words.noEvidence),
    ...advised(cell, results, language).map((text) => paragraph(text)),
  ].join("\n");
  const label = cellLabel(cell.level, cell.criterion, language);
  return details(words.cellSummary(label, names.verdict[cell.proposal], judgement), body);
}

/** The evidence behind every cell, then the norms and rules by which it was weighed. */
export function scorecardDetails(results: Results, language: Language): readonly string[] {
  const words = reportWords[language].page;
  const percent = numbersIn(language).sharePercent;
  const { norms, cells } = results.scorecard;
  return [
    heading(words.heading.evidence),
    ...cells.map((cell) => cellDetails(cell, results, language)),
    heading(words.heading.rules),
    paragraph(words.rules.intro),
    paragraph(words.norms(percent(norms.op_orde), percent(norms.aandachtspunt))),
    placed(rulesTable(results.scorecard, language), language),
  ];
}
