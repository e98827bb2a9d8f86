import { describe, expect, it } from "vitest";
import { MOST_QAP_NODES, qap } from "../../src/stats/qap.js";
import oracle from "../oracles/network.json" with { type: "json" };
import { random } from "../tools/random.js";

type Matrix = readonly (readonly number[])[];

const drawn = (nodes: number, seed: number): number[][] => {
  const draw = random(seed);
  return Array.from({ length: nodes }, () =>
    Array.from({ length: nodes }, () => draw.whole(0, 27) / 27),
  );
};
const mirrored = (matrix: Matrix): number[][] =>
  matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));

function found(a: Matrix, b: Matrix) {
  const result = qap(a, b);
  if (result.value === null) throw new Error(`refused: ${result.reason}`);
  return result;
}

describe("the comparison of two networks", () => {
  it.each(oracle.years.map((one) => [one.name, one] as const))("equals R on '%s'", (_, one) => {
    const { value, p, orders } = found(one.a, one.b);
    expect(Math.abs(value - one.correlation)).toBeLessThan(1e-12);
    expect(Math.abs(p - one.p)).toBeLessThan(1e-12);
    expect(orders).toBe(one.orders);
  });

  it.each(oracle.complete.filter(({ p }) => p !== null).map((one) => [one.name, one] as const))(
    "equals R on '%s' beside its mirror",
    (_, one) => {
      const { value, p, orders } = found(one.matrix, mirrored(one.matrix));
      expect(Math.abs(value - (one.correlation ?? Number.NaN))).toBeLessThan(1e-12);
      expect(Math.abs(p - (one.p ?? Number.NaN))).toBeLessThan(1e-12);
      expect(orders).toBe(one.orders);
    },
  );

  it("is 1 for a network beside itself, with the smallest p there is", () => {
    const network = drawn(5, 1);
    expect(found(network, network).value).toBeCloseTo(1, 12);
    expect(found(network, network).p).toBeCloseTo(1 / 120, 12);
  });

  it("does not depend on which network comes first, or on the order of the nodes", () => {
    const [a, b] = [drawn(5, 2), drawn(5, 3)];
    const moved = (matrix: Matrix) =>
      [3, 0, 4, 1, 2].map((i) => [3, 0, 4, 1, 2].map((j) => matrix[i]?.[j] ?? 0));
    const usual = found(a, b);
    for (const other of [found(b, a), found(moved(a), moved(b))]) {
      expect(other.value).toBeCloseTo(usual.value, 12);
      expect(other.p).toBeCloseTo(usual.p, 12);
    }
  });

  it("does not look at the diagonal, and not at the scale", () => {
    const [a, b] = [drawn(4, 4), drawn(4, 5)];
    const other = a.map((row, i) => row.map((cell, j) => (i === j ? Number.NaN : 3 * cell + 1)));
    expect(found(other, b).value).toBeCloseTo(found(a, b).value, 12);
    expect(found(other, b).p).toBe(found(a, b).p);
  });

  it("looks at every order of eight nodes and refuses nine", () => {
    expect(found(drawn(MOST_QAP_NODES, 6), drawn(MOST_QAP_NODES, 7)).orders).toBe(40_320);
    expect(qap(drawn(9, 6), drawn(9, 7))).toEqual({ value: null, reason: "too-many-nodes" });
  });

  it("has no number for one or two nodes, or where all cells are equal", () => {
    expect(qap([], [])).toEqual({ value: null, reason: "too-few-nodes" });
    expect(qap([[0]], [[0]])).toEqual({ value: null, reason: "too-few-nodes" });
    expect(qap(drawn(2, 1), drawn(2, 2))).toEqual({ value: null, reason: "too-few-nodes" });
    const same = drawn(4, 1).map((row) => row.map(() => 0.3));
    expect(qap(same, drawn(4, 1))).toEqual({ value: null, reason: "all-the-same" });
    expect(qap(drawn(4, 1), same)).toEqual({ value: null, reason: "all-the-same" });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, null, undefined, "0.5"])(
    "refuses %s as a cell",
    (cell) => {
      const wrong = drawn(4, 1) as (number | null)[][];
      wrong[1]?.splice(2, 1, cell as number);
      expect(() => qap(wrong, drawn(4, 1))).toThrow(RangeError);
      expect(() => qap(drawn(4, 1), wrong)).toThrow(RangeError);
    },
  );

  it("refuses networks of different size and what is no square", () => {
    expect(() => qap(drawn(4, 1), drawn(5, 1))).toThrow(RangeError);
    expect(() => qap([[0, 1], [1]], [[0, 1], [1]])).toThrow(RangeError);
  });
});
