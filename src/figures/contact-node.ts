import type { Results } from "../results/schema.js";
import type { Place } from "./contacts-layout.js";
import { textBlock, type Vocabulary } from "./page.js";
import type { Mark } from "./scene.js";
import { clip, textWidth, wrap } from "./text.js";
import { INK, SIZE } from "./tokens.js";

/** Sizes of a domain's circle; the first in which every name fits in three lines is used. */
const RADII = [52, 60, 68, 76];

function nameLines(label: string, radius: number, words: Vocabulary): readonly string[] {
  return wrap(label, 2 * radius - 20, SIZE.text, words.language, true);
}

/** The size of every circle: one for all, so that size says nothing. */
export function nodeRadius(results: Results, words: Vocabulary): number {
  const fits = (radius: number): boolean =>
    results.domains.every(({ label }) => nameLines(label, radius, words).length <= 3);
  return RADII.find(fits) ?? RADII.at(-1) ?? 0;
}

/** Number of respondents and contact within the domain, on one line or two as they fit. */
function belowName(results: Results, id: string, radius: number, words: Vocabulary): string[] {
  const domain = results.domains.find((one) => one.id === id);
  const own = results.contacts.find(({ source, target }) => source === id && target === id);
  const n = `n = ${domain?.responded ?? 0}`;
  if (!own || own.yearly.k === null || !own.base) return [n];
  const value = `${own.yearly.k}/${own.base}`;
  const line = `${words.figure.own} ${value}`;
  const fits = textWidth(line, SIZE.small) <= 2 * radius - 30;
  return fits ? [n, line] : [n, words.figure.own, value];
}

/** A domain: its name, how many answered, and contact within it. */
export function nodeMarks(results: Results, place: Place, id: string, words: Vocabulary): Mark[] {
  const label = results.domains.find((one) => one.id === id)?.label ?? id;
  const lines = clip(nameLines(label, place.radius, words), 3);
  const below = belowName(results, id, place.radius, words);
  const leading = SIZE.text * 1.25;
  const top = place.y - ((lines.length - 1) * leading + below.length * 14) / 2 + 4;
  const belowTop = top + lines.length * leading;
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
    ...textBlock(lines, place.x, top, name, 1.25),
    ...textBlock(below, place.x, belowTop, small, 1.33),
  ];
}
