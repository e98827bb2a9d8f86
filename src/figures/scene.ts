/** A line of text; `y` is its base line. */
export interface TextMark {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly role?: string;
}

interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: string;
  /** From 0 to 1, for marks that lie over each other in great number. */
  readonly opacity?: number;
  /** What the mark is, for tests and for styling: `segment`, `hidden`, `arc` … */
  readonly role?: string;
  /** What a pointer resting on the mark is told. */
  readonly tip?: string;
}

export interface RectMark extends Ink {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleMark extends Ink {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Straight pieces and curves; numbers are pixels, rounded when drawn. */
export type Stroke =
  | readonly ["M" | "L", number, number]
  | readonly ["Q", number, number, number, number]
  | readonly ["A", number, 0 | 1, 0 | 1, number, number]
  | readonly ["Z"];

export interface PathMark extends Ink {
  readonly kind: "path";
  /** Round ends: a stroke without length is then a dot as wide as the stroke. */
  readonly round?: boolean;
  readonly strokes: readonly Stroke[];
}

export type Mark = TextMark | RectMark | CircleMark | PathMark;

/** Fills that are patterns: hidden cells, and the two "oneens" for print in grey. */
export const HATCH_HIDDEN = "pattern:hidden";
export const HATCH_DISAGREE = "pattern:disagree";

/**
 * A finished figure: every position, word and decision. Drawing it decides nothing more.
 *
 * `x` grows to the right and `y` down, in pixels; marks later in the list lie on top.
 */
export interface Scene {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The numbers of the figure in two sentences, for whoever cannot see it. */
  readonly desc: string;
  readonly marks: readonly Mark[];
}

/** A straight line, of 1 pixel unless said otherwise. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  strokeWidth = 1,
): PathMark {
  const strokes: Stroke[] = [
    ["M", x1, y1],
    ["L", x2, y2],
  ];
  return { kind: "path", strokes, stroke, strokeWidth };
}
