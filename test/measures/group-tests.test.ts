import { describe, expect, it } from "vitest";
import { agreementTest } from "../../src/measures/group-tests.js";

const group = (k: number, base: number) => ({ domain: "", invited: null, counts: null, k, base });

describe("the test on two large groups", () => {
  it("is counted out, to R's fisher.test, and never drawn", () => {
    const found = agreementTest([group(60_000, 90_500), group(60_000, 89_500)]);
    expect(found.method).toBe("exact");
    expect(found.p).toBeCloseTo(0.00086824079674715246, 10);
    const apart = agreementTest([group(60_000, 90_500), group(40_000, 69_500)]);
    expect((apart.p ?? 1) / 3.734540655557538e-280).toBeCloseTo(1, 6);
  });
});
