import { describe, expect, it } from "vitest";
import { binomialTail } from "../../src/stats/binomial-tail.js";
import { FUNNEL_TAILS, funnelLimits } from "../../src/stats/funnel.js";
import { overdispersion } from "../../src/stats/overdispersion.js";
import { pooledShare } from "../../src/stats/pooled-share.js";
import oracle from "../oracles/benchmark.json" with { type: "json" };
import { expectNear } from "./near.js";

const pairs = ({ k, n }: { k: number[]; n: number[] }) =>
  k.map((one, index) => ({ k: one, base: n[index] ?? 0 }));

describe("a funnel", () => {
  it("has the limits that R gives", () => {
    for (const { n, share, tail, low, high } of oracle.limits) {
      expectNear(`n ${n}, share ${share}`, funnelLimits(share, n, tail), { low, high });
    }
  });

  it("lies outside just where the chance of a count or a more extreme one is below the tail", () => {
    for (const share of [0.08, 0.4, 0.5, 0.73]) {
      for (const n of [5, 12, 40]) {
        for (const tail of Object.values(FUNNEL_TAILS)) {
          const { low, high } = funnelLimits(share, n, tail);
          for (let k = 0; k <= n; k++) {
            expect(k / n < low - 1e-9).toBe(binomialTail(k, n, share) < tail);
            expect(k / n > high + 1e-9).toBe(binomialTail(n - k, n, 1 - share) < tail);
          }
        }
      }
    }
  });

  it("is the same upside down when not agreeing is counted", () => {
    const { low, high } = funnelLimits(0.3, 47, 0.025);
    const turned = funnelLimits(0.7, 47, 0.025);
    expect(turned.low).toBeCloseTo(1 - high, 12);
    expect(turned.high).toBeCloseTo(1 - low, 12);
  });

  it("holds the share itself, and of 99.8 % holds that of 95 %", () => {
    for (const n of [1, 8, 100, 5000]) {
      const inner = funnelLimits(0.62, n, FUNNEL_TAILS.p95);
      const outer = funnelLimits(0.62, n, FUNNEL_TAILS.p998);
      expect(outer.low).toBeLessThanOrEqual(inner.low);
      expect(inner.low).toBeLessThan(0.62);
      expect(inner.high).toBeGreaterThan(0.62);
      expect(outer.high).toBeGreaterThanOrEqual(inner.high);
    }
  });

  it("needs an answer, a share and a tail that can be", () => {
    expect(() => funnelLimits(0.5, 0, 0.025)).toThrow(RangeError);
    expect(() => funnelLimits(1.2, 5, 0.025)).toThrow(RangeError);
    expect(() => funnelLimits(0.5, 5, 0.5)).toThrow(RangeError);
  });
});

describe("the spread of groups beside chance", () => {
  it("is what R gives", () => {
    for (const [index, { factor, threshold, between, ...groups }] of oracle.groups.entries()) {
      expectNear(`groups ${index}`, overdispersion(pairs(groups)), {
        factor,
        threshold,
        between,
      });
    }
  });

  it("is nothing for groups with the same share, and none where everybody agrees", () => {
    const same = [10, 20, 40, 80, 160].map((base) => ({ k: base / 2, base }));
    expect(overdispersion(same)?.factor).toBe(0);
    expect(overdispersion(same.map(({ base }) => ({ k: base, base })))).toBeNull();
  });

  it("needs groups with answers", () => {
    expect(() => overdispersion([{ k: 1, base: 2 }])).toThrow(RangeError);
    expect(() =>
      overdispersion([
        { k: 1, base: 2 },
        { k: 0, base: 0 },
      ]),
    ).toThrow(RangeError);
  });
});

describe("a pooled share", () => {
  it("has the share and the interval that R's survey package gives", () => {
    for (const [index, { share, low, high, ...groups }] of oracle.groups.entries()) {
      expectNear(`groups ${index}`, pooledShare(pairs(groups)), { share, low, high });
    }
  });

  it("does not depend on the order of the groups, and has no width where they are the same", () => {
    const [first] = oracle.groups;
    if (!first) throw new Error("the oracle is empty");
    const groups = pairs(first);
    const { low, high, ...whole } = pooledShare(groups);
    const turned = pooledShare([...groups].reverse());
    expect(turned).toMatchObject(whole);
    expect(turned.low).toBeCloseTo(low, 12);
    expect(turned.high).toBeCloseTo(high, 12);
    const same = [10, 20, 40].map((base) => ({ k: base / 2, base }));
    expect(pooledShare(same)).toEqual({ k: 35, base: 70, share: 0.5, low: 0.5, high: 0.5 });
  });

  it("needs two groups with answers", () => {
    expect(() => pooledShare([{ k: 1, base: 2 }])).toThrow(RangeError);
  });
});
