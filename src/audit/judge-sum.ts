import { type Amount, atDecimals, decimalText } from "./amount.js";
import { EITHER, type Rule } from "./rule.js";

/** A printed number that is part of a sum, or its total. */
export interface Term {
  readonly amount: Amount;
  /** `exact` for what was counted and not rounded; `null` where it is not known. */
  readonly rule: Rule | null;
}

/** From what needs no attention to what does. */
export const SUM_OUTCOMES = ["adds_up", "rounding", "off"] as const;

export type SumOutcome = (typeof SUM_OUTCOMES)[number];

export interface SumVerdict {
  readonly outcome: SumOutcome;
  /** The total minus the sum of the parts, as a decimal text. */
  readonly difference: string;
}

/** What was printed may differ this much from what it was rounded from: from `low` to `high`. */
interface Slack {
  readonly low: bigint;
  readonly high: bigint;
  /** Whether `high` itself cannot be. */
  readonly open: boolean;
}

/**
 * Whether a printed total is the sum of its printed parts, and if not, whether their rounding
 * explains the difference: all of them rounded, or all of them cut off, unless a term says how
 * it came about. Whole numbers of any length, so that nothing is lost on the way.
 */
export function judgeSum(total: Term, parts: readonly Term[]): SumVerdict {
  const decimals = Math.max(...[total, ...parts].map(({ amount }) => amount.decimals));
  const sum = parts.reduce((so, { amount }) => so + atDecimals(amount, decimals), 0n);
  const off = atDecimals(total.amount, decimals) - sum;
  const difference = decimalText(off, decimals);
  if (off === 0n) return { outcome: "adds_up", difference };
  const explained = EITHER.some((rule) => explains(total, parts, off, decimals, rule));
  return { outcome: explained ? "rounding" : "off", difference };
}

/** Whether the true total can be the sum of the true parts: off = Σ slack of parts − slack of total. */
function explains(
  total: Term,
  parts: readonly Term[],
  off: bigint,
  decimals: number,
  assumed: Rule,
): boolean {
  const of = ({ amount, rule }: Term) => slack(amount, rule ?? assumed, decimals);
  const whole = of(total);
  const each = parts.map(of);
  const low = each.reduce((sum, one) => sum + one.low, -whole.high);
  const high = each.reduce((sum, one) => sum + one.high, -whole.low);
  const above = whole.open ? low < 2n * off : low <= 2n * off;
  const below = each.some(({ open }) => open) ? 2n * off < high : 2n * off <= high;
  return above && below;
}

/** In halves of the finest unit. Nothing is negative, so a zero cannot have been less. */
function slack({ units, decimals }: Amount, rule: Rule, finest: number): Slack {
  const unit = 10n ** BigInt(finest - decimals);
  if (rule === "round") return { low: units === 0n ? 0n : -unit, high: unit, open: true };
  if (rule === "truncate") return { low: 0n, high: 2n * unit, open: true };
  return { low: 0n, high: 0n, open: false };
}
