import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { recommendationWords } from "../words/recommendations.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { addedFrom } from "./added-from.js";
import { type Part, pageShell } from "./page-shell.js";
import {
  methodSection,
  problemsSection,
  provenanceSection,
  recommendationsSection,
  summarySection,
} from "./sections.js";
import { type ReportFigure, topicSection } from "./topic-section.js";
import { TOPIC_PARTS } from "./topics.js";

export type { ReportFigure };

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
  const advice = recommendationsSection(results, language);
  const recommended: Part[] =
    advice === null
      ? []
      : [{ id: "recommendations", heading: recommendationWords[language].heading, html: advice }];
  return [
    one("summary", summarySection(results, language)),
    one("method", methodSection(results, language)),
    ...topics,
    ...recommended,
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
  const from = addedFrom(results, language);
  return pageShell(
    {
      title: study.title,
      fullTitle: `${study.title}, ${study.municipality} ${study.year}`,
      byline,
      ...(from === null ? {} : { from }),
      banners: study.note === null ? [] : [study.note],
    },
    parts,
    language,
  );
}
