import type { Column } from "../model/column.js";
import type { Problem } from "../model/problem.js";
import { exportTable } from "../platforms/export-table.js";
import { readExport } from "../read/read-export.js";
import type { ByteSource } from "../read/source.js";
import type { Row } from "../read/table.js";

/** A file of the roster as a table: its headings, and the rows that hold anything. */
export interface RosterTable {
  readonly file: string;
  readonly columns: readonly Column[];
  readonly headingLine: number;
  readonly rows: AsyncIterable<Row>;
  /** What a user should know of how the file was read; complete once all rows are read. */
  notes(): readonly Problem[];
}

/** @throws Refusal for a file that is empty or cannot be read, and row by row for widths */
export async function rosterTable(source: ByteSource): Promise<RosterTable> {
  const table = await exportTable(await readExport(source), source.name);
  const rows = async function* (): AsyncGenerator<Row> {
    for await (const batch of table.batches) {
      for (const row of batch) if (row.cells.some((cell) => cell.trim() !== "")) yield row;
    }
  };
  return {
    file: source.name,
    columns: table.columns,
    headingLine: table.headingLine ?? 1,
    rows: rows(),
    notes: () => table.notes(),
  };
}
