import { AGREEMENT } from "../model/answer.js";
import type { ItemCell } from "../results/schema.js";
import type { Vocabulary } from "./page.js";
import { type Box, EMPTY_TEXT, emptyPlace, hiddenPlace } from "./place.js";
import { HATCH_DISAGREE, type Mark, type RectMark } from "./scene.js";
import { textWidth } from "./text.js";
import { AGREEMENT_FILL, AGREEMENT_INK, ARC, INK, SIZE } from "./tokens.js";

/** What stands beside a bar: `6/7`, `52/66 79%`, `n.b.`, a band, or a dash for no answers. */
export function cellLabel({ agree, base }: ItemCell, words: Vocabulary): string {
  if (agree.reason === "hidden") return words.figure.hidden;
  if (agree.band) return words.terms.band[agree.band];
  if (agree.k === null || base === null || base === 0) return EMPTY_TEXT;
  const count = `${agree.k}/${base}`;
  return base < 30 ? count : `${count} ${words.numbers.percent(agree.k, base)}`;
}

/** The whole distribution of a cell in words, for the pointer that rests on it. */
function cellTip({ counts }: ItemCell, name: string, words: Vocabulary): string {
  if (!counts) return name;
  const parts = AGREEMENT.map((answer) => `${words.terms.agreement[answer]} ${counts[answer]}`);
  if (counts.weet_niet > 0) parts.push(`${words.terms.dontKnow} ${counts.weet_niet}`);
  if (counts.nvt > 0) parts.push(`${words.terms.notApplicable} ${counts.nvt}`);
  if (counts.leeg > 0) parts.push(`${words.terms.empty} ${counts.leeg}`);
  if (counts.niet_getoond > 0) parts.push(`${words.terms.notAsked} ${counts.niet_getoond}`);
  return `${name}: ${parts.join(", ")}`;
}

/** Air around a number in a segment, both sides together; without room no number is written. */
const NUMBER_PADDING = 4;
/** Height of the plain ground behind a number in a hatched segment. */
const GROUND = 11;

/**
 * One stacked bar of 100 %. A hidden cell is a hatched place of the full width, whatever it
 * holds; a cell of which only the share may be shown has two parts.
 *
 * @param numbered whether the segments say how many answers they hold
 */
export function bar(
  cell: ItemCell,
  name: string,
  box: Box,
  words: Vocabulary,
  numbered: boolean,
): Mark[] {
  const { agree, base, counts } = cell;
  if (agree.reason === "hidden" || agree.band) {
    const tip = `${name}: ${cellLabel(cell, words)}`;
    return [{ ...hiddenPlace(box), tip }];
  }
  if (agree.k === null || base === null || base === 0) {
    const tip = `${name}: ${words.figure.empty}`;
    return [{ ...emptyPlace(box), tip }];
  }
  if (!counts) return twoParts(agree.k, base, box);
  const tip = cellTip(cell, name, words);
  const marks: Mark[] = [];
  let before = 0;
  for (const answer of AGREEMENT) {
    const count = counts[answer];
    if (count === 0) continue;
    const x = box.x + (before / base) * box.width;
    const width = (count / base) * box.width;
    before += count;
    const segment = { kind: "rect", x, y: box.y, width, height: box.height } as const;
    marks.push({ ...segment, fill: AGREEMENT_FILL[answer], role: `segment ${answer}`, tip });
    const hatched = answer === "oneens" || answer === "zeer_oneens";
    if (hatched) marks.push({ ...segment, fill: HATCH_DISAGREE, role: "hatch" });
    const inside = String(count);
    const numberWidth = textWidth(inside, SIZE.small, true);
    if (numbered && width >= numberWidth + NUMBER_PADDING) {
      const middle = x + width / 2;
      // No hatching runs through the digits.
      const ground = {
        x: middle - numberWidth / 2 - 1.5,
        y: box.y + (box.height - GROUND) / 2,
        width: numberWidth + 3,
        height: GROUND,
      };
      if (hatched) marks.push({ ...segment, ...ground, fill: AGREEMENT_FILL[answer] });
      const y = box.y + box.height / 2 + SIZE.small * 0.36;
      const ink = { size: SIZE.small, fill: AGREEMENT_INK[answer], bold: true };
      marks.push({ kind: "text", x: middle, y, text: inside, anchor: "middle", ...ink });
    }
  }
  return marks;
}

function twoParts(k: number, base: number, box: Box): Mark[] {
  const width = (k / base) * box.width;
  const rest = { ...box, x: box.x + width, width: box.width - width };
  const agree: Mark = { kind: "rect", ...box, width, fill: ARC.middle, role: "segment agree" };
  return [...(k > 0 ? [agree] : []), ...(k < base ? [restPlace(rest)] : [])];
}

/** The part of a bar, or its key, that holds every other valid answer. */
export function restPlace(box: Box): RectMark {
  return {
    kind: "rect",
    ...box,
    fill: INK.rest,
    stroke: INK.line,
    strokeWidth: 0.6,
    role: "segment rest",
  };
}

/** "Weet niet" as an outlined box after the bar: counted, and outside the share. */
export function dontKnowBox(count: number, x: number, y: number, height: number): Mark[] {
  const text = String(count);
  const width = dontKnowWidth(count);
  return [
    {
      kind: "rect",
      x,
      y,
      width,
      height,
      fill: "none",
      stroke: INK.line,
      strokeWidth: 1,
      role: "dont-know",
    },
    {
      kind: "text",
      x: x + width / 2,
      y: y + height / 2 + 3.8,
      text,
      size: SIZE.small,
      fill: INK.text,
      anchor: "middle",
    },
  ];
}

export function dontKnowWidth(count: number): number {
  return textWidth(String(count), SIZE.small) + 8;
}
