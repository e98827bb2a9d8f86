// Reads a file to rows, as every command does, and writes what it cost, as JSON, to stderr.
import { exportTable } from "../../dist/platforms/export-table.js";
import { fileSource } from "../../dist/read/file-source.js";
import { readExport } from "../../dist/read/read-export.js";
import { writeCost } from "./cost.mjs";

const started = process.hrtime.bigint();
let cells = 0;
const source = await fileSource(process.argv[2]);
const { batches } = await exportTable(await readExport(source), source.name);
for await (const rows of batches) for (const row of rows) cells += row.cells.length;
if (cells === 0) throw new Error("nothing was read");
writeCost(started);
