import type { Language } from "../model/language.js";
import type { Problem, Severity } from "../model/problem.js";
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
  const said = sayProblem(problem, language);
  const place = sayPlace(problem.where, language);
  // Information asks nothing of anyone.
  const todo = problem.severity === "info" ? "" : said.todo;
  return messageText({ ...said, todo, severity: problem.severity, place }, language, colour);
}

interface Message {
  readonly severity: Severity;
  readonly problem: string;
  readonly place: string | null;
  readonly todo: string;
}

/** The three parts of a message in lines of 80 signs. */
export function messageText(
  { severity, problem, place, todo }: Message,
  language: Language,
  colour: boolean,
): string {
  const words = commandWords[language];
  const leader = `${words.severity[severity]}:`;
  const head = hanging(`${leader} `, problem, language);
  return [
    colour ? head.replace(leader, `${BOLD}${leader}${PLAIN}`) : head,
    ...(place ? [hanging(`  ${words.found} `, place, language)] : []),
    ...(todo ? [hanging(`  ${words.todo} `, todo, language)] : []),
    "",
  ].join("\n");
}
