import { describe, expect, it } from "vitest";
import { hasSmallGroup, rule } from "../../src/disclosure/cell.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { shareOf } from "../../src/measures/share.js";

const { intern, publiek } = PROFILES;
const ruled = (k: number, base: number, profile = publiek, asked = base) =>
  rule(shareOf(k, base, null), asked, profile);

const hidden = (by: string) => ({ show: "nothing", hidden: { rule: by, kind: "primary" } });
const open = { show: "all", warnings: [] };

describe("rule D1: the fewest valid answers", () => {
  it("hides a cell under ten for everyone and under five for colleagues", () => {
    expect(ruled(4, 9)).toEqual(hidden("D1"));
    expect(ruled(4, 10)).toEqual(open);
    expect(ruled(2, 4, intern)).toEqual(hidden("D1"));
    expect(ruled(2, 5, intern)).toEqual(open);
  });

  it("hides nothing where nobody answered the enquête, for there is nothing to hide", () => {
    expect(ruled(0, 0)).toEqual(open);
    expect(ruled(0, 0, intern)).toEqual(open);
  });

  it("hides that everyone of a domain answered 'weet niet', and warns colleagues of it", () => {
    expect(ruled(0, 0, publiek, 8)).toEqual(hidden("D1"));
    expect(ruled(0, 0, publiek, 23)).toEqual(hidden("D1"));
    expect(ruled(0, 0, intern, 8)).toEqual({ show: "all", warnings: ["D3"] });
    expect(ruled(0, 0, intern, 4)).toEqual(hidden("D1"));
  });
});

describe("rule D2: the fewest people on either side", () => {
  it.each([1, 2, 9, 10])("hides %d of 11 for everyone", (k) => {
    expect(ruled(k, 11).show).toBe("nothing");
  });

  it.each([3, 5, 8])("shows %d of 11 to everyone", (k) => {
    expect(ruled(k, 11)).toEqual(open);
  });

  it("shows one person on a side to colleagues, with the warning of D4", () => {
    const warned = { show: "all", warnings: ["D4"] };
    expect(ruled(1, 11, intern)).toEqual(warned);
    expect(ruled(10, 11, intern)).toEqual(warned);
    expect(ruled(2, 11, intern)).toEqual(open);
  });

  it("is broken by a group of one or two in a distribution, and by none of nought", () => {
    expect(hasSmallGroup({ a: 0, b: 3, c: 20 }, publiek)).toBe(false);
    expect(hasSmallGroup({ a: 2, b: 3, c: 20 }, publiek)).toBe(true);
    expect(hasSmallGroup({ a: 1, b: 3, c: 20 }, intern)).toBe(false);
  });
});

describe("rule D3: where everyone answers the same", () => {
  it("case 58: warns colleagues and shows the number", () => {
    for (const k of [0, 7]) expect(ruled(k, 7, intern)).toEqual({ show: "all", warnings: ["D3"] });
  });

  it("case 58: hides it for everyone where a band would say the number itself, under the same rule as its neighbours", () => {
    // A rule of its own would tell the reader that it was nobody or everybody.
    for (const k of [0, 1, 2, 18, 19, 20]) expect(ruled(k, 20)).toEqual(hidden("D2"));
  });

  it("prints a band for everyone under 10 and over 90 % of a large base", () => {
    for (const k of [0, 1, 2]) expect(ruled(k, 30)).toEqual({ show: "band", band: "vrijwel_geen" });
    for (const k of [28, 29, 30])
      expect(ruled(k, 30)).toEqual({ show: "band", band: "vrijwel_alle" });
    expect(ruled(3, 30)).toEqual(open);
    expect(ruled(27, 30)).toEqual(open);
  });
});

describe("the rules for everyone, over every count up to 120 answers", () => {
  const everyCell = function* () {
    for (let base = 1; base <= 120; base++)
      for (let k = 0; k <= base; k++) yield { k, base, ruling: ruled(k, base) };
  };

  it("never print a band that leaves fewer than three counts possible", () => {
    for (let base = 1; base <= 120; base++) {
      for (const band of ["vrijwel_geen", "vrijwel_alle"] as const) {
        const possible = Array.from({ length: base + 1 }, (_, k) => ruled(k, base)).filter(
          (ruling) => ruling.show === "band" && ruling.band === band,
        );
        expect([0, ...Array.from({ length: base }, (_, n) => n + 3)], `base ${base}`).toContain(
          possible.length,
        );
      }
    }
  });

  it("never print a number that rests on under ten answers or names a side of under three", () => {
    for (const { k, base, ruling } of everyCell()) {
      if (ruling.show !== "all") continue;
      expect(base).toBeGreaterThanOrEqual(10);
      expect(Math.min(k, base - k)).toBeGreaterThanOrEqual(3);
    }
  });

  it("treat agreeing and disagreeing alike", () => {
    for (const { k, base, ruling } of everyCell()) {
      const mirrored = ruled(base - k, base);
      expect(mirrored.show).toBe(ruling.show);
      if (ruling.show === "nothing") expect(mirrored).toEqual(ruling);
      if (ruling.show === "band" && mirrored.show === "band")
        expect(mirrored.band).not.toBe(ruling.band);
    }
  });

  it("show whatever they show to colleagues too", () => {
    for (const { k, base, ruling } of everyCell()) {
      if (ruling.show === "all") expect(ruled(k, base, intern).show).toBe("all");
    }
  });
});
