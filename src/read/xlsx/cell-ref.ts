import { GRID_COLUMNS, GRID_ROWS } from "./limits.js";

/** A place on a sheet; both count from one. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** Reads `AB12`; null for what is no place on the grid of Excel, such as `XFD1048577`. */
export function cellRef(text: string): CellRef | null {
  const { letters = "", digits = "" } =
    /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>[1-9]\d{0,6})$/u.exec(text)?.groups ?? {};
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  const row = Number(digits);
  return column > 0 && column <= GRID_COLUMNS && row > 0 && row <= GRID_ROWS
    ? { row, column }
    : null;
}

/** The number of cells in `A1:D20`; null when a corner is not on the grid. */
export function cellsIn(range: string): number | null {
  const [from, to = from] = range.split(":").map(cellRef);
  if (!from || !to) return null;
  return (Math.abs(to.row - from.row) + 1) * (Math.abs(to.column - from.column) + 1);
}
