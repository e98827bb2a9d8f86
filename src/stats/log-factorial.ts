/** log(n!) for n = 0 … size − 1, by summing logarithms. */
let logFactorials = new Float64Array([0, 0]);

/**
 * log(n!), from a table that grows to the largest n asked for. R: `lfactorial(n)`.
 *
 * @param n a whole number of 0 or more
 */
export function logFactorial(n: number): number {
  if (n >= logFactorials.length) {
    const grown = new Float64Array(Math.max(n + 1, 2 * logFactorials.length));
    grown.set(logFactorials);
    for (let i = logFactorials.length; i < grown.length; i++) {
      grown[i] = (grown[i - 1] ?? 0) + Math.log(i);
    }
    logFactorials = grown;
  }
  return logFactorials[n] ?? 0;
}
