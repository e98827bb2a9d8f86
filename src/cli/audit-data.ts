import type { Audit } from "../audit/audit.js";
import type { CsvCell } from "../model/csv-cell.js";
import { csvText } from "../report/csv.js";

const numberOf = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

/** The audit for programs, as JSON: differences as numbers, everything else as it was found. */
export function auditJson({ file, claims, sums, shares, sumsBy, comparisons }: Audit): string {
  const document = {
    file,
    claims: claims.map(({ claim, verdict, comparison }) => ({
      line: claim.line,
      what: claim.what,
      domain: claim.domain,
      printed: claim.printed,
      base: claim.base,
      rule: claim.rule,
      outcome: verdict?.outcome ?? null,
      fits: verdict?.fits ?? [],
      more: verdict?.more ?? false,
      item: claim.item,
      comparison: comparison && { ...comparison, points: numberOf(comparison.points) },
    })),
    sums: sums.map((sum) => ({ ...sum, difference: numberOf(sum.difference) })),
    summary: { shares, sums: sumsBy, comparisons },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const COLUMNS = [
  "kind",
  "line",
  "what",
  "domain",
  "printed",
  "base",
  "outcome",
  "by",
  "k_low",
  "k_high",
  "n",
  "difference",
  "item",
  "comparison",
  "data_k",
  "data_base",
  "points",
] as const;

/** One row per percentage and per sum. Counts stand in columns of their own: 6/7 is a date to Excel. */
export function auditCsv({ claims, sums }: Audit): string {
  const rows: CsvCell[][] = [];
  for (const { claim, verdict, comparison } of claims) {
    if (!verdict) continue;
    const [fit] = verdict.fits;
    rows.push([
      ...["share", claim.line, claim.what, claim.domain, claim.printed, claim.base],
      ...[verdict.outcome, fit?.by ?? null, fit?.low ?? null, fit?.high ?? null, fit?.n ?? null],
      ...[null, claim.item, comparison?.outcome ?? null, comparison?.k ?? null],
      ...[comparison?.base ?? null, numberOf(comparison?.points)],
    ]);
  }
  for (const { line, name, printed, outcome, difference } of sums) {
    rows.push([
      ...["sum", line, name, null, printed, null, outcome, null, null, null, null],
      ...[numberOf(difference), null, null, null, null, null],
    ]);
  }
  return csvText(COLUMNS, rows);
}
