import { describe, expect, it } from "vitest";
import { type Comparison, comparison } from "../../src/measures/comparison.js";
import type { ShownCell } from "../../src/measures/shown-cell.js";
import { holm } from "../../src/stats/holm.js";
import { wilson } from "../../src/stats/wilson.js";
import oracle from "../oracles/inference.json" with { type: "json" };
import { random } from "../tools/random.js";
import { drawnCells, hiddenCell, shareOnly, shownCell } from "../tools/shown.js";

function compared(...items: (readonly ShownCell[])[]): Comparison {
  const found = comparison(items.map((cells, at) => ({ item: `vraag-${at + 1}`, cells })));
  if (!found) throw new Error("nothing was compared");
  return found;
}

function only(cells: readonly ShownCell[]) {
  const [item] = compared(cells).items;
  if (!item) throw new Error("nothing was compared");
  return item;
}

/** Herkennen: kennis of the Arnhem fixture. */
const ARNHEM = [
  shareOnly("gemeente", 6, 7),
  shareOnly("veiligheid", 10, 11),
  shareOnly("zorg", 21, 27),
  shareOnly("onderwijs", 5, 10),
  shareOnly("maatschappelijk", 6, 11),
];

describe("the comparison of domains on one item", () => {
  it("has the p-value and V of R", () => {
    const two = oracle.tables.filter(({ table }) => table.length === 2);
    expect(two.length).toBeGreaterThan(20);
    for (const { table, p, v } of two) {
      const [agree = [], not = []] = table;
      const cells = agree.map((k, at) => shareOnly(`d${at}`, k, k + (not[at] ?? 0)));
      const found = only(cells);
      expect(Math.abs((found.test.p ?? 9) - p)).toBeLessThan(1e-9);
      expect(Math.abs((found.cramersV.value ?? 9) - v)).toBeLessThan(1e-9);
    }
  });

  it("puts the highest share against the lowest, with the interval of the two", () => {
    const { largest, domains, about, detectable, ordinal } = only(ARNHEM);
    expect(domains).toEqual(ARNHEM.map(({ domain }) => domain));
    expect(largest).toMatchObject({ a: "veiligheid", b: "onderwijs" });
    expect(largest?.difference).toBeCloseTo(10 / 11 - 5 / 10, 12);
    const [a, b] = [wilson(10, 11), wilson(5, 10)];
    expect(largest?.interval.low).toBeCloseTo(
      10 / 11 - 0.5 - Math.hypot(10 / 11 - a.low, b.high - 0.5),
      12,
    );
    expect(largest?.delta).toEqual({ value: null, interval: null, reason: "distribution-hidden" });
    expect(about).toBe("wider_group");
    expect(detectable).toMatchObject({ a: "zorg", b: "veiligheid", reason: null });
    expect(ordinal).toMatchObject({ h: null, p: null, reason: "distribution-hidden" });
  });

  it("does not depend on the order of the domains", () => {
    const draw = random(11);
    for (const people of [8, 40]) {
      const cells = drawnCells(draw, 6, people);
      const usual = only(cells);
      const other = only(draw.shuffled(cells));
      expect(other.test).toEqual({
        ...usual.test,
        p: expect.closeTo(usual.test.p ?? 9, 12),
        adjusted: expect.closeTo(usual.test.adjusted ?? 9, 12),
      });
      expect(other.cramersV.value).toBeCloseTo(usual.cramersV.value ?? 9, 12);
      expect(other.ordinal.h).toBeCloseTo(usual.ordinal.h ?? 9, 9);
      expect(other.ordinal.p).toBeCloseTo(usual.ordinal.p ?? 9, 12);
      expect(other.largest?.difference).toBe(usual.largest?.difference);
      expect(other.decision).toBe(usual.decision);
    }
  });

  it("finds no difference between domains that answered alike", () => {
    const alike = only([shownCell("a", [1, 2, 3, 1, 1]), shownCell("b", [2, 4, 6, 2, 2])]);
    expect(alike.largest?.difference).toBe(0);
    expect(alike.largest?.delta.value).toBe(0);
    expect(alike.cramersV).toEqual({ value: 0, reason: null });
    expect(alike.test.p).toBeCloseTo(1, 12);
    expect(alike.ordinal.h).toBe(0);
    expect(alike.decision).toBe("niet_te_beslissen");
  });

  it("compares only what is shown", () => {
    const found = only([...ARNHEM.slice(0, 2), hiddenCell("x"), shareOnly("stil", 0, 0)]);
    expect(found.domains).toEqual(["gemeente", "veiligheid"]);
    expect(found.test).toEqual(only(ARNHEM.slice(0, 2)).test);
  });

  it("says why there is nothing to test where everyone answered alike", () => {
    for (const k of [0, 8]) {
      const found = only([shareOnly("a", k, 8), shareOnly("b", k, 8)]);
      expect(found.cramersV).toEqual({ value: null, reason: "all-the-same" });
      expect(found.test).toMatchObject({ p: null, adjusted: null, reason: "all-the-same" });
      expect(found.largest?.difference).toBe(0);
      expect(found.decision).toBe("niet_te_beslissen");
    }
    const same = [shownCell("a", [0, 8]), shownCell("b", [0, 9])];
    expect(only(same).ordinal).toMatchObject({ h: null, reason: "all-the-same" });
  });

  it("tells no p-value of a single domain, and nothing at all when no item has two", () => {
    const found = compared(ARNHEM, [shareOnly("a", 3, 9), hiddenCell("b"), shareOnly("c", 0, 0)]);
    expect(found.items[1]).toMatchObject({
      domains: ["a"],
      about: null,
      largest: null,
      decision: null,
      cramersV: { value: null, reason: "fewer-than-two-shown" },
      test: { p: null, reason: "fewer-than-two-shown" },
      detectable: { value: null, reason: "fewer-than-two-shown" },
      ordinal: { p: null, reason: "fewer-than-two-shown" },
    });
    expect(found.family.size).toBe(1);
    expect(comparison([{ item: "x", cells: [shareOnly("a", 3, 9)] }])).toBeNull();
    expect(comparison([])).toBeNull();
  });
});

