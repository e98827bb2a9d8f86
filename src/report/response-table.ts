import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { numbersIn } from "../words/numbers.js";
import { reportWords } from "../words/report.js";
import { terms } from "../words/terms.js";
import { left, notesWhen, right, type Table } from "./table.js";

type Row = Results["total"] & { readonly label: string };

/** How many answered, per domain and in total, out of how many were invited. */
export function responseTable(results: Results, language: Language): Table {
  const words = reportWords[language].tables;
  const numbers = numbersIn(language);
  const rows: readonly Row[] = [
    ...results.domains,
    { ...results.total, label: terms[language].total },
  ];
  const unknown = rows.some(({ invited }) => invited === null);
  return {
    id: "response",
    title: words.title.response,
    columns: [
      left("domain", words.column.domain),
      right("responded", words.column.responded),
      right("invited", words.column.invited),
      right("response", words.column.response),
    ],
    rows: rows.map(({ label, responded, invited }) => [
      label,
      numbers.whole(responded),
      invited === null ? words.unknown : numbers.whole(invited),
      invited === null || invited === 0 ? words.noAnswers : numbers.percent(responded, invited),
    ]),
    notes: notesWhen([unknown, words.notes.notInvited]),
  };
}
