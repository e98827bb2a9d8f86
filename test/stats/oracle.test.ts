import { describe, expect, it } from "vitest";
import { shareDifference } from "../../src/stats/difference.js";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";
import { wilson } from "../../src/stats/wilson.js";
import { worstCaseBounds } from "../../src/stats/worst-case.js";
import oracle from "../oracles/statistics.json" with { type: "json" };

/** Equal to R to a thousand-millionth; the label says which case differs. */
function expectEqual(
  label: string,
  found: Record<string, number>,
  expected: Record<string, number>,
) {
  for (const [name, value] of Object.entries(expected)) {
    const difference = Math.abs((found[name] ?? Number.NaN) - value);
    expect(difference, `${label}: ${name} is ${found[name]}, R says ${value}`).toBeLessThanOrEqual(
      1e-9,
    );
  }
}

describe("the intervals of R", () => {
  it("has the grid it is meant to have", () => {
    expect(oracle.wilson.length).toBeGreaterThan(100);
    expect(oracle.hypergeometric.length).toBeGreaterThan(500);
    expect(oracle.hypergeometric.some(({ n, N }) => n === N && N === 10_000)).toBe(true);
    expect(oracle.hypergeometric.some(({ n, N }) => n === 1 && N === 10_000)).toBe(true);
    expect(oracle.difference.some(({ k1, n1, k2 }) => k1 === n1 && k2 === 0)).toBe(true);
  });

  it("equals prop.test for every Wilson interval", () => {
    for (const { k, n, low, high } of oracle.wilson)
      expectEqual(`${k}/${n}`, wilson(k, n), { low, high });
  });

  it("equals the phyper loop for every hypergeometric interval", () => {
    for (const { k, n, N, low, high } of oracle.hypergeometric) {
      expectEqual(`${k}/${n} of ${N}`, hypergeometricInterval(k, n, N), { low, high });
    }
  });

  it("equals the arithmetic of the worst case", () => {
    for (const { k, n, N, least, most } of oracle.hypergeometric) {
      expectEqual(`${k}/${n} of ${N}`, worstCaseBounds(k, n, N), { low: least, high: most });
    }
  });

  it("equals Newcombe and MOVER for every difference", () => {
    for (const { k1, n1, N1, k2, n2, N2, difference, low, high } of oracle.difference) {
      const of = (k: number, n: number, N: number | null) => ({
        share: k / n,
        ...(N === null ? wilson(k, n) : hypergeometricInterval(k, n, N)),
      });
      const found = shareDifference(of(k1, n1, N1), of(k2, n2, N2));
      expectEqual(`${k1}/${n1} of ${N1} − ${k2}/${n2} of ${N2}`, found, { difference, low, high });
    }
  });
});
