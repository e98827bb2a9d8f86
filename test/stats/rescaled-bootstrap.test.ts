import { describe, expect, it } from "vitest";
import { generator } from "../../src/stats/generator.js";
import { type Alike, rescaledShares } from "../../src/stats/rescaled-bootstrap.js";
import { random } from "../tools/random.js";

function drawing(groups: readonly Alike[], fraction: number, seed = 1): () => Float64Array {
  const draw = rescaledShares(groups, fraction, generator(seed));
  if (typeof draw !== "function") throw new Error(`refused: ${draw.reason}`);
  return draw;
}

/** Mean and variance of the mean over the questions, over many draws. */
function spreadOf(draw: () => Float64Array, draws: number): { mean: number; variance: number } {
  let [sum, squares] = [0, 0];
  for (let time = 0; time < draws; time++) {
    const shares = draw();
    const mean = shares.reduce((all, one) => all + one, 0) / shares.length;
    sum += mean;
    squares += mean ** 2;
  }
  return { mean: sum / draws, variance: (squares - sum ** 2 / draws) / (draws - 1) };
}

/** (1 − f) s² / n of the mean over the questions, when everyone answered everything. */
function exactVariance(groups: readonly Alike[], fraction: number): number {
  const means = groups.flatMap(({ count, answers }) =>
    new Array<number>(count).fill(answers.filter((answer) => answer).length / answers.length),
  );
  const n = means.length;
  const middle = means.reduce((sum, one) => sum + one, 0) / n;
  const square = means.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (n - 1);
  return ((1 - fraction) * square) / n;
}

const eleven: readonly Alike[] = [
  { count: 4, answers: [true, true, false] },
  { count: 3, answers: [true, false, false] },
  { count: 2, answers: [false, false, true] },
  { count: 2, answers: [false, true, true] },
];
const many = eleven.map(({ count, answers }) => ({ count: count * 1_000, answers }));

describe("the rescaled bootstrap", () => {
  // A variance over 40,000 draws has a standard error of √(2 / 40,000) = 0.7 %: four of them.
  const BOUND = 0.03;

  it.each([
    ["nobody knows how many were invited", eleven, 0],
    ["eleven of sixteen answered", eleven, 11 / 16],
    ["many answered", many, 0.3],
  ])("has the variance (1 − f) s² / n that it must have when %s", (_, groups, fraction) => {
    const { variance } = spreadOf(drawing(groups, fraction), 40_000);
    const exact = exactVariance(groups, fraction);
    expect(Math.abs(variance / exact - 1)).toBeLessThan(BOUND);
  });

  it("has the shares themselves as its mean", () => {
    const { mean, variance } = spreadOf(drawing(eleven, 0), 40_000);
    const own = (7 / 11 + 6 / 11 + 4 / 11) / 3;
    expect(Math.abs(mean - own)).toBeLessThan(4 * Math.sqrt(variance / 40_000));
  });

  it("does not move when everyone who was invited answered", () => {
    const draw = drawing([...eleven, { count: 2, answers: [true, true, true] }], 1);
    const first = [...draw()];
    expect([...draw()]).toEqual(first);
    expect(first[0]).toBeCloseTo(9 / 13, 12);
  });

  it("draws other shares than 0 and 1 where all said the same, and stays near them", () => {
    const all: readonly Alike[] = [{ count: 9, answers: [true, false] }];
    for (const fraction of [0, 0.75]) {
      const draw = drawing(all, fraction);
      const drawn = Array.from({ length: 20_000 }, () => [...draw()]);
      for (const [yes = Number.NaN, no = Number.NaN] of drawn) {
        expect(yes > 0.5 && yes < 1 && no > 0 && no < 0.5).toBe(true);
      }
      // The mean of Beta(9½, ½) is .95; its standard deviation is .066.
      const mean = drawn.reduce((sum, [yes = 0]) => sum + yes, 0) / drawn.length;
      expect(Math.abs(mean - (1 - 0.05 * Math.sqrt(1 - fraction)))).toBeLessThan(0.002);
    }
  });

  it("keeps the answers of a person together", () => {
    const same: readonly Alike[] = [
      { count: 5, answers: [true, true] },
      { count: 6, answers: [false, false] },
    ];
    const draw = drawing(same, 0.2);
    for (let time = 0; time < 200; time++) {
      const [first, second] = draw();
      expect(first).toBe(second);
    }
  });

  it("leaves out whoever answered nothing, and counts a question over those who answered it", () => {
    const silent = { count: 40, answers: [null, null, null] };
    const [a, b] = [drawing(eleven, 0.5), drawing([...eleven, silent], 0.5)];
    for (let time = 0; time < 50; time++) expect([...a()]).toEqual([...b()]);
    const gaps = drawing(
      [
        { count: 5, answers: [true, null] },
        { count: 5, answers: [false, true] },
        { count: 2, answers: [null, false] },
      ],
      1,
    )();
    expect([...gaps]).toEqual([0.5, 5 / 7]);
  });

  it("is the same for the same seed and another one for another", () => {
    const numbers = (seed: number) => {
      const draw = drawing(eleven, 0, seed);
      return Array.from({ length: 10 }, () => [...draw()]);
    };
    expect(numbers(7)).toEqual(numbers(7));
    expect(numbers(7)).not.toEqual(numbers(8));
  });

  it("never gives NaN or a share outside 0 to 1, however few answered", () => {
    const chance = random(11);
    for (let time = 0; time < 200; time++) {
      const groups = Array.from({ length: chance.whole(1, 6) }, () => ({
        count: chance.whole(1, 4),
        answers: Array.from({ length: 3 }, () => chance.pick([true, false, null])),
      }));
      const draw = rescaledShares(groups, chance.whole(0, 10) / 10, generator(time));
      if (typeof draw !== "function") continue;
      for (let again = 0; again < 20; again++) {
        for (const share of draw()) expect(share >= -1e-12 && share <= 1 + 1e-12).toBe(true);
      }
    }
  });

  it("is refused with the reason when a question rests on one answer or none", () => {
    const one = [
      { count: 1, answers: [true, true] },
      { count: 3, answers: [false, null] },
    ];
    for (const groups of [one, [], [{ count: 1, answers: [true] }]]) {
      const draw = rescaledShares(groups, 0, generator(1));
      if (groups.length > 0) expect(draw).toEqual({ value: null, reason: "too-few-answers" });
      else expect(typeof draw).toBe("function");
    }
  });

  it.each([-0.1, 1.1, Number.NaN])("refuses %s as the part that answered", (fraction) => {
    expect(() => rescaledShares(eleven, fraction, generator(1))).toThrow(RangeError);
  });

  it.each([0, -1, 1.5, Number.NaN])("refuses %s respondents", (count) => {
    const groups = [{ count, answers: [true] }];
    expect(() => rescaledShares(groups, 0, generator(1))).toThrow(RangeError);
  });
});
