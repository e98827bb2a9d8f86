import type { LinkVerdict } from "../model/chain.js";
import type { ItemCell, Results, ResultsChain } from "../results/schema.js";
import { cellOf } from "./item-bars.js";
import { textBlock, type Vocabulary } from "./page.js";
import { type Box, EMPTY_INK, EMPTY_TEXT, HIDDEN_INK } from "./place.js";
import { line, type Mark, type PathMark, type Stroke } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { ARC, INK, SIZE, VERDICT_FILL } from "./tokens.js";
import { verdictMark } from "./verdict-mark.js";

export type Link = ResultsChain["links"][number];

/** Measures of a link, in pixels. */
export const LINK = {
  least: 128,
  /** From the edge to the text, which the ring between two links leaves free. */
  inset: 15,
  radius: 26,
  top: 23,
  leading: 16,
  value: 18,
  strip: 15,
  bottom: 16,
  mostLines: 3,
  /** From the lower edge to the verdict, and to the line below that. */
  verdict: 20,
  more: 15,
} as const;

/** What a link says: the questions that are weakest, and their number. */
export interface LinkText {
  readonly name: string;
  readonly value: string;
  /** The cell whose interval is drawn; `null` without a number. */
  readonly cell: ItemCell | null;
}

export function linkText(
  link: Link,
  domain: string,
  results: Results,
  words: Vocabulary,
): LinkText | null {
  const weakest = link.weakest.flatMap((id) => results.items.find((item) => item.id === id) ?? []);
  const [item] = weakest;
  if (!item) return null;
  const cell = cellOf(item, domain);
  const name = words.figure.chain.equal(weakest.map(({ label }) => label));
  const { agree, base } = cell;
  if (agree.band) return { name, value: words.terms.band[agree.band], cell: null };
  if (agree.k === null || !base) return null;
  const value = `${agree.k}/${base} ${words.numbers.percent(agree.k, base)}`;
  return { name, value, cell };
}

/** The name in a link, in as many lines as it needs up to the most there are. */
export function nameLines({ name }: LinkText, width: number, words: Vocabulary): readonly string[] {
  const room = width - 2 * LINK.inset;
  return clip(wrap(name, room, SIZE.text, words.language, true), LINK.mostLines);
}

/** The height in which every link of a figure is drawn: size says nothing. */
export function linkHeight(lines: number): number {
  return LINK.top + (lines - 1) * LINK.leading + LINK.value + LINK.strip + LINK.bottom;
}

/** A share on a line from 0 to 100 % with its interval and the two norms. */
export function strip(
  { agree }: Pick<ItemCell, "agree">,
  norms: Results["scorecard"]["norms"],
  box: Pick<Box, "x" | "y" | "width">,
): Mark[] {
  const { share, interval } = agree;
  if (share === null || interval === null) return [];
  const at = (value: number): number => box.x + value * box.width;
  const tick = (value: number): Mark => ({
    ...line(at(value), box.y - 5.5, at(value), box.y + 5.5, INK.text, 1),
    role: "norm",
  });
  return [
    line(box.x, box.y, box.x + box.width, box.y, INK.rule, 1),
    {
      ...line(at(interval.low), box.y, at(interval.high), box.y, INK.line, 3),
      role: "interval",
    },
    tick(norms.aandachtspunt),
    tick(norms.op_orde),
    {
      kind: "circle",
      x: at(share),
      y: box.y,
      radius: 3.9,
      fill: ARC.strong,
      stroke: INK.ground,
      strokeWidth: 1,
      role: "share",
    },
  ];
}

/** How far the two halves of a broken link stand apart, and how far the right one has sunk. */
const BREAK = { gap: 36, sunk: 6 } as const;

/** Half of a link that fell apart: `side` is −1 for the left half. */
function half({ x, y, width, height }: Box, side: -1 | 1): Stroke[] {
  const edge = side < 0 ? x : x + width;
  const inner = edge - side * LINK.radius;
  const end = x + width / 2 + (side * BREAK.gap) / 2;
  const sweep = side < 0 ? 0 : 1;
  return [
    ["M", end, y],
    ["L", inner, y],
    ["A", LINK.radius, 0, sweep, edge, y + LINK.radius],
    ["L", edge, y + height - LINK.radius],
    ["A", LINK.radius, 0, sweep, inner, y + height],
    ["L", end, y + height],
  ];
}

/** The link in which the chain breaks: two halves apart, with the cracks between them. */
function brokenMarks(box: Box, tip: string): Mark[] {
  const ink = { stroke: VERDICT_FILL.aandachtspunt, strokeWidth: 4.5 } as const;
  const rise = { ...box, y: box.y - BREAK.sunk / 2 };
  const sink = { ...box, y: box.y + BREAK.sunk / 2 };
  const middle = box.x + box.width / 2;
  const crack = (y: number): Mark[] =>
    [-9, 0, 9].map((aside) => ({
      ...line(middle + aside * 0.8, y + 4.5, middle + aside * 1.2, y - 4.5, ink.stroke, 2),
      role: "crack",
    }));
  return [
    { kind: "path", strokes: half(rise, -1), ...ink, role: "link broken", tip },
    { kind: "path", strokes: half(sink, 1), ...ink, role: "half", tip },
    ...crack(box.y - 1),
    ...crack(box.y + box.height + 1),
  ];
}

