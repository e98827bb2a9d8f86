import type { LegendEntry } from "./legend.js";
import type { Vocabulary } from "./page.js";
import { HATCH_HIDDEN, type RectMark } from "./scene.js";
import { INK } from "./tokens.js";

/** Where a mark or a cell stands. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a place is painted of which nothing may be said. */
export const HIDDEN_INK = {
  fill: HATCH_HIDDEN,
  stroke: INK.line,
  strokeWidth: 0.8,
  dash: "3 2",
  role: "hidden",
} as const;

/** How a place is painted where nobody gave a valid answer. */
export const EMPTY_INK = {
  fill: "none",
  stroke: INK.line,
  strokeWidth: 0.8,
  dash: "1 3",
  role: "empty",
} as const;

/** What stands in a place without valid answers. */
export const EMPTY_TEXT = "–";

/** A hatched box for what may not be shown. */
export function hiddenPlace(box: Box): RectMark {
  return { kind: "rect", ...box, ...HIDDEN_INK };
}

/** A dotted box for where nobody gave a valid answer. */
export function emptyPlace(box: Box): RectMark {
  return { kind: "rect", ...box, ...EMPTY_INK };
}

/** Explains the hatched place in a legend. */
export function hiddenEntry({ figure }: Vocabulary): LegendEntry {
  const sign: LegendEntry["sign"] = (x, y, size) => [
    { ...hiddenPlace({ x, y, width: size, height: size }), role: "key" },
  ];
  return { sign, label: figure.legendHidden };
}

/** Explains the dotted place and its dash in a legend. */
export function emptyEntry({ figure }: Vocabulary): LegendEntry {
  const sign: LegendEntry["sign"] = (x, y, size) => [
    { ...emptyPlace({ x, y, width: size, height: size }), role: "key" },
  ];
  return { sign, label: figure.legendEmpty };
}
