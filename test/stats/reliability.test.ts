import { describe, expect, it } from "vitest";
import { covariances } from "../../src/stats/covariances.js";
import { feldtInterval } from "../../src/stats/feldt.js";
import { reliability } from "../../src/stats/reliability.js";
import { random } from "../tools/random.js";
import { sumsOf } from "./near.js";

const chance = random(1951);
/** Items that share one thing to a varying degree. */
function scale(n: number, k: number): number[][] {
  const people = Array.from({ length: n }, () => chance.whole(1, 5));
  return Array.from({ length: k }, () =>
    people.map((own) => (chance.next() < 0.6 ? own : chance.whole(1, 5))),
  );
}
const SCALES = Array.from({ length: 30 }, () => scale(chance.whole(30, 80), chance.whole(3, 6)));

function alpha(items: number[][]) {
  const found = reliability(sumsOf(items));
  if (!("method" in found) || found.method !== "cronbach-alpha") throw new Error("no alpha");
  return found;
}

describe("Cronbach's alpha", () => {
  it("does not depend on the order of respondents or items", () => {
    for (const items of SCALES) {
      const people = chance.shuffled([...(items[0] ?? []).keys()]);
      const mixed = items.map((answers) => people.map((person) => answers[person] ?? 0));
      expect(alpha(mixed).value).toBeCloseTo(alpha(items).value, 12);
      const turned = alpha(items.toReversed());
      expect(turned.value).toBeCloseTo(alpha(items).value, 12);
      for (const [i, { value }] of turned.itemTotal.toReversed().entries()) {
        expect(value).toBeCloseTo(alpha(items).itemTotal[i]?.value ?? 9, 12);
      }
    }
  });

  it("does not change when all answers are moved or stretched", () => {
    for (const items of SCALES) {
      const moved = items.map((answers) => answers.map((answer) => 3 * answer - 7));
      expect(alpha(moved).value).toBeCloseTo(alpha(items).value, 12);
    }
  });

  it("is 1 for items that are answered alike, without any width", () => {
    const [item = []] = scale(40, 1);
    const found = alpha([item, item, item]);
    expect(found.value).toBeCloseTo(1, 12);
    expect(found.interval.low).toBeCloseTo(1, 12);
    for (const { value } of found.itemTotal) expect(value).toBeCloseTo(1, 12);
  });

  it("lies within its interval, which narrows with more respondents", () => {
    for (const items of SCALES) {
      const { value, interval } = alpha(items);
      expect(interval.low).toBeLessThan(value);
      expect(interval.high).toBeGreaterThan(value);
    }
    expect(feldtInterval(0.8, 100, 5).low).toBeGreaterThan(feldtInterval(0.8, 30, 5).low);
  });
});

describe("two items", () => {
  it("have the reliability of Spearman and Brown, whichever comes first", () => {
    const [one = [], other = []] = scale(50, 2);
    const found = reliability(sumsOf([one, other]));
    expect(found).toMatchObject({ method: "spearman-brown" });
    expect(reliability(sumsOf([other, one])).value).toBeCloseTo(found.value ?? 0, 12);
    expect(reliability(sumsOf([one, one])).value).toBeCloseTo(1, 12);
  });

  it("that oppose each other have none", () => {
    const [one = []] = scale(50, 1);
    expect(reliability(sumsOf([one, one.map((answer) => 6 - answer)]))).toEqual({
      value: null,
      reason: "negative-correlation",
    });
  });
});

describe("a scale without a reliability", () => {
  const [one = [], other = []] = scale(30, 2);
  const same = one.map(() => 4);

  it.each([
    ["no items", [], "fewer-than-two-items"],
    ["one item", [one], "fewer-than-two-items"],
    ["29 respondents", [one.slice(1), other.slice(1)], "fewer-than-30-respondents"],
    ["nobody", [[], []], "fewer-than-30-respondents"],
    ["an item on which all answer the same", [one, other, same], "zero-variance"],
    ["two items of which one is always the same", [one, same], "zero-variance"],
    [
      "items that cancel each other out",
      [one, other, one.map((answer, i) => -answer - (other[i] ?? 0))],
      "zero-variance",
    ],
  ])("says why: %s", (_, items, reason) => {
    expect(reliability(sumsOf(items))).toEqual({ value: null, reason });
  });

  it("gives no item total for an item that the others leave nothing to go with", () => {
    const found = alpha([one, one.map((answer) => -answer), other]);
    expect(found.itemTotal[2]).toEqual({ value: null, reason: "zero-variance" });
  });

  it("throws on a missing answer and on sums that no respondents can have", () => {
    const sums = sumsOf([one, other]);
    expect(() => reliability(sumsOf([one, [Number.NaN, ...other.slice(1)]]))).toThrow(RangeError);
    expect(() => reliability({ ...sums, products: sums.products.slice(1) })).toThrow(RangeError);
    for (const n of [-1, 30.5, Number.NaN]) {
      expect(() => reliability({ ...sums, n })).toThrow(RangeError);
    }
    expect(() => covariances({ ...sums, n: 1 })).toThrow(RangeError);
    expect(() => feldtInterval(1.1, 30, 3)).toThrow(RangeError);
    expect(() => feldtInterval(0.8, 1, 3)).toThrow(RangeError);
    expect(() => feldtInterval(Number.NaN, 30, 3)).toThrow(RangeError);
  });
});
