/** A date as it stands in a cell, as far as it can be told. */
export interface Moment {
  readonly year: number;
  /** The two numbers beside the year; which of them is the month depends on `order`. */
  readonly first: number;
  readonly second: number;
  readonly order: "year-first" | "year-last";
  /** Whether it names the second. */
  readonly seconds: boolean;
  /** LimeSurvey writes 1 January 1980 for every respondent of an anonymous survey. */
  readonly constant: boolean;
}

const TIME =
  "(?:[ T]{1,2}\\d{1,2}:\\d{2}(?<seconds>:\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:Z|[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}))?)?";
const YEAR_FIRST = new RegExp(
  `^(?<year>[12]\\d{3})[-/.](?<first>\\d{1,2})[-/.](?<second>\\d{1,2})${TIME}$`,
  "iu",
);
const YEAR_LAST = new RegExp(
  `^(?<first>\\d{1,2})[-/.](?<second>\\d{1,2})[-/.](?<year>[12]\\d{3}|\\d{2}),?${TIME}$`,
  "iu",
);
const MAX_LENGTH = 40;

/** Reads a date, with or without a time; `null` for a text that is something else. */
export function readMoment(text: string): Moment | null {
  const trimmed = text.length > MAX_LENGTH ? "" : text.trim();
  const early = YEAR_FIRST.exec(trimmed);
  const groups = (early ?? YEAR_LAST.exec(trimmed))?.groups;
  if (!groups) return null;
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const year = Number(groups.year) + (groups.year?.length === 2 ? 2000 : 0);
  if (first < 1 || second < 1 || first > 31 || second > 31) return null;
  if (first > 12 && (second > 12 || early)) return null;
  return {
    year,
    first,
    second,
    order: early ? "year-first" : "year-last",
    seconds: groups.seconds !== undefined,
    constant: year === 1980 && first === 1 && second === 1,
  };
}
