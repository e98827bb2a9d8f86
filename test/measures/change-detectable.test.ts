import { describe, expect, it } from "vitest";
import { changeDecision, firstStep, halfFamily, shareChange } from "../../src/measures/change.js";
import { changeDetectable, pairsDetectable } from "../../src/measures/change-detectable.js";
import { type ComparedCell, isCompared } from "../../src/measures/shown-cell.js";
import change from "../oracles/change.json" with { type: "json" };
import pairs from "../oracles/pairs.json" with { type: "json" };
import { random } from "../tools/random.js";
import { shareOnly } from "../tools/shown.js";

function cell(k: number, base: number, invited: number | null = null): ComparedCell {
  const made = shareOnly("jaar", k, base, invited);
  if (!isCompared(made)) throw new Error("no share");
  return made;
}

describe("the smallest change that could have shown", () => {
  it("is what R finds by trying every pair of counts", () => {
    expect(change.smallest.length).toBeGreaterThan(50);
    for (const { n1, N1, n2, N2, most, value } of change.smallest) {
      const name = `${n1}/${N1} ${n2}/${N2} ${most}`;
      // Nobody in both years, so that no change is certain by what was answered.
      const found = changeDetectable(cell(0, n1, N1), cell(0, n2, N2), most);
      if (value === null) expect(found, name).toEqual({ value: null, reason: "too-few-answers" });
      else expect(found.value, name).toBeCloseTo(value, 12);
    }
  });

  it("is below every change that is told, and is told itself", () => {
    const draw = random(35);
    for (let round = 0; round < 60; round++) {
      const [n1, n2] = [draw.whole(3, 30), draw.whole(3, 30)];
      const others = Array.from({ length: draw.whole(0, 60) }, () => 1);
      const least = changeDetectable(cell(0, n1), cell(0, n2), firstStep(others.length + 1)).value;
      let smallest: number | null = null;
      for (let k1 = 0; k1 <= n1; k1++) {
        for (let k2 = 0; k2 <= n2; k2++) {
          const found = shareChange(cell(k1, n1), cell(k2, n2));
          const [adjusted = 1] = halfFamily([found.p ?? 1, ...others]);
          const { decision } = changeDecision(found, adjusted);
          if (decision !== "hoger" && decision !== "lager") continue;
          smallest = Math.min(smallest ?? 1, Math.abs(found.difference));
        }
      }
      if (smallest === null) expect(least).toBeNull();
      else expect(least).toBeCloseTo(smallest, 12);
    }
  });

  it("needs more when more is tested, and never seven against seven among 105", () => {
    const at = (n: number, size: number) =>
      changeDetectable(cell(0, n), cell(0, n), firstStep(size));
    expect(at(7, 105)).toEqual({ value: null, reason: "too-few-answers" });
    expect(at(7, 1).value).toBeLessThan(1);
    for (const n of [7, 12, 27, 66]) {
      const sizes = [1, 18, 105, 1000].map((size) => at(n, size).value ?? 2);
      expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    }
  });

  it("is not there where everything is known, a change is certain, or the groups are large", () => {
    const reason = (a: ComparedCell, b: ComparedCell) => changeDetectable(a, b, 0.05).reason;
    expect(reason(cell(4, 9, 9), cell(5, 9, 9))).toBe("fully-counted");
    expect(reason(cell(1, 9, 10), cell(9, 9, 10))).toBe("certain");
    expect(reason(cell(1, 10_001), cell(1, 10))).toBe("large-groups");
    expect(reason(cell(1, 10_000), cell(1, 10_000))).toBeNull();
  });

  it("gets smaller with more answers, up to ten thousand", () => {
    const sizes = [20, 66, 200, 1000, 10_000].map(
      (n) => changeDetectable(cell(0, n), cell(0, n), firstStep(105)).value ?? 2,
    );
    expect([...sizes].sort((a, b) => b - a)).toEqual(sizes);
    expect(sizes.at(-1)).toBeLessThan(0.003);
  });
});

describe("the fewest who must change among those who answered twice", () => {
  it("are what R finds by trying every count", () => {
    for (const { n, most, value } of pairs.fewest) {
      const found = pairsDetectable(n, most);
      if (value === null) expect(found).toEqual({ value: null, reason: "too-few-answers" });
      else expect(found.value).toBeCloseTo(value, 12);
    }
  });

  it("are five for one question, ten among eighteen and thirteen among 105", () => {
    const of = (size: number) => (pairsDetectable(100, firstStep(size)).value ?? 0) * 100;
    expect(pairsDetectable(100, 0.05).value).toBe(0.05);
    expect([of(18), of(105)]).toEqual([10, 13]);
  });
});
