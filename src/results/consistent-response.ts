import { cleanLabel } from "../model/clean-label.js";
import { alike } from "./alike.js";
import type { Results } from "./schema.js";

type Row = Results["total"];

function soundRow({ invited, responded, response }: Row): boolean {
  if (invited !== null && responded > invited) return false;
  return alike(response, invited === null || invited === 0 ? null : responded / invited);
}

/** Whether a text stands in the document as the program would write it. */
const clean = (text: string): boolean => cleanLabel(text) === text;

/** Where numbers of people do not add up, or a label could not be printed as it stands. */
export function contradictionInResponse(results: Results): string | null {
  const { domains, total, study, steps, items } = results;
  const wrong = domains.find((row) => !clean(row.label) || !soundRow(row));
  if (wrong) return `domains ${wrong.id}`;
  const responded = domains.reduce((sum, row) => sum + row.responded, 0);
  if (responded !== total.responded || !soundRow(total)) return "total";
  if (![study.municipality, study.title, study.note ?? ""].every(clean)) return "study";
  if (!steps.every(({ label }) => clean(label))) return "steps";
  const unclean = items.find(({ label, text }) => !clean(label) || !clean(text));
  return unclean ? `items ${unclean.id}` : null;
}
