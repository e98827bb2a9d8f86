import type { Language } from "../model/language.js";

/** Whole percentage of k out of n, half up, by whole-number arithmetic: 23/40 is 58, not 57. */
export function wholePercent(k: number, n: number): number {
  return Math.floor((200 * k + n) / (2 * n));
}

/** Whole percentage of a share that is no count, such as the end of an interval. */
function shareAsPercent(share: number): number {
  return Math.floor(share * 100 + 0.5 + 1e-9);
}

/** How numbers are written. Independent of the machine's locale, so that bytes stay the same. */
export interface Numbers {
  percent(k: number, n: number): string;
  sharePercent(share: number): string;
  /** Whole percentages, and one decimal below ten: large networks are thin. */
  densityPercent(density: number): string;
  /** `49–97%` */
  range(interval: { low: number; high: number }): string;
  decimal(value: number, digits: number): string;
  whole(value: number): string;
}

export function numbersIn(language: Language): Numbers {
  const point = language === "nl" ? "," : ".";
  const thousands = language === "nl" ? "." : ",";
  const decimal = (value: number, digits: number): string =>
    value
      .toFixed(digits)
      .replace(/^-(?=[0.]*$)/u, "")
      .replace(".", point)
      .replace(/^-/u, "−");
  return {
    percent: (k, n) => `${wholePercent(k, n)}%`,
    sharePercent: (share) => `${shareAsPercent(share)}%`,
    densityPercent: (density) =>
      density === 0 || density >= 0.0995
        ? `${shareAsPercent(density)}%`
        : `${decimal(density * 100, 1)}%`,
    range: ({ low, high }) => `${shareAsPercent(low)}–${shareAsPercent(high)}%`,
    decimal,
    whole: (value) => String(value).replace(/\B(?=(\d{3})+(?!\d))/gu, thousands),
  };
}
