import { describe, expect, it } from "vitest";
import { AGREEMENT } from "../../src/model/answer.js";
import { RECOMMENDATION_STATUSES } from "../../src/model/recommendation.js";
import {
  CONFIDENCES,
  CRITERIA,
  DIRECTIONS,
  LEVELS,
  OUTCOMES,
  SOURCES,
  VERDICTS,
} from "../../src/model/scorecard.js";
import { syllables } from "../../src/words/hyphenate.js";
import { terms } from "../../src/words/terms.js";
import { defaultTitle } from "../../src/words/titles.js";

describe.each(["nl", "en"] as const)("the terms of the method in %s", (language) => {
  it("are there for every id, and different ids have different words", () => {
    const tables = {
      agreement: AGREEMENT,
      level: LEVELS,
      criterion: CRITERIA,
      verdict: VERDICTS,
      confidence: CONFIDENCES,
      direction: DIRECTIONS,
      outcome: OUTCOMES,
      source: [...SOURCES, "enquete"],
      recommendation: RECOMMENDATION_STATUSES,
    } as const;
    for (const [name, ids] of Object.entries(tables)) {
      const table = terms[language][name as keyof typeof tables] as Readonly<
        Record<string, string>
      >;
      expect(Object.keys(table).sort(), name).toEqual([...ids].sort());
      const words = Object.values(table);
      expect(
        words.every((word) => word.length > 0),
        name,
      ).toBe(true);
      expect(new Set(words).size, name).toBe(words.length);
    }
  });
});

describe("the title of a report without one", () => {
  it("names the municipality and the year in the language of the report", () => {
    expect(defaultTitle("Arnhem", 2019, "nl")).toBe("Interventievermogen Arnhem 2019");
    expect(defaultTitle("Arnhem", 2019, "en")).toContain("Arnhem 2019");
  });
});

describe("breaking a word", () => {
  it("happens between the syllables of its language and loses no letter", () => {
    expect(syllables("verantwoordelijkheid", "nl")).toEqual([
      "ver",
      "ant",
      "woor",
      "de",
      "lijk",
      "heid",
    ]);
    for (const word of ["interventievermogen", "responsibility", "Maatschappelijk", "zorg", ""]) {
      for (const language of ["nl", "en"] as const)
        expect(syllables(word, language).join("")).toBe(word);
    }
  });

  it("does not happen to a short word", () => {
    expect(syllables("kennis", "nl")).toEqual(["kennis"]);
  });
});
