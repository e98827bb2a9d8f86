import { describe, expect, it } from "vitest";
import { ordinal } from "../../src/measures/ordinal.js";
import { shownCell } from "../tools/shown.js";

const of = (counts: readonly number[]) => ordinal("stad", shownCell("stad", counts).counts);

describe("the order of the answers", () => {
  it("counts from 1 for zeer oneens to 5 for zeer eens", () => {
    expect(of([3, 0, 0, 0, 0]).median).toBe(5);
    expect(of([0, 0, 0, 0, 3]).median).toBe(1);
    expect(of([1, 2, 1, 0, 0])).toMatchObject({ median: 4, interpolatedMedian: 4, reason: null });
  });

  it("gives net agreement an interval from thirty answers on, and says why not below", () => {
    expect(of([5, 6, 2, 3, 1]).netAgreement).toEqual({
      value: 7 / 17,
      interval: null,
      reason: "few-answers",
    });
    const { netAgreement } = of([10, 12, 4, 6, 2]);
    expect(netAgreement.value).toBe(14 / 34);
    expect(netAgreement.reason).toBeNull();
    expect(netAgreement.interval?.low).toBeLessThan(14 / 34);
    expect(of([0, 0, 40, 0, 0]).netAgreement).toEqual({
      value: 0,
      interval: null,
      reason: "no-spread",
    });
  });

  it("has no number where the distribution is hidden or nobody gave a valid answer", () => {
    const nothing = { median: null, interpolatedMedian: null, consensus: null };
    expect(ordinal("stad", null)).toMatchObject({ ...nothing, reason: "distribution-hidden" });
    expect(of([0, 0, 0, 0, 0])).toMatchObject({ ...nothing, reason: "no-valid-answers" });
  });
});
