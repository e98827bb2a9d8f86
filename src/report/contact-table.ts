import type { Language } from "../model/language.js";
import type { Results, ResultsContact } from "../results/schema.js";
import { reportWords } from "../words/report.js";
import { type Estimate, estimateText } from "./cells.js";
import { estimateNotes } from "./estimate-notes.js";
import { domainLabel } from "./labels.js";
import { left, right, type Table } from "./table.js";

export function contactEstimate({ base, yearly, hidden, warnings }: ResultsContact): Estimate {
  return { base, share: yearly, hidden, warnings };
}

/** Who answers × whom they mention; `null` when contact was not asked. */
export function contactTable(results: Results, language: Language): Table | null {
  if (results.contacts.length === 0) return null;
  const words = reportWords[language].tables;
  const label = (id: string): string => domainLabel(results, id, language);
  const cell = (source: string, target: string): string => {
    const found = results.contacts.find((one) => one.source === source && one.target === target);
    return found ? estimateText(contactEstimate(found), language) : "";
  };
  return {
    id: "contacts",
    title: words.title.contacts,
    columns: [
      left("source", words.column.source),
      ...results.domains.map(({ id }) => right(id, label(id))),
    ],
    rows: results.domains.map(({ id: source }) => [
      label(source),
      ...results.domains.map(({ id: target }) => cell(source, target)),
    ]),
    notes: [
      words.notes.contactCell,
      words.notes.contactEmpty,
      words.notes.ownDomain,
      ...estimateNotes(results.contacts.map(contactEstimate), language),
    ],
  };
}
