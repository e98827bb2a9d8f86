import { betaDensity } from "./beta-density.js";

/** The fraction needs some √max(a, b) steps; this is enough for a thousand million respondents. */
const MOST_STEPS = 100_000;
const PRECISION = 4e-16;

/**
 * The continued fraction of DiDonato & Morris 1992 (`BFRAC`) by the method of Lentz 1976. With
 * x below the mean all that is added is positive, so no digits cancel.
 */
function fraction(x: number, y: number, a: number, b: number): number {
  const belowMean = x > y ? (a + b) * y - b : a - (a + b) * x;
  const first = (a / (a + 1)) * (belowMean + 1);
  let c = first;
  let d = 0;
  let value = first;
  for (let m = 1; m <= MOST_STEPS; m++) {
    const from = a + 2 * m - 1;
    const above = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (from * from);
    const beside =
      m + (m * (b - m) * x) / from + ((a + m) / (from + 2)) * (belowMean + 1 + m * (1 + y));
    c = beside + above / c;
    d = 1 / (beside + above * d);
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION) break;
  }
  return 1 / value;
}

/**
 * The part of a beta distribution below x: the regularised incomplete beta function I_x(a, b).
 * The tails of the binomial, t and F distributions all are this function.
 *
 * Source: DiDonato & Morris 1992; NIST DLMF 8.17. R: `pbeta(x, a, b)`, equal to 2 · 10⁻¹⁴.
 *
 * @param x from 0 to 1
 * @param a above 0
 * @param b above 0
 * @throws RangeError on other arguments
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0 && Number.isFinite(a + b))) {
    throw new RangeError("the incomplete beta needs 0 <= x <= 1 and a and b above 0");
  }
  if (x === 0 || x === 1) return x;
  const y = 1 - x;
  const weight = betaDensity(x, a, b) * x * y;
  return x > a / (a + b) ? 1 - weight * fraction(y, x, b, a) : weight * fraction(x, y, a, b);
}
