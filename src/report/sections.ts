import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { recommendationWords } from "../words/recommendations.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { disclosureTable } from "./disclosure-table.js";
import { escapeHtml } from "./escape.js";
import { details, paragraph, section, tableHtml } from "./html-parts.js";
import { hiddenTable, inputsTable, questionsTable } from "./page-tables.js";
import { readingTable } from "./reading-tables.js";
import { recommendationSentence, recommendationTable } from "./recommendation-table.js";
import { summaryFacts } from "./summary.js";
import type { Table } from "./table.js";

/** A table that opens when asked for. */
export function folded(table: Table, language: Language): string {
  return details(
    reportWords[language].page.tableRegion(table.title),
    placed(table, language),
    "table",
  );
}

/** A table on the page, in a place that scrolls. */
export function placed(table: Table, language: Language): string {
  return tableHtml(table, reportWords[language].page.tableRegion(table.title));
}

export function summarySection(results: Results, language: Language): string {
  const facts = summaryFacts(results, language).map(({ lead, sentences, listed }) => {
    const escaped = sentences.map((sentence) => escapeHtml(sentence));
    const items = escaped.map((sentence) => `<li>${sentence}</li>`).join("\n");
    const text = listed ? `<ul>\n${items}\n</ul>` : escaped.join(" ");
    return `<dt>${escapeHtml(lead)}</dt>\n<dd>${text}</dd>`;
  });
  const { heading } = reportWords[language].page;
  return section(
    "summary",
    heading.summary,
    [],
    [`<dl class="facts">\n${facts.join("\n")}\n</dl>`],
  );
}

export function methodSection(results: Results, language: Language): string {
  const { heading, method, profile } = reportWords[language].page;
  const response = readingTable("response", results, language);
  const questions = questionsTable(results, language);
  return section(
    "method",
    heading.method,
    [response ? placed(response, language) : ""],
    [
      ...method.map((one) => paragraph(one)),
      paragraph(profile[results.provenance.profile]),
      questions.rows.length > 0 ? folded(questions, language) : "",
    ],
  );
}

/** What was recommended and what became of it; `null` in a study without recommendations. */
export function recommendationsSection(results: Results, language: Language): string | null {
  const table = recommendationTable(results, language);
  if (table === null) return null;
  const { heading, intro } = recommendationWords[language];
  const counted = recommendationSentence(results, language);
  return section(
    "recommendations",
    heading,
    [paragraph(intro), paragraph(counted)],
    [placed(table, language)],
  );
}

export function problemsSection(results: Results, language: Language): string {
  const { heading, noProblems, nothingHidden } = reportWords[language].page;
  const problems = readingTable("problems", results, language);
  const hidden = hiddenTable(results, language);
  return section(
    "problems",
    heading.problems,
    [],
    [
      problems ? placed(problems, language) : paragraph(noProblems),
      hidden ? folded(hidden, language) : paragraph(nothingHidden),
      folded(disclosureTable(results, language), language),
    ],
  );
}

export function provenanceSection(results: Results, language: Language): string {
  const { heading, cite, citeLead, citeNote, redraw, hashes } = reportWords[language].page;
  const { study, provenance } = results;
  const { tool, rules } = provenance;
  const hashed = [...provenance.inputs, ...provenance.tallies, ...provenance.members].some(
    ({ sha256 }) => sha256 !== null,
  );
  const facts = {
    title: study.title,
    municipality: study.municipality,
    year: study.year,
    tool: tool.name,
    version: tool.version,
    profile: terms[language].profile[provenance.profile],
    rules,
  };
  return section(
    "provenance",
    heading.provenance,
    [paragraph(citeLead), paragraph(cite(facts))],
    [
      study.note === null ? "" : paragraph(citeNote(study.note)),
      paragraph(hashed ? `${redraw} ${hashes}` : redraw),
      placed(inputsTable(results, language), language),
    ],
  );
}
