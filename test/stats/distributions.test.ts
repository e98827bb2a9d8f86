import { describe, expect, it } from "vitest";
import { betaDensity } from "../../src/stats/beta-density.js";
import { betaQuantile } from "../../src/stats/beta-quantile.js";
import { binomialTail } from "../../src/stats/binomial-tail.js";
import { fQuantile } from "../../src/stats/f-quantile.js";
import { incompleteBeta } from "../../src/stats/incomplete-beta.js";
import { tQuantile } from "../../src/stats/t-quantile.js";
import { random } from "../tools/random.js";
import { expectRelative } from "./near.js";

const chance = random(1964);
const SHAPES = Array.from({ length: 300 }, () => ({
  a: Math.exp(chance.next() * 9) / 2,
  b: Math.exp(chance.next() * 9) / 2,
  x: chance.next(),
  p: chance.next(),
}));

describe("the incomplete beta", () => {
  it("mirrors when both shapes and x change places", () => {
    for (const { a, b, x } of SHAPES) {
      expect(incompleteBeta(x, a, b)).toBeCloseTo(1 - incompleteBeta(1 - x, b, a), 12);
    }
  });

  it("is x to the power a when b is 1, and an arcsine when both are one half", () => {
    for (const { a, x } of SHAPES) {
      expectRelative(`x^${a}`, incompleteBeta(x, a, 1), x ** a, 1e-12);
      const arcsine = (2 / Math.PI) * Math.asin(Math.sqrt(x));
      expectRelative(`arcsine of ${x}`, incompleteBeta(x, 0.5, 0.5), arcsine, 1e-13);
    }
  });

  it("rises with x, from 0 to 1", () => {
    for (const { a, b } of SHAPES.slice(0, 30)) {
      let before = 0;
      for (let i = 0; i <= 50; i++) {
        const now = incompleteBeta(i / 50, a, b);
        expect(now).toBeGreaterThanOrEqual(before);
        before = now;
      }
      expect(before).toBe(1);
    }
  });

  it("has the density as its slope", () => {
    for (const { a, b } of SHAPES.slice(0, 50)) {
      const x = a / (a + b);
      const step = 1e-5 * Math.min(x, 1 - x);
      const slope = (incompleteBeta(x + step, a, b) - incompleteBeta(x - step, a, b)) / (2 * step);
      expectRelative(`slope at ${x}`, slope, betaDensity(x, a, b), 1e-6);
    }
  });

  it("is undone by its quantile", () => {
    for (const { a, b, p } of SHAPES) {
      expect(incompleteBeta(betaQuantile(p, a, b), a, b)).toBeCloseTo(p, 11);
    }
  });

  it("has the ends as quantiles of 0 and 1", () => {
    expect([betaQuantile(0, 3, 4), betaQuantile(1, 3, 4)]).toEqual([0, 1]);
  });

  it.each([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, -1],
    [Number.NaN, 1, 1],
    [0.5, Number.POSITIVE_INFINITY, 1],
  ])("throws at %d with shapes %d and %d", (x, a, b) => {
    expect(() => incompleteBeta(x, a, b)).toThrow(RangeError);
    expect(() => betaQuantile(x, a, b)).toThrow(RangeError);
  });
});

describe("the binomial tail", () => {
  it("is the sum of its terms, and 1 at the end", () => {
    for (const n of [1, 2, 7, 12]) {
      for (const p of [0, 0.1, 0.5, 1]) {
        let sum = 0;
        let ways = 1;
        for (let k = 0; k <= n; k++) {
          sum += ways * p ** k * (1 - p) ** (n - k);
          ways = (ways * (n - k)) / (k + 1);
          expect(binomialTail(k, n, p)).toBeCloseTo(sum, 13);
        }
        expect(binomialTail(n, n, p)).toBe(1);
      }
    }
  });

  it.each([
    [3, 2, 0.5],
    [-1, 2, 0.5],
    [1, 2, 1.5],
    [1, 2, Number.NaN],
  ])("throws on %d of %d with chance %d", (k, n, p) => {
    expect(() => binomialTail(k, n, p)).toThrow(RangeError);
  });
});

describe("the quantiles of t and F", () => {
  it("agree: F of 1 and df is t squared", () => {
    for (const df of [1, 2, 5, 61, 9990]) {
      for (const p of [0.025, 0.5, 0.975]) {
        const t = tQuantile((1 + p) / 2, df);
        expectRelative(`p = ${p}, df = ${df}`, fQuantile(p, 1, df), t * t, 1e-11);
      }
    }
  });

  it("mirror: t around 0, F around 1 with its degrees of freedom in the other order", () => {
    for (const p of [0.025, 0.2, 0.4]) {
      expect(tQuantile(p, 7)).toBeCloseTo(-tQuantile(1 - p, 7), 12);
      expect(fQuantile(p, 7, 12)).toBeCloseTo(1 / fQuantile(1 - p, 12, 7), 12);
    }
    expect(tQuantile(0.5, 7)).toBe(0);
  });

  it("throw outside their range", () => {
    expect(() => tQuantile(0, 5)).toThrow(RangeError);
    expect(() => tQuantile(0.975, 0)).toThrow(RangeError);
    expect(() => fQuantile(1, 5, 5)).toThrow(RangeError);
    expect(() => fQuantile(0.5, -5, 5)).toThrow(RangeError);
  });
});
