import type { Column } from "../model/column.js";
import { editDistance } from "../model/nearest.js";
import { questionKey } from "./question-key.js";
import type { Wanted } from "./wanted.js";

/** A text shorter than this says too little to be found at the end of another. */
const LONG = 20;
/** More texts than this are not compared letter by letter. */
const MAX_COMPARED = 300;
const LONGEST = 400;

/** The question of a column as a key. */
export function columnKey({ text, heading }: Column): string {
  return questionKey(text === "" ? heading : text);
}

/** Whether the text of a column is this question, perhaps with the question of its matrix first. */
export function isText(key: string, { leads, parts }: Wanted): boolean {
  if (leads.length === 0) {
    return parts.some((part) => key === part || (part.length >= LONG && key.endsWith(` ${part}`)));
  }
  return parts.some(
    (part) => key.endsWith(` ${part}`) && leads.some((lead) => lead !== "" && key.includes(lead)),
  );
}

/** The start of a question that was cut: what stands before two or three dots; `null` if none. */
export function cutText({ text, heading }: Column): string | null {
  const match = /^([\s\S]{20,}?)\s*(?:…|\.{2,3})\s*$/u.exec(text === "" ? heading : text);
  return match?.[1] === undefined ? null : questionKey(match[1]);
}

/** The only question that begins as a cut text does. */
export function onlyBeginning(cut: string, wanted: readonly Wanted[]): Wanted | null {
  const found = wanted.filter(
    ({ leads, parts }) => leads.length === 0 && parts.some((part) => part.startsWith(cut)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The texts in which a question may stand alone: the whole, or what is behind its matrix. */
function standingAlone({ text, heading }: Column): readonly string[] {
  const whole = (text === "" ? heading : text).slice(-2 * LONGEST);
  const row = /\[([^\]]*)\]\s*$/u.exec(whole)?.[1];
  const behind = whole.split(/\s[-–]\s|:\s|\n/u).at(-1);
  return [whole, row, behind]
    .flatMap((part) => (part === undefined ? [] : [questionKey(part)]))
    .filter((key) => key.length >= LONG && key.length <= LONGEST);
}

const numbersIn = (key: string): string => (key.match(/\d+/gu) ?? []).join(" ");

function letters(from: readonly string[], to: readonly string[]): number {
  const distances = from.flatMap((a) =>
    to
      .filter((b) => b.length >= LONG && Math.abs(a.length - b.length) <= 3)
      .filter((b) => numbersIn(a) === numbersIn(b))
      .map((b) => editDistance(a, b)),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/**
 * The question that a text must be, but for one to three wrong letters (one in twenty-five). No
 * other question may come near: two that differ little are never guessed between.
 */
export function misspelled(
  columns: readonly (readonly [at: number, column: Column])[],
  missing: readonly Wanted[],
  all: readonly Wanted[],
): ReadonlyMap<number, Wanted> {
  const found = new Map<number, Wanted>();
  for (const [at, column] of columns.slice(0, MAX_COMPARED)) {
    const texts = standingAlone(column);
    const scored = all
      .filter(({ leads }) => leads.length === 0)
      .map((one) => ({ one, distance: letters(texts, one.parts) }))
      .sort((a, b) => a.distance - b.distance);
    const [best, second] = scored;
    if (!best || !missing.includes(best.one)) continue;
    const length = Math.max(0, ...best.one.parts.map((part) => part.length));
    const near = best.distance <= Math.min(3, Math.floor(length / 25));
    if (near && (second?.distance ?? Number.POSITIVE_INFINITY) >= best.distance + 2) {
      found.set(at, best.one);
    }
  }
  return found;
}
