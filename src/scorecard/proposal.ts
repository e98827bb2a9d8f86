import type { Confidence, Verdict } from "../model/scorecard.js";

/** Evidence that weighs less than this together decides nothing. */
export const ENOUGH = 4;
/** Part of the weight that must speak for a cell to be strong, or in order. */
export const STRONG = 4 / 5;
export const IN_ORDER = 3 / 5;
/** At or below this part a cell asks attention. */
export const ATTENTION = 2 / 5;
/** A proposal this near to another verdict is less certain. */
const NEAR = 0.05;

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
 * There is no total score and no compensation between criteria: each cell stands alone.
 */
export function propose(weighed: Weighed): Proposal {
  const total = weighed.for + weighed.against;
  if (total < ENOUGH) return { proposal: "niet_te_beslissen", rule: "R1", confidence: "laag" };
  const part = weighed.for / total;
  const confidence = confidenceOf(weighed.kinds, part);
  if (part >= STRONG && weighed.kinds >= 2) return { proposal: "sterk", rule: "R2", confidence };
  if (part >= IN_ORDER) return { proposal: "op_orde", rule: "R3", confidence };
  if (part <= ATTENTION) return { proposal: "aandachtspunt", rule: "R4", confidence };
  return { proposal: "niet_te_beslissen", rule: "R5", confidence };
}

/** Three kinds of sources give high confidence, one low; one step less near a border. */
function confidenceOf(kinds: number, part: number): Confidence {
  const near = [STRONG, IN_ORDER, ATTENTION].some((border) => Math.abs(part - border) < NEAR);
  const step = Math.min(kinds, 3) - (near ? 1 : 0);
  return step >= 3 ? "hoog" : step === 2 ? "middel" : "laag";
}
