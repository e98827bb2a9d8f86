import { dirname, join, relative, resolve } from "node:path";
import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { refuseUse } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";
import { surveyYear } from "../model/survey-year.js";
import { type NextYear, nextYear } from "../study/next-year.js";
import { type OpenRecommendations, openRecommendations } from "../study/open-recommendations.js";
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
 * @throws Refusal when there is no study in the one folder, or one in the other already; then nothing
 *   is written
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
  const year = options.year === undefined ? undefined : surveyYear(options.year);
  if (options.year !== undefined && year === undefined) throw refuseUse("init-year");
  const next = nextYear(await readText(join(old, STUDY_FILE)), year);
  const { questionnaire, recommendations } = next;
  const files: OutputFile[] = [];
  if (typeof questionnaire !== "string") {
    const text = await readText(resolve(old, questionnaire.from));
    files.push({ path: join(folder, questionnaire.to), text });
  }
  let advice: OpenRecommendations | null = null;
  if (recommendations !== null) {
    const text = await readText(resolve(old, recommendations.from));
    advice = openRecommendations(text, recommendations.from, next.after);
    files.push({ path: join(folder, recommendations.to), text: advice.text });
  }
  // Last, for a folder without it is no study yet.
  await writeNewFiles([...files, { path: target, text: next.text }]);
  io.out(account(next, advice, relative(io.cwd, target), language));
}

/** What was written, what it holds of the year before, and what is still to be done. */
function account(
  next: NextYear,
  advice: OpenRecommendations | null,
  file: string,
  language: Language,
): string {
  const words = yearStartWords[language];
  const { year, questionnaire, recommendations, left } = next;
  const lines = [
    hanging("", words.written(file, year), language),
    hanging("", words.kept(questionnaire), language),
    ...(left.length > 0 ? [hanging("", words.left(left), language)] : []),
    ...(advice && recommendations ? adviceLines(advice, recommendations.to, language) : []),
    hanging("", words.todo(dirname(file)), language),
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
