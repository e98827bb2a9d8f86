import { type Dialect, type Row, readCsv } from "../../src/read/csv.js";
import { memorySource } from "./folder.js";

export interface Whole {
  readonly dialect: Dialect;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads all of a CSV from memory, in pieces of at most `chunk` bytes. */
export async function wholeTable(content: string | Uint8Array, chunk?: number): Promise<Whole> {
  const table = await readCsv(memorySource(content, chunk));
  const rows: Row[] = [];
  for await (const batch of table.batches) rows.push(...batch);
  return { dialect: table.dialect, header: table.header, rows };
}

export const cellsOf = ({ rows }: Whole): (readonly string[])[] => rows.map(({ cells }) => cells);