describe("what a test is about", () => {
  it("is nothing when everybody invited answered: the difference is the difference", () => {
    const found = only([shareOnly("a", 6, 7, 7), shareOnly("b", 5, 10, 10)]);
    expect(found).toMatchObject({
      about: "nobody",
      decision: "volledig_geteld",
      test: { p: null, reason: "fully-counted" },
      detectable: { value: null, reason: "fully-counted" },
      ordinal: { h: null, reason: "fully-counted" },
    });
    const difference = 6 / 7 - 1 / 2;
    expect(found.largest).toMatchObject({
      difference,
      interval: { low: difference, high: difference },
    });
    expect(compared([shareOnly("a", 6, 7, 7), shareOnly("b", 5, 10, 10)]).family.size).toBe(0);
  });

  it("is the nonresponse when of all it is known how many were invited, else a wider group", () => {
    const half = [shareOnly("a", 6, 7, 7), shareOnly("b", 5, 10, 12)];
    expect(only(half).about).toBe("nonresponse");
    expect(only(half).test.p).not.toBeNull();
    expect(only([...half, shareOnly("c", 5, 10)]).about).toBe("wider_group");
  });
});

describe("the decision", () => {
  const far = [shareOnly("a", 19, 20), shareOnly("b", 2, 20)];
  const near = [shareOnly("a", 11, 20), shareOnly("b", 10, 20)];

  it("is a difference when the p-value holds among all tests of the study", () => {
    const found = compared(far, near, near);
    expect(found.items.map(({ decision }) => decision)).toEqual([
      "verschil",
      "niet_te_beslissen",
      "niet_te_beslissen",
    ]);
    const p = found.items.map(({ test }) => test.p ?? 9);
    expect(found.family).toEqual({ size: 3, adjustment: "holm" });
    expect(found.items.map(({ test }) => test.adjusted)).toEqual(holm(p));
  });

  it("may go when more is tested at once", () => {
    const some = [shareOnly("a", 15, 20), shareOnly("b", 7, 20)];
    expect(only(some).decision).toBe("verschil");
    const many = Array.from({ length: 17 }, () => near);
    expect(compared(some, ...many).items[0]?.decision).toBe("niet_te_beslissen");
  });

  it("leaves out of the family what could not be tested", () => {
    const alike = [shareOnly("a", 20, 20), shareOnly("b", 20, 20)];
    expect(compared(far, alike).family.size).toBe(1);
    expect(compared(far, alike).items[0]?.test.adjusted).toBe(only(far).test.p);
  });

  it("goes with the smallest difference that could have shown, or why that is not known", () => {
    expect(only(near).detectable).toMatchObject({ reason: null });
    expect(only([shareOnly("a", 1, 1), shareOnly("b", 1, 2)]).detectable).toMatchObject({
      a: "b",
      value: null,
      reason: "too-few-answers",
    });
    const large = [shareOnly("a", 6000, 10_001), shareOnly("b", 1, 2)];
    expect(only(large).detectable).toMatchObject({ value: null, reason: "large-groups" });
  });
});

describe("cells that cannot be", () => {
  it.each([
    ["more who agree than answered", shareOnly("a", 8, 7)],
    ["more answers than invited", shareOnly("a", 6, 7, 6)],
    ["a negative count", shareOnly("a", -1, 7)],
    ["a fraction", shareOnly("a", 1.5, 7)],
    ["no number", shareOnly("a", Number.NaN, 7)],
    ["a base that is no number", shareOnly("a", 1, Number.NaN)],
    ["a number of invited that is no number", shareOnly("a", 1, 7, Number.NaN)],
    ["a distribution of another base", { ...shownCell("a", [1, 2, 3]), base: 7 }],
  ])("are an error: %s", (_, cell) => {
    expect(() => comparison([{ item: "x", cells: [cell, shareOnly("b", 3, 9)] }])).toThrow(
      RangeError,
    );
  });
});

describe("the largest study", () => {
  it("of twenty domains and sixty items takes seconds, and holds no NaN", () => {
    const draw = random(12);
    const items = Array.from({ length: 60 }, () => drawnCells(draw, 20, 25));
    const started = performance.now();
    const found = compared(...items);
    expect(performance.now() - started).toBeLessThan(15_000);
    expect(found.items.every(({ test }) => test.method === "monte-carlo")).toBe(true);
    expect(
      JSON.stringify(found, (_, value) => (Number.isNaN(value) ? "NaN" : value)),
    ).not.toContain("NaN");
  }, 30_000);

  it("of a million answers is drawn, not counted out", () => {
    const cells = [300_000, 290_000, 310_000].map((k, at) => shareOnly(`d${at}`, k, 600_000));
    expect(only(cells)).toMatchObject({ decision: "verschil", test: { method: "monte-carlo" } });
  });
});
