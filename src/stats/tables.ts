import { logFactorial, sumOfLogFactorials } from "./log-factorial.js";

/** More tables than this take more than about a second. */
export const MOST_TABLES = 1_000_000;

/**
 * Every table of counts with the given totals, each with its chance when rows and columns have
 * nothing to do with each other: what exact tests add up.
 *
 * Chance: Π rows! Π columns! / (n! Π cells!), the multivariate hypergeometric distribution
 * (Freeman & Halton 1951). Together the chances are 1.
 *
 * @param rows and columns: totals of 0 or more with the same sum, at least one of each
 * @param most stop when there turn out to be more tables than this
 * @param visit gets the cells, column by column (cell of row r in column c at c × rows + r), in a
 *   list that changes after the visit, and the logarithm of the chance
 * @returns whether all tables were visited
 */
export function everyTable(
  rows: readonly number[],
  columns: readonly number[],
  most: number,
  visit: (cells: readonly number[], logChance: number) => void,
): boolean {
  const left = [...rows];
  const cells = new Array<number>(rows.length * columns.length).fill(0);
  const n = columns.reduce((sum, total) => sum + total, 0);
  const logTotals = sumOfLogFactorials([...rows, ...columns]);
  let visited = 0;

  /** Puts `toPlace` in the rest of a column, of which the rows can still take `room`. */
  function place(
    column: number,
    row: number,
    toPlace: number,
    room: number,
    logChance: number,
  ): boolean {
    if (row === rows.length) {
      const next = columns[column + 1];
      if (next !== undefined) {
        const allRoom = left.reduce((sum, total) => sum + total, 0);
        return place(column + 1, 0, next, allRoom, logChance);
      }
      visited += 1;
      if (visited > most) return false;
      visit(cells, logChance);
      return true;
    }
    const here = left[row] ?? 0;
    const cell = column * rows.length + row;
    for (
      let count = Math.max(0, toPlace - room + here);
      count <= Math.min(here, toPlace);
      count++
    ) {
      left[row] = here - count;
      cells[cell] = count;
      const chance = logChance - logFactorial(count);
      if (!place(column, row + 1, toPlace - count, room - here, chance)) return false;
    }
    left[row] = here;
    return true;
  }

  return place(0, 0, columns[0] ?? 0, n, logTotals - logFactorial(n));
}
