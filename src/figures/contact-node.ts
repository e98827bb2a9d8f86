import type { Results } from "../results/schema.js";
import type { Place } from "./contacts-layout.js";
import { domainName } from "./describe.js";
import { textBlock, type Vocabulary } from "./page.js";
import type { Mark } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { INK, SIZE } from "./tokens.js";

/** Sizes of a domain's circle; the first in which all text of every domain fits is used. */
const RADII = [52, 56, 60, 64, 68, 72, 76];
const NAME_LEADING = SIZE.text * 1.25;
const SMALL_LEADING = 14;
/** Air between text and the edge of a circle. */
const AIR = 4;

interface NodeText {
  readonly name: readonly string[];
  readonly small: readonly string[];
}

/** Number of respondents and contact within the domain, on two lines or on three. */
function smallLines(results: Results, id: string, words: Vocabulary, split: boolean): string[] {
  const domain = results.domains.find((one) => one.id === id);
  const own = results.contacts.find(({ source, target }) => source === id && target === id);
  const n = `n = ${domain?.responded ?? 0}`;
  if (!own || own.yearly.k === null || !own.base) return [n];
  const value = `${own.yearly.k}/${own.base}`;
  return split ? [n, words.figure.own, value] : [n, `${words.figure.own} ${value}`];
}

/** Base lines of all lines of a circle, relative to its middle. */
function baseLines({ name, small }: NodeText): number[] {
  const height = name.length * NAME_LEADING + small.length * SMALL_LEADING;
  const top = -height / 2 + SIZE.text;
  return [
    ...name.map((_, index) => top + index * NAME_LEADING),
    ...small.map((_, index) => top + name.length * NAME_LEADING + index * SMALL_LEADING),
  ];
}

/** Whether every line stays within the circle at its own height. */
function fits(text: NodeText, radius: number): boolean {
  const lines = [
    ...text.name.map((line) => ({ line, size: SIZE.text, bold: true })),
    ...text.small.map((line) => ({ line, size: SIZE.small, bold: false })),
  ];
  const ys = baseLines(text);
  return lines.every(({ line, size, bold }, index) => {
    const y = ys[index] ?? 0;
    const furthest = Math.max(Math.abs(y - size * 0.72), Math.abs(y));
    const room = Math.sqrt(Math.max(0, radius ** 2 - furthest ** 2)) - AIR;
    return textWidth(line, size, bold) / 2 <= room;
  });
}

/** The text of a domain in a circle of this size; `null` where no way of breaking it fits. */
function textIn(results: Results, id: string, radius: number, words: Vocabulary, split: boolean) {
  const label = domainName(results, id, words);
  const small = smallLines(results, id, words, split);
  for (let inset = 10; inset <= 40; inset += 6) {
    const name = wrap(label, 2 * (radius - inset), SIZE.text, words.language, true);
    if (name.length > 3) return null;
    if (fits({ name, small }, radius)) return { name, small };
  }
  return null;
}

/** The size of every circle: one for all, so that size says nothing. */
export function nodeRadius(results: Results, words: Vocabulary): number {
  const holds = (split: boolean) => (radius: number) =>
    results.domains.every(({ id }) => textIn(results, id, radius, words, split) !== null);
  return RADII.find(holds(false)) ?? RADII.find(holds(true)) ?? RADII.at(-1) ?? 0;
}

/** A domain: its name, how many answered, and contact within it. */
export function nodeMarks(results: Results, place: Place, id: string, words: Vocabulary): Mark[] {
  const label = domainName(results, id, words);
  const text = textIn(results, id, place.radius, words, false) ??
    textIn(results, id, place.radius, words, true) ?? {
      name: clip(wrap(label, 2 * place.radius - 20, SIZE.text, words.language, true), 3),
      small: smallLines(results, id, words, true),
    };
  const ys = baseLines(text);
  const top = place.y + (ys[0] ?? 0);
  const belowTop = place.y + (ys[text.name.length] ?? 0);
  const centered = { anchor: "middle" } as const;
  const name = { size: SIZE.text, fill: INK.text, bold: true, ...centered };
  const small = { size: SIZE.small, fill: INK.grey, ...centered };
  return [
    {
      kind: "circle",
      x: place.x,
      y: place.y,
      radius: place.radius,
      fill: INK.paper,
      stroke: INK.text,
      strokeWidth: 1.3,
      role: "domain",
    },
    ...textBlock(text.name, place.x, top, name, NAME_LEADING / SIZE.text),
    ...textBlock(text.small, place.x, belowTop, small, SMALL_LEADING / SIZE.small),
  ];
}
