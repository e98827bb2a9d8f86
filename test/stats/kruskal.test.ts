import { describe, expect, it } from "vitest";
import { kruskalPermutation } from "../../src/stats/kruskal-permutation.js";
import { kruskalWallis } from "../../src/stats/kruskal-wallis.js";
import { random } from "../tools/random.js";

const chance = random(1952);
const GROUPS = Array.from({ length: 40 }, () =>
  Array.from({ length: chance.whole(2, 3) }, () =>
    Array.from({ length: 4 }, () => chance.whole(0, 3)),
  ),
);
const CHANCE = { draws: 2000, seed: 7 };
const both = (groups: number[][]) => [
  kruskalWallis(groups).value,
  kruskalPermutation(groups, CHANCE).value,
];

describe("Kruskal and Wallis' H and its p-value by permutation", () => {
  it("do not depend on the order of the groups", () => {
    for (const groups of GROUPS) {
      const [h, p] = both(groups);
      const [otherH, otherP] = both(chance.shuffled(groups));
      expect(otherH).toBeCloseTo(h ?? 0, 10);
      expect(otherP).toBeCloseTo(p ?? 0, 10);
    }
  });

  it("stay the same when the scale is turned round", () => {
    for (const groups of GROUPS) {
      const [h, p] = both(groups);
      const [turnedH, turnedP] = both(groups.map((counts) => counts.toReversed()));
      expect(turnedH).toBeCloseTo(h ?? 0, 10);
      expect(turnedP).toBeCloseTo(p ?? 0, 10);
    }
  });

  it("use ranks only: an answer that nobody gave changes nothing", () => {
    for (const groups of GROUPS) {
      const wider = groups.map(([first = 0, ...rest]) => [first, 0, ...rest]);
      expect(both(wider)).toEqual(both(groups));
      expect(both([...groups, [0, 0, 0, 0]])).toEqual(both(groups));
    }
  });

  it("are 0 and 1 for groups that answer alike", () => {
    const alike = [
      [1, 2, 1],
      [2, 4, 2],
    ];
    expect(kruskalWallis(alike)).toEqual({ value: 0, df: 1 });
    expect(kruskalPermutation(alike, CHANCE).value).toBeCloseTo(1, 11);
  });

  it.each([
    ["one group", [[1, 2]], "nothing-to-compare"],
    [
      "one group with answers",
      [
        [1, 2],
        [0, 0],
      ],
      "nothing-to-compare",
    ],
    ["nobody", [], "nothing-to-compare"],
    [
      "one answer only",
      [
        [0, 2],
        [0, 5],
      ],
      "all-the-same",
    ],
  ])("have a reason instead of a number for %s", (_, groups, reason) => {
    expect(kruskalWallis(groups)).toEqual({ value: null, reason });
    expect(kruskalPermutation(groups, CHANCE)).toEqual({ value: null, reason });
  });

  it("throw on groups of another scale and on counts that cannot be", () => {
    for (const groups of [
      [
        [1, 2],
        [1, 2, 3],
      ],
      [
        [1, -1],
        [1, 2],
      ],
      [
        [1, 0.5],
        [1, 2],
      ],
    ]) {
      expect(() => kruskalWallis(groups)).toThrow(RangeError);
      expect(() => kruskalPermutation(groups, CHANCE)).toThrow(RangeError);
    }
  });
});

describe("the p-value by random permutation", () => {
  const groups = [
    [3, 2, 1, 0],
    [1, 2, 3, 2],
    [0, 1, 2, 4],
  ];

  it("comes near the exact one, says how it was found, and is the same for the same seed", () => {
    const exact = kruskalPermutation(groups, CHANCE);
    const drawn = kruskalPermutation(groups, { draws: 20_000, seed: 7 }, 10);
    expect(exact).toMatchObject({ method: "exact" });
    expect(drawn).toMatchObject({ method: "monte-carlo", draws: 20_000, seed: 7 });
    // Four standard errors of a p-value near .011 over so many draws.
    expect(Math.abs((drawn.value ?? 0) - (exact.value ?? 1))).toBeLessThan(0.003);
    expect(kruskalPermutation(groups, { draws: 20_000, seed: 7 }, 10)).toEqual(drawn);
    expect(kruskalPermutation(groups, { draws: 20_000, seed: 9 }, 10).value).not.toBe(drawn.value);
  });

  it("is never 0: at least 1 of the draws and the one found", () => {
    const apart = [
      [20, 0],
      [0, 20],
    ];
    expect(kruskalPermutation(apart, { draws: 99, seed: 1 }, 1).value).toBe(1 / 100);
  });

  it("throws without draws and on a seed that is none", () => {
    expect(() => kruskalPermutation(groups, { draws: 0, seed: 1 })).toThrow(RangeError);
    expect(() => kruskalPermutation(groups, { draws: 1.5, seed: 1 })).toThrow(RangeError);
    expect(() => kruskalPermutation(groups, { draws: 10, seed: -1 })).toThrow(RangeError);
  });
});
