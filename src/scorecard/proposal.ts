import type { Confidence, Verdict } from "../model/scorecard.js";

/** Evidence that weighs less than this together decides nothing. */
export const ENOUGH = 4;
/** What speaks for and against must differ by this: the weight of one strong piece. */
export const MARGIN = 3;
/** A box is strong when what speaks for weighs this many times what speaks against. */
export const STRONG = 4;
/** A proposal that one ordinary piece of evidence would change is less certain. */
const ORDINARY = 2;

export type RuleId = "R1" | "R2" | "R3" | "R4" | "R5";

export interface Proposal {
  readonly proposal: Verdict;
  readonly rule: RuleId;
  readonly confidence: Confidence;
}

/** One side of the scales: what it weighs, and from how many kinds of sources. */
export interface Side {
  readonly weight: number;
  readonly kinds: number;
}

/**
 * The rules, in the order in which they are tried. They are printed with every scorecard.
 *
 * Only kinds of sources on the side of the proposal support it, so evidence against never makes
 * a proposal better or more certain. There is no total score and no compensation between
 * criteria: each box stands alone.
 */
export function propose(pro: Side, against: Side): Proposal {
  const { proposal, rule } = verdictOf(pro, against);
  if (proposal === "niet_te_beslissen") return { proposal, rule, confidence: "laag" };
  const side = rule === "R4" ? against : pro;
  return { proposal, rule, confidence: confidenceOf(side.kinds, isFirm(proposal, pro, against)) };
}

function verdictOf(pro: Side, against: Side): { proposal: Verdict; rule: RuleId } {
  if (pro.weight + against.weight < ENOUGH) return { proposal: "niet_te_beslissen", rule: "R1" };
  const margin = pro.weight - against.weight;
  if (margin >= MARGIN && pro.weight >= STRONG * against.weight && pro.kinds >= 2) {
    return { proposal: "sterk", rule: "R2" };
  }
  if (margin >= MARGIN) return { proposal: "op_orde", rule: "R3" };
  if (-margin >= MARGIN) return { proposal: "aandachtspunt", rule: "R4" };
  return { proposal: "niet_te_beslissen", rule: "R5" };
}

/** Whether one ordinary piece of evidence on the other side would leave the proposal as it is. */
function isFirm(proposal: Verdict, pro: Side, against: Side): boolean {
  const more = (side: Side): Side => ({ ...side, weight: side.weight + ORDINARY });
  const tried =
    proposal === "aandachtspunt" ? verdictOf(more(pro), against) : verdictOf(pro, more(against));
  return tried.proposal === proposal;
}

/** Three kinds of sources give high confidence, one low; one step less when it is not firm. */
function confidenceOf(kinds: number, firm: boolean): Confidence {
  const step = Math.min(kinds, 3) - (firm ? 0 : 1);
  return step >= 3 ? "hoog" : step === 2 ? "middel" : "laag";
}
