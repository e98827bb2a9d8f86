import type { Mark } from "./scene.js";
import { textWidth } from "./text.js";
import { INK, SIZE } from "./tokens.js";

export interface LegendEntry {
  /** Draws its sign in a box of `size` with its left top at x, y. */
  readonly sign: (x: number, y: number, size: number) => readonly Mark[];
  readonly signWidth?: number;
  /** Of a sign that is taller than a line of the legend, around the middle of its box. */
  readonly height?: number;
  readonly label: string;
  /** Starts a new row of the legend. */
  readonly newRow?: boolean;
}

const SWATCH = 12;
/** Between two rows. */
const APART = 10;

/** Signs with their labels in a row, wrapped to as many rows as the width asks. */
export function legend(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
): { marks: readonly Mark[]; bottom: number } {
  const marks: Mark[] = [];
  const rows = rowsOf(entries, left, width);
  let bottom = top - APART;
  for (const row of rows) {
    const over = Math.max(0, ...row.map(({ entry }) => ((entry.height ?? 0) - SWATCH) / 2));
    const y = bottom + APART + over;
    for (const { entry, x } of row) {
      const { sign, signWidth = SWATCH, label: text } = entry;
      marks.push(...sign(x, y, SWATCH));
      const ink = { size: SIZE.text, fill: INK.text };
      marks.push({ kind: "text", x: x + signWidth + 7, y: y + SWATCH - 1.5, text, ...ink });
    }
    bottom = y + SWATCH + over;
  }
  return { marks, bottom: Math.max(bottom, top + SWATCH) };
}

interface Placed {
  readonly entry: LegendEntry;
  readonly x: number;
}

function rowsOf(entries: readonly LegendEntry[], left: number, width: number): Placed[][] {
  const rows: Placed[][] = [[]];
  let x = left;
  for (const entry of entries) {
    const { signWidth = SWATCH, label, newRow } = entry;
    const needed = signWidth + 7 + textWidth(label, SIZE.text) + 20;
    if (x > left && (newRow || x + needed - 20 > left + width)) {
      x = left;
      rows.push([]);
    }
    rows.at(-1)?.push({ entry, x });
    x += needed;
  }
  return rows;
}

/** A coloured square. */
export function swatch(...fills: readonly string[]): LegendEntry["sign"] {
  return (x, y, size) =>
    fills.map((fill) => ({ kind: "rect", x, y, width: size, height: size, fill }));
}
