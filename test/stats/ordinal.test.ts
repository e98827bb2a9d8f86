import { describe, expect, it } from "vitest";
import { consensus } from "../../src/stats/consensus.js";
import { interpolatedMedian } from "../../src/stats/interpolated-median.js";
import { leik } from "../../src/stats/leik.js";
import { median } from "../../src/stats/median.js";
import { netAgreement } from "../../src/stats/net-agreement.js";
import { random } from "../tools/random.js";

const chance = random(1966);
const ITEMS = Array.from({ length: 200 }, () => {
  const counts = Array.from({ length: 5 }, () => chance.whole(0, 9));
  return counts.some((count) => count > 0) ? counts : [1, 0, 0, 0, 0];
});

describe.each([
  ["the median", median],
  ["the interpolated median", interpolatedMedian],
])("%s", (_, middle) => {
  it("turns round with the scale", () => {
    for (const counts of ITEMS) {
      expect(middle(counts.toReversed()).value).toBeCloseTo(6 - (middle(counts).value ?? 0), 13);
    }
  });

  it("never falls when someone answers higher", () => {
    for (const [lowest = 0, next = 0, ...rest] of ITEMS) {
      if (lowest === 0) continue;
      const before = median([lowest, next, ...rest]).value ?? 9;
      expect(median([lowest - 1, next + 1, ...rest]).value).toBeGreaterThanOrEqual(before);
    }
  });
});

describe("the interpolated median", () => {
  it("stays within half an answer of the median", () => {
    for (const counts of ITEMS) {
      const distance = (interpolatedMedian(counts).value ?? 9) - (median(counts).value ?? 0);
      expect(Math.abs(distance)).toBeLessThanOrEqual(0.5);
    }
  });
});

describe.each([
  ["consensus", consensus],
  ["Leik's spread", leik],
])("%s", (_, measure) => {
  it("lies between 0 and 1 and does not change when the scale is turned round", () => {
    for (const counts of ITEMS) {
      const value = measure(counts).value ?? 9;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
      expect(measure(counts.toReversed()).value).toBeCloseTo(value, 12);
    }
  });

  it("does not change when twice as many give the same answers", () => {
    for (const counts of ITEMS) {
      const doubled = measure(counts.map((count) => 2 * count));
      expect(doubled.value).toBeCloseTo(measure(counts).value ?? 9, 12);
    }
  });
});

describe("agreement among people", () => {
  it("is complete when all give one answer and absent when they stand at both ends", () => {
    for (let answer = 0; answer < 5; answer++) {
      const one = [0, 0, 0, 0, 0].with(answer, 7);
      expect([consensus(one).value, leik(one).value]).toEqual([1, 0]);
    }
    expect([consensus([4, 0, 0, 0, 4]).value, leik([4, 0, 0, 0, 4]).value]).toEqual([0, 1]);
    expect([consensus([3, 3]).value, leik([3, 3]).value]).toEqual([0, 1]);
  });
});

describe("net agreement", () => {
  it("changes its sign when agreeing and disagreeing change places", () => {
    for (let t = 0; t <= 40; t += 3) {
      for (let b = 0; t + b <= 40; b += 4) {
        const there = netAgreement(t, b, 40);
        const back = netAgreement(b, t, 40);
        expect(back.value).toBeCloseTo(-(there.value ?? 9), 14);
        if (!("interval" in there && there.interval && "interval" in back)) continue;
        expect(back.interval?.low).toBeCloseTo(-there.interval.high, 14);
        expect(there.interval.low).toBeGreaterThanOrEqual(-1);
        expect(there.interval.high).toBeLessThanOrEqual(1);
      }
    }
  });

  it("has an interval from 30 answers on", () => {
    expect(netAgreement(7, 5, 29)).toMatchObject({ interval: null, reason: "few-answers" });
    expect(netAgreement(7, 5, 30)).toMatchObject({ interval: { low: expect.any(Number) } });
  });

  it.each([
    [40, 0],
    [0, 40],
    [0, 0],
  ])("has no interval without spread: %d agree and %d disagree of 40", (agree, disagree) => {
    expect(netAgreement(agree, disagree, 40)).toEqual({
      value: (agree - disagree) / 40,
      interval: null,
      reason: "no-spread",
    });
  });

  it("throws on counts that cannot be", () => {
    for (const [t, b, n] of [
      [3, 3, 5],
      [-1, 3, 5],
      [1, 1.5, 5],
      [1, 1, Number.NaN],
    ] as const) {
      expect(() => netAgreement(t, b, n)).toThrow(RangeError);
    }
  });
});

describe("an item that nobody answered", () => {
  it.each([median, interpolatedMedian, consensus, leik])("has a reason: %o", (measure) => {
    expect(measure([0, 0, 0, 0, 0])).toEqual({ value: null, reason: "no-answers" });
  });

  it("has no net agreement", () => {
    expect(netAgreement(0, 0, 0)).toEqual({ value: null, reason: "no-answers" });
  });

  it.each([median, interpolatedMedian, consensus, leik])(
    "throws on what is no scale: %o",
    (measure) => {
      for (const wrong of [[], [3], [1, -1], [1, 0.5], [1, Number.NaN]]) {
        expect(() => measure(wrong)).toThrow(RangeError);
      }
    },
  );
});
