/** Writes what this process has cost since `started`, as JSON, to stderr. */
export function writeCost(started) {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cost = {
    wall: Number(process.hrtime.bigint() - started) / 1e9,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peak: maxRSS / 1024,
  };
  process.stderr.write(`${JSON.stringify(cost)}\n`);
}
