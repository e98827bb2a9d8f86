import { describe, expect, it } from "vitest";
import { mcnemar } from "../../src/stats/mcnemar.js";

describe("McNemar's test of the same people twice", () => {
  it("gives the example of the literature: 6 against 1", () => {
    expect(mcnemar(6, 1).exact).toBeCloseTo(0.125, 14);
    expect(mcnemar(6, 1).midP).toBeCloseTo(0.0703125, 14);
  });

  it("is 1 when as many changed one way as the other", () => {
    for (let b = 1; b <= 60; b++) expect(mcnemar(b, b)).toEqual({ midP: 1, exact: 1 });
  });

  it("does not mind which way is called which, and the mid-p is never above the exact value", () => {
    for (let b = 0; b <= 25; b++) {
      for (let c = 0; c <= 25; c++) {
        const found = mcnemar(b, c);
        expect(mcnemar(c, b)).toEqual(found);
        if (found.midP === null) continue;
        expect(found.midP).toBeGreaterThan(0);
        expect(found.midP).toBeLessThanOrEqual(found.exact);
        expect(found.exact).toBeLessThanOrEqual(1);
      }
    }
  });

  it("falls as the change becomes more one-sided", () => {
    for (let b = 6; b < 12; b++) {
      expect(mcnemar(b + 1, 11 - b).midP).toBeLessThan(mcnemar(b, 12 - b).midP ?? 0);
    }
  });

  it("says that nobody changed instead of a p-value", () => {
    expect(mcnemar(0, 0)).toEqual({ midP: null, exact: null, reason: "nobody-changed" });
  });

  it.each([
    [-1, 2],
    [1.5, 2],
    [1, Number.NaN],
  ])("throws on %d and %d, which cannot be", (b, c) => {
    expect(() => mcnemar(b, c)).toThrow(RangeError);
  });
});
