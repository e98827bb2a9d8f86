import type { Mark } from "./scene.js";
import { textWidth } from "./text.js";
import { INK, SIZE } from "./tokens.js";

export interface LegendEntry {
  /** Draws its sign in a box of `size` with its left top at x, y. */
  readonly sign: (x: number, y: number, size: number) => readonly Mark[];
  readonly signWidth?: number;
  readonly label: string;
  /** Starts a new row of the legend. */
  readonly newRow?: boolean;
}

const SWATCH = 12;

/** Signs with their labels in a row, wrapped to as many rows as the width asks. */
export function legend(
  entries: readonly LegendEntry[],
  left: number,
  top: number,
  width: number,
): { marks: readonly Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let x = left;
  let y = top;
  for (const { sign, signWidth = SWATCH, label, newRow } of entries) {
    const needed = signWidth + 7 + textWidth(label, SIZE.text) + 20;
    if (x > left && (newRow || x + needed - 20 > left + width)) {
      x = left;
      y += 22;
    }
    marks.push(...sign(x, y, SWATCH));
    const text = { size: SIZE.text, fill: INK.text };
    marks.push({ kind: "text", x: x + signWidth + 7, y: y + SWATCH - 1.5, text: label, ...text });
    x += needed;
  }
  return { marks, bottom: y + SWATCH };
}

/** A coloured square. */
export function swatch(...fills: readonly string[]): LegendEntry["sign"] {
  return (x, y, size) =>
    fills.map((fill) => ({ kind: "rect", x, y, width: size, height: size, fill }));
}
