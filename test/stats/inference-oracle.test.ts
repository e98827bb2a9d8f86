import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/stats/beta-quantile.js";
import { binomialTail } from "../../src/stats/binomial-tail.js";
import { cityTotal } from "../../src/stats/city-total.js";
import { cliffsDelta } from "../../src/stats/cliffs-delta.js";
import { clopperPearson } from "../../src/stats/clopper-pearson.js";
import { consensus } from "../../src/stats/consensus.js";
import { cramersV } from "../../src/stats/cramers-v.js";
import { detectableDifference } from "../../src/stats/detectable-difference.js";
import { fQuantile } from "../../src/stats/f-quantile.js";
import { feldtInterval } from "../../src/stats/feldt.js";
import { fisherFreemanHalton } from "../../src/stats/fisher-freeman-halton.js";
import { holm } from "../../src/stats/holm.js";
import { incompleteBeta } from "../../src/stats/incomplete-beta.js";
import { interpolatedMedian } from "../../src/stats/interpolated-median.js";
import { jeffreys } from "../../src/stats/jeffreys.js";
import { kruskalPermutation } from "../../src/stats/kruskal-permutation.js";
import { kruskalWallis } from "../../src/stats/kruskal-wallis.js";
import { leik } from "../../src/stats/leik.js";
import { mcnemar } from "../../src/stats/mcnemar.js";
import { median } from "../../src/stats/median.js";
import { netAgreement } from "../../src/stats/net-agreement.js";
import { reliability } from "../../src/stats/reliability.js";
import { tQuantile } from "../../src/stats/t-quantile.js";
import oracle from "../oracles/inference.json" with { type: "json" };
import { expectNear, expectRelative, sumsOf } from "./near.js";

describe("the distributions of R", () => {
  it("equals pbeta and qbeta, for the middle and for tails of a millionth", () => {
    for (const { a, b, p, quantile, x, below } of oracle.beta) {
      const label = `beta(${a}, ${b}) at ${p}`;
      expectNear(label, { below: incompleteBeta(x, a, b) }, { below }, 2e-14);
      expectNear(label, { quantile: betaQuantile(p, a, b) }, { quantile }, 2e-12);
      expectRelative(label, betaQuantile(p, a, b), quantile, 1e-11);
    }
  });

  it("equals pbinom", () => {
    for (const { k, n, p, below } of oracle.binomial) {
      expectNear(`${k} of ${n} at ${p}`, { below: binomialTail(k, n, p) }, { below }, 2e-14);
    }
  });

  it("equals qf and qt", () => {
    for (const { p, df1, df2, quantile } of oracle.f) {
      // R goes by 1 - x here and loses digits; F of 1 and df is held to t squared as well.
      const margin = 1e-10 * Math.max(1, quantile);
      const found = { quantile: fQuantile(p, df1, df2) };
      expectNear(`F(${df1}, ${df2}) at ${p}`, found, { quantile }, margin);
    }
    for (const { p, df, quantile } of oracle.t) {
      expectRelative(`t(${df}) at ${p}`, tQuantile(p, df), quantile, 1e-13);
    }
  });
});

describe("the tests and intervals of R", () => {
  it("equals binom.test and the quantiles of Jeffreys' interval", () => {
    for (const { k, n, exactLow, exactHigh, jeffreysLow, jeffreysHigh } of oracle.intervals) {
      expectNear(`exact ${k}/${n}`, clopperPearson(k, n), { low: exactLow, high: exactHigh });
      expectNear(`Jeffreys ${k}/${n}`, jeffreys(k, n), { low: jeffreysLow, high: jeffreysHigh });
    }
  });

  it("equals both p-values for those who changed", () => {
    for (const { b, c, exact, midP } of oracle.pairs) {
      expectNear(`${b} against ${c}`, mcnemar(b, c), { exact, midP });
    }
  });

  it("equals fisher.test and the V of chisq.test", () => {
    for (const { table, p, v } of oracle.tables) {
      expectNear(JSON.stringify(table), fisherFreemanHalton(table), { value: p });
      expectNear(JSON.stringify(table), cramersV(table), { value: v });
    }
  });

  it("equals kruskal.test", () => {
    for (const { groups, h } of oracle.kruskal) {
      expectNear(JSON.stringify(groups), kruskalWallis(groups), { value: h });
    }
  });

  it("equals counting out who is in which group, one by one", () => {
    for (const { groups, p } of oracle.permutation) {
      const found = kruskalPermutation(groups, { draws: 1, seed: 1 });
      expect(found).toMatchObject({ method: "exact" });
      expectNear(JSON.stringify(groups), found, { value: p });
    }
  });

  it("equals Cliff's delta over all pairs of people", () => {
    for (const { x, y, delta, low, high } of oracle.effects) {
      const found = cliffsDelta(x, y);
      expectNear(`${x} and ${y}`, found, { value: delta });
      expectNear(`${x} and ${y}`, "interval" in found ? found.interval : null, { low, high });
    }
  });

  it("equals p.adjust", () => {
    for (const { p, adjusted } of oracle.families) {
      expectNear(`${p}`, holm(p), Object.fromEntries(adjusted.entries()));
    }
  });
});

