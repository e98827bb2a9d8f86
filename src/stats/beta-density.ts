/** Above this the asymptotic series of the Stirling error is exact to the last digit. */
const SERIES_FROM = 16;

/**
 * How far Stirling's formula is off: log Γ(n + 1) − [(n + ½) log n − n + ½ log 2π].
 *
 * Small n are carried up by δ(n) = δ(n + 1) + (n + ½) log(1 + 1/n) − 1, which loses nothing,
 * where the difference of two log-gammas would.
 */
function stirlingError(n: number): number {
  let sum = 0;
  let m = n;
  for (; m < SERIES_FROM; m++) sum += (m + 0.5) * Math.log1p(1 / m) - 1;
  const square = 1 / (m * m);
  const series =
    1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)));
  return sum + series / m;
}

/** x log(x / m) + m − x without loss where x is close to m (Loader 2000, `bd0`). */
function deviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const ratio = difference / (x + m);
  let sum = difference * ratio;
  let power = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    power *= ratio * ratio;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * Density of the beta distribution in its saddle-point form: precise in all digits but one or
 * two, also for thousands of respondents (Loader 2000). R: `dbeta(x, a, b)`.
 *
 * @param x between 0 and 1, both excluded
 * @param a above 0
 * @param b above 0
 */
export function betaDensity(x: number, a: number, b: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) -
    stirlingError(a) -
    stirlingError(b) -
    deviance(a, n * x) -
    deviance(b, n * (1 - x));
  return (Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))) / (x * (1 - x));
}
