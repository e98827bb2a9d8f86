import { binomialTail } from "./binomial-tail.js";
import { sumOfCounts } from "./counts.js";

export type McNemar =
  | { readonly midP: number; readonly exact: number }
  | { readonly midP: null; readonly exact: null; readonly reason: "nobody-changed" };

/**
 * Whether more people changed one way than the other, when the same people answered twice.
 *
 * Only those who changed count: of b + c people who changed, each way is as likely as the other
 * if nothing moved. With m the smaller of the two, exact = 2 P(X ≤ m), at most 1 (McNemar 1947),
 * and mid-p = 2 P(X < m) + P(X = m), which is 1 when b = c. The mid-p is the one to report: the
 * exact value is too cautious (Fagerland, Lydersen & Laake 2013).
 * R: `binom.test(b, b + c)$p.value`; `2 * pbinom(m - 1, b + c, .5) + dbinom(m, b + c, .5)`.
 *
 * @param b number that went from no to yes
 * @param c number that went from yes to no
 * @returns both p-values, or `null` with the reason when there is nobody who changed
 * @throws RangeError on a negative count or a fraction
 */
export function mcnemar(b: number, c: number): McNemar {
  const changed = sumOfCounts([b, c]);
  if (changed === 0) return { midP: null, exact: null, reason: "nobody-changed" };
  const fewer = Math.min(b, c);
  const upTo = binomialTail(fewer, changed, 0.5);
  const below = fewer === 0 ? 0 : binomialTail(fewer - 1, changed, 0.5);
  return { midP: b === c ? 1 : upTo + below, exact: Math.min(1, 2 * upTo) };
}
