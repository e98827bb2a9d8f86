import { describe, expect, it } from "vitest";
import { freemanHaltonPermutation } from "../../src/stats/freeman-halton-permutation.js";
import { generator } from "../../src/stats/generator.js";
import { randomTable } from "../../src/stats/random-table.js";
import { sampledP } from "../../src/stats/sampled-p.js";
import { everyTable } from "../../src/stats/tables.js";
import oracle from "../oracles/comparison.json" with { type: "json" };
import { random } from "../tools/random.js";

const CHANCE = { draws: 20_000, seed: 7 };

describe("a random table", () => {
  it("has the totals that were asked", () => {
    const chance = random(1981);
    for (let time = 0; time < 200; time++) {
      const columns = Array.from({ length: chance.whole(1, 6) }, () => chance.whole(1, 300));
      const n = columns.reduce((sum, total) => sum + total);
      const first = chance.whole(0, n);
      const rows = [first, n - first].filter((total) => total > 0);
      const cells: number[] = [];
      randomTable(rows, columns, generator(time), cells);
      expect(cells).toHaveLength(rows.length * columns.length);
      expect(cells.every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
      const sumOf = (of: (at: number) => boolean) =>
        cells.filter((_, at) => of(at)).reduce((sum, count) => sum + count, 0);
      expect(columns.map((_, c) => sumOf((at) => Math.floor(at / rows.length) === c))).toEqual(
        columns,
      );
      expect(rows.map((_, r) => sumOf((at) => at % rows.length === r))).toEqual(rows);
    }
  });

  it("comes as often as its chance says", () => {
    const [rows, columns] = [
      [4, 3, 2],
      [5, 4],
    ];
    const drawing = generator(5);
    const seen = new Map<string, number>();
    const cells: number[] = [];
    const draws = 40_000;
    for (let draw = 0; draw < draws; draw++) {
      randomTable(rows, columns, drawing, cells);
      seen.set(cells.join(), (seen.get(cells.join()) ?? 0) + 1);
    }
    let tables = 0;
    everyTable(rows, columns, 1000, (every, logChance) => {
      tables += 1;
      const p = Math.exp(logChance);
      const often = (seen.get(every.join()) ?? 0) / draws;
      expect(Math.abs(often - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / draws));
    });
    expect(seen.size).toBe(tables);
  });

  it("is the same for the same seed", () => {
    const [one, other]: [number[], number[]] = [[], []];
    randomTable([50_000, 70_000], [40_000, 80_000], generator(3), one);
    randomTable([50_000, 70_000], [40_000, 80_000], generator(3), other);
    expect(one).toEqual(other);
  });
});

describe("a p-value from draws", () => {
  it("is never 0, and stops at five hundred draws that are as extreme", () => {
    expect(sampledP(99, () => false)).toEqual({ value: 1 / 100, draws: 99 });
    expect(sampledP(99, () => true)).toEqual({ value: 1, draws: 99 });
    let turn = 0;
    expect(sampledP(9999, () => turn++ % 2 === 0)).toEqual({ value: 500 / 999, draws: 999 });
    expect(() => sampledP(0, () => true)).toThrow(RangeError);
  });
});

describe("the exact test with random tables", () => {
  it("comes near fisher.test where it is drawn, and equals it where it is counted out", () => {
    for (const { table, p } of oracle.tables.filter(({ table: [row] }) => row?.length !== 6)) {
      const exact = freemanHaltonPermutation(table, CHANCE);
      expect(exact).toMatchObject({ method: "exact" });
      expect(Math.abs((exact.value ?? 9) - p)).toBeLessThan(1e-9);
    }
    for (const { table, p } of oracle.tables) {
      const drawn = freemanHaltonPermutation(table, CHANCE, 1);
      if (!("draws" in drawn)) throw new Error("nothing was drawn");
      const error = Math.sqrt((p * (1 - p)) / drawn.draws);
      expect(Math.abs(drawn.value - p)).toBeLessThan(4 * error + 1 / CHANCE.draws);
    }
  });

  it("does not depend on the order of domains or answers, nor on which way the table lies", () => {
    const chance = random(1982);
    for (const { table } of oracle.tables) {
      const p = freemanHaltonPermutation(table, CHANCE, 1);
      const order = chance.shuffled([...(table[0] ?? []).keys()]);
      const mixed = table.map((row) => order.map((at) => row[at] ?? 0));
      expect(freemanHaltonPermutation(mixed, CHANCE, 1)).toEqual(p);
      expect(freemanHaltonPermutation(table.toReversed(), CHANCE, 1)).toEqual(p);
    }
  });

  it("says why there is nothing to test, and throws on counts that cannot be", () => {
    const alike = [
      [7, 9],
      [0, 0],
    ];
    expect(freemanHaltonPermutation(alike, CHANCE)).toEqual({
      value: null,
      reason: "nothing-to-compare",
    });
    const impossible = [
      [1, -1],
      [2, 2],
    ];
    expect(() => freemanHaltonPermutation(impossible, CHANCE)).toThrow(RangeError);
    expect(() => freemanHaltonPermutation(alike, { draws: 9, seed: -1 })).toThrow(RangeError);
    expect(() => freemanHaltonPermutation(alike, { draws: 0, seed: 7 })).toThrow(RangeError);
  });
});
