import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../src/stats/paired-difference.js";
import oracle from "../oracles/pairs.json" with { type: "json" };

describe("the difference of two shares of the same people", () => {
  it("has the score interval that R finds by its roots", () => {
    expect(oracle.counts.length).toBeGreaterThan(50);
    for (const { gained, lost, n, difference, low, high } of oracle.counts) {
      const found = pairedDifference(gained, lost, n);
      const name = `${gained} and ${lost} of ${n}`;
      expect(found.difference, name).toBeCloseTo(difference, 12);
      expect(found.low, name).toBeCloseTo(low, 9);
      expect(found.high, name).toBeCloseTo(high, 9);
    }
  });

  it("turns round when the years do", () => {
    for (const { gained, lost, n } of oracle.counts) {
      const [one, other] = [pairedDifference(gained, lost, n), pairedDifference(lost, gained, n)];
      expect(one.low + other.high).toBe(0);
      expect(one.high + other.low).toBe(0);
    }
  });

  it("is z² / (n + z²) to either side when nobody changed", () => {
    const z = 1.959963984540054;
    for (const n of [1, 7, 45, 3000]) {
      const { difference, low, high } = pairedDifference(0, 0, n);
      expect(difference).toBe(0);
      expect(high).toBeCloseTo((z * z) / (n + z * z), 12);
      expect(low).toBe(-high);
    }
  });

  it("lies beside 0 exactly where the changes are too uneven for chance", () => {
    for (let gained = 0; gained <= 30; gained++) {
      for (let lost = 0; gained + lost <= 30; lost++) {
        const { low, high } = pairedDifference(gained, lost, 30);
        const score = (gained - lost) / Math.sqrt(gained + lost || 1);
        expect(low > 0 || high < 0, `${gained} ${lost}`).toBe(Math.abs(score) > 1.959963984540054);
      }
    }
  });

  it("reaches 1 when everyone came, and refuses what cannot be", () => {
    expect(pairedDifference(5, 0, 5).high).toBe(1);
    expect(pairedDifference(0, 5, 5).low).toBe(-1);
    expect(() => pairedDifference(3, 3, 5)).toThrow(RangeError);
    expect(() => pairedDifference(0, 0, 0)).toThrow(RangeError);
    expect(() => pairedDifference(-1, 0, 5)).toThrow(RangeError);
  });
});
