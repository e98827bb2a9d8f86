import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import type { FigureId } from "../words/figures.js";
import { reportWords } from "../words/report.js";
import { escapeHtml } from "./escape.js";
import { paragraph, scrolling, section } from "./html-parts.js";
import { intervalTable } from "./interval-tables.js";
import { readingTable } from "./reading-tables.js";
import { scorecardDetails } from "./scorecard-section.js";
import { folded } from "./sections.js";
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

/** A figure with its number; the only place where markup of others enters the page. */
function figureHtml({ number, id, title, svg }: NumberedFigure, language: Language): string {
  const { figure, figureRegion } = reportWords[language].page;
  const label = escapeHtml(figure(number));
  return `<figure id="figure-${escapeHtml(id)}">
<figcaption>${label}</figcaption>
${scrolling(figureRegion(title), "drawing", svg.trim())}
</figure>`;
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
  ].flatMap((table) => (table ? [folded(table, language)] : []));
  if (tables.length === 0 && figures.length === 0) return null;
  const { heading, intro } = reportWords[language].page.topic[parts.topic];
  return section(parts.topic, heading, [
    paragraph(intro),
    ...figures.map((figure) => figureHtml(figure, language)),
    ...tables,
    ...(parts.topic === "scorecard" ? scorecardDetails(results, language) : []),
  ]);
}
