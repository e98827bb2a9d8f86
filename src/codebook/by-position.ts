import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import { headingKey } from "../model/heading-key.js";
import { columnKey, cutText, LONG } from "./by-text.js";
import type { Wanted } from "./wanted.js";

/** `her_2`, `her_sq002`: a row of a matrix by its number. */
const NUMBERED = /^(.+?)_(?:sq)?0*(\d{1,3})$/u;

const prefixOf = (heading: string): string | undefined => /^([^[]+)\[/u.exec(heading)?.[1];

/** Whether a column tells a whole question, which then is none of those that are looked for. */
const asksOther = (column: Column): boolean =>
  column.text !== "" && columnKey(column).length >= LONG && cutText(column) === null;

/**
 * Rows of a matrix that are only numbered: `HER_1` to `HER_4` are the four questions of `HER`, in
 * the order of the questionnaire. Only when there are exactly as many numbers as questions, and no
 * export or companion tells that they ask something else.
 */
export function numberedRows(
  columns: readonly (readonly [at: number, column: Column])[],
  missing: readonly Wanted[],
  all: readonly Wanted[],
): ReadonlyMap<number, Wanted> {
  const numbered = new Map<string, { at: number; number: number }[]>();
  for (const [at, column] of columns) {
    const match = NUMBERED.exec(headingKey(column.code));
    if (match?.[1] === undefined || asksOther(column)) continue;
    const rows = numbered.get(match[1]) ?? [];
    rows.push({ at, number: Number(match[2]) });
    numbered.set(match[1], rows);
  }
  const found = new Map<number, Wanted>();
  for (const [prefix, rows] of numbered) {
    const family = all.filter(({ heading }) => labelKey(prefixOf(heading) ?? "") === prefix);
    const whole = family.length === rows.length && family.every((one) => missing.includes(one));
    if (!whole || new Set(rows.map(({ number }) => number)).size !== rows.length) continue;
    const sorted = [...rows].sort((a, b) => a.number - b.number);
    for (const [index, { at }] of sorted.entries()) {
      const one = family[index];
      if (one) found.set(at, one);
    }
  }
  return found;
}

/**
 * The two matrices over the domains, where headings are the names of the domains alone: the
 * first run of all domains is the contact, the second its kind. A platform may
 * have put a number behind the second of two equal names (`Gemeente2`).
 */
export function domainRuns(
  columns: readonly Column[],
  isFree: (at: number) => boolean,
  missing: readonly Wanted[],
): ReadonlyMap<number, Wanted> {
  const found = new Map<number, Wanted>();
  const matrices = ["contact.", "aard."].map((start) =>
    missing.filter(({ id }) => id.startsWith(start)),
  );
  const names = columns.map((column) => columnKey(column).replace(/\s*\d+$/u, ""));
  let from = 0;
  for (const rows of matrices) {
    if (rows.length < 2) continue;
    const rowAt = (at: number) =>
      isFree(at) ? rows.find(({ parts }) => parts.includes(names[at] ?? "")) : undefined;
    const run = (start: number) => rows.map((_, index) => rowAt(start + index));
    const start = names.findIndex(
      (_, at) =>
        at >= from && new Set(run(at)).size === rows.length && !run(at).includes(undefined),
    );
    if (start === -1) continue;
    for (const [index, one] of run(start).entries()) if (one) found.set(start + index, one);
    from = start + rows.length;
  }
  return found;
}
