import { sumOfCounts } from "./counts.js";
import { Z95 } from "./normal.js";
import { type Without, without } from "./without.js";

/** Below this number of answers the interval promises more than it keeps. */
const INTERVAL_FROM = 30;

export type NetAgreement =
  | { readonly value: number; readonly interval: { readonly low: number; readonly high: number } }
  | {
      readonly value: number;
      readonly interval: null;
      readonly reason: "few-answers" | "no-spread";
    }
  | Without<"no-answers">;

/**
 * Agreement and disagreement in one number: the share that agrees minus the share that disagrees,
 * from −1 to 1. The neutral answers count in the base only.
 *
 * Interval of 95 % (Wald, multinomial): value ± z √((t + b − (t − b)²) / n) with t and b the two
 * shares, cut off at −1 and 1; from 30 answers on only, and not when all answers lie on one side
 * or all are neutral, for then the formula has no width.
 * R: `d + c(-1, 1) * qnorm(.975) * sqrt((t + b - d^2) / n)`.
 *
 * @param agree number that agrees (the two highest answers of five)
 * @param disagree number that disagrees (the two lowest)
 * @param n number of valid answers
 * @throws RangeError when the counts cannot be
 */
export function netAgreement(agree: number, disagree: number, n: number): NetAgreement {
  if (sumOfCounts([agree, disagree]) > sumOfCounts([n])) {
    throw new RangeError("no more people agree or disagree than answered");
  }
  if (n === 0) return without("no-answers");
  const value = (agree - disagree) / n;
  if (n < INTERVAL_FROM) return { value, interval: null, reason: "few-answers" };
  if (agree === n || disagree === n || agree + disagree === 0) {
    return { value, interval: null, reason: "no-spread" };
  }
  const half = Z95 * Math.sqrt(((agree + disagree) / n - value ** 2) / n);
  return {
    value,
    interval: { low: Math.max(-1, value - half), high: Math.min(1, value + half) },
  };
}
