import { expect } from "vitest";
import { Refusal } from "../../src/model/problem.js";
import type { Results } from "../../src/results/schema.js";
import { evaluate, type StudyFolder } from "../../src/run.js";
import { sayPlace, sayProblem } from "../../src/words/problems.js";

/** The results of a study, or the refusal it ends in; any other error fails the test. */
export async function outcome(folder: StudyFolder): Promise<Results | Refusal> {
  try {
    return await evaluate(folder, { version: "0.0.0" });
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** How many lines a place names: one, a few, or a few and how many more. */
function linesNamed(where: string): number {
  const all = /\((\d+) (?:keer|times)\)/u.exec(where)?.[1];
  if (all !== undefined) return Number(all);
  const [, list = ""] = /(?:regel|line) (.*)$/u.exec(where) ?? [];
  const more = /nog (\d+)|(\d+) more/u.exec(list);
  const named = list.replace(/nog \d+|\d+ more/u, "").match(/\d+/gu)?.length ?? 0;
  return named + Number(more?.[1] ?? more?.[2] ?? 0);
}

/** Everything a user would read of an outcome. */
export function said(made: Results | Refusal): string {
  if (!(made instanceof Refusal)) return JSON.stringify(made);
  return JSON.stringify([
    made.message,
    ...made.problems.map((one) => [
      one,
      ...(["nl", "en"] as const).flatMap((language) => [
        sayProblem(one, language),
        sayPlace(one.where, language),
      ]),
    ]),
  ]);
}

/** Every row is counted, or rejected and told by its line; the domains make up the total. */
export function expectAddsUp(
  { provenance, domains, total, items, problems }: Results,
  about: string,
) {
  const [input] = provenance.inputs;
  if (!input) throw new Error("nothing was read");
  expect(input.rows, about).toBe(input.counted + input.rejected);
  const told = problems.filter(({ code }) => ["no-domain", "blank-respondent"].includes(code));
  expect(
    told.reduce((sum, { where }) => sum + linesNamed(where ?? ""), 0),
    about,
  ).toBe(input.rejected);
  const responded = domains.reduce((sum, domain) => sum + domain.responded, 0);
  expect([responded, total.responded], about).toEqual([input.counted, input.counted]);
  for (const { cells } of items) {
    const city = cells.at(-1)?.counts;
    if (!city || cells.some(({ counts }) => counts === null)) continue;
    for (const [answer, count] of Object.entries(city)) {
      const parts = cells.slice(0, -1).map(({ counts }) => counts?.[answer as keyof typeof city]);
      expect(
        parts.reduce((sum: number, part) => sum + (part ?? 0), 0),
        about,
      ).toBe(count);
    }
  }
}
