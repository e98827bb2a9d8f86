import { refuseData } from "../model/problem.js";
import type { Form } from "./form.js";

/** A question or line: a letter, then letters and figures, at most twenty in all. */
const QUESTION = /^[A-Za-z][A-Za-z0-9]{0,19}$/u;
/** An answer: at most five letters and figures. */
const ANSWER = /^[A-Za-z0-9]{1,5}$/u;

/**
 * Stops at a code that LimeSurvey would rename when it imports the survey: its exports would
 * then have headings and answers that nobody knows.
 *
 * @throws Refusal `code-unfit` or `id-twice`
 */
export function refuseUnfitCodes({ groups }: Form): void {
  const used = new Set<string>();
  const check = (code: string, form: RegExp, before = ""): void => {
    const shown = `${before}${code}`;
    if (!form.test(code)) throw refuseData("code-unfit", { code: shown });
    if (used.has(shown)) throw refuseData("id-twice", { id: shown });
    used.add(shown);
  };
  for (const question of groups.flatMap(({ questions }) => questions)) {
    check(question.code, QUESTION);
    if (question.kind === "open") continue;
    for (const { code } of question.choices) check(code, ANSWER, `${question.code}=`);
    if (question.kind === "array") {
      for (const { code } of question.rows) check(code, QUESTION, `${question.code} `);
    }
  }
}
