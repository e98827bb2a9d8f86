import { refuseUse } from "../model/problem.js";
import {
  COMPARISON_OUTCOMES,
  type Comparison,
  type ComparisonOutcome,
  compare,
  type Lookup,
} from "./compare.js";
import { judgeShare, SHARE_OUTCOMES, type ShareOutcome, type ShareVerdict } from "./judge-share.js";
import { SUM_OUTCOMES, type SumOutcome } from "./judge-sum.js";
import { type JudgedSum, judgeSums } from "./judge-sums.js";
import { type Claim, type ClaimTable, readClaims } from "./read-claims.js";

export interface JudgedClaim {
  readonly claim: Claim;
  /** `null` for a row that only adds up. */
  readonly verdict: ShareVerdict | null;
  /** `null` where there are no results, or where the claim names no question. */
  readonly comparison: Comparison | null;
  /** The question or domain that was most likely meant, where the results do not have it. */
  readonly meant: string | null;
}

type Tally<Outcome extends string> = Readonly<Record<Outcome, number>>;

/** What became of the claims of a file. */
export interface Audit {
  readonly file: string;
  readonly claims: readonly JudgedClaim[];
  readonly sums: readonly JudgedSum[];
  readonly shares: Tally<ShareOutcome>;
  readonly sumsBy: Tally<SumOutcome>;
  /** `null` where nothing was compared. */
  readonly comparisons: Tally<ComparisonOutcome> | null;
  /** Whether something cannot be, does not add up, or is not what the results say. */
  readonly findings: boolean;
}

/**
 * Checks every printed number of a claims file against what can be.
 *
 * @param lookup the cells of the results, when the claims are compared with them
 * @throws Refusal for a file that cannot be read as claims, and when there is nothing to compare
 */
export function audit(table: ClaimTable, lookup: Lookup | null): Audit {
  const read = readClaims(table);
  if (lookup && read.every(({ item }) => item === "")) throw refuseUse("claims-without-item");
  const sums = judgeSums(read, table.file);
  const claims = read.map((claim): JudgedClaim => {
    const { share, item, domain, rule } = claim;
    const known = share && lookup && item !== "" ? lookup(item, domain) : null;
    return {
      claim,
      verdict: share && judgeShare(share),
      comparison: share && known ? compare(share.percentage, rule, known) : null,
      meant: (known && "nearest" in known && known.nearest) || null,
    };
  });
  const shares = tally(SHARE_OUTCOMES, claims, ({ verdict }) => verdict?.outcome);
  const sumsBy = tally(SUM_OUTCOMES, sums, ({ outcome }) => outcome);
  const comparisons = lookup
    ? tally(COMPARISON_OUTCOMES, claims, ({ comparison }) => comparison?.outcome)
    : null;
  const apart = comparisons
    ? comparisons.differs + comparisons.unknown_item + comparisons.unknown_domain
    : 0;
  const findings = shares.impossible + sumsBy.off + apart > 0;
  return { file: table.file, claims, sums, shares, sumsBy, comparisons, findings };
}

function tally<Outcome extends string, Row>(
  outcomes: readonly Outcome[],
  rows: readonly Row[],
  outcomeOf: (row: Row) => Outcome | undefined,
): Tally<Outcome> {
  const counts = Object.fromEntries(outcomes.map((outcome) => [outcome, 0])) as Record<
    Outcome,
    number
  >;
  for (const row of rows) {
    const outcome = outcomeOf(row);
    if (outcome !== undefined) counts[outcome]++;
  }
  return counts;
}
