export interface TableColumn {
  readonly id: string;
  readonly label: string;
  readonly align: "left" | "right";
  /** Whether a cell stands on one line as long as there is room, as numbers do. */
  readonly whole?: boolean;
}

/** A table as people read it: every cell is text already. A renderer only places it. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Whether rows that follow each other with the same first cell belong together. */
  readonly grouped?: boolean;
  readonly notes: readonly string[];
}

export const left = (id: string, label: string): TableColumn => ({ id, label, align: "left" });
export const right = (id: string, label: string): TableColumn => ({ id, label, align: "right" });

/** The notes that apply, in order. */
export function notesWhen(...notes: readonly (readonly [boolean, string])[]): readonly string[] {
  return notes.flatMap(([applies, note]) => (applies ? [note] : []));
}

/** The table without some columns, and without the notes that explain these. */
export function withoutColumns(
  table: Table,
  ids: readonly string[],
  explained: readonly string[],
): Table {
  const kept = table.columns.map(({ id }) => !ids.includes(id));
  return {
    ...table,
    columns: table.columns.filter((_, place) => kept[place]),
    rows: table.rows.map((row) => row.filter((_, place) => kept[place])),
    notes: table.notes.filter((note) => !explained.includes(note)),
  };
}
