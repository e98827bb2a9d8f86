import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shareDifference } from "../../src/stats/difference.js";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";
import { Z95 } from "../../src/stats/normal.js";
import { wilson } from "../../src/stats/wilson.js";
import { worstCaseBounds } from "../../src/stats/worst-case.js";
import { reference, withoutData } from "../tools/outside-data.js";

const absent = withoutData("the statistics of the shared oracle");

describe.skipIf(absent)("the shared oracle of statistics", () => {
  const oracle = absent
    ? {}
    : (JSON.parse(readFileSync(reference("oracle-statistics.json"), "utf8")) as Record<
        string,
        number[]
      >);
  const entries = (start: RegExp) =>
    Object.entries(oracle).flatMap(([name, values]) => {
      const match = start.exec(name);
      return match ? [{ name, values, counts: match.slice(1).map(Number) }] : [];
    });
  const near = (name: string, found: readonly number[], expected: readonly number[]) => {
    for (const [index, value] of found.entries()) {
      expect(Math.abs(value - (expected[index] ?? Number.NaN)), name).toBeLessThanOrEqual(1e-9);
    }
  };

  it("gives the same Wilson intervals", () => {
    const cases = entries(/^wilson (\d+)\/(\d+)$/u);
    expect(cases).toHaveLength(8);
    for (const { name, values, counts } of cases) {
      const { low, high } = wilson(counts[0] ?? 0, counts[1] ?? 0);
      near(name, [low, high], values);
    }
  });

  it("gives the same hypergeometric intervals", () => {
    const cases = entries(/^hypergeom x=(\d+) n=(\d+) N=(\d+)/u);
    expect(cases).toHaveLength(8);
    for (const { name, values, counts } of cases) {
      const [k = 0, n = 0, N = 0] = counts;
      const { low, high } = hypergeometricInterval(k, n, N);
      near(name, [low * N, high * N, low, high], values);
    }
  });

  it("gives the same worst-case bounds", () => {
    const cases = entries(/^manski x=(\d+) n=(\d+) N=(\d+)$/u);
    expect(cases).toHaveLength(8);
    for (const { name, values, counts } of cases) {
      const { low, high } = worstCaseBounds(counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0);
      near(name, [low, high], values);
    }
  });

  it("gives the same differences", () => {
    const cases = entries(/^newcombe10 (\d+)\/(\d+) vs (\d+)\/(\d+)$/u);
    expect(cases).toHaveLength(4);
    for (const { name, values, counts } of cases) {
      const [k1 = 0, n1 = 0, k2 = 0, n2 = 0] = counts;
      const a = { share: k1 / n1, ...wilson(k1, n1) };
      const b = { share: k2 / n2, ...wilson(k2, n2) };
      const { difference, low, high } = shareDifference(a, b);
      near(name, [difference, low, high], values);
    }
  });

  it("has the same normal quantile", () => {
    near("qnorm .975", [Z95], oracle["qnorm .975"] ?? []);
  });
});
