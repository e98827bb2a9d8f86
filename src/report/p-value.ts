import type { Language } from "../model/language.js";
import { numbersIn } from "../words/numbers.js";

/** `0,030`, or `< 0,001`: three decimals say more than the p-value of a small group knows. */
export function pText(p: number | null, language: Language): string {
  if (p === null) return "";
  const numbers = numbersIn(language);
  return p < 0.001 ? `< ${numbers.decimal(0.001, 3)}` : numbers.decimal(p, 3);
}
