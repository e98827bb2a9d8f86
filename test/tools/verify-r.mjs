// npm run verify:r: makes reports and lets their recompute.R count the exports again in R.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeExport } from "../bench/make-export.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "ivm-verify-r-"));

/** 500 respondents who do not exist, a seventh of whose statements were left empty. */
async function randomStudy(name, invited) {
  const folder = join(work, name);
  mkdirSync(folder);
  const study = ["municipality: Proefstad", "year: 2019", "exports: [enquete.csv]", invited];
  writeFileSync(join(folder, "study.yaml"), `${study.join("\n")}\n`);
  await makeExport(join(folder, "enquete.csv"), 500, { seed: 500 });
  return folder;
}

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  return { status, text: `${stdout ?? ""}${stderr ?? ""}` };
}

let failed = false;

function recompute(report, study, expected) {
  const { status, text } = run("Rscript", [join(report, "recompute.R"), study]);
  process.stdout.write(text.replace(/^/gmu, "  ").trimEnd());
  process.stdout.write(`\n  status ${status}, expected ${expected}\n`);
  if (status !== expected) failed = true;
}

/** One more in the first row of a table that has a number there, which R must find. */
function damage(path, column) {
  const [heading, ...rows] = readFileSync(path, "utf8").split("\n");
  const at = heading.split(",").indexOf(column);
  const row = rows.findIndex((text) => text.split(",")[at]);
  const cells = rows[row].split(",");
  cells[at] = String(Number(cells[at]) + 1);
  rows[row] = cells.join(",");
  writeFileSync(path, [heading, ...rows].join("\n"));
}

async function verify() {
  const groups = ["gemeente", "veiligheid", "zorg_en_welzijn", "onderwijs", "maatschappelijk"];
  const perDomain = groups.map((id) => `${id}: 180`).join(", ");
  const arnhem = join(root, "fixtures/arnhem-2019");
  const unknown = await randomStudy("wilson", "");
  const finite = await randomStudy("hypergeometric", `invited: { ${perDomain} }`);
  const others = ["per-domein", "platforms/excel-nl-csv", "platforms/google-forms"];
  const fixtures = others.map((name) => join(root, "fixtures", name));
  const cases = [arnhem, unknown, finite, ...fixtures].flatMap((study) =>
    ["intern", "publiek"].map((profile) => ({ study, profile })),
  );
  for (const [index, { study, profile }] of cases.entries()) {
    const out = join(work, `report-${index}`);
    const args = ["bin/ivm.js", "report", study, "--profile", profile, "--out", out];
    const made = run(process.execPath, args);
    process.stdout.write(`${study.split("/").at(-1)}, ${profile}\n`);
    if (made.status !== 0) throw new Error(made.text);
    recompute(out, study, 0);
  }
  const out = join(work, "report-0");
  const damaged = [
    ["contacts", "k"],
    ["network", "value"],
    ["comparison", "cramers_v"],
    ["comparison", "p_holm"],
    ["ordinal", "median"],
    ["reliability", "scale_value"],
  ];
  for (const [table, column] of damaged) damage(join(out, `tables/${table}.csv`), column);
  process.stdout.write("arnhem-2019, intern, with six numbers changed by hand\n");
  recompute(out, arnhem, 1);
}

if (run("Rscript", ["--version"]).status !== 0) {
  process.stdout.write("Rscript is not installed: nothing was recomputed in R.\n");
} else {
  try {
    await verify();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  if (failed) process.exitCode = 1;
}
