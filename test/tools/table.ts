import type { Dialect } from "../../src/model/dialect.js";
import { type ExportTable, exportTable } from "../../src/platforms/export-table.js";
import { readExport } from "../../src/read/read-export.js";
import type { Row } from "../../src/read/table.js";
import { memorySource } from "./folder.js";

export interface Whole {
  readonly platform: ExportTable["platform"];
  readonly dialect: Dialect;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Opens a CSV from memory, in pieces of at most `chunk` bytes. */
export async function openTable(content: string | Uint8Array, chunk?: number) {
  const source = memorySource(content, chunk);
  return exportTable(await readExport(source), source.name);
}

/** Reads all of a CSV from memory. */
export async function wholeTable(content: string | Uint8Array, chunk?: number): Promise<Whole> {
  const { platform, format, columns, batches } = await openTable(content, chunk);
  if (format.kind !== "csv") throw new TypeError(`a ${format.kind} is no CSV`);
  const rows: Row[] = [];
  for await (const batch of batches) rows.push(...batch);
  const header = columns.map(({ heading }) => heading);
  return { platform, dialect: format.dialect, header, rows };
}

export const cellsOf = ({ rows }: Whole): (readonly string[])[] => rows.map(({ cells }) => cells);
