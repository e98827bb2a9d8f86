import { CRITERIA, type Finding, type Judgement, LEVELS, type Norm } from "../model/scorecard.js";
import type { Measured } from "../results/build.js";
import type { ResultsEvidence, ResultsScorecard, ResultsScorecardCell } from "../results/schema.js";
import { indicatorsOf } from "./indicators.js";
import { ENOUGH, MARGIN, propose, type Side, STRONG } from "./proposal.js";

/** Two thirds agree = in order; half or less = asks attention. A study may set its own. */
export const DEFAULT_NORM: Norm = { upper: 2 / 3, lower: 1 / 2 };

function findingEvidence({
  id,
  source,
  what,
  where,
  direction,
  strength,
}: Finding): ResultsEvidence {
  const weight = direction === "neutraal" ? 0 : strength;
  return { kind: "finding", id, source, what, where, direction, weight };
}

/** Kinds of sources with evidence that weighs on one side. */
function kindsOf(evidence: readonly ResultsEvidence[], direction: "voor" | "tegen"): string[] {
  const kinds = evidence.filter((one) => one.direction === direction && one.weight > 0);
  return [...new Set(kinds.map((one) => one.source))].sort();
}

function sideOf(evidence: readonly ResultsEvidence[], direction: "voor" | "tegen"): Side {
  return {
    weight: weightOf(evidence, direction),
    kinds: kindsOf(evidence, direction).length,
  };
}

function weightOf(evidence: readonly ResultsEvidence[], direction: "voor" | "tegen"): number {
  return evidence
    .filter((one) => one.direction === direction)
    .reduce((sum, one) => sum + one.weight, 0);
}

/**
 * The scorecard: per level and criterion all evidence, the proposal that the rules make of it,
 * and the researchers' own verdict beside it. Where the two differ, both stay visible.
 */
export function buildScorecard(
  results: Measured,
  findings: readonly Finding[],
  judgements: readonly Judgement[],
  norm: Norm,
): ResultsScorecard {
  const cells = LEVELS.flatMap((level) =>
    CRITERIA.map((criterion): ResultsScorecardCell => {
      const here = (one: { level: string; criterion: string }): boolean =>
        one.level === level && one.criterion === criterion;
      const evidence: ResultsEvidence[] = [
        ...indicatorsOf(results, level, criterion, norm),
        ...findings.filter(here).map(findingEvidence),
      ];
      const weights = { for: weightOf(evidence, "voor"), against: weightOf(evidence, "tegen") };
      const proposed = propose(sideOf(evidence, "voor"), sideOf(evidence, "tegen"));
      const side = proposed.proposal === "aandachtspunt" ? "tegen" : "voor";
      const sources = kindsOf(evidence, side);
      const own = judgements.find(here);
      const judgement = own ? { verdict: own.verdict, reason: own.reason, where: own.where } : null;
      const agrees = judgement ? judgement.verdict === proposed.proposal : null;
      return { level, criterion, evidence, weights, sources, ...proposed, judgement, agrees };
    }),
  );
  return {
    norms: { op_orde: norm.upper, aandachtspunt: norm.lower },
    rules: { enough: ENOUGH, margin: MARGIN, strong: STRONG },
    cells,
  };
}
