/** A percentage as it was printed: `85,5%` is 855 units of a tenth, with one decimal. */
export interface Percentage {
  readonly units: number;
  readonly decimals: number;
}

const FORM = /^(\d{1,3})(?:[.,](\d{1,2}))? ?%?$/u;

/** The units of 100 %: 100 without decimals, 1000 with one. */
export const wholeUnits = (decimals: number): number => 100 * 10 ** decimals;

/**
 * Reads `85`, `85%`, `85,0 %` or `85.5` (a clean text, at most two decimals). The decimals are
 * kept, for `85,0` says more than `85`.
 *
 * @returns null for what is no percentage from 0 to 100
 */
export function readPercentage(text: string): Percentage | null {
  const [, whole, fraction = ""] = FORM.exec(text) ?? [];
  if (whole === undefined) return null;
  const decimals = fraction.length;
  const units = Number(whole + fraction);
  return units <= wholeUnits(decimals) ? { units, decimals } : null;
}
