import { labelKey } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import type { Fate, PlatformId } from "../model/platform.js";

/** The first rows of an export, as many as it takes to know what wrote it. */
export type Sample = readonly (readonly string[])[];

/** What the heading rows say of one column. */
export interface Heading {
  readonly heading: string;
  readonly text: string;
  readonly own: boolean;
}

/** Tells what became of a response, from its cells; `null` for a finished answer sheet. */
export type FateOf = (cells: readonly string[]) => Fate | null;

/** How one kind of survey software writes its exports. */
export interface Platform {
  readonly id: PlatformId;
  /** Whether two columns may have this heading, as when headings are whole questions. */
  mayRepeat(heading: string): boolean;
  /** How many rows the heading takes; 0 when something else wrote this export. */
  headingRows(sample: Sample): number;
  /** The columns up to `width`. */
  headings(sample: Sample, width: number): readonly Heading[];
  /** Whether a code means "no answer" in every export of this platform. */
  isMissing?(code: string): boolean;
  /** `null` when the export does not tell which responses are finished. */
  fateOf?(columns: readonly Column[]): FateOf | null;
  /** The column that must differ per row, for the platform can write several per respondent. */
  recordColumn?: number;
}

/** Cell `at` of a heading row, without the white space around it. */
export function headingCell(row: readonly string[] | undefined, at: number): string {
  return (row?.[at] ?? "").trim();
}

/** The columns of one heading row, of which each cell is all that is known about its column. */
export function oneRow(
  isOwn: (heading: string, at: number) => boolean,
): (sample: Sample, width: number) => readonly Heading[] {
  return ([names], width) =>
    Array.from({ length: width }, (_, at) => {
      const heading = headingCell(names, at);
      return { heading, text: "", own: isOwn(heading, at) };
    });
}

/** The cells of a heading row as label keys. */
export function keysOf(row: readonly string[] | undefined): readonly string[] {
  return (row ?? []).map(labelKey);
}

/** A cell as it reads: its label where the column has labels, as a label key. */
export function readsAs(cells: readonly string[], at: number, columns: readonly Column[]): string {
  const code = cells[at] ?? "";
  return labelKey(columns[at]?.labels.get(code) ?? code);
}

/** The place of the first column under one of these names, code or text; -1 when there is none. */
export function columnNamed(columns: readonly Column[], ...names: readonly string[]): number {
  return columns.findIndex(({ heading, code, text }) =>
    [heading, code, text].some((one) => names.includes(labelKey(one))),
  );
}
