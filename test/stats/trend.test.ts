import { describe, expect, it } from "vitest";
import { shareDifference } from "../../src/stats/difference.js";
import { trend } from "../../src/stats/trend.js";
import { wilson } from "../../src/stats/wilson.js";
import oracle from "../oracles/change.json" with { type: "json" };
import { random } from "../tools/random.js";
import { expectNear } from "./near.js";

const of = (year: number, k: number, n: number) => ({ year, n, share: k / n, ...wilson(k, n) });

describe("the trend of a share", () => {
  it("has the slope of R's weighted regression, and the interval of R", () => {
    expect(oracle.trends.length).toBeGreaterThan(20);
    for (const { year, n, k, slope, low, high } of oracle.trends) {
      const years = year.map((one, at) => of(one, k[at] ?? 0, n[at] ?? 0));
      expectNear(year.join(), trend(years), { slope, low, high }, 1e-12);
    }
  });

  it("is the difference and its interval when there are two years that follow each other", () => {
    const draw = random(7);
    for (let round = 0; round < 100; round++) {
      const [n1, n2] = [draw.whole(1, 80), draw.whole(1, 80)];
      const [one, other] = [of(2019, draw.whole(0, n1), n1), of(2020, draw.whole(0, n2), n2)];
      const { difference, low, high } = shareDifference(other, one);
      expectNear("two years", trend([one, other]), { slope: difference, low, high }, 1e-12);
    }
  });

  it("is 0 when every year has the same share, and does not depend on their order", () => {
    const years = [of(2019, 3, 9), of(2020, 4, 12), of(2023, 10, 30)];
    expect(Math.abs(trend(years).slope)).toBeLessThan(1e-14);
    const other = [of(2019, 3, 9), of(2020, 9, 12), of(2023, 10, 30)];
    expectNear("reversed", trend([...other].reverse()), { ...trend(other) }, 1e-14);
  });

  it("refuses one year, the same year twice, and a year without answers", () => {
    const [one, empty] = [of(2019, 3, 9), { year: 2020, n: 0, share: 0, low: 0, high: 1 }];
    for (const years of [[], [one], [one, one], [one, empty]]) {
      expect(() => trend(years)).toThrow(RangeError);
    }
  });
});