describe("the scales of R", () => {
  it("equals psych::alpha: alpha, its interval and each item with the others", () => {
    for (const { items, alpha, low, high, rest } of oracle.scales) {
      const found = reliability(sumsOf(items));
      if (!("method" in found) || found.method !== "cronbach-alpha") throw new Error("no alpha");
      const label = `${items.length} items of ${items[0]?.length}`;
      expectNear(label, found, { value: alpha });
      expectNear(label, found.interval, { low, high });
      const itemTotal = found.itemTotal.map(({ value }) => value);
      expectNear(label, itemTotal, Object.fromEntries(rest.entries()));
    }
  });

  it("equals Spearman-Brown for two items", () => {
    for (const { items, value } of oracle.twos) {
      expect(reliability(sumsOf(items))).toMatchObject({ method: "spearman-brown" });
      expectNear("two items", reliability(sumsOf(items)), { value });
    }
  });

  it("equals Feldt's interval by the quantiles of F", () => {
    for (const { alpha, n, k, low, high } of oracle.feldt) {
      expectNear(`${alpha} of ${k} by ${n}`, feldtInterval(alpha, n, k), { low, high });
    }
  });
});

describe("the city of R", () => {
  it("equals svymean and svyciprop, and the formula where survey has no variance", () => {
    for (const { k, n, N, value, unweighted, se, low, high } of [
      ...oracle.totals,
      ...oracle.softened,
    ]) {
      const found = cityTotal(k.map((agree, d) => ({ k: agree, n: n[d] ?? 0, N: N[d] ?? 0 })));
      const label = `${k} of ${n} of ${N}`;
      expectNear(label, found, { value, unweighted, se });
      expectNear(label, "interval" in found ? found.interval : null, { low, high });
    }
  });

  it("equals median, interpolated median, consensus and spread of an item", () => {
    for (const one of oracle.ordinal) {
      const label = `${one.counts}`;
      expectNear(label, median(one.counts), { value: one.median });
      expectNear(label, interpolatedMedian(one.counts), { value: one.interpolated });
      expectNear(label, consensus(one.counts), { value: one.consensus });
      expectNear(label, leik(one.counts), { value: one.leik });
    }
  });

  it("equals net agreement, with an interval from 30 answers on", () => {
    let intervals = 0;
    for (const { counts, agree, disagree, net, low, high } of oracle.ordinal) {
      const n = counts.reduce((sum, count) => sum + count, 0);
      const found = netAgreement(agree, disagree, n);
      expectNear(`${counts}`, found, { value: net });
      if (!("interval" in found) || found.interval === null) continue;
      expect(n).toBeGreaterThanOrEqual(30);
      expectNear(`${counts}`, found.interval, { low, high });
      intervals += 1;
    }
    expect(intervals).toBeGreaterThan(15);
  });

  it("equals a search over all pairs of counts for the smallest difference", () => {
    for (const { n1, N1, n2, N2, value, missed } of oracle.detectable) {
      const label = `${n1} of ${N1} and ${n2} of ${N2}`;
      const found = detectableDifference({ n: n1, N: N1 }, { n: n2, N: N2 });
      if (value === null || missed === null) {
        expect(found, label).toEqual({ value: null, reason: "too-few-answers" });
      } else expectNear(label, found, { value, missed });
    }
  });
});

describe("the grid of the oracle", () => {
  it("has the cases it is meant to have", () => {
    const sizes = Object.entries(oracle).map(([name, cases]) => [name, cases.length] as const);
    expect(Object.fromEntries(sizes)).toMatchObject({
      beta: 468,
      intervals: 77,
      tables: 60,
      kruskal: 41,
      effects: 40,
      scales: 19,
      totals: 30,
      detectable: 240,
    });
    expect(oracle.softened.some(({ value }) => value === 0)).toBe(true);
    expect(oracle.detectable.some(({ value }) => value === null)).toBe(true);
    expect(oracle.ordinal.some(({ median: middle }) => middle % 1 === 0.5)).toBe(true);
  });
});
