import { assertCounts } from "./counts.js";
import { logChoose } from "./log-factorial.js";

const TAIL = 0.025;

/**
 * Whether a tail is above .025. A tail of exactly .025 (1 answer of 40 invited) is not, so the
 * last digits of its sum of logarithms may not decide it.
 */
function keeps(tail: number): boolean {
  return tail > TAIL * (1 + 1e-9);
}

/** P(X = x) when n are drawn without return from N of whom K agree. R: `dhyper(x, K, N-K, n)`. */
function density(x: number, K: number, N: number, n: number): number {
  if (x < Math.max(0, n - (N - K)) || x > Math.min(n, K)) return 0;
  return Math.exp(logChoose(K, x) + logChoose(N - K, n - x) - logChoose(N, n));
}

/** Terms smaller than this part of the sum no longer change it. */
const NEGLIGIBLE = 1e-18;

/** Sum of the densities from x outwards, where `step` leads away from the mean. */
function tailFrom(x: number, step: 1 | -1, K: number, N: number, n: number): number {
  let sum = 0;
  for (let i = x; i >= 0 && i <= n; i += step) {
    const term = density(i, K, N, n);
    sum += term;
    if (term <= sum * NEGLIGIBLE) break;
  }
  return sum;
}

/** P(X >= x). R: `1 - phyper(x - 1, K, N - K, n)`. */
function upperTail(x: number, K: number, N: number, n: number): number {
  return x > (n * K) / N ? tailFrom(x, 1, K, N, n) : 1 - tailFrom(x - 1, -1, K, N, n);
}

/** P(X <= x). R: `phyper(x, K, N - K, n)`. */
function lowerTail(x: number, K: number, N: number, n: number): number {
  return x < (n * K) / N ? tailFrom(x, -1, K, N, n) : 1 - tailFrom(x + 1, 1, K, N, n);
}

/** The first whole number from `from` to `to` for which the test turns true. */
function firstTrue(from: number, to: number, test: (value: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Exact interval of 95 % for the share of a finite group, by inverting both tails.
 *
 * Right when N people were invited and who answered is a chance matter: everyone who answered
 * is known, only the silent ones are uncertain (Buonaccorsi 1987; Wright 1991). Both tails
 * rise or fall with K, so the ends are found by bisection. R: the `phyper` loop over
 * K = k … N − (n − k) that keeps every K with P(X ≥ k) > .025 and P(X ≤ k) > .025.
 *
 * @param k number that agrees among those who answered
 * @param n number of valid answers, at least one
 * @param N number invited, at least n
 * @returns the ends as shares of N
 * @throws RangeError when the counts cannot be
 */
export function hypergeometricInterval(
  k: number,
  n: number,
  N: number,
): { low: number; high: number } {
  assertCounts(k, n);
  assertCounts(n, N);
  if (n === 0) throw new RangeError("an interval needs at least one answer");
  const fewest = k;
  const most = N - (n - k);
  const low = firstTrue(fewest, most, (K) => keeps(upperTail(k, K, N, n)));
  const firstTooMany = firstTrue(
    fewest,
    most + 1,
    (K) => K > most || !keeps(lowerTail(k, K, N, n)),
  );
  return { low: low / N, high: (firstTooMany - 1) / N };
}
