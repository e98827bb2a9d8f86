import {
  AT_LEAST,
  AT_LEAST_TWO,
  COUNTS_EEN,
  DETERMINERS,
  EVERY,
  NONE,
  NUMBERED,
  NUMBERS,
  OF,
  STOPS,
  THINGS,
} from "./counting-words.js";
import { isPerson } from "./person-words.js";

/** A word of a text, or a sign on which a phrase ends; quotes and brackets are left out. */
interface Token {
  /** In small letters, without accents. */
  readonly key: string;
  /** Whether an accent was on it: `één` is a number, `een` an article. */
  readonly accented: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every sign that is no space starts one of these, so that looking for them takes linear time. */
const TOKEN =
  /\p{N}+(?:[.,:-]\p{N}+)*(?:[\p{L}%][\p{L}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)*|(?<=\p{N})\)|[^\s'"‘’“”„«»*_()]/gu;

/** Longest way from a number to its noun: `één van de drie zeer betrokken docenten`. */
const MOST_BETWEEN = 3;

/** What a number is: of how many, how far its words go, and how its noun is written. */
interface Count {
  readonly value: number;
  /** The first word behind it. */
  readonly next: number;
  readonly noun: "one" | "more";
}

const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const low = found.toLowerCase().replaceAll("’", "'");
    const key = bare(low);
    return { key, accented: key !== low, start: index, end: index + found.length };
  });
}

/** The number that a word is; `null` when it is none. */
function figureOf(tokens: readonly Token[], at: number): number | null {
  const { key = "", accented = false } = tokens[at] ?? {};
  if (/^\d{1,9}$/u.test(key)) {
    const back = tokens[at - 1]?.key === "." ? 2 : 1;
    const numbered = NUMBERED.has(tokens[at - back]?.key ?? "");
    // "1)" at the start of a line is the number of that line.
    return numbered || tokens[at + 1]?.key === ")" ? null : Number(key);
  }
  if ((key === "een" && accented) || key === "one") return 1;
  return NUMBERS.get(key) ?? null;
}

/** How many the words from a place on say there are, and where these words end. */
function numberAt(tokens: readonly Token[], at: number): Omit<Count, "noun"> | null {
  const [last, first, second] = [-1, 0, 1].map((offset) => tokens[at + offset]?.key ?? "");
  const pair = `${first} ${second}`;
  if (/^(?:een enkele?|(?:a|the|one) (?:single|lone|sole))$/u.test(pair)) {
    return { value: 1, next: at + 2 };
  }
  if (/^(?:(?:de|het|hun|onze) enige|(?:the|our|their) only)$/u.test(pair)) {
    return { value: 1, next: at + 2 };
  }
  if (/^(?:beide|both|tweetal)$/u.test(first ?? "")) return { value: 2, next: at + 1 };
  const partOf = first === "een" && OF.has(second ?? "");
  const value =
    figureOf(tokens, at) ?? (partOf || COUNTS_EEN.has(last ?? "") ? articleOf(first) : null);
  return value === null ? null : { value, next: at + 1 };
}

const articleOf = (word: string | undefined): number | null => (word === "een" ? 1 : null);

/** What the words from a place on count; `null` when they count nothing. */
function countAt(tokens: readonly Token[], at: number): Count | null {
  const number = numberAt(tokens, at);
  if (number === null) return null;
  const { value, next } = number;
  const whose = tokens[next + 1]?.key ?? "";
  if (!OF.has(tokens[next]?.key ?? "")) return { ...number, noun: value === 1 ? "one" : "more" };
  const all = DETERMINERS.has(whose) ? next + 2 : next + 1;
  const total = figureOf(tokens, all);
  // "Vijf van de zes docenten" is about the sixth too.
  if (total !== null && total > value) {
    return { value: Math.min(value, total - value), next: all + 1, noun: "more" };
  }
  if (DETERMINERS.has(whose)) return { value, next: next + 2, noun: "more" };
  const them = whose === "hen" || figureOf(tokens, next + 1) !== null;
  return them ? { value, next: next + 1, noun: "more" } : null;
}

/** Whether the words before a number make it something else than how many there are. */
function takenBack(tokens: readonly Token[], at: number, { value }: Count): boolean {
  const [last = "", before = ""] = [tokens[at - 1]?.key, tokens[at - 2]?.key];
  if (AT_LEAST.has(last) || AT_LEAST_TWO.has(`${before}_${last}`)) return true;
  return value === 1 && NONE.has(last);
}

/** Whether it is a share or a norm: `één docent op de tien`, `één agent per wijk`. */
function isRate(tokens: readonly Token[], after: number): boolean {
  const [first = "", second = ""] = [tokens[after]?.key, tokens[after + 1]?.key];
  if (first === "per" || first === "out") return true;
  if (!/^(?:op|in|voor|aan|on|for|at)$/u.test(first)) return false;
  return EVERY.has(second) || (second === "de" && figureOf(tokens, after + 2) !== null);
}

/** Where the noun stands that a number counts, when that is one for people; else `null`. */
function personBehind(tokens: readonly Token[], { next, noun }: Count): number | null {
  // Of parents there are two by nature: "beide ouders" does not say whose.
  const pair = /^(?:beide|both)$/u.test(tokens[next - 1]?.key ?? "");
  if (pair && /^(?:ouders|parents)$/u.test(tokens[next]?.key ?? "")) return null;
  for (let at = next; at <= next + MOST_BETWEEN; at++) {
    const key = tokens[at]?.key ?? "";
    if (isPerson(key, noun)) return THINGS.has(tokens[at + 1]?.key ?? "") ? null : at;
    if (STOPS.has(key) || !/^[\p{L}\p{N}]/u.test(key)) return null;
  }
  return null;
}

/**
 * The phrases in a text that count fewer people than may be told of (D18): `een enkele agent`,
 * `one of the teachers`. In Dutch and English at once, in time linear in the text.
 *
 * A phrase is a number, at most three words that can be adjectives, and a word for people in the
 * number that goes with it. An indefinite article counts nobody (`een docent kan altijd bellen`),
 * nor do shares, rates and least numbers (`één op de drie docenten`, `één agent per wijk`,
 * `ten minste één docent`). Who is told of without a number is not found.
 *
 * @param fewest the smallest group that words may be about
 */
export function singlePersons(text: string, fewest: number): readonly string[] {
  const composed = text.normalize("NFC");
  const tokens = tokensOf(composed);
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const count = countAt(tokens, at);
    if (count === null || count.value === 0 || count.value >= fewest) continue;
    const last = personBehind(tokens, count);
    if (last === null || takenBack(tokens, at, count) || isRate(tokens, last + 1)) continue;
    found.add(composed.slice(tokens[at]?.start, tokens[last]?.end));
    at = last;
  }
  return [...found];
}
