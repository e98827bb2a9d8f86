import { describe, expect, it } from "vitest";
import {
  changeDecision,
  halfFamily,
  intervalDecision,
  shareChange,
} from "../../src/measures/change.js";
import { type ComparedCell, isCompared } from "../../src/measures/shown-cell.js";
import { holm } from "../../src/stats/holm.js";
import oracle from "../oracles/change.json" with { type: "json" };
import { random } from "../tools/random.js";
import { shareOnly } from "../tools/shown.js";

function cell(k: number, base: number, invited: number | null = null): ComparedCell {
  const made = shareOnly("jaar", k, base, invited);
  if (!isCompared(made)) throw new Error("no share");
  return made;
}

describe("the change of a share between two years", () => {
  it("has the difference, interval and p-value of R", () => {
    expect(oracle.pairs.length).toBeGreaterThan(50);
    for (const { k1, n1, N1, k2, n2, N2, difference, low, high, p } of oracle.pairs) {
      const found = shareChange(cell(k1, n1, N1), cell(k2, n2, N2));
      expect(found.difference).toBeCloseTo(difference, 12);
      expect(found.interval.low).toBeCloseTo(low, 12);
      expect(found.interval.high).toBeCloseTo(high, 12);
      if (found.noTest === null || found.noTest === "all-the-same")
        expect(found.p).toBeCloseTo(p, 9);
      else expect(found.p).toBeNull();
    }
  });

  it("is 0 with p = 1 for a year and itself, whatever was answered", () => {
    for (let base = 1; base < 40; base++) {
      for (let k = 0; k <= base; k++) {
        const found = shareChange(cell(k, base), cell(k, base));
        expect(found.difference).toBe(0);
        expect(found.p).toBe(1);
        expect(found.interval.low).toBeCloseTo(-found.interval.high, 12);
        expect(changeDecision(found, 1).decision).toMatch(/^(niet_te_beslissen|gelijk_binnen)$/u);
      }
    }
  });

  it("is turned around when the years are", () => {
    const draw = random(88);
    for (let round = 0; round < 200; round++) {
      const [n1, n2] = [draw.whole(1, 60), draw.whole(1, 60)];
      const finite = draw.whole(0, 1) === 1;
      const one = cell(draw.whole(0, n1), n1, finite ? n1 + draw.whole(0, 9) : null);
      const other = cell(draw.whole(0, n2), n2, finite ? n2 + draw.whole(0, 9) : null);
      const [there, back] = [shareChange(one, other), shareChange(other, one)];
      expect(back.difference).toBeCloseTo(-there.difference, 14);
      expect(back.interval.low).toBeCloseTo(-there.interval.high, 14);
      expect(back.p ?? -1).toBeCloseTo(there.p ?? -1, 12);
      const mirrored = { hoger: "lager", lager: "hoger" } as Record<string, string>;
      const [a, b] = [changeDecision(there, 0.01).decision, changeDecision(back, 0.01).decision];
      expect(b).toBe(mirrored[a] ?? a);
    }
  });

  it("is a fact when everybody invited was counted in both years", () => {
    const found = shareChange(cell(4, 9, 9), cell(5, 9, 9));
    expect(found).toMatchObject({ p: null, noTest: "fully-counted", about: "nobody" });
    expect(found.interval.low).toBeCloseTo(1 / 9, 14);
    expect(changeDecision(found, null)).toEqual({ decision: "hoger", ground: "counted" });
    const same = shareChange(cell(4, 9, 9), cell(4, 9, 9));
    expect(changeDecision(same, null)).toEqual({ decision: "gelijk", ground: "counted" });
  });

  it("is certain when no answer of the silent ones could change it, and is not tested", () => {
    const found = shareChange(cell(1, 9, 10), cell(9, 9, 10));
    expect(found).toMatchObject({ p: null, noTest: "certain" });
    expect(changeDecision(found, null)).toEqual({ decision: "hoger", ground: "certain" });
    expect(changeDecision(shareChange(cell(9, 9, 10), cell(1, 9, 10)), null)).toEqual({
      decision: "lager",
      ground: "certain",
    });
  });

  it("is told only when the test holds among all and the interval lies beside 0", () => {
    const beside = { difference: 0.3, interval: { low: 0.1, high: 0.5 }, noTest: null };
    const over = { difference: 0.3, interval: { low: -0.01, high: 0.5 }, noTest: null };
    expect(changeDecision(beside, 0.05).decision).toBe("hoger");
    expect(changeDecision(beside, 0.051).decision).toBe("niet_te_beslissen");
    expect(changeDecision(over, 0.001).decision).toBe("niet_te_beslissen");
  });

  it("is equal within ten points only when the whole interval is", () => {
    const within = { difference: 0, interval: { low: -0.1, high: 0.1 }, noTest: null };
    const wider = { difference: 0, interval: { low: -0.1001, high: 0.1 }, noTest: null };
    expect(changeDecision(within, 1)).toEqual({ decision: "gelijk_binnen", ground: "interval" });
    expect(changeDecision(wider, 1)).toEqual({ decision: "niet_te_beslissen", ground: null });
    expect(intervalDecision(0.2, { low: 0.1, high: 0.3 }).decision).toBe("hoger");
    expect(intervalDecision(-0.2, { low: -0.3, high: -0.1 }).decision).toBe("lager");
  });
});

describe("half of the family of tests", () => {
  it("gets half of the error, with Holm", () => {
    const p = [0.001, 0.02, 0.4, 0.0004];
    expect(halfFamily(p)).toEqual(holm(p).map((one) => Math.min(1, 2 * one)));
    expect(halfFamily([])).toEqual([]);
  });

  it("tells a change that is not there at most once in twenty comparisons of a whole city", () => {
    const draw = random(1979);
    const rounds = 400;
    let wrong = 0;
    const shares = Array.from({ length: 12 }, () => 0.2 + 0.6 * draw.next());
    const drawn = (n: number, share: number): ComparedCell =>
      cell(Array.from({ length: n }, () => draw.next()).filter((one) => one < share).length, n);
    for (let round = 0; round < rounds; round++) {
      const city = shares
        .slice(0, 6)
        .map((share) => shareChange(drawn(66, share), drawn(70, share)));
      const parts = shares.map((share) => shareChange(drawn(11, share), drawn(14, share)));
      const told = [city, parts].some((half) => {
        const adjusted = halfFamily(half.map(({ p }) => p ?? 1));
        return half.some((one, at) =>
          ["hoger", "lager"].includes(changeDecision(one, adjusted[at] ?? 1).decision),
        );
      });
      if (told) wrong += 1;
    }
    // Fisher's test is careful, so that far fewer than the 20 of 400 are expected.
    expect(wrong / rounds).toBeLessThanOrEqual(0.05);
  });
});
