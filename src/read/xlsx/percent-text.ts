import type { NumberKind } from "./number-format.js";

const PERCENT = "percent";
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/u;

/**
 * A share as the percentage that Excel shows, without losing what it does not show: 0.85 is
 * `85%`, or `85.0%` in a format with one decimal, and 0.855 is `85.5%` in any. The point is moved
 * in the text, for 100 × 0.57 is 56.99… in doubles.
 *
 * @returns null for another kind of number, and for one too large or small to write in full
 */
export function percentText(value: number, kind: NumberKind): string | null {
  if (!kind.startsWith(PERCENT)) return null;
  const decimals = Number(kind.slice(PERCENT.length));
  const [, minus = "", whole, fraction = ""] = PLAIN.exec(String(value)) ?? [];
  if (whole === undefined) return null;
  const moved = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/u, "");
  const rest = fraction.slice(2).padEnd(decimals, "0");
  return `${minus}${moved}${rest === "" ? "" : `.${rest}`}%`;
}
