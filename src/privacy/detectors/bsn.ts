import type { Weight } from "../finding.js";
import { isAlphanumeric, isDigit } from "../signs.js";

const NAMED = /bsn|burgerservice|sofi-?nummer/iu;
const FACTORS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;
/** `1234.56.782` and `123.456.782`, as some forms print it. */
const GROUPED = /(?<![\w.-])(?:\d{4}[.-]\d{2}[.-]\d{3}|\d{3}[.-]\d{3}[.-]\d{3})(?![\w-]|\.\d)/gu;

/**
 * The 11-test of a burgerservicenummer: eight or nine digits, not all zero, whose weighted sum
 * (9, 8, … 2, −1) can be divided by eleven. One in eleven random numbers passes it.
 */
export function passesElevenTest(digits: string): boolean {
  if (digits.length < 8 || digits.length > 9) return false;
  const nine = digits.padStart(9, "0");
  let sum = 0;
  for (const [index, factor] of FACTORS.entries()) {
    if (!isDigit(nine, index)) return false;
    sum += factor * (nine.charCodeAt(index) - 48);
  }
  return sum % 11 === 0 && Number(nine) > 0;
}

function holdsPassing(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text, at)) continue;
    const start = at;
    while (isDigit(text, at)) at++;
    const alone = !isAlphanumeric(text, start - 1) && !isAlphanumeric(text, at);
    if (alone && at - start >= 8 && at - start <= 9 && passesElevenTest(text.slice(start, at))) {
      return true;
    }
  }
  for (const [grouped] of text.matchAll(GROUPED)) {
    if (passesElevenTest(grouped.replace(/[.-]/gu, ""))) return true;
  }
  return false;
}

/** A number that could be a BSN: `stop` where the text says that it is one, else `warn`. */
export function bsn(text: string): Weight | null {
  if (!holdsPassing(text)) return null;
  return NAMED.test(text) ? "stop" : "warn";
}
