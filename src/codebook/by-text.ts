import type { Column } from "../model/column.js";
import { editDistance } from "../model/nearest.js";
import { questionKey } from "./question-key.js";
import type { Wanted } from "./wanted.js";

/** A text shorter than this says too little to be found at the end of another. */
export const LONG = 20;
/** More texts than this are not compared letter by letter. */
const MAX_COMPARED = 300;
const LONGEST = 400;

/** The question of a column as a key. */
export function columnKey({ text, heading }: Column): string {
  return questionKey(text === "" ? heading : text);
}

/** What may part a question from what stands before it: a sentence that ends, a bracket, a dash. */
const PARTING = /[[\]:;?!.)|>\n]|\s[-–—]\s/gu;
/** A number or code before a question that nothing else parts from it: `Q1_1 Mijn …`. */
const NUMBERED = /^\S*[\d_]\S*\s/u;

/** Question keys of all that a column may ask: its whole text, and what is behind each parting. */
export function askedIn(column: Column): ReadonlySet<string> {
  const text = column.text === "" ? column.heading : column.text;
  const end = text.slice(-2 * LONGEST);
  const starts = [...end.matchAll(PARTING)].map((found) => found.index + found[0].length);
  const [number = ""] = NUMBERED.exec(text.slice(0, LONGEST)) ?? [];
  return new Set([
    columnKey(column),
    questionKey(text.slice(number.length)),
    ...starts.map((at) => questionKey(end.slice(at))),
  ]);
}

/**
 * Whether the text of a column is this question, perhaps with the question of its matrix first.
 * Never as the end of a longer sentence: "I doubt that …" turns the question around.
 */
export function isText(key: string, asked: ReadonlySet<string>, { leads, parts }: Wanted): boolean {
  if (leads.length === 0) {
    return parts.some((part) => key === part || (part.length >= LONG && asked.has(part)));
  }
  return leads.some(
    (lead) =>
      lead !== "" &&
      key.includes(lead) &&
      parts.some((part) => asked.has(part) || key.endsWith(`${lead} ${part}`)),
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

/** A shorter word is another word as soon as one letter differs. */
const LEAST_LETTERS = 5;

/** Whether a word is another with one wrong letter, or two that changed places. */
function isSlip(wrong: string, right: string): boolean {
  if (wrong === right) return true;
  // What comes before a word turns it around: `onvoldoende`, `unclear`, `impossible`.
  if (right.length < LEAST_LETTERS || wrong[0] !== right[0]) return false;
  const distance = editDistance(wrong, right);
  const swapped = () =>
    wrong.length === right.length && [...wrong].sort().join("") === [...right].sort().join("");
  return distance === 1 || (distance === 2 && swapped());
}

/** Whether two texts differ by slips of the keyboard alone: no word more, less or another. */
function onlySlips(wrong: string, right: string): boolean {
  if (wrong.replaceAll(" ", "") === right.replaceAll(" ", "")) return true;
  const [words, meant] = [wrong.split(" "), right.split(" ")];
  return words.length === meant.length && words.every((word, at) => isSlip(word, meant[at] ?? ""));
}

const numbersIn = (key: string): string => (key.match(/\d+/gu) ?? []).join(" ");

function letters(
  from: readonly string[],
  to: readonly string[],
  fits: (wrong: string, right: string) => boolean = () => true,
): number {
  const distances = from.flatMap((a) =>
    to
      .filter((b) => b.length >= LONG && Math.abs(a.length - b.length) <= 3)
      .filter((b) => numbersIn(a) === numbersIn(b) && fits(a, b))
      .map((b) => editDistance(a, b)),
  );
  return Math.min(Number.POSITIVE_INFINITY, ...distances);
}

/**
 * The question that a text must be, but for one to three wrong letters (one in twenty-five), each
 * a slip within a word: a word more or less may turn a question around. No other question may
 * come near: two that differ little are never guessed between.
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
    const near =
      best.distance <= Math.min(3, Math.floor(length / 25)) &&
      letters(texts, best.one.parts, onlySlips) === best.distance;
    if (near && (second?.distance ?? Number.POSITIVE_INFINITY) >= best.distance + 2) {
      found.set(at, best.one);
    }
  }
  return found;
}
