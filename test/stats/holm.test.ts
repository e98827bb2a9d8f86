import { describe, expect, it } from "vitest";
import { holm } from "../../src/stats/holm.js";
import { random } from "../tools/random.js";

const chance = random(1979);
const FAMILIES = Array.from({ length: 100 }, () =>
  Array.from({ length: chance.whole(1, 12) }, () => Math.round(chance.next() ** 3 * 100) / 100),
);

describe("Holm's adjustment", () => {
  it("keeps the order of the tests and of their p-values, and never makes one smaller", () => {
    for (const family of FAMILIES) {
      const adjusted = holm(family);
      for (const [i, p] of family.entries()) {
        expect(adjusted[i]).toBeGreaterThanOrEqual(p);
        expect(adjusted[i]).toBeLessThanOrEqual(1);
        for (const [j, other] of family.entries()) {
          if (p <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? -1);
        }
      }
    }
  });

  it("does not depend on the order in which the tests come", () => {
    for (const family of FAMILIES) {
      const places = chance.shuffled([...family.keys()]);
      const adjusted = holm(family);
      expect(holm(places.map((place) => family[place] ?? 0))).toEqual(
        places.map((place) => adjusted[place]),
      );
    }
  });

  it("leaves a single test as it is, and multiplies the smallest by the size of the family", () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
    for (const family of FAMILIES) {
      expect(Math.min(...holm(family))).toBe(Math.min(1, Math.min(...family) * family.length));
    }
  });

  it("throws on what is no p-value", () => {
    for (const wrong of [-0.1, 1.1, Number.NaN])
      expect(() => holm([0.5, wrong])).toThrow(RangeError);
  });
});
