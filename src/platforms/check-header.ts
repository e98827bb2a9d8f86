import { type Problem, problem, Refusal, refuseData } from "../model/problem.js";
import { limited } from "../model/problem-list.js";
import type { Heading, Platform } from "./platform.js";

const MAX_COLUMNS = 2000;

/** @throws Refusal for more columns than a survey can have, before they are looked at. */
export function checkWidth(width: number, file: string, line: number): void {
  if (width <= MAX_COLUMNS) return;
  const facts = { columns: width, limit: MAX_COLUMNS };
  throw refuseData("too-many-columns", facts, { file, line });
}

/**
 * @throws Refusal for every column without a heading, and for two of one heading unless the
 *   platform writes whole questions there, which may repeat.
 */
export function checkHeader(
  headings: readonly Heading[],
  { mayRepeat }: Platform,
  file: string,
  line: number,
): void {
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (const [index, { heading }] of headings.entries()) {
    const place = { file, line, column: index + 1 };
    const earlier = seen.get(heading);
    if (heading === "") problems.push(problem("error", "empty-header", {}, place));
    else if (earlier === undefined) seen.set(heading, index);
    else if (!mayRepeat(heading)) {
      // The heading itself is not said: what is taken for one may be an answer.
      const facts = { first: earlier + 1, second: index + 1 };
      problems.push(problem("error", "duplicate-header", facts, place));
    }
  }
  if (problems.length > 0) throw new Refusal("data", limited(problems));
}
