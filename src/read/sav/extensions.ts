import { cursorOf } from "./cursor.js";
import type { SavText } from "./encoding.js";

const ascii = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** The code page, from the integers about the machine (subtype 3). */
export function codePageOf(
  data: Uint8Array | undefined,
  littleEndian: boolean,
  file: string,
): number | null {
  return data && data.length >= 32 ? cursorOf(data, littleEndian, file, 28).int32() : null;
}

/** The name of the encoding (subtype 20). */
export function encodingNameOf(data: Uint8Array | undefined): string | null {
  return data ? ascii(data.subarray(0, 100)).replaceAll("\0", "") : null;
}

/** The numbers that stand for system-missing, LOWEST and HIGHEST. */
export interface SpecialNumbers {
  readonly systemMissing: number;
  readonly highest: number;
  readonly lowest: number;
}

/** From the floating point facts about the machine (subtype 4), or what is usual. */
export function specialNumbersOf(
  data: Uint8Array | undefined,
  littleEndian: boolean,
  file: string,
): SpecialNumbers {
  if (!data || data.length < 24) {
    const highest = Number.MAX_VALUE;
    return { systemMissing: -highest, highest, lowest: -(highest - 2 ** 970) };
  }
  const cursor = cursorOf(data, littleEndian, file);
  return {
    systemMissing: cursor.double(),
    highest: cursor.double(),
    lowest: cursor.double(),
  };
}

/** The number of cases in 64 bits (subtype 16), for files that outgrew the header. */
export function wideCasesOf(
  data: Uint8Array | undefined,
  littleEndian: boolean,
  file: string,
): number | null {
  if (!data || data.length < 16) return null;
  const cases = cursorOf(data, littleEndian, file, 8).int64();
  return cases >= 0 ? cases : null;
}

/** `SHORT=long name` pairs between tabs (subtype 13), the short names in capitals. */
export function longNamesOf(data: Uint8Array | undefined, text: SavText): Map<string, string> {
  return new Map(pairs(data, text).map(([short, long]) => [short.toUpperCase(), long]));
}

/** The widths of strings over 255 bytes by short name (subtype 14). */
export function longWidthsOf(data: Uint8Array | undefined, text: SavText): Map<string, number> {
  return new Map(
    pairs(data, text).map(([short, width]) => [short.toUpperCase(), Number.parseInt(width, 10)]),
  );
}

function pairs(data: Uint8Array | undefined, text: SavText): [string, string][] {
  if (!data) return [];
  return text
    .decode(data)
    .split(/[\t\0]+/u)
    .flatMap((pair) => {
      const at = pair.indexOf("=");
      return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] satisfies [string, string]] : [];
    });
}
