import type { Language } from "../model/language.js";
import { isOpen, RECOMMENDATION_STATUSES } from "../model/recommendation.js";
import type { Results } from "../results/schema.js";
import { recommendationWords } from "../words/recommendations.js";
import { terms } from "../words/terms.js";
import { left, notesWhen, type Table } from "./table.js";

/** How many recommendations are still open, in one sentence. */
export function recommendationSentence(
  { recommendations }: Pick<Results, "recommendations">,
  language: Language,
): string {
  return recommendationWords[language].counts({
    all: recommendations.length,
    open: recommendations.filter(isOpen).length,
    takenUp: recommendations.filter(({ status }) => status === "opgepakt").length,
  });
}

/** What is recommended and what became of it, those first that are open; `null` when there is none. */
export function recommendationTable(
  { recommendations }: Results,
  language: Language,
): Table | null {
  if (recommendations.length === 0) return null;
  const { title, column, meaning } = recommendationWords[language];
  const names = terms[language].recommendation;
  const sorted = RECOMMENDATION_STATUSES.flatMap((status) =>
    recommendations.filter((one) => one.status === status),
  );
  const noted = sorted.some(({ note }) => note !== null);
  const explained = sorted.some(({ status }) => status === "opgepakt" || status === "vervallen");
  return {
    id: "recommendations",
    title,
    columns: [
      left("what", column.what),
      left("for", column.for),
      left("since", column.since),
      left("status", column.status),
      ...(noted ? [left("note", column.note)] : []),
    ],
    rows: sorted.map((one) => [
      one.what,
      one.for,
      String(one.since),
      names[one.status],
      ...(noted ? [one.note ?? ""] : []),
    ]),
    notes: notesWhen([explained, meaning]),
  };
}
