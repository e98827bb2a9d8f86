import { parseDocument } from "yaml";
import { STUDY_FILE } from "../model/study-file.js";
import { readStudy } from "./study-file.js";

/** What belongs to the year itself: who was invited, what was found, who answered. */
const OF_THE_YEAR = ["invited", "note", "findings", "judgements", "roster", "tallies", "members"];

/** A file that goes along to the next year: where it stands, and its name beside the new study file. */
export interface Along {
  readonly from: string;
  readonly to: string;
}

/** A study of the year after another. */
export interface NextYear {
  readonly text: string;
  readonly year: number;
  /** The year of the study it follows. */
  readonly after: number;
  /** The own questionnaire, which goes along unchanged, or the id of the bundled one. */
  readonly questionnaire: Along | string;
  /** The recommendations, of which those go along that are open; `null` when there is no such file. */
  readonly recommendations: Along | null;
  /** Keys that were left out, for people to fill in anew. */
  readonly left: readonly string[];
}

/** Beside the new study file, wherever it stood. */
const along = (from: string): Along => ({ from, to: from.split(/[/\\]/u).at(-1) ?? "" });

/**
 * The `study.yaml` of a next year: the same questions, domains, columns, spellings, limits and norms, so
 * that the years can be compared. What belongs to the year itself is left out, and its comments stay. The
 * version of the questionnaire is written down also where it went without saying.
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
  const own = /\.ya?ml$/u.test(study.questionnaire) ? along(study.questionnaire) : null;
  const name = own?.to ?? study.questionnaire;
  if (document.get("questionnaire") !== name) document.set("questionnaire", name);
  const advice = study.recommendations === undefined ? null : along(study.recommendations);
  if (advice && advice.to !== advice.from) document.set("recommendations", advice.to);
  return {
    text: document.toString({ lineWidth: 0 }),
    year: next,
    after: study.year,
    questionnaire: own ?? study.questionnaire,
    recommendations: advice,
    left,
  };
}
