import { describe, expect, it } from "vitest";
import { Lookup } from "../../src/codebook/lookup.js";

describe("looking an answer up", () => {
  const spellings = Array.from({ length: 40 }, (_, index) => `Antwoord ${index}`);
  const lookup = new Lookup<number | null>([
    ["", null],
    ...spellings.map((text, index) => [text, index] as const),
  ]);

  it("finds every spelling at the first time and at each later one, however many there are", () => {
    for (let time = 0; time < 3; time++) {
      expect(spellings.map((text) => lookup.get(text))).toEqual(spellings.map((_, index) => index));
      expect(lookup.get("")).toBeNull();
      expect(lookup.get("antwoord  7 ")).toBe(7);
      expect(lookup.get("Antwoord")).toBeUndefined();
    }
  });
});
