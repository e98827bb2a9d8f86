import { describe, expect, it } from "vitest";
import { shareOf } from "../../src/measures/share.js";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";
import { wilson } from "../../src/stats/wilson.js";

describe("a share of a count", () => {
  it("is null without interval, never NaN, when nobody gave a valid answer", () => {
    for (const invited of [null, 0, 12]) {
      expect(shareOf(0, 0, invited)).toEqual({
        k: 0,
        base: 0,
        share: null,
        interval: null,
        bounds: null,
        indicative: true,
      });
    }
  });

  it("has Wilson's interval and no bounds when nobody knows how many were invited", () => {
    expect(shareOf(6, 7, null)).toMatchObject({
      share: 6 / 7,
      interval: { ...wilson(6, 7), method: "wilson" },
      bounds: null,
    });
  });

  it("has the exact interval and the bounds of nonresponse when that is known", () => {
    expect(shareOf(6, 7, 10)).toMatchObject({
      share: 6 / 7,
      interval: { ...hypergeometricInterval(6, 7, 10), method: "hypergeometric" },
      bounds: { low: 0.6, high: 0.9 },
    });
  });

  it("is indicative under thirty answers or with an interval of .30 or wider", () => {
    expect(shareOf(29, 29, null).indicative).toBe(true);
    expect(shareOf(30, 30, null).indicative).toBe(false);
    // Wilson for 15 of 30 runs from .332 to .668.
    expect(shareOf(15, 30, null).indicative).toBe(true);
    expect(shareOf(33, 66, null).indicative).toBe(false);
  });
});
