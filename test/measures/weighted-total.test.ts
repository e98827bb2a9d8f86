import { describe, expect, it } from "vitest";
import { weightedTotal } from "../../src/measures/weighted-total.js";
import { cityTotal } from "../../src/stats/city-total.js";
import { hiddenCell, shareOnly } from "../tools/shown.js";

describe("the weighted total of the city", () => {
  it("weighs every domain by the number invited", () => {
    const found = weightedTotal([shareOnly("a", 8, 10, 100), shareOnly("b", 10, 50, 100)]);
    expect(found.value).toBeCloseTo((0.8 + 0.2) / 2, 12);
    const { se, interval } = cityTotal([
      { k: 8, n: 10, N: 100 },
      { k: 10, n: 50, N: 100 },
    ]) as { se: number; interval: object };
    expect(found).toMatchObject({ se, interval, reason: null });
  });

  it("equals the plain total when all domains answered equally well", () => {
    const cells = [shareOnly("a", 3, 5, 10), shareOnly("b", 4, 20, 40), shareOnly("c", 9, 10, 20)];
    expect(weightedTotal(cells).value).toBeCloseTo((3 + 4 + 9) / 35, 12);
  });

  it("leaves out a domain of which nobody was invited", () => {
    const cells = [shareOnly("a", 3, 5, 10), shareOnly("b", 4, 20, 40)];
    expect(weightedTotal([...cells, shareOnly("c", 0, 0, 0)])).toEqual(weightedTotal(cells));
  });

  it.each([
    ["invited-unknown", [shareOnly("a", 3, 5, 10), shareOnly("b", 3, 5)]],
    ["domain-hidden", [shareOnly("a", 3, 5, 10), hiddenCell("b", 10)]],
    ["domain-hidden", [shareOnly("a", 3, 5, 10), { ...hiddenCell("b", 10), base: 9 }]],
    ["domain-without-answers", [shareOnly("a", 3, 5, 10), shareOnly("b", 0, 0, 10)]],
    ["nobody-invited", [shareOnly("a", 0, 0, 0)]],
    ["nobody-invited", []],
  ])("has a reason instead of a number: %s", (reason, cells) => {
    expect(weightedTotal(cells)).toEqual({ value: null, se: null, interval: null, reason });
  });

  it("has no interval where one answer speaks for several people", () => {
    const found = weightedTotal([shareOnly("a", 3, 5, 10), shareOnly("b", 1, 1, 4)]);
    expect(found).toMatchObject({ se: null, interval: null, reason: "domain-with-one-answer" });
    expect(found.value).toBeCloseTo((0.6 * 10 + 4) / 14, 12);
  });

  it.each([
    ["more answers than invited", shareOnly("a", 3, 5, 4)],
    ["a number of invited that is no number", shareOnly("a", 3, 5, Number.NaN)],
    ["more who agree than answered", shareOnly("a", 6, 5, 9)],
    ["half a person", shareOnly("a", 1, 2, 4.5)],
  ])("throws on %s", (_, cell) => {
    expect(() => weightedTotal([cell, shareOnly("b", 1, 2, 3)])).toThrow(RangeError);
  });
});
