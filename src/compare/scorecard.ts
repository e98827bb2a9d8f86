import { TOTAL } from "../model/answer.js";
import type { Results, ResultsScorecardCell } from "../results/schema.js";
import type { ChangedItem, ChangedScore } from "./change-schema.js";

const verdictsOf = ({ proposal, confidence, evidence, judgement }: ResultsScorecardCell) => ({
  proposal,
  confidence,
  findings: evidence.filter(({ kind }) => kind === "finding").length,
  judgement: judgement?.verdict ?? null,
});

/**
 * The scorecard of both years side by side. A proposal has no interval, so that another one may
 * come from a handful of answers: beside it stands which of its questions moved by a test. What was
 * counted of everyone in both years is nearly never the same, and tells nothing of the approach.
 *
 * @param comparable whether both have the same norms, and findings of other sources or none
 */
export function scorecardChange(
  older: Results,
  newer: Results,
  items: readonly ChangedItem[],
  comparable: boolean,
): ChangedScore[] {
  return newer.scorecard.cells.flatMap((cell): ChangedScore[] => {
    const { level, criterion } = cell;
    const before = older.scorecard.cells.find(
      (one) => one.level === level && one.criterion === criterion,
    );
    if (!before) return [];
    const evidence = new Set([...before.evidence, ...cell.evidence].map(({ id }) => id));
    const moved = items.flatMap(({ id, rows }) => {
      const change = rows.find(({ domain }) => domain === TOTAL)?.change;
      const { decision, ground } = change ?? { decision: null, ground: null };
      const told = evidence.has(id) && (ground === "test" || ground === "pairs");
      return told && (decision === "hoger" || decision === "lager") ? [{ item: id, decision }] : [];
    });
    const [was, is] = [verdictsOf(before), verdictsOf(cell)];
    return [{ level, criterion, older: was, newer: is, comparable, moved }];
  });
}
