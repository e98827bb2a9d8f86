import { CONTACT_ANSWERS, KINDS } from "../model/answer.js";
import type { Results, ResultsContact } from "../results/schema.js";
import { contactEstimate } from "./contact-table.js";
import { count, type DataTable, dataTable, text } from "./data-table.js";
import { shareFields } from "./share-fields.js";

/** contacts.csv: one row per domain that answers and domain that it was asked about. */
export function contactData(results: Results): DataTable {
  return dataTable("contacts.csv", results.contacts, [
    text("source", ({ source }) => source),
    text("target", ({ target }) => target),
    ...CONTACT_ANSWERS.map((answer) =>
      count<ResultsContact>(answer, ({ frequency, hidden }) =>
        hidden === null ? (frequency?.[answer] ?? null) : null,
      ),
    ),
    ...KINDS.map((one) =>
      count<ResultsContact>(one, ({ kind, hidden }) =>
        hidden === null ? (kind?.[one] ?? null) : null,
      ),
    ),
    ...shareFields(contactEstimate),
  ]);
}
