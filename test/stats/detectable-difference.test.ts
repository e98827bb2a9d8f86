import { describe, expect, it } from "vitest";
import { detectableDifference } from "../../src/stats/detectable-difference.js";
import { shareDifference } from "../../src/stats/difference.js";
import { wilson } from "../../src/stats/wilson.js";

const SIZES = [3, 5, 7, 10, 11, 27];
const of = (n: number, N: number | null = null) => ({ n, N });

describe("the smallest difference that could have been shown", () => {
  it("is that of some pair of counts; no smaller one shows and all above `missed` do", () => {
    for (const n1 of SIZES) {
      for (const n2 of SIZES) {
        const found = detectableDifference(of(n1), of(n2));
        if (found.value === null) throw new Error("a difference");
        let reached = false;
        for (let k1 = 0; k1 <= n1; k1++) {
          for (let k2 = 0; k2 <= n2; k2++) {
            const one = { share: k1 / n1, ...wilson(k1, n1) };
            const other = { share: k2 / n2, ...wilson(k2, n2) };
            const { difference, low, high } = shareDifference(one, other);
            const size = Math.abs(difference);
            const shown = low > 0 || high < 0;
            if (shown) expect(size).toBeGreaterThanOrEqual(found.value - 1e-12);
            else expect(size).toBeLessThanOrEqual(found.missed + 1e-12);
            if (shown && size < found.value + 1e-12) reached = true;
          }
        }
        expect(reached).toBe(true);
      }
    }
  });

  it("does not depend on which group comes first", () => {
    for (const n1 of SIZES) {
      for (const n2 of SIZES) {
        const there = detectableDifference(of(n1), of(n2, n2));
        const back = detectableDifference(of(n2, n2), of(n1));
        if (there.value === null || back.value === null) throw new Error("a difference");
        expect(back.value).toBeCloseTo(there.value, 12);
        expect(back.missed).toBeCloseTo(there.missed, 12);
      }
    }
  });

  it("gets smaller with larger groups, and when everyone invited answered", () => {
    const value = (n: number, N: number | null) => detectableDifference(of(n, N), of(n, N)).value;
    expect(value(100, null)).toBeLessThan(value(10, null) ?? 0);
    expect(value(1000, null)).toBeLessThan(value(100, null) ?? 0);
    expect(detectableDifference(of(10, 10), of(10, 10))).toEqual({ value: 0.1, missed: 0 });
  });

  it("does not trust the number invited when some did not answer", () => {
    expect(detectableDifference(of(7, 9), of(10, 12))).toEqual(detectableDifference(of(7), of(10)));
  });

  it("is not there when not even nobody against everybody shows", () => {
    expect(detectableDifference(of(1), of(1))).toEqual({
      value: null,
      reason: "too-few-answers",
    });
  });

  it("throws on sizes that cannot be", () => {
    for (const wrong of [of(0), of(-1), of(1.5), of(5, 4), of(Number.NaN)]) {
      expect(() => detectableDifference(wrong, of(5))).toThrow(RangeError);
      expect(() => detectableDifference(of(5), wrong)).toThrow(RangeError);
    }
  });
});
