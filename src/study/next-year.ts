import { type Document, parseDocument } from "yaml";
import type { Study } from "./study-file.js";
import { withoutAliases } from "./without-aliases.js";

/** What belongs to the year itself: who was invited, what was found, who answered. */
const OF_THE_YEAR = ["invited", "note", "findings", "judgements", "roster", "tallies", "members"];

/** What every study has, or what is told apart. */
const TOLD_APART = ["municipality", "year", "questionnaire", "recommendations"];

/** Where the answers of a study come from. */
const ANSWERS = ["exports", "tallies", "members"] as const;
export type AnswersFrom = (typeof ANSWERS)[number];

/** A file that goes along to the next year: where it stands, and its name beside the new study file. */
export interface Along {
  readonly from: string;
  readonly to: string;
}

/** Comments for people in the new study file, without the sign before them. */
export interface YearComments {
  /** Above the comment with which the old file begins. */
  readonly begun: (after: number) => string;
  /** Beside an empty list of tallies or members. */
  readonly list: Readonly<Record<"tallies" | "members", string>>;
  /** Lines that tell how to say who was invited. */
  readonly invited: readonly string[];
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
  /** Keys that were kept, and whether the title now has the new year. */
  readonly kept: readonly string[];
  readonly titled: boolean;
  /** Keys that were left out, for people to fill in anew. */
  readonly left: readonly string[];
  /** Where the answers will come from: the keys that are to be filled in. */
  readonly answers: readonly AnswersFrom[];
  /** Files that say what codes mean, which must stand beside the new exports. */
  readonly labels: readonly string[];
}

/** Beside the new study file, wherever it stood. */
const along = (from: string): Along => ({ from, to: from.split(/[/\\]/u).at(-1) ?? "" });

/**
 * The `study.yaml` of a next year: the same questions, domains, columns, spellings, limits and norms, so
 * that the years can be compared. What belongs to the year itself is left out; tallies and members stay as
 * lists to be filled in. The version of the questionnaire is written down also where it went without saying.
 *
 * @param old the study file of the year before, as text and as it was read
 */
export function nextYear(
  old: { readonly text: string; readonly study: Study },
  year: number,
  comments: YearComments,
): NextYear {
  const { text, study } = old;
  const document = parseDocument(text);
  withoutAliases(document);
  document.set("year", year);
  const { title } = study;
  const titled = title?.includes(String(study.year)) ?? false;
  if (titled) document.set("title", title?.replaceAll(String(study.year), String(year)));
  const left = OF_THE_YEAR.filter((key) => document.has(key));
  const answers = ANSWERS.filter((key) => study[key].length > 0);
  for (const key of left) document.delete(key);
  for (const key of answers) if (key !== "exports") emptyList(document, key, comments.list[key]);
  const own = /\.ya?ml$/u.test(study.questionnaire) ? along(study.questionnaire) : null;
  const name = own?.to ?? study.questionnaire;
  if (document.get("questionnaire") !== name) document.set("questionnaire", name);
  const advice = study.recommendations === undefined ? null : along(study.recommendations);
  if (advice && advice.to !== advice.from) document.set("recommendations", advice.to);
  const skipped = [...TOLD_APART, ...OF_THE_YEAR];
  return {
    text: commented(document, text, study.year, comments),
    year,
    after: study.year,
    questionnaire: own ?? study.questionnaire,
    recommendations: advice,
    kept: Object.keys(document.toJS()).filter((key) => !skipped.includes(key)),
    titled,
    left,
    answers,
    labels: [
      ...new Set(
        study.exports.flatMap((one) => (typeof one === "object" ? (one.labels ?? []) : [])),
      ),
    ],
  };
}

/** An empty list asks to be filled in: `ivm check` refuses it by its line. */
function emptyList(document: Document, key: string, comment: string): void {
  const list = document.createNode([]);
  list.flow = true;
  list.comment = ` ${comment}`;
  document.set(key, list);
}

/** The file with what people should know: whose comments these are, and what is to be filled in. */
function commented(
  document: Document,
  text: string,
  after: number,
  { begun, invited }: YearComments,
): string {
  const written = document.toString({ lineWidth: 0 });
  const top = /^\ufeff?\s*#/u.test(text) ? [`# ${begun(after)}\n`] : [];
  // A file that ivm init wrote has such lines already.
  const more = /^#\s*invited:/mu.test(written) ? [] : invited.map((line) => `# ${line}\n`);
  return [...top, written, ...more].join("");
}
