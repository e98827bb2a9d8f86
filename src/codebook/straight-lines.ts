import { AGREEMENT, type ItemAnswer, isGiven } from "../model/answer.js";
import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";

/** The same answer to fewer statements than this says little. */
const LEAST_ITEMS = 12;

const ON_THE_SCALE: ReadonlySet<string> = new Set(AGREEMENT);

/**
 * Finds respondents who gave one and the same answer of the scale to every statement that they
 * answered ("straight-lining", Krosnick 1991). They are told of, and counted like anyone.
 */
export class StraightLines {
  readonly #lines = new LinesSeen();

  add(answers: readonly ItemAnswer[], line: number): void {
    let first: ItemAnswer | null = null;
    let given = 0;
    for (const answer of answers) {
      if (!isGiven(answer)) continue;
      first ??= answer;
      if (answer !== first) return;
      given++;
    }
    if (given >= LEAST_ITEMS && first && ON_THE_SCALE.has(first)) this.#lines.add(line);
  }

  problems(file: string): readonly Problem[] {
    const { count } = this.#lines;
    if (count === 0) return [];
    return [problem("warning", "straight-lining", { count }, this.#lines.place(file))];
  }
}
