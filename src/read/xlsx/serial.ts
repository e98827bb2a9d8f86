import type { NumberKind } from "./number-format.js";

const DAY = 86_400;
const LAST_DAY = Date.UTC(9999, 11, 31) / 1000 / DAY;

/**
 * A number of days as ISO text: `2019-03-01`, `2019-03-01T10:15:00`, `10:15:00`; time that
 * went by in hours, such as `36:15:00`. To the second, as forms record it.
 *
 * @returns null for what is no date: before the first day or after the year 9999, and 29
 * February 1900, which Excel counts and which never was.
 */
export function isoOf(serial: number, kind: NumberKind, from1904: boolean): string | null {
  const seconds = Math.round(serial * DAY);
  if (kind === "number" || kind.startsWith("percent") || seconds < 0) return null;
  if (kind === "elapsed" || (kind === "time" && seconds < DAY)) return clock(seconds);
  const days = Math.floor(seconds / DAY);
  const day = from1904 ? days + FIRST_1904 : since1970(days);
  if (day === null || day > LAST_DAY) return null;
  const date = new Date(day * DAY * 1000).toISOString().slice(0, 10);
  const rest = seconds % DAY;
  return kind === "date" && rest === 0 ? date : `${date}T${clock(rest)}`;
}

const FIRST_1904 = Date.UTC(1904, 0, 1) / 1000 / DAY;
const BEFORE_1900 = Date.UTC(1899, 11, 31) / 1000 / DAY;

/** Day 1 is 1 January 1900; day 60 is the day that never was. */
function since1970(days: number): number | null {
  if (days < 1 || days === 60) return null;
  return BEFORE_1900 + (days < 60 ? days : days - 1);
}

function clock(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return [hours, minutes, seconds % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
