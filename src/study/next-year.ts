import { parseDocument } from "yaml";
import { STUDY_FILE } from "../model/study-file.js";
import { readStudy } from "./study-file.js";

/** What belongs to the year itself: who was invited, what was found, who answered. */
const OF_THE_YEAR = ["invited", "note", "findings", "judgements", "roster", "tallies", "members"];

/** A study of the year after another. */
export interface NextYear {
  readonly text: string;
  readonly year: number;
  /** The own questionnaire, which goes along unchanged, and its new name; `null` for the bundled one. */
  readonly questionnaire: { readonly from: string; readonly to: string } | null;
  /** Keys that were left out, for people to fill in anew. */
  readonly left: readonly string[];
}

/**
 * The `study.yaml` of a next year: the same questions, domains, columns, spellings, limits and norms, so
 * that the years can be compared. What belongs to the year itself is left out, and its comments stay.
 *
 * @param text the study file of the year before
 * @param year `undefined` for the year after it
 * @throws Refusal when it cannot be read
 */
export function nextYear(text: string, year?: number): NextYear {
  const study = readStudy(text, STUDY_FILE);
  const next = year ?? study.year + 1;
  const document = parseDocument(text);
  document.set("year", next);
  const { title } = study;
  if (title?.includes(String(study.year))) {
    document.set("title", title.replaceAll(String(study.year), String(next)));
  }
  const left = OF_THE_YEAR.filter((key) => document.has(key));
  for (const key of left) document.delete(key);
  if (!document.has("exports")) document.set("exports", ["enquete.csv"]);
  const from = /\.ya?ml$/u.test(study.questionnaire) ? study.questionnaire : null;
  // Beside the new study file, wherever it stood.
  const to = from?.split(/[/\\]/u).at(-1) ?? "";
  if (from !== null && to !== from) document.set("questionnaire", to);
  return {
    text: document.toString({ lineWidth: 0 }),
    year: next,
    questionnaire: from === null ? null : { from, to },
    left,
  };
}
