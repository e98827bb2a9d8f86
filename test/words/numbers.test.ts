import { describe, expect, it } from "vitest";
import { numbersIn, wholePercent } from "../../src/words/numbers.js";

/** Half up in whole numbers: the only arithmetic in which 23/40 is exact. */
function exactPercent(k: number, n: number): number {
  return Number((200n * BigInt(k) + BigInt(n)) / (2n * BigInt(n)));
}

describe("a whole percentage", () => {
  it.each([
    [23, 40, 58],
    [46, 80, 58],
    [1, 8, 13],
    [3, 8, 38],
    [1, 200, 1],
    [1, 3, 33],
    [2, 3, 67],
    [0, 7, 0],
    [7, 7, 100],
    [199, 200, 100],
  ])("of %d out of %d is %d", (k, n, percent) => {
    expect(wholePercent(k, n)).toBe(percent);
  });

  it("is exact half up for every count up to 400", () => {
    for (let n = 1; n <= 400; n++) {
      for (let k = 0; k <= n; k++) {
        if (wholePercent(k, n) !== exactPercent(k, n))
          throw new Error(`${k}/${n} is ${wholePercent(k, n)}`);
      }
    }
    expect(wholePercent(400, 400)).toBe(100);
  });

  it("is exact at every half of a million", () => {
    const n = 1_000_000;
    for (let percent = 0; percent < 100; percent++) {
      const half = (percent * n) / 100 + n / 200;
      expect(wholePercent(half, n)).toBe(percent + 1);
      expect(wholePercent(half - 1, n)).toBe(percent);
    }
  });
});

describe("numbers in words", () => {
  const nl = numbersIn("nl");
  const en = numbersIn("en");

  it("have a decimal comma in Dutch and a point in English", () => {
    expect([nl.decimal(0.84, 2), en.decimal(0.84, 2)]).toEqual(["0,84", "0.84"]);
    expect([nl.whole(7_263_384), en.whole(7_263_384)]).toEqual(["7.263.384", "7,263,384"]);
    expect([nl.whole(66), nl.whole(1000)]).toEqual(["66", "1.000"]);
  });

  it("have a real minus sign, and none before nought", () => {
    expect(nl.decimal(-0.25, 2)).toBe("−0,25");
    expect(nl.decimal(-0.001, 2)).toBe("0,00");
    expect(en.decimal(-0, 1)).toBe("0.0");
  });

  it("print a count as a whole percentage", () => {
    expect([nl.percent(23, 40), en.percent(2, 3)]).toEqual(["58%", "67%"]);
  });

  it("print a share that is no count the same way, half up", () => {
    expect(nl.sharePercent(0.575)).toBe("58%");
    expect(nl.sharePercent(0.4869)).toBe("49%");
    for (let n = 1; n <= 200; n++) {
      for (let k = 0; k <= n; k++) {
        if (nl.sharePercent(k / n) !== nl.percent(k, n)) throw new Error(`${k}/${n} differs`);
      }
    }
  });

  it("print an interval from low to high", () => {
    expect(nl.range({ low: 0.4869, high: 0.9743 })).toBe("49–97%");
  });
});
