import type { Language } from "../model/language.js";
import type { Table } from "./table.js";
import { leastWidth, widthOf } from "./wrap.js";

export const GAP = 2;

/** Columns of a table that stand beside each other, with the width of each. */
export interface Panel {
  readonly columns: readonly number[];
  readonly widths: readonly number[];
}

interface Range {
  readonly least: number;
  /** Wide enough to break no word. */
  readonly words: number;
  /** Texts in which a word is broken at the least width. */
  readonly broken: number;
  readonly natural: number;
}

function rangeOf(table: Table, index: number, wrapCells: boolean, language: Language): Range {
  const column = table.columns[index];
  const cells = table.rows.map((row) => row[index] ?? "");
  const whole = (column?.align === "right" || column?.whole === true) && !wrapCells;
  const header = column?.label ?? "";
  const leastCell = (cell: string): number => (whole ? widthOf(cell) : leastWidth(cell, language));
  const least = Math.max(1, leastWidth(header, language), ...cells.map(leastCell));
  const widest = [header, ...cells].map((text) => Math.max(...text.split(" ").map(widthOf)));
  return {
    least,
    words: Math.max(least, ...widest),
    broken: widest.filter((width) => width > least).length,
    natural: Math.max(1, widthOf(header), ...cells.map(widthOf)),
  };
}

const needed = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, { least }) => sum + least + GAP, -GAP);

/**
 * Gives out the spare room: first to whole words, where a character mends most, then a character at a
 * time to the column that is squeezed most.
 */
function widthsFor(ranges: readonly Range[], room: number): readonly number[] {
  const widths = ranges.map(({ least }) => least);
  let spare = room - needed(ranges);
  const cheapest = ranges
    .map(({ words, least, broken }, index) => ({ index, cost: words - least, broken }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => a.cost / a.broken - b.cost / b.broken);
  for (const { index, cost } of cheapest) {
    if (cost > spare) continue;
    widths[index] = (widths[index] ?? 0) + cost;
    spare -= cost;
  }
  for (; spare > 0; spare--) {
    const squeeze = ranges.map(({ natural }, index) => natural / (widths[index] ?? 1));
    const most = Math.max(...squeeze);
    if (most <= 1) break;
    const index = squeeze.indexOf(most);
    widths[index] = (widths[index] ?? 0) + 1;
  }
  return widths;
}

/**
 * How a table fits: whole if it can, else with cells such as `27/27 100%` over two lines, else
 * in panels below each other that all start with the first column.
 */
export function panelsOf(table: Table, width: number, language: Language): readonly Panel[] {
  const all = table.columns.map((_, index) => index);
  const at = (indexes: readonly number[], wrapCells: boolean): readonly Range[] =>
    indexes.map((index) => rangeOf(table, index, wrapCells, language));
  for (const wrapCells of [false, true]) {
    const ranges = at(all, wrapCells);
    if (needed(ranges) <= width) return [{ columns: all, widths: widthsFor(ranges, width) }];
  }
  const [first = 0, ...rest] = all;
  const panels: number[][] = [];
  for (const index of rest) {
    const last = panels.at(-1);
    if (last && needed(at([...last, index], true)) <= width) last.push(index);
    else panels.push([first, index]);
  }
  return panels.map((columns) => {
    const ranges = at(columns, true);
    const [label, ...others] = ranges;
    const over = needed(ranges) - width;
    // Even two columns may be too wide: then the label gives way, never the number.
    const fitted =
      label && over > 0
        ? [{ ...label, least: Math.max(4, label.least - over) }, ...others]
        : ranges;
    return { columns, widths: widthsFor(fitted, width) };
  });
}
