import type { Dialect } from "../model/dialect.js";
import type { Dictionary } from "../model/dictionary.js";
import type { Problem } from "../model/problem.js";

/** One record of a file, and the line on which it starts. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What kind of file a table came from, and how that was written. */
export type Format =
  | { readonly kind: "csv"; readonly dialect: Dialect }
  | { readonly kind: "xlsx"; readonly sheet: string }
  | { readonly kind: "sav"; readonly encoding: string };

/** A file as rows of text, heading rows included; which rows those are is not yet known. */
export interface RawTable {
  readonly format: Format;
  /** In batches, as they stream in; the first batch holds the first row. */
  readonly rows: AsyncIterable<readonly Row[]>;
  /** What the file tells about its columns: SPSS files do. */
  readonly dictionary: Dictionary;
  /** What a user should know of how it was read; complete once all rows are read. */
  notes(): readonly Problem[];
}
