import type { Language } from "../model/language.js";
import { reportWords } from "../words/report.js";
import { escapeHtml } from "./escape.js";
import { scrolling } from "./html-parts.js";

/** A drawn figure: one `<svg>` element as text, with ids that occur nowhere else on the page. */
interface Numbered {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly svg: string;
}

/**
 * A figure with its number; the only place where markup of others enters the page. The width it
 * was drawn for goes along, so that the page neither shrinks nor blows up its text too far.
 */
export function figureHtml({ number, id, title, svg }: Numbered, language: Language): string {
  const { figure, figureRegion } = reportWords[language].page;
  const label = escapeHtml(figure(number));
  const [, drawn] = /viewBox="[\d.]+ [\d.]+ ([\d.]+)/u.exec(svg) ?? [];
  const width = drawn === undefined ? "" : ` style="--drawn: ${drawn}px"`;
  return `<figure id="figure-${escapeHtml(id)}"${width}>
<figcaption>${label}</figcaption>
${scrolling(figureRegion(title), "drawing", svg.trim())}
</figure>`;
}
