import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import type { FigureId } from "../words/figures.js";
import { reportWords } from "../words/report.js";
import { comparisonSentences } from "./comparison-text.js";
import { escapeHtml } from "./escape.js";
import { figureHtml } from "./figure-html.js";
import { paragraph, section } from "./html-parts.js";
import { intervalTable } from "./interval-tables.js";
import { readingTable } from "./reading-tables.js";
import { scorecardDetails } from "./scorecard-section.js";
import { folded } from "./sections.js";
import type { Table } from "./table.js";
import type { TopicParts } from "./topics.js";

/** A drawn figure: one `<svg>` element as text, with ids that occur nowhere else. */
export interface ReportFigure {
  readonly id: FigureId;
  readonly title: string;
  readonly svg: string;
}

export interface NumberedFigure extends ReportFigure {
  readonly number: number;
}

/** A table without rows is only its notes, which say why. */
function tableOrNotes(table: Table, language: Language): string {
  return table.rows.length > 0
    ? folded(table, language)
    : table.notes.map((note) => paragraph(note)).join("\n");
}

/** The figures on one topic and the tables behind them; `null` when there is neither. */
export function topicSection(
  parts: TopicParts,
  figures: readonly NumberedFigure[],
  results: Results,
  language: Language,
): string | null {
  const tables = [
    ...parts.tables.map((id) => readingTable(id, results, language)),
    ...parts.intervals.map((id) => intervalTable(id, results, language)),
  ].flatMap((table) => (table ? [tableOrNotes(table, language)] : []));
  if (tables.length === 0 && figures.length === 0) return null;
  const { topic, elsewhere } = reportWords[language].page;
  const { heading, intro } = topic[parts.topic];
  const [first, ...others] = figures.map((figure) => figureHtml(figure, language));
  const place = parts.tablesUnder;
  const pointer = place
    ? `<p>${escapeHtml(elsewhere)} <a href="#${place}">${escapeHtml(topic[place].heading)}</a>.</p>`
    : "";
  return section(
    parts.topic,
    heading,
    [
      paragraph(intro),
      ...(parts.topic === "comparison"
        ? [paragraph(comparisonSentences(results, language).join(" "))]
        : []),
      first ?? "",
    ],
    [
      ...others,
      pointer,
      ...tables,
      ...(parts.topic === "scorecard" ? scorecardDetails(results, language) : []),
    ],
  );
}
