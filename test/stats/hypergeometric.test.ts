import { describe, expect, it } from "vitest";
import { hypergeometricInterval } from "../../src/stats/hypergeometric.js";

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i);
  return result;
}

/** The definition itself in whole numbers: every K that neither tail of .025 rejects. */
function exactEnds(k: number, n: number, N: number): { low: number; high: number } {
  const kept: number[] = [];
  for (let K = k; K <= N - (n - k); K++) {
    let upper = 0n;
    let lower = 0n;
    for (let x = 0; x <= n; x++) {
      const ways = choose(K, x) * choose(N - K, n - x);
      if (x >= k) upper += ways;
      if (x <= k) lower += ways;
    }
    const all = choose(N, n);
    if (upper * 40n > all && lower * 40n > all) kept.push(K);
  }
  return { low: (kept[0] ?? Number.NaN) / N, high: (kept.at(-1) ?? Number.NaN) / N };
}

const LARGEST = 24;

function everyCase(check: (k: number, n: number, N: number) => void) {
  for (let N = 1; N <= LARGEST; N++) {
    for (let n = 1; n <= N; n++) for (let k = 0; k <= n; k++) check(k, n, N);
  }
}

describe("the hypergeometric interval", () => {
  it(`is the definition in whole numbers for every count up to ${LARGEST} invited`, () => {
    everyCase((k, n, N) => {
      expect({ k, n, N, ...hypergeometricInterval(k, n, N) }).toEqual({
        k,
        n,
        N,
        ...exactEnds(k, n, N),
      });
    });
  });

  it.each([
    [1, 1, 40],
    [0, 1, 40],
    [2, 2, 16],
    [0, 2, 16],
    [1, 1, 200],
    [1, 1, 1000],
    [0, 1, 1000],
  ])("lets a tail of exactly .025 reject: %d of %d answers, %d invited", (k, n, N) => {
    expect(hypergeometricInterval(k, n, N)).toEqual(exactEnds(k, n, N));
  });

  it("holds the share among those who answered", () => {
    everyCase((k, n, N) => {
      const { low, high } = hypergeometricInterval(k, n, N);
      expect(low).toBeLessThanOrEqual(k / n);
      expect(high).toBeGreaterThanOrEqual(k / n);
    });
  });

  it("never leaves what is possible whatever the silent ones would have said", () => {
    everyCase((k, n, N) => {
      const { low, high } = hypergeometricInterval(k, n, N);
      expect(low).toBeGreaterThanOrEqual(k / N);
      expect(high).toBeLessThanOrEqual((k + N - n) / N);
    });
  });

  it("mirrors when agreeing and disagreeing change places", () => {
    everyCase((k, n, N) => {
      expect(hypergeometricInterval(n - k, n, N).low).toBeCloseTo(
        1 - hypergeometricInterval(k, n, N).high,
        12,
      );
    });
  });

  it("shrinks to the share itself when everyone invited answered", () => {
    for (const N of [1, 7, 66, 10_000]) {
      for (const k of [0, Math.floor(N / 3), N]) {
        expect(hypergeometricInterval(k, N, N)).toEqual({ low: k / N, high: k / N });
      }
    }
  });

  it("widens as more of those invited stay silent", () => {
    const width = (N: number) => {
      const { low, high } = hypergeometricInterval(6, 10, N);
      return high - low;
    };
    expect(width(12)).toBeLessThan(width(20));
    expect(width(20)).toBeLessThan(width(100));
  });

  it.each([
    [3, 2, 5],
    [1, 6, 5],
    [0, 0, 5],
    [-1, 2, 5],
    [1, 2.5, 5],
    [1, 2, 5.5],
  ])("throws on %d of %d out of %d, which cannot be", (k, n, N) => {
    expect(() => hypergeometricInterval(k, n, N)).toThrow(RangeError);
  });
});
