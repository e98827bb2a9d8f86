/**
 * P-values of several tests together, so that the chance of one or more false finds among all of
 * them stays below the level (Holm 1979). The family must be declared beforehand, and its size
 * reported: a test left out of it makes all others look better.
 *
 * The i-th smallest of m is multiplied by m − i + 1; none comes out below a smaller one, and none
 * above 1. R: `p.adjust(p, "holm")`.
 *
 * @param pValues each from 0 to 1
 * @returns the adjusted p-values, in the order in which the tests came
 * @throws RangeError on a p-value that cannot be
 */
export function holm(pValues: readonly number[]): number[] {
  if (!pValues.every((p) => p >= 0 && p <= 1)) {
    throw new RangeError("a p-value lies between 0 and 1");
  }
  const adjusted = [...pValues];
  let largest = 0;
  [...pValues.entries()]
    .sort(([, one], [, other]) => one - other)
    .forEach(([place, p], index) => {
      largest = Math.max(largest, Math.min(1, p * (pValues.length - index)));
      adjusted[place] = largest;
    });
  return adjusted;
}
