import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { escapeHtml } from "./escape.js";
import { methodSection, problemsSection, provenanceSection, summarySection } from "./sections.js";
import { STYLE } from "./style.js";
import { type ReportFigure, topicSection } from "./topic-section.js";
import { TOPIC_PARTS } from "./topics.js";

export type { ReportFigure };

interface Part {
  readonly id: string;
  readonly heading: string;
  readonly html: string;
}

function partsOf(
  results: Results,
  figures: readonly ReportFigure[],
  language: Language,
): readonly Part[] {
  const { heading, topic } = reportWords[language].page;
  let number = 0;
  const topics = TOPIC_PARTS.flatMap((parts): Part[] => {
    const own = figures.filter(({ id }) => parts.figures.includes(id));
    const numbered = own.map((figure) => {
      number += 1;
      return { ...figure, number };
    });
    const html = topicSection(parts, numbered, results, language);
    return html === null ? [] : [{ id: parts.topic, heading: topic[parts.topic].heading, html }];
  });
  const one = (id: "summary" | "method" | "problems" | "provenance", html: string): Part => ({
    id,
    heading: heading[id],
    html,
  });
  return [
    one("summary", summarySection(results, language)),
    one("method", methodSection(results, language)),
    ...topics,
    one("problems", problemsSection(results, language)),
    one("provenance", provenanceSection(results, language)),
  ];
}

/**
 * The whole report as one page that needs nothing else: no scripts, no files, no network.
 *
 * @param figures in the order of the page; each an `<svg>` element whose ids are unique
 */
export function reportPage(
  results: Results,
  figures: readonly ReportFigure[],
  language: Language,
): string {
  const words = reportWords[language].page;
  const { study, total, provenance } = results;
  const parts = partsOf(results, figures, language);
  const byline = words.byline({
    municipality: study.municipality,
    year: study.year,
    responded: total.responded,
    profile: terms[language].profile[provenance.profile],
  });
  const contents = parts.map(
    ({ id, heading }) => `<li><a href="#${id}">${escapeHtml(heading)}</a></li>`,
  );
  const banner =
    study.note === null ? "" : `<p class="banner" role="note">${escapeHtml(study.note)}</p>\n`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(`${study.title}, ${study.municipality} ${study.year}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(words.skip)}</a>
<div class="page">
<header>
<h1>${escapeHtml(study.title)}</h1>
<p class="byline">${escapeHtml(byline)}</p>
${banner}</header>
<nav aria-labelledby="contents">
<p id="contents">${escapeHtml(words.contents)}</p>
<ol>
${contents.join("\n")}
</ol>
</nav>
<main id="main">
${parts.map(({ html }) => html).join("\n")}
</main>
</div>
</body>
</html>
`;
}
