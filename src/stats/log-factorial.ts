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

/** The sum of log(n!) over counts or totals: what the chance of a table is made of. */
export function sumOfLogFactorials(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + logFactorial(count), 0);
}

/**
 * The logarithm of the number of ways to choose k of n. R: `lchoose(n, k)`.
 *
 * @param k from 0 to n
 */
export function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
