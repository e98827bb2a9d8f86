// Reads a file to rows, as every command does, and writes what it cost, as JSON, to stderr.
import { readCsv } from "../../dist/read/csv.js";
import { fileSource } from "../../dist/read/file-source.js";
import { writeCost } from "./cost.mjs";

const started = process.hrtime.bigint();
let cells = 0;
const { batches } = await readCsv(await fileSource(process.argv[2]));
for await (const rows of batches) for (const row of rows) cells += row.cells.length;
if (cells === 0) throw new Error("nothing was read");
writeCost(started);
