import { type Refusal, refuseData } from "../../model/problem.js";
import { type Attributes, parsedXml, type XmlHandler } from "../xml.js";
import { type CellRef, cellRef, cellsIn } from "./cell-ref.js";
import { GRID_COLUMNS, GRID_ROWS, MAX_COLUMNS, MAX_PART, MAX_SPAN } from "./limits.js";
import type { Notes } from "./notes.js";
import type { NumberKind } from "./number-format.js";
import { percentText } from "./percent-text.js";
import { joined, richText, unescaped } from "./rich-text.js";
import { isoOf } from "./serial.js";
import { xmlFault } from "./xml-fault.js";
import type { Zip } from "./zip.js";

export interface SheetRow {
  /** The number of the row in Excel. */
  readonly line: number;
  /** Up to the last cell of the row that holds anything. */
  readonly cells: readonly string[];
}

/** What the cells of all sheets refer to. */
export interface CellTexts {
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly from1904: boolean;
}

interface OpenCell extends CellRef {
  readonly type: string;
  readonly style: number;
}

/**
 * The rows of one sheet that hold anything, as they stream in.
 *
 * @throws Refusal, by line and column where there is one, for cells outside the grid, out of
 * order or of a value that cannot be.
 */
export function* sheetRows(
  zip: Zip,
  part: string,
  texts: CellTexts,
  notes: Notes,
  file: string,
): Generator<SheetRow> {
  const done: SheetRow[] = [];
  const handler = sheetHandler(texts, notes, file, (row) => done.push(row));
  for (const _ of parsedXml(zip.part(part, MAX_PART), handler, xmlFault(file))) {
    yield* done;
    done.length = 0;
  }
}

function sheetHandler(
  texts: CellTexts,
  notes: Notes,
  file: string,
  give: (row: SheetRow) => void,
): XmlHandler {
  let row = 0;
  let cells: string[] = [];
  let last = 0;
  let cell: OpenCell | null = null;
  let formula = false;
  /** The text of `<v>` while it is open and after; null when the cell has none. */
  let value: string | null = null;
  let inValue = false;
  const runs = richText(file);

  const openRow = ({ r, hidden }: Attributes): void => {
    const next = r === undefined ? row + 1 : /^\d{1,7}$/u.test(r) ? Number(r) : 0;
    if (next <= row || next > GRID_ROWS) throw refuseData("xlsx-rows", {}, { file, line: row + 1 });
    row = next;
    cells = [];
    last = 0;
    if (hidden === "1" || hidden === "true") notes.count("xlsx-hidden-rows", row);
  };
  const openCell = ({ r, s, t }: Attributes): void => {
    const ref = r === undefined ? { row, column: last + 1 } : cellRef(r);
    if (!ref || ref.row !== row || ref.column <= last || ref.column > GRID_COLUMNS) {
      throw refuseData("xlsx-cell-ref", {}, { file, line: Math.max(row, 1) });
    }
    last = ref.column;
    cell = {
      row,
      column: ref.column,
      type: t ?? "n",
      style: s === undefined ? 0 : Number(s),
    };
    formula = false;
    value = null;
  };
  const closeCell = (closed: OpenCell): void => {
    const text = closed.type === "inlineStr" ? runs.take() : cellText(closed, value, texts, file);
    if (closed.type === "e") notes.count("xlsx-errors", row);
    if (formula) notes.count(value === null ? "xlsx-formulas-empty" : "xlsx-formulas", row);
    if (text === "") return;
    if (closed.column > MAX_COLUMNS) {
      const facts = { columns: closed.column, limit: MAX_COLUMNS };
      throw refuseData("too-many-columns", facts, { file, line: row });
    }
    while (cells.length < closed.column - 1) cells.push("");
    cells.push(text);
  };

  return {
    open(name, attributes) {
      if (name === "row") openRow(attributes);
      else if (name === "c") openCell(attributes);
      else if (name === "dimension") checkSpan(attributes.ref ?? "A1", file);
      else if (name === "mergeCell") notes.count("xlsx-merged", null);
      else if (cell && name === "f") formula = true;
      else if (cell && name === "v") {
        value = "";
        inValue = true;
      } else if (cell) runs.open(name);
    },
    text(text) {
      if (inValue) value = joined(value ?? "", text, file);
      else if (cell?.type === "inlineStr") runs.text(text);
    },
    close(name) {
      if (name === "v") inValue = false;
      else if (name === "c" && cell) {
        closeCell(cell);
        cell = null;
      } else if (name === "row" && cells.length > 0) {
        give({ line: row, cells });
        cells = [];
      } else if (cell) runs.close(name);
    },
  };
}

/** The text of a cell out of its value; empty for an error and for a cell without one. */
function cellText(cell: OpenCell, value: string | null, texts: CellTexts, file: string): string {
  if (value === null || cell.type === "e") return "";
  if (cell.type === "str" || cell.type === "d") return unescaped(value);
  if (value.trim() === "") return "";
  const number = Number(value);
  if (!Number.isFinite(number)) throw badValue(cell, file);
  if (cell.type === "b") return number === 0 ? "FALSE" : "TRUE";
  if (cell.type === "s") {
    const text = texts.strings[number];
    if (text === undefined) throw badValue(cell, file);
    return text;
  }
  if (cell.type !== "n") throw badValue(cell, file);
  const kind = texts.styles[cell.style] ?? "number";
  return percentText(number, kind) ?? isoOf(number, kind, texts.from1904) ?? String(number);
}

function badValue({ row, column }: CellRef, file: string): Refusal {
  return refuseData("xlsx-value", {}, { file, line: row, column });
}

/** What a sheet says it spans is not used; what cannot be is a sign of a crafted file. */
function checkSpan(range: string, file: string): void {
  const cells = cellsIn(range);
  if (cells === null || cells > MAX_SPAN) throw refuseData("xlsx-span", {}, { file });
}
