import { GRID_COLUMNS, GRID_ROWS } from "./limits.js";

/** A place on a sheet; both count from one. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads `AB12`; null for what is no place on the grid of Excel, such as `XFD1048577`. By hand
 * and not by a pattern, for it is asked of every cell.
 */
export function cellRef(text: string): CellRef | null {
  let column = 0;
  let row = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    const digit = sign - 48;
    if (digit >= 0 && digit <= 9 && column > 0 && row + digit > 0) row = row * 10 + digit;
    else if (sign >= 65 && sign <= 90 && row === 0) column = column * 26 + sign - 64;
    else return null;
    if (column > GRID_COLUMNS || row > GRID_ROWS) return null;
  }
  return row > 0 ? { row, column } : null;
}

/** The number of cells in `A1:D20`; null when a corner is not on the grid. */
export function cellsIn(range: string): number | null {
  const [from, to = from] = range.replaceAll("$", "").split(":").map(cellRef);
  if (!from || !to) return null;
  return (Math.abs(to.row - from.row) + 1) * (Math.abs(to.column - from.column) + 1);
}
