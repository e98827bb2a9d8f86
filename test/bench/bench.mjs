// npm run bench: what the main jobs cost on this machine. Nothing is asserted here.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cityLike, documentText } from "./make-cities.mjs";
import { makeClaims } from "./make-claims.mjs";
import { makeExport } from "./make-export.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const programOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const work = mkdtempSync(join(tmpdir(), "ivm-bench-"));

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function costOf(program, args, expected = 0) {
  const command = [programOf(program), ...args];
  const run = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  if (run.status !== expected) {
    throw new Error(`${program} ${args.join(" ")} ended with ${run.status}: ${run.stderr}`);
  }
  return JSON.parse(run.stderr.trim().split("\n").at(-1));
}

const measure = (args, expected = 0) => costOf("./measured.mjs", args, expected);

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

function study(name) {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(
    join(folder, "study.yaml"),
    "municipality: Proefstad\nyear: 2019\nexports: [enquete.csv]\nprivacy: { profile: intern }\n",
  );
  return folder;
}

/** Papa Parse alone, reading to rows, and a whole command, in turn, on the same file. */
async function againstPapa(rows, quotes, times = 5) {
  const folder = study(`${rows}-${quotes}`);
  const path = join(folder, "enquete.csv");
  await makeExport(path, rows, { quotes });
  const runs = Array.from({ length: times }, () => ({
    papa: costOf("./read-papa.mjs", [path]),
    reading: costOf("./read-ours.mjs", [path]),
    command: measure(["show", "capacity", folder]),
  }));
  const mega = fixed(statSync(path).size / 1e6, 0).trim();
  console.log(`\n${rows} rows, ${mega} MB, quotes ${quotes} (medians of ${times} runs in turn)`);
  console.log("                        CPU s  to Papa  peak MB");
  for (const [name, of] of [
    ["Papa Parse alone", "papa"],
    ["reading to rows", "reading"],
    ["ivm show capacity", "command"],
  ]) {
    const cpu = median(runs.map((run) => run[of].cpu));
    const ratio = median(runs.map((run) => run[of].cpu / run.papa.cpu));
    const peak = Math.max(...runs.map((run) => run[of].peak));
    console.log(`${name.padEnd(20)}${fixed(cpu)}${fixed(ratio)}${fixed(peak, 0)}`);
  }
  rmSync(folder, { recursive: true });
}

/** A report for the public as the own city, and made-up cities like it over some years. */
function benchmarkCost(cities, years) {
  const folder = join(work, "own");
  cpSync(join(root, "fixtures/arnhem-2019"), folder, { recursive: true });
  measure(["report", folder, "--profile", "publiek", "--out", join(work, "own-report")]);
  const own = JSON.parse(readFileSync(join(work, "own-report/results.json"), "utf8"));
  const others = join(work, "others");
  for (let year = 0; year < years; year++) {
    for (let city = 1; city < cities + (year === 0 ? 0 : 1); city++) {
      const seed = year * 1000 + city;
      const size = 20 + ((city * 53) % 200);
      const made = { municipality: `Proefstad ${city}`, year: own.study.year - year, seed, size };
      mkdirSync(join(others, String(seed)), { recursive: true });
      const path = join(others, String(seed), "results.json");
      writeFileSync(path, documentText(cityLike(own, made)));
    }
  }
  const out = join(work, "beside");
  const args = ["benchmark", join(work, "own-report"), others, "--out", out];
  const { cpu, peak } = measure(args);
  console.log(
    `ivm benchmark of ${cities * years} results documents: ${cpu.toFixed(2)} s CPU, ${peak.toFixed(0)} MB`,
  );
  rmSync(others, { recursive: true });
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
  for (const [older, newer] of [
    ["fixtures/arnhem-2019", "fixtures/arnhem-2020"],
    ["fixtures/twee-keer/2025", "fixtures/twee-keer/2026"],
  ]) {
    const folders = [older, newer].map((path, at) => {
      const report = join(work, `year-${at}-of-${path.replaceAll("/", "-")}`);
      measure(["report", path, "--out", report]);
      return report;
    });
    const out = join(work, `changed-${older.replaceAll("/", "-")}`);
    const told = [
      [`${older} and ${newer}`, [older, newer]],
      ["their reports", folders],
      ["their reports, written with figures", [...folders, "--out", out]],
    ].map(([name, args]) => {
      const runs = Array.from({ length: 3 }, () => measure(["compare", ...args]));
      return `${name} ${median(runs.map(({ cpu }) => cpu)).toFixed(2)} s CPU`;
    });
    console.log(`ivm compare of ${told.join(", of ")}`);
  }
  const claims = join(work, "claims.csv");
  writeFileSync(claims, makeClaims(10_000));
  const audit = Array.from({ length: 5 }, () => measure(["audit", claims, "--csv"], 1));
  console.log(`ivm audit of 10000 claims: ${median(audit.map(({ cpu }) => cpu)).toFixed(2)} s CPU`);
  const network = Array.from({ length: 5 }, () => costOf("./network-intervals.mjs", ["10000"]));
  console.log(
    `intervals around a network of 5 domains and 66 respondents, 10000 draws: ${median(network.map(({ cpu }) => cpu)).toFixed(2)} s CPU`,
  );
  for (const [domains, questions] of [
    [5, 18],
    [20, 60],
    [60, 200],
  ]) {
    const { cpu } = costOf("./disclosure.mjs", [String(domains), String(questions)]);
    console.log(
      `disclosure rules, both profiles, ${domains} domains and ${questions} questions: ${cpu.toFixed(2)} s CPU`,
    );
  }
  console.log("\nnetwork of organisations, 2000 bootstrap draws and permutations");
  console.log("organisations    ties     CPU s   peak MB");
  for (const [organisations, ties] of [
    [24, 137],
    [200, 2_000],
    [2_000, 20_000],
  ]) {
    const { cpu, peak } = costOf("./organisations.mjs", [organisations, ties, 2_000].map(String));
    console.log(
      `${String(organisations).padStart(13)}${String(ties).padStart(8)}${fixed(cpu)} ${fixed(peak, 0)}`,
    );
  }
  benchmarkCost(342, 10);
  console.log("\nadding up tallies of 2000 respondents each");
  console.log("  tallies     CPU s  µs a tally   peak MB");
  for (const tallies of [10, 100, 1_000]) {
    const { cpu, peak } = costOf("./merge-tallies.mjs", [String(tallies)]);
    const none = costOf("./merge-tallies.mjs", ["1"]).cpu;
    const each = ((cpu - none) / (tallies - 1)) * 1e6;
    console.log(
      `${String(tallies).padStart(9)} ${fixed(cpu)} ${fixed(each, 0)}   ${fixed(peak, 0)}`,
    );
  }
  console.log("\nivm show capacity");
  console.log("     rows       MB     CPU s   rows/s   peak MB");
  for (const rows of [66, 10_000, 1_000_000]) {
    const folder = study(String(rows));
    const path = join(folder, "enquete.csv");
    await makeExport(path, rows);
    const { cpu, wall, peak } = measure(["show", "capacity", folder]);
    const size = statSync(path).size / 1e6;
    console.log(
      `${String(rows).padStart(9)}${fixed(size, 1)}${fixed(cpu)} ${String(Math.round(rows / wall)).padStart(8)} ${fixed(peak, 0)}`,
    );
    rmSync(folder, { recursive: true });
  }
  await againstPapa(1_000_000, "always");
  await againstPapa(1_000_000, "when-needed");
} finally {
  rmSync(work, { recursive: true, force: true });
}
