import { describe, expect, it } from "vitest";
import type { CityCell } from "../../src/benchmark/city.js";
import { standingOf } from "../../src/benchmark/standing.js";
import { wilson } from "../../src/stats/wilson.js";
import { random } from "../tools/random.js";

const shown = (k: number, base: number): CityCell => ({
  item: "x",
  wording: "x",
  told: "share",
  k,
  base,
  interval: { ...wilson(k, base), method: "wilson" },
});
const mute = (told: CityCell["told"]): CityCell => ({
  item: "x",
  wording: "x",
  told,
  k: null,
  base: null,
  interval: null,
});
/** Cities around six in ten, which differ no more than by chance. */
const around = [shown(60, 100), shown(31, 50), shown(118, 200), shown(18, 30), shown(48, 80)];

describe("where a city stands", () => {
  it.each<[string, number]>([
    ["binnen", 60],
    ["niet_te_beslissen", 71],
    ["niet_te_beslissen", 49],
    ["erboven", 80],
    ["eronder", 38],
  ])("%s with %i of 100", (position, k) => {
    // Many cities, so that the own one hardly moves the line.
    const others = Array.from({ length: 20 }, () => around).flat();
    const own = shown(k, 100);
    const standing = standingOf(own, [own, ...others]);
    expect(standing.spread?.widened).toBe(false);
    expect(standing.position).toBe(position);
  });

  it("is not told with fewer than five numbers, and then there is no pool to subtract from", () => {
    const own = shown(60, 100);
    const four = standingOf(own, [
      own,
      ...around.slice(0, 3),
      mute("verborgen"),
      mute("vrijwel_alle"),
    ]);
    expect(four).toEqual({
      cities: 4,
      pooled: null,
      spread: null,
      limits: null,
      position: "te_weinig_steden",
    });
    expect(standingOf(own, [own, ...around.slice(0, 4)]).pooled).not.toBeNull();
  });

  it("is hidden where its number is, undecided for a band, and absent where nobody answered", () => {
    const of = (own: CityCell | undefined) => standingOf(own, around);
    expect(of(mute("verborgen"))).toMatchObject({ position: "verborgen", limits: null });
    expect(of(mute("vrijwel_alle"))).toMatchObject({ position: "niet_te_beslissen", limits: null });
    expect(of(mute("geen_antwoord")).position).toBe("geen_antwoord");
    expect(of(undefined).position).toBe("geen_antwoord");
  });

  it("rests on shown numbers only", () => {
    const own = shown(60, 100);
    const silent = [mute("verborgen"), mute("vrijwel_geen"), mute("geen_antwoord")];
    expect(standingOf(own, [own, ...around, ...silent])).toEqual(standingOf(own, [own, ...around]));
    expect(standingOf(own, [own, ...around]).pooled).toMatchObject({ k: 335, base: 560 });
  });

  it("is undecided with so few answers that no count could lie outside", () => {
    const own = shown(2, 3);
    const { limits, position } = standingOf(own, [own, ...around]);
    expect(limits?.p998).toEqual({ low: 0, high: 1 });
    expect(position).toBe("niet_te_beslissen");
  });

  it("moves its limits away where cities differ more than by chance", () => {
    const apart = [shown(30, 100), shown(90, 100), shown(80, 100), shown(20, 100), shown(55, 100)];
    const own = shown(85, 100);
    const { spread, limits, pooled, position } = standingOf(own, [own, ...apart]);
    expect(spread?.widened).toBe(true);
    expect(spread?.factor).toBeGreaterThan(spread?.threshold ?? Infinity);
    const usual = standingOf(own, [own, ...Array.from({ length: 5 }, () => shown(60, 100))]);
    const width = (one: typeof limits) => (one ? one.p95.high - one.p95.low : 0);
    expect(width(limits)).toBeGreaterThan(width(usual.limits));
    expect(limits?.p95.low).toBeLessThan(pooled?.share ?? 0);
    expect(position).not.toBe("erboven");
  });

  it("does not depend on the order of the cities", () => {
    const own = shown(66, 100);
    const cells = [own, ...around];
    const turned = standingOf(own, [...cells].reverse());
    expect(turned.position).toBe(standingOf(own, cells).position);
    expect(turned.pooled?.share).toBe(standingOf(own, cells).pooled?.share);
  });

  it("is outside 99.8% by chance no more often than that, and outside 95% no more than one in twenty", () => {
    const chance = random(2005);
    const cities = 60;
    let outside = 0;
    let undecided = 0;
    let all = 0;
    for (let run = 0; run < 25; run++) {
      const share = 0.25 + chance.next() / 2;
      const cells = Array.from({ length: cities }, () => {
        const base = chance.whole(20, 180);
        let k = 0;
        for (let one = 0; one < base; one++) if (chance.next() < share) k++;
        return shown(k, base);
      });
      for (const own of cells) {
        const { position } = standingOf(own, cells);
        all++;
        if (position === "erboven" || position === "eronder") outside++;
        if (position === "niet_te_beslissen") undecided++;
      }
    }
    expect(outside / all).toBeLessThanOrEqual(0.004);
    expect(undecided / all).toBeGreaterThan(0.01);
    expect(undecided / all).toBeLessThanOrEqual(0.05);
  });
});
