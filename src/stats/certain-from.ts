import { assertCounts } from "./counts.js";

interface Group {
  readonly n: number;
  readonly N: number;
}

/**
 * From which difference between the shares of those who answered the worst-case bounds of two
 * groups can lie apart (`value`), and above which they always do (`missed`). By the numbers of the
 * groups alone: k₁ / N₁ above (k₂ + N₂ − n₂) / N₂ for some, or for every, pair of counts.
 *
 * @returns `value` is `null` when no pair of counts is certain
 * @throws RangeError on sizes below 1, fractions, or more answers than invited
 */
export function certainFrom(a: Group, b: Group): { value: number | null; missed: number } {
  for (const { n, N } of [a, b]) {
    assertCounts(n, N);
    if (n === 0) throw new RangeError("a difference needs at least one answer in each group");
  }
  const both = [oneWay(a, b), oneWay(b, a)];
  const values = both.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    value: values.length > 0 ? Math.min(...values) : null,
    missed: Math.max(...both.map(({ missed }) => missed)),
  };
}

function oneWay(high: Group, low: Group): { value: number | null; missed: number } {
  let value: number | null = null;
  let missed = 0;
  for (let k = 0; k <= low.n; k++) {
    // The least count whose lower bound is above the upper bound of k.
    const from = Math.floor((high.N * (k + low.N - low.n)) / low.N) + 1;
    const difference = (count: number): number => (count * low.n - k * high.n) / (high.n * low.n);
    if (from <= high.n) value = Math.min(value ?? 1, difference(from));
    missed = Math.max(missed, difference(Math.min(from - 1, high.n)));
  }
  return { value, missed };
}
