import { describe, expect, it } from "vitest";
import { worstCaseBounds } from "../../src/stats/worst-case.js";

describe("the bounds of nonresponse", () => {
  it("are what all silent ones against and all silent ones for would make of it", () => {
    expect(worstCaseBounds(6, 7, 10)).toEqual({ low: 6 / 10, high: 9 / 10 });
  });

  it("meet in the share itself when everyone answered", () => {
    expect(worstCaseBounds(3, 7, 7)).toEqual({ low: 3 / 7, high: 3 / 7 });
  });

  it("say nothing when nobody answered", () => {
    expect(worstCaseBounds(0, 0, 12)).toEqual({ low: 0, high: 1 });
  });

  it.each([
    [2, 1, 5],
    [1, 6, 5],
    [0, 0, 0],
    [0.5, 1, 5],
  ])("throw on %d of %d out of %d, which cannot be", (k, n, N) => {
    expect(() => worstCaseBounds(k, n, N)).toThrow(RangeError);
  });
});
