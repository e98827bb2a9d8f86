import { decimalText } from "./amount.js";
import { countsPrintedAs } from "./counts-printed-as.js";
import { type Percentage, wholeUnits } from "./percentage.js";
import { type Rule, rulesOf } from "./rule.js";

/** What the results show of a question in a domain. Of a hidden cell nothing is known here. */
export type Known =
  | { readonly kind: "shown"; readonly k: number; readonly n: number }
  | { readonly kind: "hidden" | "no_answers" }
  /** `nearest` is the id that was most likely meant. */
  | { readonly kind: "unknown_item" | "unknown_domain"; readonly nearest?: string | undefined };

/** Finds a cell by the ids of the question and the domain. */
export type Lookup = (item: string, domain: string) => Known;

/** From what needs no attention to what does. */
export const COMPARISON_OUTCOMES = [
  "exact",
  "rounded",
  "truncated",
  "hidden",
  "no_answers",
  "differs",
  "unknown_item",
  "unknown_domain",
] as const;

export type ComparisonOutcome = (typeof COMPARISON_OUTCOMES)[number];

export interface Comparison {
  readonly outcome: ComparisonOutcome;
  /** The counts of the results; `null` where no number is shown. */
  readonly k: number | null;
  readonly base: number | null;
  /** Printed minus data in percentage points, as a decimal text of one decimal more than printed. */
  readonly points: string | null;
}

/** A printed percentage beside the share that the results show. */
export function compare(printed: Percentage, rule: Rule | null, known: Known): Comparison {
  if (known.kind !== "shown") return { outcome: known.kind, k: null, base: null, points: null };
  const { k, n } = known;
  const by = (["exact", ...rulesOf(rule)] as const).find((one) => {
    const counts = countsPrintedAs(printed, n, one);
    return counts !== null && counts.low <= k && k <= counts.high;
  });
  const outcome = by === undefined ? "differs" : AGREES[by];
  return { outcome, k, base: n, points: pointsApart(printed, k, n) };
}

const AGREES: Readonly<Record<Rule, ComparisonOutcome>> = {
  exact: "exact",
  round: "rounded",
  truncate: "truncated",
};

/** Printed − 100k/n, rounded half away from zero, by whole numbers. */
function pointsApart({ units, decimals }: Percentage, k: number, n: number): string {
  const whole = 10n * BigInt(wholeUnits(decimals));
  const apart = BigInt(10 * units) * BigInt(n) - whole * BigInt(k);
  const size = apart < 0n ? -apart : apart;
  const rounded = (2n * size + BigInt(n)) / (2n * BigInt(n));
  return decimalText(apart < 0n ? -rounded : rounded, decimals + 1);
}
