import { describe, expect, it } from "vitest";
import { addedFrom } from "../../src/report/added-from.js";
import type { Results } from "../../src/results/schema.js";
import { arnhem } from "./arnhem.js";

const results = await arnhem("publiek");

const whole = (names: readonly string[]): Results => ({
  ...results,
  provenance: {
    ...results.provenance,
    members: names.map((municipality) => ({
      ...{ file: `${municipality}.json`, sha256: null, municipality, year: results.study.year },
      ...{ profile: "publiek", respondents: 10, parts: [] },
    })),
  },
});

describe("the parts under the title of a whole", () => {
  it("are not there for a study of its own", () => {
    expect(addedFrom(results, "nl")).toBeNull();
  });

  it("are named without signs that do not belong in a name", () => {
    expect(addedFrom(whole(["Noord\u202estad", "Zuidstad"]), "nl")).toBe(
      "Opgeteld uit: Noordstad, Zuidstad.",
    );
  });

  it("are the first eight and a count when there are many", () => {
    const many = Array.from({ length: 11 }, (_, at) => `Stad ${at + 1}`);
    expect(addedFrom(whole(many), "nl")).toMatch(/^Opgeteld uit: Stad 1, .*, Stad 8 en nog 3\.$/u);
    expect(addedFrom(whole(many), "en")).toMatch(/^Added up from: Stad 1, .* and 3 more\.$/u);
  });
});
