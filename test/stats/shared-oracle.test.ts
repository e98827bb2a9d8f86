import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/stats/beta-quantile.js";
import { binomialTail } from "../../src/stats/binomial-tail.js";
import { cityTotal } from "../../src/stats/city-total.js";
import { cliffsDelta } from "../../src/stats/cliffs-delta.js";
import { clopperPearson } from "../../src/stats/clopper-pearson.js";
import { consensus } from "../../src/stats/consensus.js";
import { shareDifference } from "../../src/stats/difference.js";
import { fQuantile } from "../../src/stats/f-quantile.js";
import { feldtInterval } from "../../src/stats/feldt.js";
import { fisherFreemanHalton } from "../../src/stats/fisher-freeman-halton.js";
import { holm } from "../../src/stats/holm.js";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";
import { interpolatedMedian } from "../../src/stats/interpolated-median.js";
import { jeffreys } from "../../src/stats/jeffreys.js";
import { kruskalWallis } from "../../src/stats/kruskal-wallis.js";
import { leik } from "../../src/stats/leik.js";
import { mcnemar } from "../../src/stats/mcnemar.js";
import { median } from "../../src/stats/median.js";
import { netAgreement } from "../../src/stats/net-agreement.js";
import { Z95 } from "../../src/stats/normal.js";
import { reliability } from "../../src/stats/reliability.js";
import { tQuantile } from "../../src/stats/t-quantile.js";
import { wilson } from "../../src/stats/wilson.js";
import { worstCaseBounds } from "../../src/stats/worst-case.js";
import inference from "../oracles/inference.json" with { type: "json" };
import { reference, withoutData } from "../tools/outside-data.js";
import { sumsOf } from "./near.js";

const YES = [6, 10, 21, 5, 6];
const NO = [1, 1, 6, 5, 5];
/** The three groups of the oracle, as counts of the answers 1 to 5. */
const X = [0, 1, 1, 3, 2];
const Y = [1, 3, 3, 2, 1];
const Z = [1, 1, 2, 5, 2];
const ITEM = [2, 3, 1, 4, 3];
const CITY = [7, 11, 27, 10, 11].map((n, d) => ({
  k: YES[d] ?? 0,
  n,
  N: [9, 15, 38, 20, 16][d] ?? 0,
}));
/** The same drawn answers as in the oracle: the last scale of our own. */
const ALPHA = inference.scales.at(-1)?.items ?? [];

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

  const values = (name: string): number[] => oracle[name] ?? [];
  const numbers = (found: object): number[] =>
    Object.values(found).filter((value) => typeof value === "number");

  it("gives the same exact intervals and those of Jeffreys", () => {
    for (const [start, interval] of [
      [/^clopper-pearson (\d+)\/(\d+)$/u, clopperPearson],
      [/^jeffreys (\d+)\/(\d+)$/u, jeffreys],
    ] as const) {
      const cases = entries(start);
      expect(cases).toHaveLength(8);
      for (const { name, values, counts } of cases) {
        const { low, high } = interval(counts[0] ?? 0, counts[1] ?? 0);
        near(name, [low, high], values);
      }
    }
  });

  it.each([
    ["mcnemar exact b=6,c=1", () => [mcnemar(6, 1).exact]],
    ["mcnemar midp b=6,c=1", () => [mcnemar(6, 1).midP]],
    ["mcnemar b=c=3", () => [mcnemar(3, 3).exact]],
    ["FFH 2x5", () => [fisherFreemanHalton([YES, NO]).value]],
    [
      "fisher 6/7 vs 5/10",
      () => [
        fisherFreemanHalton([
          [6, 5],
          [1, 5],
        ]).value,
      ],
    ],
    ["FFH 3x5", () => [fisherFreemanHalton([YES, [1, 0, 3, 2, 3], [0, 1, 3, 3, 2]]).value]],
    ["cliff vs wilcox W", () => [cliffsDelta(X, Y).value]],
    ["holm", () => holm([0.01, 0.04, 0.03, 0.005])],
    ["median type7 5pt", () => [median(ITEM).value]],
    ["interpolated median (psych::interp.median)", () => [interpolatedMedian(ITEM).value]],
    ["tastle-wierman consensus", () => [consensus(ITEM).value]],
    ["leik dispersion D", () => [leik(ITEM).value]],
    ["net agreement (t2-b2)/n", () => [netAgreement(7, 5, 13).value]],
    ["alpha own", () => [reliability(sumsOf(ALPHA)).value]],
    ["alpha raw", () => [reliability(sumsOf(ALPHA)).value]],
    ["poststrat p", () => [cityTotal(CITY).value]],
    ["qbeta(.025,5.5,5.5)", () => [betaQuantile(0.025, 5.5, 5.5)]],
    ["qbeta(.975,10,2)", () => [betaQuantile(0.975, 10, 2)]],
    ["qbeta(.025,.5,10.5)", () => [betaQuantile(0.025, 0.5, 10.5)]],
    ["qf .975 65,260", () => [fQuantile(0.975, 65, 260)]],
    ["pbinom 1,7,.5", () => [binomialTail(1, 7, 0.5)]],
    ["qt .975 15", () => [tQuantile(0.975, 15)]],
  ])("gives the same %s", (name, found) => {
    const expected = values(name);
    expect(expected.length).toBeGreaterThan(0);
    near(
      name,
      found().map((value) => value ?? Number.NaN),
      expected,
    );
    expect(found()).toHaveLength(expected.length);
  });

  it("gives the same H, with its degrees of freedom", () => {
    const [h, df] = values("kruskal H,df,p");
    near("kruskal", numbers(kruskalWallis([X, Y, Z])), [h ?? Number.NaN, df ?? Number.NaN]);
    expect(kruskalWallis([X, Y, Z]).value).not.toBeNull();
  });

  it("gives the same interval of Cliff's delta, of alpha and of the city", () => {
    const delta = cliffsDelta(X, Y);
    const ends = (found: object) =>
      "interval" in found && found.interval ? numbers(found.interval) : [];
    const [, low = 0, high = 0] = values("cliff delta (d,lo,hi; Feng&Cliff asym, t df=n1+n2-2)");
    expect(ends(delta)).toHaveLength(2);
    near("cliff", ends(delta), [low, high]);
    expect(ends(reliability(sumsOf(ALPHA)))).toHaveLength(2);
    near("feldt", ends(reliability(sumsOf(ALPHA))), values("feldt psych"));
    near("feldt F", ends(reliability(sumsOf(ALPHA))), values("feldt F"));
    const alpha = reliability(sumsOf(ALPHA)).value ?? Number.NaN;
    near("feldt n=10", numbers(feldtInterval(alpha, 10, 5)), values("feldt F n=10 same alpha"));
    expect(ends(cityTotal(CITY))).toHaveLength(2);
    near("city", ends(cityTotal(CITY)), values("survey ciprop beta"));
  });

  it("gives the same total of the city, its standard error and the share without weights", () => {
    const found = cityTotal(CITY);
    if (!("se" in found) || found.se === null) throw new Error("no standard error");
    near("svymean", [found.value, found.se], values("survey svymean,SE"));
    near("se", [found.se], values("poststrat se"));
    near("unweighted", [found.unweighted], values("unweighted p"));
  });
});
