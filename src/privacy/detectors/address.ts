import type { Weight } from "../finding.js";

/** `6811 AB`, or `6811ab` that is no measure; SA, SD and SS are never given out. */
const POSTCODE =
  /(?<![\w.-])[1-9]\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss|k[mgb]|[mg]b|[cm]m|ml)[a-z]{2})(?![\w-])/gu;
const NUMBER_AFTER = /^[\s,;:-]{0,3}(?:nr\.?|nummer|huisnummer)? ?\d{1,5}(?![\d.:%])/iu;
const NUMBER_BEFORE = /[a-z.] \d{1,5} ?[a-z]?(?:[-/ ]\d{1,4})?[\s,;]{1,3}$/iu;
/** How far a house number may stand from the postcode. */
const NEAR = 24;

/** The text is nothing but the four digits of a postcode. */
export function isPostcode4(text: string): boolean {
  return /^\s{0,9}[1-9]\d{3}\s{0,9}$/u.test(text);
}

/** A Dutch postcode: `stop` with a house number beside it, for that is one front door. */
export function address(text: string): Weight | null {
  let found: Weight | null = null;
  for (const match of text.matchAll(POSTCODE)) {
    const end = match.index + match[0].length;
    const after = text.slice(end, end + NEAR);
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (NUMBER_AFTER.test(after) || NUMBER_BEFORE.test(before)) return "stop";
    found = "warn";
  }
  return found;
}
