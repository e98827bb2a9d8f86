import { describe, expect, it } from "vitest";
import { cityTotal, type Stratum } from "../../src/stats/city-total.js";
import { random } from "../tools/random.js";

const chance = random(1998);
const CITIES = Array.from({ length: 150 }, () =>
  Array.from({ length: chance.whole(1, 6) }, (): Stratum => {
    const N = chance.whole(3, 40);
    const n = chance.whole(2, N);
    return { k: chance.whole(0, n), n, N };
  }),
);

function precise(strata: readonly Stratum[]) {
  const found = cityTotal(strata);
  if (!("se" in found) || found.se === null) throw new Error("no standard error");
  return found;
}

describe("the total of the city", () => {
  it("does not depend on the order of the domains", () => {
    for (const city of CITIES) {
      const found = precise(city);
      const mixed = precise(chance.shuffled(city));
      expect(mixed.value).toBeCloseTo(found.value, 13);
      expect(mixed.se).toBeCloseTo(found.se, 13);
      expect(mixed.interval.low).toBeCloseTo(found.interval.low, 11);
    }
  });

  it("mirrors when agreeing and disagreeing change places", () => {
    for (const city of CITIES) {
      const found = precise(city);
      const mirrored = precise(city.map(({ k, n, N }) => ({ k: n - k, n, N })));
      expect(mirrored.value).toBeCloseTo(1 - found.value, 13);
      expect(mirrored.se).toBeCloseTo(found.se, 13);
      expect(mirrored.interval.low).toBeCloseTo(1 - found.interval.high, 11);
    }
  });

  it("lies within its interval, and that within 0 and 1", () => {
    for (const city of CITIES) {
      const { value, se, interval } = precise(city);
      expect(se).toBeGreaterThanOrEqual(0);
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.low).toBeLessThanOrEqual(value);
      expect(interval.high).toBeGreaterThanOrEqual(value);
      expect(interval.high).toBeLessThanOrEqual(1);
    }
  });

  it("is the plain share when every domain answered in the same proportion", () => {
    for (const city of CITIES) {
      const { value, unweighted } = precise(city.map(({ k, n }) => ({ k, n, N: 2 * n })));
      expect(value).toBeCloseTo(unweighted, 13);
    }
  });

  it("is certain when everyone answered", () => {
    for (const city of CITIES) {
      const { value, se, interval } = precise(city.map(({ k, n }) => ({ k, n, N: n })));
      expect(se).toBe(0);
      expect(interval).toEqual({ low: value, high: value });
    }
  });

  it("is not certain when all who answered agree but others did not answer", () => {
    const { value, se, interval } = precise([
      { k: 7, n: 7, N: 10 },
      { k: 9, n: 9, N: 20 },
    ]);
    expect(value).toBe(1);
    expect(se).toBeGreaterThan(0);
    expect(interval.high).toBe(1);
    expect(interval.low).toBeLessThan(0.95);
  });

  it("leaves out a domain in which nobody was invited", () => {
    for (const city of CITIES) {
      expect(cityTotal([...city, { k: 0, n: 0, N: 0 }])).toEqual(cityTotal(city));
    }
  });

  it("has no standard error when one answer speaks for several invited", () => {
    const lone = { k: 1, n: 1, N: 3 };
    expect(cityTotal([{ k: 3, n: 6, N: 9 }, lone])).toEqual({
      value: 0.625,
      unweighted: 4 / 7,
      se: null,
      interval: null,
      reason: "domain-with-one-answer",
    });
    expect(
      precise([
        { k: 3, n: 6, N: 9 },
        { ...lone, N: 1 },
      ]).se,
    ).toBeGreaterThan(0);
  });

  it("is not there when a domain is not represented or nobody was invited", () => {
    const silent = { k: 0, n: 0, N: 4 };
    expect(cityTotal([{ k: 3, n: 6, N: 9 }, silent])).toEqual({
      value: null,
      reason: "domain-without-answers",
    });
    expect(cityTotal([])).toEqual({ value: null, reason: "nobody-invited" });
  });

  it("throws on counts that cannot be", () => {
    for (const wrong of [
      { k: 3, n: 2, N: 5 },
      { k: 1, n: 6, N: 5 },
      { k: 1.5, n: 2, N: 5 },
    ]) {
      expect(() => cityTotal([wrong])).toThrow(RangeError);
    }
  });
});
