import { describe, expect, it } from "vitest";
import { isOfProducts } from "../../src/tally/gram.js";
import { random } from "../tools/random.js";

const big = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map(BigInt));

/** Sums of products of columns of whole numbers: what the function must let through. */
const productsOf = (columns: readonly (readonly number[])[]) =>
  columns.map((one) =>
    columns.map((other) => one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)),
  );

describe("a matrix of sums of products", () => {
  it("is known for any columns, also where one is a mixture of others or zero", () => {
    const { next } = random(7);
    for (let round = 0; round < 300; round++) {
      const rows = 1 + Math.floor(next() * 6);
      const column = () => Array.from({ length: rows }, () => Math.floor(next() * 11) - 5);
      const [a, b, c] = [column(), column(), column()];
      const mixed = a.map((value, at) => 2 * value - 3 * (b[at] ?? 0));
      const zero = a.map(() => 0);
      expect(isOfProducts(big(productsOf([a, zero, b, mixed, c])))).toBe(true);
    }
  });

  it("is refused where a sum of squares is below zero, alone, of two or of three columns", () => {
    for (const wrong of [
      [[-1]],
      [
        [0, 1],
        [1, 5],
      ],
      [
        [1, 2],
        [2, 3],
      ],
      // Every two of these three can be; all three together cannot.
      [
        [10, 9, -9],
        [9, 10, 9],
        [-9, 9, 10],
      ],
    ]) {
      expect(isOfProducts(big(wrong)), JSON.stringify(wrong)).toBe(false);
    }
  });

  it("is judged without rounding, however large the numbers", () => {
    const large = 10n ** 30n;
    const even = [
      [large, large],
      [large, large],
    ];
    expect(isOfProducts(even)).toBe(true);
    expect(
      isOfProducts([
        [large, large],
        [large, large - 1n],
      ]),
    ).toBe(false);
  });
});
