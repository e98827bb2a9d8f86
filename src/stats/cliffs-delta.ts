import { sumOfCounts } from "./counts.js";
import { tQuantile } from "./t-quantile.js";
import { type Without, without } from "./without.js";

/** `interval` is `null` when the answers of two groups leave nothing to estimate a spread from. */
export type CliffsDelta =
  | { readonly value: number; readonly interval: { readonly low: number; readonly high: number } }
  | {
      readonly value: number;
      readonly interval: null;
      readonly reason: "one-answer" | "no-overlap";
    }
  | Without<"no-answers">;

/**
 * How much more often an answer of group x is higher than one of group y than the reverse: 1 when
 * always, 0 when as often, −1 when never. Uses the order of the answers only.
 *
 * δ = mean of sign(xᵢ − yⱼ) over all pairs (Cliff 1996). Its interval of 95 % is asymmetric: with
 * s² the unbiased variance, at least (1 − δ²) / (n₁n₂ − 1), and t the quantile of n₁ + n₂ − 2,
 * (δ − δ³ ± t s √((1 − δ²)² + t²s²)) / (1 − δ² + t²s²) (Feng & Cliff 2004).
 * R: `effsize::cliff.delta(x, y)`.
 *
 * @param x and y: counts per answer of the same scale, lowest answer first
 * @returns `no-answers` when a group has none; no interval when a group has a single answer, and
 *   none when no answer of the one group reaches into those of the other (δ is −1 or 1)
 * @throws RangeError on scales of unequal length, a negative count or a fraction
 */
export function cliffsDelta(x: readonly number[], y: readonly number[]): CliffsDelta {
  const n1 = sumOfCounts(x);
  const n2 = sumOfCounts(y);
  if (x.length !== y.length) throw new RangeError("two groups are compared on one scale");
  if (n1 === 0 || n2 === 0) return without("no-answers");
  const above = balances(x, y);
  const below = balances(y, x);
  const delta = x.reduce((sum, count, i) => sum + count * (above[i] ?? 0), 0) / (n1 * n2);
  if (n1 === 1 || n2 === 1) return { value: delta, interval: null, reason: "one-answer" };
  if (Math.abs(delta) === 1) return { value: delta, interval: null, reason: "no-overlap" };

  const squares = (counts: readonly number[], balance: readonly number[], n: number, d: number) =>
    counts.reduce((sum, count, i) => sum + count * ((balance[i] ?? 0) / n - d) ** 2, 0);
  const tied = x.reduce((sum, count, i) => sum + count * (y[i] ?? 0), 0);
  // Σ(dᵢⱼ − δ)² over all pairs, of which every dᵢⱼ is −1, 0 or 1.
  const pairs = n1 * n2 - tied - n1 * n2 * delta ** 2;
  const unbiased =
    (n2 ** 2 * squares(x, above, n2, delta) + n1 ** 2 * squares(y, below, n1, -delta) - pairs) /
    (n1 * n2 * (n1 - 1) * (n2 - 1));
  const variance = Math.max(unbiased, (1 - delta ** 2) / (n1 * n2 - 1));
  const ts = tQuantile(0.975, n1 + n2 - 2) * Math.sqrt(variance);
  const middle = delta - delta ** 3;
  const half = ts * Math.hypot(1 - delta ** 2, ts);
  const scale = 1 - delta ** 2 + ts ** 2;
  return {
    value: delta,
    interval: { low: (middle - half) / scale, high: (middle + half) / scale },
  };
}

/** Per answer of one group: how many of the others are lower, minus how many are higher. */
function balances(one: readonly number[], others: readonly number[]): number[] {
  let lower = 0;
  let higher = others.reduce((sum, count) => sum + count, 0);
  return one.map((_, answer) => {
    higher -= others[answer] ?? 0;
    const balance = lower - higher;
    lower += others[answer] ?? 0;
    return balance;
  });
}
