// Runs one command of the built program and writes what it cost, as JSON, to stderr.
import { processIo } from "../../dist/cli/io.js";
import { main } from "../../dist/cli/main.js";
import { writeCost } from "./cost.mjs";

const started = process.hrtime.bigint();
const io = { ...processIo(), out: () => undefined };
process.exitCode = await main(process.argv.slice(2), io);
writeCost(started);
