import { describe, expect, it } from "vitest";
import { StraightLines } from "../../src/codebook/straight-lines.js";
import type { ItemAnswer } from "../../src/model/answer.js";
import { sayProblem } from "../../src/words/problems.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const times = (count: number, answer: ItemAnswer): ItemAnswer[] =>
  Array.from({ length: count }, () => answer);

function problemsOf(...respondents: readonly (readonly ItemAnswer[])[]) {
  const found = new StraightLines();
  for (const [index, answers] of respondents.entries()) found.add(answers, index + 2);
  return found.problems("e.csv");
}

describe("respondents who fill in the same everywhere", () => {
  it("are told in one warning with their count and lines, and counted like anyone", async () => {
    const sheets = [
      ...many(2, "Gemeente"),
      { DOM: "Gemeente", "HER[KENN]": "Oneens" },
      ...many(1, "Onderwijs"),
    ];
    const results = await evaluated(exportOf(sheets));
    expect(results.problems.filter(({ code }) => code === "straight-lining")).toEqual([
      {
        severity: "warning",
        code: "straight-lining",
        message: "3 respondenten vulden overal hetzelfde in: één antwoord voor alle stellingen.",
        where: "enquete.csv, regel 2, 3 en 5",
      },
    ]);
    expect(results.total.responded).toBe(4);
  });

  it("answered twelve statements or more, whatever they left empty", () => {
    expect(problemsOf(times(11, "neutraal"))).toEqual([]);
    const [found] = problemsOf([...times(12, "neutraal"), "leeg", "niet_getoond"]);
    expect(found).toMatchObject({
      code: "straight-lining",
      facts: { count: 1 },
      where: { line: 2 },
    });
    expect(found && sayProblem(found, "nl").problem).toMatch(/^1 respondent vulde /u);
  });

  it("gave no other answer, and none that is off the scale everywhere", () => {
    expect(problemsOf([...times(12, "eens"), "zeer_eens"])).toEqual([]);
    expect(problemsOf([...times(12, "eens"), "weet_niet"])).toEqual([]);
    expect(problemsOf(times(12, "weet_niet"), times(12, "nvt"), times(12, "leeg"))).toEqual([]);
  });
});