const OUTLINE: Readonly<Record<LinkVerdict, Pick<PathMark, "stroke" | "strokeWidth" | "dash">>> = {
  op_orde: { stroke: VERDICT_FILL.op_orde, strokeWidth: 3.5 },
  ertussen: { stroke: INK.line, strokeWidth: 2 },
  niet_te_beslissen: { stroke: INK.line, strokeWidth: 2, dash: "5 4" },
  aandachtspunt: { stroke: VERDICT_FILL.aandachtspunt, strokeWidth: 3.5 },
};

/** The verdict of a link as it stands under it: the words of the scorecard, one of the norms. */
export function linkVerdictMark(verdict: LinkVerdict, x: number, y: number, size: number): Mark {
  if (verdict !== "ertussen") return verdictMark(verdict, x, y, size);
  const side = size * 0.8;
  return {
    kind: "rect",
    x: x - side / 2,
    y: y - side / 2,
    width: side,
    height: side,
    fill: INK.ground,
    stroke: INK.line,
    strokeWidth: 2,
    role: "verdict ertussen",
  };
}

interface Drawn {
  readonly link: Link;
  readonly text: LinkText | null;
  readonly broken: boolean;
  /** What a pointer is told: step and domain. */
  readonly name: string;
}

/** A link with what it says; its verdict stands below it. */
export function linkMarks(
  { link, text, broken, name }: Drawn,
  box: Box,
  norms: Results["scorecard"]["norms"],
  words: Vocabulary,
): Mark[] {
  const middle = box.x + box.width / 2;
  const centered = { anchor: "middle" } as const;
  const ink = { size: SIZE.text, fill: INK.text, ...centered };
  const shape = { kind: "rect", ...box, radius: LINK.radius } as const;
  if (!text || link.verdict === null) {
    const hidden = link.hidden > 0;
    const said = hidden ? words.figure.hidden : EMPTY_TEXT;
    const tip = `${name}: ${hidden ? words.figure.hidden : words.figure.empty}`;
    const place = hidden ? HIDDEN_INK : EMPTY_INK;
    const ground = textWidth(said, SIZE.text, true) + 12;
    return [
      { ...shape, ...place, tip },
      {
        kind: "rect",
        x: middle - ground / 2,
        y: box.y + box.height / 2 - 10,
        width: ground,
        height: 20,
        radius: 4,
        fill: INK.ground,
      },
      { kind: "text", x: middle, y: box.y + box.height / 2 + 4.5, text: said, ...ink, bold: true },
    ];
  }
  const lines = nameLines(text, box.width, words);
  const tip = `${name}: ${text.name}, ${text.value}; ${words.figure.chain.verdict[link.verdict]}`;
  const free = box.height - linkHeight(lines.length);
  const first = box.y + LINK.top + free / 2;
  const value = first + (lines.length - 1) * LINK.leading + LINK.value;
  const inner = { x: box.x + LINK.inset + 4, width: box.width - 2 * LINK.inset - 8 };
  const outline: Mark[] = broken
    ? brokenMarks(box, tip)
    : [{ ...shape, fill: INK.ground, ...OUTLINE[link.verdict], role: `link ${link.verdict}`, tip }];
  const missing = link.hidden + link.unanswered;
  const word = words.figure.chain.verdict[link.verdict];
  const wordWidth = textWidth(word, SIZE.note, broken);
  const wordY = box.y + box.height + LINK.verdict;
  return [
    ...outline,
    ...textBlock(lines, middle, first, { ...ink, bold: true }, LINK.leading / SIZE.text),
    { kind: "text", x: middle, y: value, text: text.value, ...ink },
    ...(text.cell ? strip(text.cell, norms, { ...inner, y: value + LINK.strip - 3 }) : []),
    linkVerdictMark(link.verdict, middle - wordWidth / 2 - 3, wordY - 4, 11),
    {
      kind: "text",
      x: middle + 8,
      y: wordY,
      text: word,
      size: SIZE.note,
      fill: INK.text,
      bold: broken,
      ...centered,
    },
    ...(missing === 0
      ? []
      : [
          {
            kind: "text",
            x: middle,
            y: wordY + LINK.more,
            text: words.figure.chain.withoutNumber(missing, link.questions),
            size: SIZE.small,
            fill: INK.grey,
            ...centered,
          } as const,
        ]),
  ];
}

/** The small ring that holds two links together, thin where the chain has come loose. */
export function ringMarks(left: number, right: number, y: number, loose: boolean): Mark[] {
  const reach = 9;
  return [
    {
      kind: "rect",
      x: left - reach,
      y: y - 7,
      width: right - left + 2 * reach,
      height: 14,
      radius: 7,
      fill: INK.ground,
      stroke: loose ? INK.line : INK.text,
      strokeWidth: loose ? 1.3 : 2.6,
      role: loose ? "ring loose" : "ring",
    },
  ];
}
