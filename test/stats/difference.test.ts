import { describe, expect, it } from "vitest";
import { shareDifference } from "../../src/stats/difference.js";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";
import { wilson } from "../../src/stats/wilson.js";

const CASES = [0, 1, 3, 5, 9, 10].flatMap((k) => [
  { share: k / 10, ...wilson(k, 10) },
  { share: k / 10, ...hypergeometricInterval(k, 10, 16) },
]);

describe("the difference of two shares", () => {
  it("case 88: is 0 for a share and itself, with an interval symmetric around 0", () => {
    for (const one of CASES) {
      const { difference, low, high } = shareDifference(one, one);
      expect(difference).toBe(0);
      expect(low).toBe(-high);
      expect(high).toBeGreaterThan(0);
    }
  });

  it("changes its sign when the two change places", () => {
    for (const a of CASES) {
      for (const b of CASES) {
        const there = shareDifference(a, b);
        const back = shareDifference(b, a);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.low).toBeCloseTo(-there.high, 12);
        expect(back.high).toBeCloseTo(-there.low, 12);
      }
    }
  });

  it("stays between −1 and 1 and holds the difference itself", () => {
    for (const a of CASES) {
      for (const b of CASES) {
        const { difference, low, high } = shareDifference(a, b);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
      }
    }
  });

  it("has no width when both shares are known without doubt", () => {
    const known = (share: number) => ({ share, low: share, high: share });
    expect(shareDifference(known(0.75), known(0.5))).toEqual({
      difference: 0.25,
      low: 0.25,
      high: 0.25,
    });
  });
});
