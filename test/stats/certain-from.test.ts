import { describe, expect, it } from "vitest";
import { certainFrom } from "../../src/stats/certain-from.js";
import { worstCaseBounds } from "../../src/stats/worst-case.js";

const SIZES = [
  [1, 1],
  [1, 2],
  [6, 7],
  [7, 7],
  [9, 14],
  [10, 11],
] as const;

describe("the smallest difference that is certain", () => {
  it("is that of some pair of counts; every larger one than `missed` is certain", () => {
    for (const [n1, N1] of SIZES) {
      for (const [n2, N2] of SIZES) {
        let value: number | null = null;
        let missed = 0;
        for (let k1 = 0; k1 <= n1; k1++) {
          for (let k2 = 0; k2 <= n2; k2++) {
            const [a, b] = [worstCaseBounds(k1, n1, N1), worstCaseBounds(k2, n2, N2)];
            const size = Math.abs(k1 / n1 - k2 / n2);
            if (a.low > b.high || b.low > a.high) value = Math.min(value ?? 1, size);
            else missed = Math.max(missed, size);
          }
        }
        const found = certainFrom({ n: n1, N: N1 }, { n: n2, N: N2 });
        if (value === null) expect(found.value).toBeNull();
        else expect(found.value).toBeCloseTo(value, 12);
        expect(found.missed).toBeCloseTo(missed, 12);
      }
    }
  });

  it("needs answers, and no more of them than were invited", () => {
    const one = { n: 1, N: 1 };
    for (const wrong of [
      { n: 0, N: 3 },
      { n: 4, N: 3 },
      { n: 1.5, N: 3 },
    ]) {
      expect(() => certainFrom(wrong, one)).toThrow(RangeError);
      expect(() => certainFrom(one, wrong)).toThrow(RangeError);
    }
  });
});
