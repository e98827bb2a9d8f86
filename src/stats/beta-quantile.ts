import { betaDensity } from "./beta-density.js";
import { incompleteBeta } from "./incomplete-beta.js";

/** Halving from 1 down to the smallest double takes some 1,100 steps; Newton takes about six. */
const MOST_STEPS = 2_000;
const PRECISION = 4e-16;

/**
 * The value below which a part p of a beta distribution lies: the inverse of the incomplete beta.
 *
 * Newton's steps, kept between the ends that are known to enclose the answer; a step that leaves
 * them is replaced by halving. R: `qbeta(p, a, b)`.
 *
 * @param p from 0 to 1
 * @param a above 0
 * @param b above 0
 * @throws RangeError on other arguments
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0 && Number.isFinite(a + b))) {
    throw new RangeError("a quantile needs 0 <= p <= 1 and a and b above 0");
  }
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = incompleteBeta(x, a, b) - p;
    if (excess === 0) return x;
    if (excess > 0) high = x;
    else low = x;
    const newton = x - excess / betaDensity(x, a, b);
    if (Math.abs(newton - x) <= PRECISION * x) return Math.min(1, newton);
    x = newton > low && newton < high ? newton : (low + high) / 2;
    if (x === low || x === high) return x;
  }
  return x;
}
