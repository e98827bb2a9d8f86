import type { Confidence, Verdict } from "../model/scorecard.js";

/** Evidence that weighs less than this together decides nothing. */
export const ENOUGH = 4;
/** What speaks for and against must differ by this: the weight of one strong piece. */
export const MARGIN = 3;
/** A cell is strong when what speaks for weighs this many times what speaks against. */
export const STRONG = 4;
/** A proposal that one ordinary piece of evidence would undo is less certain. */
const ORDINARY = 2;

export type RuleId = "R1" | "R2" | "R3" | "R4" | "R5";

export interface Proposal {
  readonly proposal: Verdict;
  readonly rule: RuleId;
  readonly confidence: Confidence;
}

interface Weighed {
  readonly for: number;
  readonly against: number;
  /** Kinds of sources with decided evidence. */
  readonly kinds: number;
}

/**
 * The rules, in the order in which they are tried. They are printed with every scorecard.
 *
 * A verdict that a single strong piece of evidence could turn around is no verdict. There is
 * no total score and no compensation between criteria: each cell stands alone.
 */
export function propose(weighed: Weighed): Proposal {
  const { for: pro, against, kinds } = weighed;
  const undecided = (rule: RuleId): Proposal => ({
    proposal: "niet_te_beslissen",
    rule,
    confidence: "laag",
  });
  if (pro + against < ENOUGH) return undecided("R1");
  const margin = pro - against;
  const confidence = confidenceOf(kinds, Math.abs(margin));
  if (margin >= MARGIN && pro >= STRONG * against && kinds >= 2) {
    return { proposal: "sterk", rule: "R2", confidence };
  }
  if (margin >= MARGIN) return { proposal: "op_orde", rule: "R3", confidence };
  if (-margin >= MARGIN) return { proposal: "aandachtspunt", rule: "R4", confidence };
  return undecided("R5");
}

/** Three kinds of sources give high confidence, one low; one step less on a narrow margin. */
function confidenceOf(kinds: number, margin: number): Confidence {
  const step = Math.min(kinds, 3) - (margin - ORDINARY < MARGIN ? 1 : 0);
  return step >= 3 ? "hoog" : step === 2 ? "middel" : "laag";
}
