import { describe, expect, it } from "vitest";
import { cramersV } from "../../src/stats/cramers-v.js";
import { fisherFreemanHalton } from "../../src/stats/fisher-freeman-halton.js";
import { everyTable } from "../../src/stats/tables.js";
import { random } from "../tools/random.js";

const chance = random(1951);
const TABLES = Array.from({ length: 60 }, () => {
  const columns = chance.whole(2, 4);
  return Array.from({ length: chance.whole(2, 3) }, () =>
    Array.from({ length: columns }, () => chance.whole(0, 5)),
  );
});
const transposed = (table: number[][]): number[][] =>
  (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? 0));
const close = (found: { value: number | null }, other: { value: number | null }) => {
  if (found.value === null) expect(other).toEqual(found);
  else expect(other.value).toBeCloseTo(found.value, 10);
};

describe("every table with the same totals", () => {
  it("adds up to a chance of 1, each table once, each with its totals", () => {
    for (const [rows, columns] of [
      [
        [48, 18],
        [7, 11, 27, 10, 11],
      ],
      [
        [3, 4, 2],
        [5, 0, 4],
      ],
      [
        [0, 3],
        [1, 1, 1],
      ],
      [[2], [1, 1]],
    ] as const) {
      let sum = 0;
      let visits = 0;
      const seen = new Set<string>();
      const complete = everyTable(rows, columns, 1e6, (cells, logChance) => {
        sum += Math.exp(logChance);
        seen.add(cells.join());
        const of = (row: number) => columns.map((_, c) => cells[c * rows.length + row] ?? 0);
        const totals = rows.map((_, row) => of(row).reduce((all, count) => all + count, 0));
        expect(totals).toEqual(rows);
        visits += 1;
      });
      expect(complete).toBe(true);
      expect(seen.size).toBe(visits);
      expect(sum).toBeCloseTo(1, 11);
    }
  });

  it("stops after the number of tables it may visit", () => {
    let visits = 0;
    const complete = everyTable([5, 5], [5, 5], 5, () => {
      visits += 1;
    });
    expect({ complete, visits }).toEqual({ complete: false, visits: 5 });
    expect(everyTable([5, 5], [5, 5], 6, () => {})).toBe(true);
  });
});

describe.each([
  ["the exact test of Fisher, Freeman and Halton", fisherFreemanHalton],
  ["Cramér's V", cramersV],
])("%s", (_, measure) => {
  it("lies between 0 and 1", () => {
    for (const table of TABLES) {
      const { value } = measure(table);
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });

  it("does not depend on the order of the domains or the answers, nor on which are the rows", () => {
    for (const table of TABLES) {
      const found = measure(table);
      close(found, measure(chance.shuffled(table)));
      close(found, measure(transposed(chance.shuffled(transposed(table)))));
      close(found, measure(transposed(table)));
    }
  });

  it("leaves out an answer that nobody gave and a domain without answers", () => {
    for (const table of TABLES) {
      close(measure(table), measure([...table, (table[0] ?? []).map(() => 0)]));
      close(measure(table), measure(table.map((row) => [0, ...row])));
    }
  });

  it.each([
    ["one domain", [[3], [4]]],
    [
      "one answer in use",
      [
        [3, 4],
        [0, 0],
      ],
    ],
    [
      "nobody",
      [
        [0, 0],
        [0, 0],
      ],
    ],
    ["no table", []],
  ])("has a reason instead of a number for %s", (_case, table) => {
    expect(measure(table)).toEqual({ value: null, reason: "nothing-to-compare" });
  });

  it.each([
    ["rows of unequal length", [[1, 2], [1]]],
    [
      "a negative count",
      [
        [1, -2],
        [1, 2],
      ],
    ],
    [
      "a fraction",
      [
        [1, 0.5],
        [1, 2],
      ],
    ],
    [
      "a count that is not there",
      [
        [1, Number.NaN],
        [1, 2],
      ],
    ],
  ])("throws on %s", (_case, table) => {
    expect(() => measure(table)).toThrow(RangeError);
  });
});

describe("groups that answer alike", () => {
  it("have a p-value of 1 and a V of exactly 0", () => {
    const alike = [
      [4, 2, 6],
      [2, 1, 3],
    ];
    expect(fisherFreemanHalton(alike).value).toBeCloseTo(1, 12);
    expect(cramersV(alike)).toEqual({ value: 0 });
  });

  it("as little as possible have a V of 1", () => {
    expect(
      cramersV([
        [5, 0],
        [0, 3],
      ]).value,
    ).toBeCloseTo(1, 14);
  });
});

describe("a table with too many others like it", () => {
  it("is refused, not approximated", () => {
    const large = Array.from({ length: 5 }, (_, row) => [9, 8, 7, 6, 5 + row]);
    expect(fisherFreemanHalton(large)).toEqual({ value: null, reason: "too-many-tables" });
    expect(
      fisherFreemanHalton(
        [
          [5, 5],
          [5, 5],
        ],
        10,
      ),
    ).toEqual({
      value: null,
      reason: "too-many-tables",
    });
    expect(
      fisherFreemanHalton(
        [
          [5, 5],
          [5, 5],
        ],
        11,
      ).value,
    ).toBeCloseTo(1, 12);
  });
});
