import { textBlock, type Vocabulary } from "./page.js";
import type { TextMark } from "./scene.js";
import { clip, wrap } from "./text.js";
import { INK, SIZE } from "./tokens.js";

const LEADING = 1.3;
const MOST_LINES = 4;

export interface Head {
  readonly label: string;
  readonly x: number;
  /** Width in which the heading wraps. */
  readonly room: number;
}

/** Headings of columns, wrapped and resting on one line; the body starts at `bottom`. */
export function columnHeads(
  heads: readonly Head[],
  top: number,
  { language }: Vocabulary,
  anchor: "start" | "middle" = "start",
): { marks: readonly TextMark[]; bottom: number } {
  const style = { size: SIZE.text, fill: INK.text, bold: true, anchor };
  const blocks = heads.map(({ label, room }) =>
    clip(wrap(label, room, SIZE.text, language, true), MOST_LINES),
  );
  const tallest = Math.max(1, ...blocks.map((lines) => lines.length));
  const last = top + 14 + (tallest - 1) * SIZE.text * LEADING;
  const marks = blocks.flatMap((lines, index) => {
    const y = last - (lines.length - 1) * SIZE.text * LEADING;
    return textBlock(lines, heads[index]?.x ?? 0, y, style, LEADING);
  });
  return { marks, bottom: last + 12 };
}
