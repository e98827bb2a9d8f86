import { describe, expect, it } from "vitest";
import { cliffsDelta } from "../../src/stats/cliffs-delta.js";
import { random } from "../tools/random.js";

const chance = random(1996);
const counts = () => Array.from({ length: 5 }, () => chance.whole(0, 6));
const PAIRS = Array.from({ length: 200 }, () => [counts(), counts()] as const);

describe("Cliff's delta", () => {
  it("is 0 for a group and itself, with an interval symmetric around 0", () => {
    for (const [x] of PAIRS) {
      const found = cliffsDelta(x, x);
      if (!("interval" in found) || found.interval === null) throw new Error("an interval");
      expect(found.value).toBe(0);
      expect(found.interval.low).toBeCloseTo(-found.interval.high, 14);
      expect(found.interval.high).toBeGreaterThan(0);
    }
  });

  it("changes its sign when the groups change places, and when the scale is turned round", () => {
    for (const [x, y] of PAIRS) {
      const found = cliffsDelta(x, y);
      for (const other of [cliffsDelta(y, x), cliffsDelta(x.toReversed(), y.toReversed())]) {
        expect(other.value).toBeCloseTo(-(found.value ?? 0), 13);
        if (!("interval" in found && found.interval && "interval" in other)) continue;
        expect(other.interval?.low).toBeCloseTo(-found.interval.high, 12);
        expect(other.interval?.high).toBeCloseTo(-found.interval.low, 12);
      }
    }
  });

  it("lies within its interval, and that within −1 and 1", () => {
    let intervals = 0;
    for (const [x, y] of PAIRS) {
      const found = cliffsDelta(x, y);
      if (!("interval" in found) || found.interval === null) continue;
      intervals += 1;
      expect(found.interval.low).toBeGreaterThanOrEqual(-1);
      expect(found.interval.low).toBeLessThan(found.value);
      expect(found.interval.high).toBeGreaterThan(found.value);
      expect(found.interval.high).toBeLessThanOrEqual(1);
    }
    expect(intervals).toBeGreaterThan(190);
  });

  it("rises when someone answers higher", () => {
    for (const [x, y] of PAIRS) {
      const [lowest = 0, next = 0, ...rest] = x;
      if (lowest === 0) continue;
      const higher = cliffsDelta([lowest - 1, next + 1, ...rest], y).value ?? 0;
      expect(higher).toBeGreaterThanOrEqual(cliffsDelta(x, y).value ?? 1);
    }
  });

  it("has no interval where two groups do not overlap", () => {
    const apart = { value: 1, interval: null, reason: "no-overlap" };
    expect(cliffsDelta([0, 0, 3], [4, 1, 0])).toEqual(apart);
    expect(cliffsDelta([4, 1, 0], [0, 0, 3])).toEqual({ ...apart, value: -1 });
  });

  it("has no interval with a single answer, and no value without answers", () => {
    expect(cliffsDelta([0, 1, 0], [1, 1, 2])).toEqual({
      value: -0.25,
      interval: null,
      reason: "one-answer",
    });
    expect(cliffsDelta([0, 0], [1, 2])).toEqual({ value: null, reason: "no-answers" });
  });

  it("throws on two scales and on counts that cannot be", () => {
    expect(() => cliffsDelta([1, 2], [1, 2, 3])).toThrow(RangeError);
    expect(() => cliffsDelta([1, -2], [1, 2])).toThrow(RangeError);
    expect(() => cliffsDelta([1, 0.5], [1, 2])).toThrow(RangeError);
  });
});
