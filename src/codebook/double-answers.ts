import { CONTACT_ANSWERS, ITEM_ANSWERS, type ItemAnswer, isGiven, KINDS } from "../model/answer.js";
import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";
import type { Response } from "../model/response.js";
import { DoubleRows } from "./double-rows.js";

/** With fewer answers two people agree on all of them by chance. */
const LEAST_GIVEN = 12;

/** A sign for every answer, so that all answers of a respondent are one short text. */
const SIGNS: ReadonlyMap<string | null, string> = new Map(
  [...new Set([null, ...ITEM_ANSWERS, ...CONTACT_ANSWERS, ...KINDS])].map((answer, index) => [
    answer,
    String.fromCharCode(97 + index),
  ]),
);

/**
 * Finds respondents of one domain who answered every question the same as another, which two
 * people hardly ever do: a row may stand twice in the export. Who answered all statements the
 * same is left out, for that happens without any copying.
 */
export class DoubleAnswers {
  readonly #rows = new DoubleRows();
  readonly #lines = new LinesSeen();

  add({ domain, answers, contacts, kinds }: Response, line: number): void {
    let text = `${domain} `;
    let given = 0;
    let first: ItemAnswer | null = null;
    let varied = false;
    for (const answer of answers) {
      text += SIGNS.get(answer);
      if (!isGiven(answer)) continue;
      given++;
      first ??= answer;
      if (answer !== first) varied = true;
    }
    for (const contact of contacts) {
      text += SIGNS.get(contact);
      if (isGiven(contact)) given++;
    }
    if (given < LEAST_GIVEN || !varied) return;
    for (const kind of kinds) text += SIGNS.get(kind);
    for (const double of this.#rows.add(text, line)) this.#lines.add(double);
  }

  problems(file: string): readonly Problem[] {
    const { count } = this.#lines;
    if (count === 0) return [];
    return [problem("warning", "double-answers", { count }, this.#lines.place(file))];
  }
}
