import { describe, expect, it } from "vitest";
import { countsPrintedAs } from "../../src/audit/counts-printed-as.js";
import { wholeUnits } from "../../src/audit/percentage.js";
import type { Rule } from "../../src/audit/rule.js";
import { random } from "../tools/random.js";

const whole = (units: number, decimals = 0) => ({ units, decimals });

/** k of n in units of the last decimal, by long division in big numbers. */
function printed(k: number, n: number, decimals: number, rule: Rule): number | null {
  const top = BigInt(k) * BigInt(wholeUnits(decimals));
  const base = BigInt(n);
  if (rule === "exact") return top % base === 0n ? Number(top / base) : null;
  return Number(rule === "round" ? (2n * top + base) / (2n * base) : top / base);
}

describe("the counts that are printed as a percentage", () => {
  it("are those of the Arnhem report: 6/11 is 55 rounded, 9/11 is 81 cut off and 82 rounded", () => {
    expect(countsPrintedAs(whole(55), 11, "round")).toEqual({ low: 6, high: 6 });
    expect(countsPrintedAs(whole(55), 11, "truncate")).toBeNull();
    expect(countsPrintedAs(whole(81), 11, "truncate")).toEqual({ low: 9, high: 9 });
    expect(countsPrintedAs(whole(82), 11, "round")).toEqual({ low: 9, high: 9 });
    expect(countsPrintedAs(whole(35), 11, "round")).toBeNull();
    expect(countsPrintedAs(whole(35), 11, "truncate")).toBeNull();
  });

  it("round half up: 23/40 is 57.5 % and printed as 58, never as 57", () => {
    expect(countsPrintedAs(whole(58), 40, "round")).toEqual({ low: 23, high: 23 });
    expect(countsPrintedAs(whole(57), 40, "round")).toBeNull();
    expect(countsPrintedAs(whole(57), 40, "truncate")).toEqual({ low: 23, high: 23 });
    expect(countsPrintedAs(whole(575, 1), 40, "exact")).toEqual({ low: 23, high: 23 });
  });

  it("stay between nobody and everybody", () => {
    expect(countsPrintedAs(whole(0), 7, "round")).toEqual({ low: 0, high: 0 });
    expect(countsPrintedAs(whole(0), 1000, "round")).toEqual({ low: 0, high: 4 });
    expect(countsPrintedAs(whole(100), 1000, "round")).toEqual({ low: 995, high: 1000 });
    expect(countsPrintedAs(whole(100), 1000, "truncate")).toEqual({ low: 1000, high: 1000 });
  });

  it("ask more of 85.0 than of 85", () => {
    expect(countsPrintedAs(whole(85), 13, "round")).toEqual({ low: 11, high: 11 });
    expect(countsPrintedAs(whole(850, 1), 13, "round")).toBeNull();
    expect(countsPrintedAs(whole(846, 1), 13, "round")).toEqual({ low: 11, high: 11 });
  });

  it.each(["round", "truncate"] as const)("hold every count that was printed (%s)", (rule) => {
    const { whole: between } = random(2019);
    for (let turn = 0; turn < 5000; turn++) {
      const n = turn % 10 === 0 ? between(1, 1_000_000_000) : between(1, 300);
      const k = between(0, n);
      const decimals = between(0, 2);
      const units = printed(k, n, decimals, rule) ?? Number.NaN;
      const counts = countsPrintedAs({ units, decimals }, n, rule);
      const inside = counts !== null && counts.low <= k && k <= counts.high;
      expect(inside, `${k}/${n} printed as ${units} with ${decimals} decimals`).toBe(true);
    }
  });

  it.each(["round", "truncate", "exact"] as const)("are as many as one by one (%s)", (rule) => {
    const { whole: between } = random(7);
    for (let turn = 0; turn < 1500; turn++) {
      const n = between(1, 150);
      const decimals = between(0, 2);
      const units = between(0, wholeUnits(decimals));
      const fitting = Array.from({ length: n + 1 }, (_, k) => k).filter(
        (k) => printed(k, n, decimals, rule) === units,
      );
      const expected =
        fitting.length === 0 ? null : { low: fitting[0], high: fitting[fitting.length - 1] };
      expect(countsPrintedAs({ units, decimals }, n, rule)).toEqual(expected);
      if (expected) expect(fitting).toHaveLength(Number(expected.high) - Number(expected.low) + 1);
    }
  });
});
