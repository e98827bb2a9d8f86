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
    expect(standing.spread?.differ).toBe(false);
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
      chance: null,
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
    expect(spread?.differ).toBe(true);
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

  /** Standings of seeded cities whose true shares lie `between` apart, of those with such a base. */
  function drawnStandings(between: number, fits: (base: number) => boolean) {
    const chance = random(2005);
    const normal = () =>
      Math.sqrt(-2 * Math.log(1 - chance.next())) * Math.cos(2 * Math.PI * chance.next());
    const found: string[] = [];
    for (let run = 0; run < 25; run++) {
      const share = 0.3 + chance.next() * 0.4;
      const cells = Array.from({ length: 60 }, () => {
        const base = Math.round(20 * 25 ** chance.next());
        const own = Math.min(0.97, Math.max(0.03, share + between * normal()));
        let k = 0;
        for (let one = 0; one < base; one++) if (chance.next() < own) k++;
        return shown(k, base);
      });
      for (const own of cells) {
        if (fits(own.base ?? 0)) found.push(standingOf(own, cells).position);
      }
    }
    const rate = (...positions: string[]): number =>
      found.filter((one) => positions.includes(one)).length / found.length;
    return { rate, looks: found.length };
  }

  it("is outside 99.8% by chance no more often than that, and undecided at most one in twenty", () => {
    const { rate, looks } = drawnStandings(0, () => true);
    expect(looks).toBe(1_500);
    expect(rate("erboven", "eronder")).toBeLessThanOrEqual(0.004);
    expect(rate("gewoon_verschil")).toBeLessThanOrEqual(0.002);
    expect(rate("niet_te_beslissen")).toBeGreaterThan(0.01);
    expect(rate("niet_te_beslissen")).toBeLessThanOrEqual(0.05);
  });

  it.each([0.03, 0.05, 0.08, 0.12])(
    "holds a city of any size against how cities differ: outside one in a hundred at most (%f)",
    (between) => {
      for (const fits of [(base: number) => base > 200, (base: number) => base < 60]) {
        const { rate, looks } = drawnStandings(between, fits);
        expect(looks).toBeGreaterThan(350);
        expect(rate("erboven", "eronder")).toBeLessThanOrEqual(0.012);
      }
    },
  );

  it("calls a difference that chance does not explain, but that cities have here, ordinary", () => {
    const { rate } = drawnStandings(0.1, (base) => base > 200);
    expect(rate("gewoon_verschil")).toBeGreaterThan(0.2);
    expect(rate("binnen")).toBeLessThan(0.7);
  });
});
