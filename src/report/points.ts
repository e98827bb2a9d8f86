import type { Language } from "../model/language.js";
import { numbersIn } from "../words/numbers.js";

/** Whole percentage points, without a minus before zero. */
export function pointsOf(value: number, language: Language): string {
  const whole = Math.sign(value) * Math.floor(Math.abs(value) * 100 + 0.5 + 1e-9);
  return numbersIn(language).decimal(whole === 0 ? 0 : whole, 0);
}

/** A share to whole points, downwards; the small number takes back what multiplying rounded. */
export function flooredToPoints(value: number): number {
  return Math.floor(value * 100 + 1e-9) / 100;
}

/** A share to whole points, upwards. */
export function ceiledToPoints(value: number): number {
  return Math.ceil(value * 100 - 1e-9) / 100;
}
