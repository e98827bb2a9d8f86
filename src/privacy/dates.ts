import { readMoment } from "./moment.js";

/** How the dates of a column are written; `unclear` when day and month cannot be told apart. */
export type DateOrder = "year-first" | "day-first" | "month-first" | "unclear";

const MAX_LENGTH = 40;

/** Learns from the cells of a column whether it holds dates, and in which order. */
export class Dates {
  #dates = 0;
  #others = 0;
  #yearFirst = 0;
  #dayFirst = 0;
  #monthFirst = 0;

  add(text: string): void {
    // One other text is enough: this is no column of dates.
    if (this.#others > 0) return;
    const moment = text.length <= MAX_LENGTH ? readMoment(text) : null;
    if (!moment) {
      this.#others++;
      return;
    }
    this.#dates++;
    if (moment.order === "year-first") this.#yearFirst++;
    else if (moment.first > 12) this.#dayFirst++;
    else if (moment.second > 12) this.#monthFirst++;
  }

  merge(other: Dates): void {
    this.#dates += other.#dates;
    this.#others += other.#others;
    this.#yearFirst += other.#yearFirst;
    this.#dayFirst += other.#dayFirst;
    this.#monthFirst += other.#monthFirst;
  }

  /** `null` for a column that is not dates alone. */
  get order(): DateOrder | null {
    if (this.#dates === 0 || this.#others > 0) return null;
    if (this.#yearFirst === this.#dates) return "year-first";
    if (this.#yearFirst > 0 || (this.#dayFirst > 0 && this.#monthFirst > 0)) return "unclear";
    if (this.#dayFirst > 0) return "day-first";
    return this.#monthFirst > 0 ? "month-first" : "unclear";
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** `2019-05` of a date in a known order, else `2019`; an empty text when it is no date. */
export function toMonth(text: string, order: DateOrder): string {
  const moment = readMoment(text);
  if (!moment) return "";
  const month =
    moment.order === "year-first" || order === "month-first" ? moment.first : moment.second;
  if (order === "unclear" || month > 12) return String(moment.year);
  return `${moment.year}-${twoDigits(month)}`;
}

/** `2019` of a date; an empty text when it is none. */
export function toYear(text: string): string {
  const moment = readMoment(text);
  return moment ? String(moment.year) : "";
}
