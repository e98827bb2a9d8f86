import { describe, expect, it } from "vitest";
import { wilson } from "../../src/stats/wilson.js";

const SIZES = [1, 2, 3, 7, 10, 27, 66, 98, 1000];

describe("the Wilson interval", () => {
  it("mirrors when agreeing and disagreeing change places", () => {
    for (const n of SIZES) {
      for (let k = 0; k <= n; k++) {
        expect(wilson(n - k, n).low).toBeCloseTo(1 - wilson(k, n).high, 12);
        expect(wilson(n - k, n).high).toBeCloseTo(1 - wilson(k, n).low, 12);
      }
    }
  });

  it("holds the share itself and stays between 0 and 1", () => {
    for (const n of SIZES) {
      for (let k = 0; k <= n; k++) {
        const { low, high } = wilson(k, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        expect(high).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is exactly 0 below at 0/n and exactly 1 above at n/n", () => {
    for (const n of SIZES) {
      expect(wilson(0, n).low).toBe(0);
      expect(wilson(n, n).high).toBe(1);
    }
  });

  it("narrows as more people answer", () => {
    const width = (k: number, n: number) => wilson(k, n).high - wilson(k, n).low;
    expect(width(60, 100)).toBeLessThan(width(6, 10));
    expect(width(600, 1000)).toBeLessThan(width(60, 100));
  });

  it.each([
    [1, 0],
    [0, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 5.5],
    [Number.NaN, 5],
  ])("throws on %d of %d, which cannot be", (k, n) => {
    expect(() => wilson(k, n)).toThrow(RangeError);
  });
});
