import type { Weight } from "../finding.js";
import { isAlphanumeric, isDigit } from "../signs.js";

const SEPARATORS = " -./()";
const MAX_LENGTH = 28;
/** `) - ` may part an area code from the rest. */
const MAX_GAP = 3;
const DATE = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?!\d)/u;
const DIGITS_AFTER_PREFIX = 9;

/**
 * Whether a Dutch number starts here: `+31`, `0031` or `0` and nine digits, the first of them
 * no zero; `(0)` may follow the country code, and separators may stand between the digits.
 */
function isNumberAt(text: string, start: number): boolean {
  let digits = "";
  let wanted = 0;
  let gap = 0;
  for (let at = text.charAt(start) === "+" ? start + 1 : start; at < start + MAX_LENGTH; at++) {
    if (!isDigit(text, at)) {
      if (at >= text.length || !SEPARATORS.includes(text.charAt(at)) || ++gap > MAX_GAP)
        return false;
      continue;
    }
    gap = 0;
    digits += text.charAt(at);
    if (wanted === 0) wanted = lengthAfter(digits, text.charAt(start) === "+");
    else if (digits === "310" || digits === "00310") digits = digits.slice(0, -1);
    if (wanted === 0 && digits.length >= 4) return false;
    if (digits.length === wanted) {
      return !isAlphanumeric(text, at + 1) && !DATE.test(text.slice(start, start + 11));
    }
  }
  return false;
}

/** How many digits a number has that begins so; 0 while that cannot be told. */
function lengthAfter(digits: string, plus: boolean): number {
  if (plus) return digits === "31" ? 2 + DIGITS_AFTER_PREFIX : 0;
  if (digits === "0031") return 4 + DIGITS_AFTER_PREFIX;
  return digits.length === 2 && digits !== "00" ? 1 + DIGITS_AFTER_PREFIX : 0;
}

/** A Dutch telephone number, anywhere in a text. A date is none. */
export function phone(text: string): Weight | null {
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign !== "+" && sign !== "0") continue;
    // Inside a longer number or a date nothing starts.
    const before = text.charAt(at - 1);
    if (isAlphanumeric(text, at - 1) || before === "+") continue;
    if ("-./:,".includes(before) && isDigit(text, at - 2)) continue;
    if (isNumberAt(text, at)) return "stop";
  }
  return null;
}
