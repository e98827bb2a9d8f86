import type { Language } from "../model/language.js";
import type { Results, ResultsEvidence, ResultsScorecardCell } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { linesCovered } from "./coverage.js";
import { cellLabel, domainLabel, indicatorLabel } from "./labels.js";
import { left, right, type Table } from "./table.js";

type Indicator = Extract<ResultsEvidence, { kind: "indicator" }>;

/** `48/66 73% (64–81%)`, or the value alone where there is no count. */
function valueText({ k, base, value, interval }: Indicator, language: Language): string {
  const numbers = numbersIn(language);
  if (value === null) return "";
  if (k === null || base === null || base === 0) return numbers.sharePercent(value);
  const range = interval ? ` (${numbers.range(interval)})` : "";
  return `${k}/${base} ${numbers.percent(k, base)}${range}`;
}

/** Whom an indicator is about: a domain, the lines of the network that are shown, or both. */
function aboutText(one: Indicator, results: Results, language: Language): string {
  const domain = one.domain === null ? null : domainLabel(results, one.domain, language);
  const covered =
    one.value === null
      ? null
      : one.id === "netwerk.dichtheid"
        ? linesCovered(results, language)
        : one.id === "netwerk.zonder_spil" && one.domain !== null
          ? linesCovered(results, language, { without: one.domain })
          : null;
  const parts = [domain, covered].filter((part) => part !== null);
  return parts.length === 0 ? "" : `, ${parts.join(", ")}`;
}

function indicatorRow(one: Indicator, results: Results, language: Language): readonly string[] {
  const names = terms[language];
  const label = indicatorLabel(results, one.id, language);
  const outcome = names.outcome[one.outcome];
  const points = one.weight > 0 ? `${names.direction[one.direction]}: ${outcome}` : outcome;
  return [
    `${label}${aboutText(one, results, language)}`,
    names.source[one.source],
    valueText(one, language),
    points,
    String(one.weight),
    "",
  ];
}

/** All that speaks for or against one cell of the scorecard; `null` when nothing does. */
export function evidenceTable(
  cell: ResultsScorecardCell,
  results: Results,
  language: Language,
): Table | null {
  if (cell.evidence.length === 0) return null;
  const { column } = reportWords[language].tables;
  const names = terms[language];
  return {
    id: `evidence-${cell.level}-${cell.criterion}`,
    title: cellLabel(cell.level, cell.criterion, language),
    columns: [
      left("evidence", column.evidence),
      left("kind", column.kind),
      left("value", column.value),
      left("outcome", column.outcome),
      right("weight", column.weight),
      left("where", column.found),
    ],
    rows: cell.evidence.map((one) =>
      one.kind === "indicator"
        ? indicatorRow(one, results, language)
        : [
            one.what,
            names.source[one.source],
            "",
            names.direction[one.direction],
            String(one.weight),
            one.where,
          ],
    ),
    notes: [],
  };
}
