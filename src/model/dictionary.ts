/** What a file tells about a column, beside the cells in it. */
export interface ColumnFacts {
  /** The heading under which an export names the column; `null` when it goes by place only. */
  readonly heading: string | null;
  /** The place of the column in the export, from zero, where the file goes by place. */
  readonly place: number | null;
  /** The question as respondents read it, its row in a matrix last; empty when not told. */
  readonly text: string;
  /** What the codes in the cells mean. */
  readonly labels: ReadonlyMap<string, string>;
  /** Whether a code was declared to be no answer (user-missing). */
  isMissing(code: string): boolean;
}

/** The columns of an export as an SPSS file, or a file that goes with the export, tells them. */
export type Dictionary = readonly ColumnFacts[];
