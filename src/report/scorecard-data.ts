import type { Results, ResultsEvidence, ResultsScorecardCell } from "../results/schema.js";
import { count, type DataTable, dataTable, flag, share, text } from "./data-table.js";

type Indicator = Extract<ResultsEvidence, { kind: "indicator" }>;

interface EvidenceRow {
  readonly cell: ResultsScorecardCell;
  readonly evidence: ResultsEvidence;
  readonly indicator: Indicator | null;
}

/** scorecard.csv: one row per level and criterion. */
export function scorecardData(results: Results): DataTable {
  return dataTable("scorecard.csv", results.scorecard.cells, [
    text("level", ({ level }) => level),
    text("criterion", ({ criterion }) => criterion),
    text("proposal", ({ proposal }) => proposal),
    text("rule", ({ rule }) => rule),
    text("confidence", ({ confidence }) => confidence),
    count("weight_for", ({ weights }) => weights.for),
    count("weight_against", ({ weights }) => weights.against),
    text("sources", ({ sources }) => sources.join(" ") || null),
    text("judgement", ({ judgement }) => judgement?.verdict ?? null),
    text("judgement_reason", ({ judgement }) => judgement?.reason ?? null),
    text("judgement_where", ({ judgement }) => judgement?.where ?? null),
    flag("agrees", ({ agrees }) => agrees),
  ]);
}

/** evidence.csv: one row per indicator or finding, under the cell to which it speaks. */
export function evidenceData(results: Results): DataTable {
  const rows: readonly EvidenceRow[] = results.scorecard.cells.flatMap((cell) =>
    cell.evidence.map((evidence) => ({
      cell,
      evidence,
      indicator: evidence.kind === "indicator" ? evidence : null,
    })),
  );
  return dataTable("evidence.csv", rows, [
    text("level", ({ cell }) => cell.level),
    text("criterion", ({ cell }) => cell.criterion),
    text("kind", ({ evidence }) => evidence.kind),
    text("id", ({ evidence }) => evidence.id),
    text("evidence_source", ({ evidence }) => evidence.source),
    text("what", ({ evidence }) => (evidence.kind === "finding" ? evidence.what : null)),
    text("where", ({ evidence }) => (evidence.kind === "finding" ? evidence.where : null)),
    text("evidence_domain", ({ indicator }) => indicator?.domain ?? null),
    count("k", ({ indicator }) => indicator?.k ?? null),
    count("base", ({ indicator }) => indicator?.base ?? null),
    share("evidence_value", ({ indicator }) => indicator?.value ?? null),
    share("low", ({ indicator }) => indicator?.interval?.low ?? null),
    share("high", ({ indicator }) => indicator?.interval?.high ?? null),
    text("method", ({ indicator }) => indicator?.interval?.method ?? null),
    share("norm_upper", ({ indicator }) => indicator?.norm?.upper ?? null),
    share("norm_lower", ({ indicator }) => indicator?.norm?.lower ?? null),
    text("outcome", ({ indicator }) => indicator?.outcome ?? null),
    text("direction", ({ evidence }) => evidence.direction),
    count("weight", ({ evidence }) => evidence.weight),
  ]);
}
