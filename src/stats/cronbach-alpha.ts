/** Sum of all cells: the variance of the sum of the items. */
export function sumOfCells(matrix: readonly (readonly number[])[]): number {
  return matrix.flat().reduce((sum, value) => sum + value, 0);
}

/** Sum of the variances of the items, each by itself. */
export function trace(matrix: readonly (readonly number[])[]): number {
  return matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0);
}

/**
 * How consistently items measure one thing: the part of the variance of their sum that they share.
 * 1 when all items move together, 0 when they have nothing in common, negative when they oppose.
 *
 * Formula: k / (k − 1) (1 − Σ sᵢ² / s²) with s² the variance of the sum (Cronbach 1951).
 * R: `psych::alpha(x)$total$raw_alpha`. `reliability` says when this may be reported.
 *
 * @param covariances of at least two items; their sum must vary
 * @throws RangeError on fewer than two items or a sum that does not vary
 */
export function cronbachAlpha(covariances: readonly (readonly number[])[]): number {
  const k = covariances.length;
  const total = sumOfCells(covariances);
  if (k < 2 || !(total > 0)) throw new RangeError("alpha needs two items and a sum that varies");
  return (k / (k - 1)) * (1 - trace(covariances) / total);
}
