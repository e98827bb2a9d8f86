import { type Audit, audit } from "../../src/audit/audit.js";
import type { Lookup } from "../../src/audit/compare.js";
import type { ClaimTable } from "../../src/audit/read-claims.js";

/** A claims file from its cells; the heading is on line 1. */
export function claimTable(headings: string, ...rows: readonly string[]): ClaimTable {
  return {
    file: "claims.csv",
    headings: headings.split(","),
    headingLine: 1,
    rows: rows.map((row, at) => ({ line: at + 2, cells: row.split("|") })),
  };
}

/** The audit of rows with what, domain, printed and base. */
export const audited = (...rows: readonly string[]): Audit =>
  audit(claimTable("what,domain,printed,base", ...rows), null);

/** The audit of one percentage compared with results. */
export const comparedWith = (printed: string, lookup: Lookup) =>
  audit(claimTable("what,domain,printed,base,item", `x|onderwijs|${printed}|<=11|a.b`), lookup)
    .claims[0]?.comparison;
