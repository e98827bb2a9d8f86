import type { Language } from "../model/language.js";
import type { Problem } from "../model/problem.js";
import { wrapText } from "../report/wrap.js";
import { commandWords } from "../words/commands.js";
import { sayPlace, sayProblem } from "../words/problems.js";

const BOLD = "\u001b[1m";
const PLAIN = "\u001b[0m";
const WIDTH = 80;

/** A sentence after a leader, in lines of 80 signs; the lines after the first are set in. */
export function hanging(leader: string, text: string, language: Language): string {
  const indent = " ".repeat(Math.min(leader.length, 12));
  const [first = "", ...rest] = wrapText(text, WIDTH - leader.length, language);
  const wrapped =
    rest.length === 0 ? [] : wrapText(rest.join(" "), WIDTH - indent.length, language);
  return [`${leader}${first}`, ...wrapped.map((line) => `${indent}${line}`)].join("\n");
}

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
  const severity = `${words.severity[problem.severity]}:`;
  const head = hanging(`${severity} `, what, language);
  return [
    colour ? head.replace(severity, `${BOLD}${severity}${PLAIN}`) : head,
    ...(place ? [hanging(`  ${words.found} `, place, language)] : []),
    ...(todo ? [hanging(`  ${words.todo} `, todo, language)] : []),
    "",
  ].join("\n");
}
