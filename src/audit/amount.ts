/** A number as it was printed, without a fraction: `1.250,5` is 12505 with one decimal. */
export interface Amount {
  readonly units: bigint;
  readonly decimals: number;
}

const SIGNS = /^(?:€|EUR) ?|(?: ?(?:%|€|EUR))$/giu;
const LONGEST = 30;

/**
 * Reads a whole number or one with decimals, with or without €, EUR or %: `7263385`,
 * `€ 7.263.385`, `7,263,385.50`, `12 500`. One sign with three figures behind it parts
 * thousands (`1.250`), except in a percentage: amounts and counts do not have three decimals.
 *
 * @param text clean, so that every white space is one space
 * @returns null for what is no such number, negative ones included
 */
export function readAmount(text: string): Amount | null {
  if (text.length > LONGEST) return null;
  const bare = text.replace(SIGNS, "");
  const thousands =
    /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/u.exec(bare) ??
    /^[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/u.exec(bare) ??
    /^[1-9]\d{0,2}(?: \d{3})+(?:[.,](\d+))?$/u.exec(bare);
  const single = /^\d+[.,]\d{3}$/u.test(bare) && text.endsWith("%");
  const found =
    thousands && !single
      ? { digits: bare.replace(/\D/gu, ""), fraction: thousands[1] ?? "" }
      : decimal(bare);
  return found && { units: BigInt(found.digits), decimals: found.fraction.length };
}

function decimal(text: string): { digits: string; fraction: string } | null {
  const [, whole, fraction = ""] = /^(\d+)(?:[.,](\d+))?$/u.exec(text) ?? [];
  return whole === undefined ? null : { digits: whole + fraction, fraction };
}

/** The amount in units of a finer decimal. */
export const atDecimals = ({ units, decimals }: Amount, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - decimals);

/** A number of units as a decimal text with a point: −15 with one decimal is `-1.5`. */
export function decimalText(units: bigint, decimals: number): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const cut = digits.length - decimals;
  const fraction = decimals === 0 ? "" : `.${digits.slice(cut)}`;
  return `${units < 0n ? "-" : ""}${digits.slice(0, cut)}${fraction}`;
}
