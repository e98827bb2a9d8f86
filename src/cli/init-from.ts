import { basename, dirname, join, relative, resolve } from "node:path";
import { standard } from "../codebook/standard.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { FIRST_YEAR, LAST_YEAR, surveyYear } from "../model/survey-year.js";
import { type NextYear, nextYear } from "../study/next-year.js";
import { type OpenRecommendations, openRecommendations } from "../study/open-recommendations.js";
import { readQuestionnaireFile } from "../study/questionnaire-file.js";
import { readStudy } from "../study/study-file.js";
import { terms } from "../words/terms.js";
import { yearStartWords } from "../words/year-start.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import type { InitOptions } from "./init-questions.js";
import { readText } from "./read-text.js";
import { findStudy } from "./source.js";
import { type OutputFile, refuseExisting, writeNewFiles } from "./write.js";

/**
 * Starts the study of a next year from that of the year before, in a folder of its own.
 *
 * @throws Refusal when there is no study in the one folder, or one in the other already, or when the year
 *   does not come after that of the study; then nothing is written
 */
export async function initFrom(
  from: string,
  options: InitOptions,
  { io, language }: Pick<CommandContext, "io" | "language">,
): Promise<void> {
  if (options.out === undefined) throw refuseUse("init-from-out");
  const old = await findStudy(from, io.cwd);
  const folder = resolve(io.cwd, options.out);
  const target = join(folder, STUDY_FILE);
  await refuseExisting(target);
  const text = await readText(join(old, STUDY_FILE));
  const study = readStudy(text, STUDY_FILE);
  const year = yearAfter(study.year, options.year);
  const own = /\.ya?ml$/u.test(study.questionnaire);
  const questions = own ? await readText(resolve(old, study.questionnaire)) : null;
  const next = nextYear({ text, study }, year, {
    ...yearStartWords[language].comments,
    invited: yearStartWords[language].invited(domainsIn(questions, study.questionnaire)),
  });
  const { questionnaire, recommendations } = next;
  const files: OutputFile[] = [];
  if (typeof questionnaire !== "string" && questions !== null) {
    files.push({ path: join(folder, questionnaire.to), text: questions });
  }
  let advice: OpenRecommendations | null = null;
  if (recommendations !== null) {
    const written = await readText(resolve(old, recommendations.from));
    advice = openRecommendations(written, recommendations.from, next.after);
    files.push({ path: join(folder, recommendations.to), text: advice.text });
  }
  // Last, for a folder without it is no study yet.
  await writeNewFiles([...files, { path: target, text: next.text }]);
  const told = options.year !== undefined || !namesOther(basename(folder), year);
  io.out(account(next, advice, relative(io.cwd, target), told, language));
}

/** @throws Refusal for what is no year of a survey, or does not come after the year of the study */
function yearAfter(after: number, asked: string | undefined): number {
  const year = surveyYear(asked ?? String(after + 1));
  if (year === undefined) {
    throw refuseUse("year-not-possible", { first: FIRST_YEAR, last: LAST_YEAR });
  }
  if (year <= after) throw refuseUse("year-not-later", { year, after });
  return year;
}

/** The ids of the domains: those of an own questionnaire, where it has any of its own. */
function domainsIn(text: string | null, file: string): readonly string[] {
  const own = text === null ? undefined : readQuestionnaireFile(text, file).domains;
  return (own ?? standard.domains).map(({ id }) => id);
}

/** Whether the name of a folder holds a year, and not this one. */
function namesOther(folder: string, year: number): boolean {
  const years: readonly string[] = folder.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu) ?? [];
  return years.length > 0 && !years.includes(String(year));
}

/** What was written, what it holds of the year before, and what is still to be done. */
function account(
  next: NextYear,
  advice: OpenRecommendations | null,
  file: string,
  told: boolean,
  language: Language,
): string {
  const words = yearStartWords[language];
  const { year, recommendations, left, labels } = next;
  const folder = dirname(file);
  const lines = [
    hanging("", words.written(file, year), language),
    ...(told ? [] : [hanging("", words.otherYear(year), language)]),
    hanging("", words.kept(next), language),
    ...(left.length > 0 ? [hanging("", words.left(left), language)] : []),
    ...(advice && recommendations ? adviceLines(advice, recommendations.to, language) : []),
    ...next.answers.map((key) => hanging("", words.put[key](folder), language)),
    ...(labels.length > 0 ? [hanging("", words.labels(labels, folder), language)] : []),
    hanging("", words.todo(folder), language),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function adviceLines({ open }: OpenRecommendations, file: string, language: Language): string[] {
  const words = yearStartWords[language];
  const status = terms[language].recommendation;
  const listed = open.map((one) => {
    const about = words.about(one.for, one.since, status[one.status]);
    const what = cleanLabel(one.what).replace(/\.$/u, "");
    return hanging("  - ", `${what} (${cleanLabel(about)}).`, language);
  });
  return [hanging("", words.open(open.length, file), language), ...listed];
}
