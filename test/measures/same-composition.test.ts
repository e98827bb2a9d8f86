import { describe, expect, it } from "vitest";
import { sameComposition, standsAlike } from "../../src/measures/same-composition.js";
import { type ComparedCell, isCompared } from "../../src/measures/shown-cell.js";
import { shareDifference } from "../../src/stats/difference.js";
import { wilson } from "../../src/stats/wilson.js";
import oracle from "../oracles/composition.json" with { type: "json" };
import { shareOnly } from "../tools/shown.js";

function cell(k: number, base: number, invited: number | null = null): ComparedCell {
  const made = shareOnly("jaar", k, base, invited);
  if (!isCompared(made)) throw new Error("no share");
  return made;
}

/** A row of the oracle, which writes lists as matrices of one row. */
const listOf = (matrix: readonly (readonly (number | null)[])[]): readonly (number | null)[] =>
  matrix[0] ?? [];

describe("the change of a city at the same composition", () => {
  it("has the difference and the interval of R", () => {
    expect(oracle.cities.length).toBeGreaterThan(50);
    for (const { k1, n1, N1, k2, n2, N2, difference, low, high } of oracle.cities) {
      const at = (of: (number | null)[][], domain: number) => listOf(of)[domain] ?? null;
      const domains = listOf(n1).map((_, domain) => ({
        older: cell(at(k1, domain) ?? 0, at(n1, domain) ?? 0, at(N1, domain)),
        newer: cell(at(k2, domain) ?? 0, at(n2, domain) ?? 0, at(N2, domain)),
      }));
      const found = sameComposition(domains);
      expect(found.difference).toBeCloseTo(difference, 12);
      expect(found.interval.low).toBeCloseTo(low, 12);
      expect(found.interval.high).toBeCloseTo(high, 12);
    }
  });

  it("is the difference of the totals when domains answered in the same parts", () => {
    const domains = [
      { older: cell(3, 10), newer: cell(11, 20) },
      { older: cell(12, 30), newer: cell(33, 60) },
    ];
    const total = 44 / 80 - 15 / 40;
    expect(sameComposition(domains).difference).toBeCloseTo(total, 14);
  });

  it("is the interval of Newcombe for a city of one domain", () => {
    const { difference, interval } = sameComposition([
      { older: cell(48, 80), newer: cell(56, 70) },
    ]);
    const newcombe = shareDifference(
      { share: 0.8, ...wilson(56, 70) },
      { share: 0.6, ...wilson(48, 80) },
    );
    expect({ difference, ...interval }).toEqual(newcombe);
  });

  it("is nothing where only the domains grew or shrank, however much the totals moved", () => {
    const domains = [
      { older: cell(9, 10), newer: cell(81, 90) },
      { older: cell(9, 90), newer: cell(1, 10) },
    ];
    const found = sameComposition(domains);
    expect(found.difference).toBeCloseTo(0, 14);
    expect(standsAlike(82 / 100 - 18 / 100, found)).toBe(false);
  });

  it("turns round with the years", () => {
    const [a, b] = [cell(4, 9), cell(20, 31)];
    const [c, d] = [cell(11, 14), cell(9, 30)];
    const there = sameComposition([
      { older: a, newer: c },
      { older: b, newer: d },
    ]);
    const back = sameComposition([
      { older: c, newer: a },
      { older: d, newer: b },
    ]);
    expect(back.difference).toBeCloseTo(-there.difference, 14);
    expect(back.interval.low).toBeCloseTo(-there.interval.high, 14);
  });
});
