import { describe, expect, it } from "vitest";
import { percentileInterval } from "../../src/stats/percentile-interval.js";

describe("the middle 95 % of draws", () => {
  const values = (count: number) => Float64Array.from({ length: count }, (_, at) => count - 1 - at);

  it("is that of R, whatever the order of the draws", () => {
    // R: quantile(0:99, c(.025, .975))
    const interval = percentileInterval(values(100), 100);
    expect(interval?.low).toBeCloseTo(2.475, 12);
    expect(interval?.high).toBeCloseTo(96.525, 12);
    expect(percentileInterval(values(100).reverse(), 100)).toEqual(interval);
  });

  it("is absent when more than one draw in twenty has no value", () => {
    expect(percentileInterval(values(94), 100)).toBeNull();
    expect(percentileInterval(values(95), 100)).not.toBeNull();
    expect(percentileInterval(new Float64Array(), 0)).toBeNull();
  });
});
