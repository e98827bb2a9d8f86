// Runs one command of the built program and writes what it cost, as JSON, to stderr.
import { processIo } from "../../dist/cli/io.js";
import { main } from "../../dist/cli/main.js";

const started = process.hrtime.bigint();
const io = { ...processIo(), out: () => undefined };
process.exitCode = await main(process.argv.slice(2), io);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const cost = {
  wall: Number(process.hrtime.bigint() - started) / 1e9,
  cpu: (userCPUTime + systemCPUTime) / 1e6,
  peak: maxRSS / 1024,
};
process.stderr.write(`${JSON.stringify(cost)}\n`);
