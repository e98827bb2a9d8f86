import { describe, expect, it } from "vitest";
import { type Arc, network } from "../../src/measures/network.js";
import { wilson } from "../../src/stats/wilson.js";
import { worstCaseBounds } from "../../src/stats/worst-case.js";

const arc = (source: string, target: string, k: number, n: number, N: number): Arc => ({
  source,
  target,
  hidden: false,
  share: k / n,
  interval: wilson(k, n),
  bounds: worstCaseBounds(k, n, N),
});
const pairOf = (there: Arc, back: Arc) => network(["a", "b"], [there, back])?.asymmetry[0];

/** Every domain of ten people; the counts of each on the others. */
function whole(counts: readonly (readonly number[])[], N = 10) {
  const names = counts.map((_, at) => `d${at}`);
  const arcs = counts.flatMap((row, i) =>
    row.flatMap((k, j) => (i === j ? [] : [arc(`d${i}`, `d${j}`, k, 10, N)])),
  );
  return network(names, arcs);
}

describe("a pair of which everybody invited was counted", () => {
  it("differs by what was counted, without an interval", () => {
    const more = pairOf(arc("a", "b", 6, 10, 10), arc("b", "a", 2, 10, 10));
    expect(more).toMatchObject({ ground: "counted", decision: "a_meer", interval: null });
    expect(more?.difference).toBeCloseTo(0.4, 12);
    const less = pairOf(arc("a", "b", 2, 10, 10), arc("b", "a", 6, 10, 10));
    expect(less).toMatchObject({ ground: "counted", decision: "b_meer", interval: null });
  });

  it("is equal where both shares are, whatever their bases", () => {
    const same = pairOf(arc("a", "b", 2, 6, 6), arc("b", "a", 3, 9, 9));
    expect(same).toMatchObject({ difference: 0, ground: "counted", decision: "gelijk" });
  });
});

describe("a pair of which some of those invited are silent", () => {
  it("is certain where no answer of theirs could change it, and its interval says so", () => {
    const pair = pairOf(arc("a", "b", 6, 9, 10), arc("b", "a", 3, 10, 10));
    expect(pair).toMatchObject({ ground: "certain", decision: "a_meer" });
    expect(pair?.interval?.low).toBeCloseTo(0.6 - 0.3, 12);
    expect(pair?.interval?.high).toBeLessThanOrEqual(0.7 - 0.3 + 1e-12);
  });

  it("has the exact share of the side that was counted in its interval", () => {
    const counted = pairOf(arc("a", "b", 5, 10, 10), arc("b", "a", 12, 30, 98));
    const { low = 0, high = 0 } = counted?.interval ?? {};
    const back = wilson(12, 30);
    expect(counted).toMatchObject({ ground: "interval", decision: "niet_te_beslissen" });
    expect(low).toBeCloseTo(0.5 - back.high, 12);
    expect(high).toBeCloseTo(0.5 - back.low, 12);
  });
});

describe("the hub of a network in which everybody was counted", () => {
  const star = [
    [0, 9, 8, 9],
    [9, 0, 2, 1],
    [9, 2, 0, 1],
    [8, 1, 1, 0],
  ];

  it("is counted, and nothing is imitated", () => {
    const found = whole(star);
    expect(found?.hub).toMatchObject({
      domain: "d0",
      shared: false,
      test: { interval: null, leads: null, decision: "geteld" },
    });
    expect(found?.intervals).toBeNull();
    expect(found?.refused).toContainEqual({ measure: "intervals", reason: "fully-counted" });
  });

  it("is none where two domains share the first place", () => {
    const two = [
      [0, 9, 5, 5],
      [9, 0, 5, 5],
      [5, 5, 0, 1],
      [5, 5, 1, 0],
    ];
    expect(whole(two)?.hub).toMatchObject({ shared: true, test: { decision: "gedeeld" } });
    // The same means, added in another order.
    const thirds = [
      [0, 1, 2, 7],
      [7, 0, 2, 1],
      [3, 3, 0, 0],
      [1, 7, 0, 0],
    ];
    expect(whole(thirds)?.hub).toMatchObject({ shared: true, test: { decision: "gedeeld" } });
  });

  it("is not counted when one of those invited is silent", () => {
    const found = whole(star, 11);
    expect(found?.hub?.test).toBeNull();
    expect(found?.refused).toContainEqual({ measure: "intervals", reason: "answers-not-kept" });
  });
});
