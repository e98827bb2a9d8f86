/**
 * What is kept of the answers of the same respondents to several items: sums, so that it adds up
 * and takes no more room for more people.
 */
export interface ScoreSums {
  /** Respondents who answered all items. */
  readonly n: number;
  /** Σx per item. */
  readonly sums: readonly number[];
  /** Σxx′ per pair of items, each item with itself included: 11, 12, … 1k, 22, 23, … kk. */
  readonly products: readonly number[];
}

/**
 * Stops on sums that no answers can have.
 *
 * @throws RangeError on a number of respondents that is no count, a sum that is no finite number,
 *   or another number of products than there are pairs
 */
export function assertSums({ n, sums, products }: ScoreSums): void {
  if (!Number.isInteger(n) || n < 0) throw new RangeError("respondents are counted");
  if (products.length !== (sums.length * (sums.length + 1)) / 2) {
    throw new RangeError("every pair of items has one sum of products");
  }
  if (![...sums, ...products].every(Number.isFinite)) {
    throw new RangeError("items may have no missing answers");
  }
}

/**
 * How answers on each pair of items move together: variances on the diagonal.
 *
 * Formula: (n Σxy − Σx Σy) / (n (n − 1)). For whole scores the numerator is exact, so an item on
 * which all answer the same has a variance of exactly 0. R: `cov(matrix)`.
 *
 * @param sums of at least two respondents
 * @returns a symmetric matrix, a row per item
 * @throws RangeError on fewer than two respondents and on sums that cannot be
 */
export function covariances(sums: ScoreSums): number[][] {
  assertSums(sums);
  const { n, sums: totals, products } = sums;
  if (n < 2) throw new RangeError("a covariance needs at least two respondents");
  const k = totals.length;
  return totals.map((total, i) =>
    totals.map((other, j) => {
      const [low, high] = i < j ? [i, j] : [j, i];
      const product = products[low * k - (low * (low - 1)) / 2 + high - low] ?? 0;
      return (n * product - total * other) / (n * (n - 1));
    }),
  );
}
