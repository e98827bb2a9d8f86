import type { Language } from "../model/language.js";
import { type ComparisonWords, comparisonWords } from "./report-comparison.js";
import { type PageWords, pageWords } from "./report-page.js";
import { type ScaleWords, scaleWords } from "./report-scales.js";
import { type SummaryWords, summaryWords } from "./report-summary.js";
import { type TableWords, tableWords } from "./report-tables.js";

/** Everything the report says, apart from the terms of the method and the problems. */
export interface ReportWords {
  readonly tables: TableWords;
  readonly summary: SummaryWords;
  readonly page: PageWords;
  readonly comparison: ComparisonWords;
  readonly scales: ScaleWords;
}

export const reportWords: Readonly<Record<Language, ReportWords>> = {
  nl: {
    tables: tableWords.nl,
    summary: summaryWords.nl,
    page: pageWords.nl,
    comparison: comparisonWords.nl,
    scales: scaleWords.nl,
  },
  en: {
    tables: tableWords.en,
    summary: summaryWords.en,
    page: pageWords.en,
    comparison: comparisonWords.en,
    scales: scaleWords.en,
  },
};
