import { describe, expect, it } from "vitest";
import { clopperPearson } from "../../src/stats/clopper-pearson.js";
import { jeffreys } from "../../src/stats/jeffreys.js";

const SIZES = [1, 2, 3, 7, 10, 27, 66, 1000];

describe.each([
  ["the exact interval of Clopper and Pearson", clopperPearson],
  ["the interval of Jeffreys", jeffreys],
])("%s", (_, interval) => {
  it("mirrors when agreeing and disagreeing change places", () => {
    for (const n of SIZES) {
      for (let k = 0; k <= n; k++) {
        expect(interval(n - k, n).low).toBeCloseTo(1 - interval(k, n).high, 12);
      }
    }
  });

  it("holds the share, lies between 0 and 1 and moves up with every answer", () => {
    for (const n of SIZES) {
      let before = { low: -1, high: 0 };
      for (let k = 0; k <= n; k++) {
        const now = interval(k, n);
        expect(now.low).toBeGreaterThanOrEqual(0);
        expect(now.low).toBeLessThanOrEqual(k / n);
        expect(now.high).toBeGreaterThanOrEqual(k / n);
        expect(now.high).toBeLessThanOrEqual(1);
        expect(now.low).toBeGreaterThanOrEqual(before.low);
        expect(now.high).toBeGreaterThan(before.high);
        before = now;
      }
    }
  });

  it.each([
    [1, 0],
    [0, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
  ])("throws on %d of %d, which cannot be", (k, n) => {
    expect(() => interval(k, n)).toThrow(RangeError);
  });
});

describe("the exact interval", () => {
  it("lies around that of Jeffreys", () => {
    for (const n of SIZES) {
      for (let k = 0; k <= n; k++) {
        expect(clopperPearson(k, n).low).toBeLessThanOrEqual(jeffreys(k, n).low);
        expect(clopperPearson(k, n).high).toBeGreaterThanOrEqual(jeffreys(k, n).high);
      }
    }
  });
});
