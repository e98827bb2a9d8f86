import type { Direction, Norm, Outcome } from "./scorecard.js";

interface Estimate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Shares that differ by less than this are equal: 44/66 reaches a norm of two thirds. */
const EPSILON = 1e-9;

/**
 * Where a share stands between the two norms, given its interval.
 *
 * Undecided when the interval holds both norms, or when the share lies on one side of a norm
 * and the interval does not settle it.
 */
export function outcomeOf({ share, low, high }: Estimate, { upper, lower }: Norm): Outcome {
  const atLeast = (value: number, norm: number): boolean => value >= norm - EPSILON;
  const atMost = (value: number, norm: number): boolean => value <= norm + EPSILON;
  if (atLeast(low, upper)) return "ruim_boven";
  if (atMost(high, lower)) return "ruim_onder";
  if (atLeast(share, upper) && !atMost(low, lower)) return "boven";
  if (atMost(share, lower) && !atLeast(high, upper)) return "onder";
  if (!atMost(low, lower) && !atLeast(high, upper)) return "ertussen";
  return "niet_te_beslissen";
}

const POINTS: Readonly<Record<Outcome, { direction: Direction; weight: number }>> = {
  ruim_boven: { direction: "voor", weight: 3 },
  boven: { direction: "voor", weight: 2 },
  ertussen: { direction: "neutraal", weight: 0 },
  onder: { direction: "tegen", weight: 2 },
  ruim_onder: { direction: "tegen", weight: 3 },
  niet_te_beslissen: { direction: "neutraal", weight: 0 },
  context: { direction: "neutraal", weight: 0 },
  niet_gemeten: { direction: "neutraal", weight: 0 },
  verborgen: { direction: "neutraal", weight: 0 },
};

/** What an outcome weighs: on the same scale of one to three as a finding. */
export function pointsOf(outcome: Outcome): { direction: Direction; weight: number } {
  return POINTS[outcome];
}
