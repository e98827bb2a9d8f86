import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import type { CommandWords } from "../words/commands.js";
import { todoOf } from "../words/problems.js";
import { hanging } from "./failure.js";

/** What who makes a report must know before it goes to anyone; the other warnings stand in it. */
const TELL: ReadonlySet<string> = new Set([
  "parts-not-said",
  "member-years",
  "member-rules",
  "release-people",
  "release-answers",
  "release-regrouped",
  "release-other-cells",
  "single-person",
  "identifier-in-words",
]);

/** These warnings as a terminal prints them; empty where there are none. */
export function toldAtOnce(
  { problems }: Pick<Results, "problems">,
  words: CommandWords,
  language: Language,
): string {
  return problems
    .filter(({ code }) => TELL.has(code))
    .flatMap(({ code, message }) => {
      const todo = todoOf(code, language);
      return [
        hanging(`${words.severity.warning}: `, message, language),
        ...(todo ? [hanging(`  ${words.todo} `, todo, language)] : []),
      ];
    })
    .map((line) => `${line}\n`)
    .join("");
}
