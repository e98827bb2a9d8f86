// Streams a file through Papa Parse alone and writes what it cost, as JSON, to stderr.
import { createReadStream } from "node:fs";
import Papa from "papaparse";
import { writeCost } from "./cost.mjs";

const started = process.hrtime.bigint();
let cells = 0;
await new Promise((complete, error) => {
  const chunk = ({ data }) => {
    for (const row of data) cells += row.length;
  };
  Papa.parse(createReadStream(process.argv[2]), { header: false, chunk, complete, error });
});
if (cells === 0) throw new Error("nothing was read");
writeCost(started);
