import type { Weight } from "../finding.js";
import { isAlphanumeric, isDigit } from "../signs.js";

/** Length of an IBAN per country (SWIFT, IBAN Registry), for the countries one meets here. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MR: 27,
  MT: 31,
  MU: 30,
  NL: 18,
  NO: 15,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SC: 31,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
};

/** The value of a digit or letter: `7` is 7, `A` is 10, `z` is 35. */
function valueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return isDigit(text, at) ? code - 48 : (code | 32) - 87;
}

/** The test of ISO 13616: with its first four signs at the end, it leaves 1 divided by 97. */
export function passesMod97(account: string): boolean {
  let rest = 0;
  for (let place = 0; place < account.length; place++) {
    const value = valueAt(account, (place + 4) % account.length);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function isAccountAt(text: string, start: number): boolean {
  const country = text.slice(start, start + 2).toUpperCase();
  const length = Object.hasOwn(LENGTHS, country) ? LENGTHS[country] : undefined;
  if (length === undefined) return false;
  let account = "";
  let gap = false;
  for (let at = start; account.length < length; at++) {
    const separates = text.charAt(at) === " " || text.charAt(at) === "-" || text.charAt(at) === ".";
    if (separates && gap) return false;
    gap = separates;
    if (separates) continue;
    if (!isAlphanumeric(text, at)) return false;
    account += text.charAt(at);
    if (account.length === length && isAlphanumeric(text, at + 1)) return false;
  }
  return passesMod97(account);
}

/** A bank account number (IBAN) of the Netherlands or another country, anywhere in a text. */
export function iban(text: string): Weight | null {
  for (let at = 2; at < text.length - 1; at++) {
    // Two digits after two letters: only there an account can start.
    if (!isDigit(text, at) || !isDigit(text, at + 1) || isAlphanumeric(text, at - 3)) continue;
    if (isDigit(text, at - 1) || isDigit(text, at - 2)) continue;
    if (isAccountAt(text, at - 2)) return "stop";
  }
  return null;
}
