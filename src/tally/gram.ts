/**
 * Whether a symmetric matrix can be one of sums of products: no mixture of its columns has a sum of
 * squares below zero (positive semidefinite). Whole numbers throughout, by elimination without
 * fractions (Bareiss 1968), so that no rounding decides.
 *
 * @param matrix rows of a symmetric matrix; only its upper half is read
 */
export function isOfProducts(matrix: readonly (readonly bigint[])[]): boolean {
  let rest = matrix.map((row) => [...row]);
  let before = 1n;
  while (rest.length > 0) {
    const [first = []] = rest;
    const [pivot = 0n, ...right] = first;
    if (pivot < 0n) return false;
    // A column that is zero everywhere goes together with nothing.
    if (pivot === 0n && right.some((value) => value !== 0n)) return false;
    const divisor = before;
    rest = rest.slice(1).map((row, i) =>
      row.slice(1).map((value, j) => {
        if (pivot === 0n) return value;
        return (value * pivot - (right[i] ?? 0n) * (right[j] ?? 0n)) / divisor;
      }),
    );
    if (pivot !== 0n) before = pivot;
  }
  return true;
}
