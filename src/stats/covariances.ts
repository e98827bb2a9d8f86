/**
 * Stops on items that are not answered by the same respondents.
 *
 * @throws RangeError on unequal numbers of answers, or on one that is no finite number
 */
export function assertComplete(items: readonly (readonly number[])[]): void {
  if (items.some(({ length }) => length !== items[0]?.length)) {
    throw new RangeError("items need answers of the same respondents");
  }
  if (!items.every((answers) => answers.every(Number.isFinite))) {
    throw new RangeError("items may have no missing answers");
  }
}

/**
 * How answers on each pair of items move together: variances on the diagonal.
 *
 * Formula: Σ(x − x̄)(y − ȳ) / (n − 1). Answers are first counted from the first respondent's, so
 * that an item on which all answer the same has a variance of exactly 0. R: `cov(matrix)`.
 *
 * @param items per item the answers of the same respondents in the same order, at least two
 * @returns a symmetric matrix, a row per item
 * @throws RangeError when items have unequal numbers of answers, fewer than two, or a missing one
 */
export function covariances(items: readonly (readonly number[])[]): number[][] {
  assertComplete(items);
  const n = items[0]?.length ?? 0;
  if (n < 2) throw new RangeError("a covariance needs at least two respondents");
  const centred = items.map((answers) => {
    const shifted = answers.map((answer) => answer - (answers[0] ?? 0));
    const mean = shifted.reduce((sum, value) => sum + value, 0) / n;
    return shifted.map((value) => value - mean);
  });
  return centred.map((one) =>
    centred.map(
      (other) => one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0) / (n - 1),
    ),
  );
}
