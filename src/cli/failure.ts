import type { Language } from "../model/language.js";
import type { Problem } from "../model/problem.js";
import { commandWords } from "../words/commands.js";
import { sayPlace, sayProblem } from "../words/problems.js";

const BOLD = "\u001b[1m";
const PLAIN = "\u001b[0m";

/**
 * A problem in three short parts: what is wrong, where it was found, what to do.
 *
 * ```
 * Fout: Kolom "V12" staat niet in de vragenlijst.
 *   gevonden: enquete.csv, regel 1, kolom 12
 *   doe dit:  Zet "V12" in study.yaml onder columns, of onder ignore.
 * ```
 */
export function failureText(problem: Problem, language: Language, colour: boolean): string {
  const words = commandWords[language];
  const { problem: what, todo } = sayProblem(problem, language);
  const place = sayPlace(problem.where, language);
  const severity = words.severity[problem.severity];
  const head = colour ? `${BOLD}${severity}:${PLAIN}` : `${severity}:`;
  return [
    `${head} ${what}`,
    ...(place ? [`  ${words.found} ${place}`] : []),
    ...(todo ? [`  ${words.todo} ${todo}`] : []),
    "",
  ].join("\n");
}
