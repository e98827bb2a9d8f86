import { sumOfCounts } from "./counts.js";

/** A table of counts without its empty rows and columns, with the totals that remain. */
export interface Contingency {
  readonly table: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
}

/**
 * Leaves out the rows and columns in which nobody is: a domain without answers and an answer that
 * nobody gave say nothing about whether the others differ.
 *
 * @param table rows of equally many counts
 * @throws RangeError on rows of unequal length, a negative count or a fraction
 */
export function contingency(table: readonly (readonly number[])[]): Contingency {
  const width = table[0]?.length ?? 0;
  if (table.some((row) => row.length !== width)) {
    throw new RangeError("the rows of a table are equally long");
  }
  const filled = table.filter((row) => sumOfCounts(row) > 0);
  const totals = Array.from({ length: width }, (_, column) =>
    filled.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  const used = filled.map((row) => row.filter((_, column) => (totals[column] ?? 0) > 0));
  return {
    table: used,
    rows: used.map(sumOfCounts),
    columns: totals.filter((total) => total > 0),
    n: sumOfCounts(totals),
  };
}
