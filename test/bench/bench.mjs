// npm run bench: what the main jobs cost on this machine. Nothing is asserted here.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeExport } from "./make-export.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const measuredPath = fileURLToPath(new URL("./measured.mjs", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "ivm-bench-"));

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function measure(args) {
  const run = spawnSync(process.execPath, [measuredPath, ...args], { cwd: root, encoding: "utf8" });
  if (run.status !== 0)
    throw new Error(`ivm ${args.join(" ")} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stderr.trim().split("\n").at(-1));
}

/** Median wall time of a whole process, in seconds. */
function processTime(args, times = 9) {
  return median(
    Array.from({ length: times }, () => {
      const started = process.hrtime.bigint();
      spawnSync(process.execPath, args, { cwd: root, stdio: "ignore" });
      return Number(process.hrtime.bigint() - started) / 1e9;
    }),
  );
}

function study(rows) {
  const folder = join(work, String(rows));
  mkdirSync(folder);
  writeFileSync(
    join(folder, "study.yaml"),
    "municipality: Proefstad\nyear: 2019\nexports: [enquete.csv]\nprivacy: { profile: intern }\n",
  );
  return folder;
}

const fixed = (value, digits = 2) => value.toFixed(digits).padStart(9);

try {
  const bare = processTime(["-e", "0"]);
  const version = processTime(["bin/ivm.js", "--version"]);
  console.log(
    `ivm --version ${version.toFixed(3)} s, node -e 0 ${bare.toFixed(3)} s: ${(version / bare).toFixed(2)} times`,
  );
  const report = Array.from({ length: 3 }, () =>
    measure(["report", "fixtures/arnhem-2019", "--out", join(work, "report")]),
  );
  console.log(
    `ivm report fixtures/arnhem-2019: ${median(report.map(({ cpu }) => cpu)).toFixed(2)} s CPU`,
  );
  console.log("\nivm show capacity");
  console.log("     rows       MB     CPU s   rows/s   peak MB");
  for (const rows of [66, 10_000, 1_000_000]) {
    const folder = study(rows);
    const path = join(folder, "enquete.csv");
    await makeExport(path, rows);
    const { cpu, wall, peak } = measure(["show", "capacity", folder]);
    const size = statSync(path).size / 1e6;
    console.log(
      `${String(rows).padStart(9)}${fixed(size, 1)}${fixed(cpu)} ${String(Math.round(rows / wall)).padStart(8)} ${fixed(peak, 0)}`,
    );
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
