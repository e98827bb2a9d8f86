import { describe, expect, it } from "vitest";
import { published } from "../../src/results/published.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const ROWS = [...many(12, "Gemeente"), ...many(12, "Veiligheid")];

describe("a report for the public", () => {
  it("says nothing of single rows of the export, and all that is about the whole", async () => {
    const study = STUDY.replace("intern", "publiek");
    const results = await evaluated(exportOf(ROWS), study);
    expect(results.problems.some(({ code }) => code === "straight-lining")).toBe(true);
    const left = published(results).problems;
    expect(left.every(({ where }) => where === null)).toBe(true);
    expect(left.map(({ code }) => code)).toEqual(
      results.problems.filter(({ where }) => where === null).map(({ code }) => code),
    );
  });

  it("leaves a report for colleagues as it is", async () => {
    const results = await evaluated(exportOf(ROWS));
    expect(published(results)).toBe(results);
  });
});
