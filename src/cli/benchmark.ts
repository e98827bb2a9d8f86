import { relative, resolve } from "node:path";
import { Command } from "commander";
import { type BenchmarkParts, benchmarkOf } from "../benchmark/benchmark.js";
import { comparable } from "../benchmark/comparable.js";
import { type Benchmark, writeBenchmark } from "../benchmark/schema.js";
import { relabel } from "../codebook/relabel.js";
import { standard } from "../codebook/standard.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { leftOutFiles, noPeersNote, ownTable } from "../report/benchmark-tables.js";
import { withoutColumns } from "../report/table.js";
import { renderTable, tableCsv } from "../report/terminal.js";
import { readResults } from "../results/read.js";
import { benchmarkWords } from "../words/benchmark.js";
import { benchmarkOutput } from "./benchmark-output.js";
import { checkPeers } from "./check-peers.js";
import type { CommandContext } from "./context.js";
import { askedYear, ownCity } from "./own-city.js";
import { readCities } from "./read-cities.js";
import { readText } from "./read-text.js";
import { refuseWith } from "./refuse-with.js";
import { type ResultsFile, resultsFiles } from "./results-files.js";
import { VERSION } from "./version.js";
import { checkFolder, writeFolder } from "./write.js";

interface Options {
  readonly own?: string;
  readonly year?: string;
  readonly peers?: boolean;
  readonly out?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

interface Surroundings {
  readonly cwd: string;
  /** Where files go, `null` when there are none. */
  readonly out: string | null;
  /** The language that was asked, if one was. */
  readonly language: Language | undefined;
}

/** A benchmark never takes the place of a report that it reads. */
async function checkOut(out: string, files: readonly ResultsFile[]): Promise<void> {
  const inside = files.find(({ path }) => !relative(out, path).startsWith(".."));
  await checkFolder(out, inside ? inside.path : null);
}

/** Everything about the cities in the documents that arguments name. */
async function gathered(
  args: readonly string[],
  options: Options,
  { cwd, out, language }: Surroundings,
): Promise<BenchmarkParts> {
  const year = askedYear(options.year);
  const { files, first } = await resultsFiles(args, cwd);
  if (out !== null) await checkOut(out, files);
  const { cities, unread } = await readCities(files, options.own === undefined ? first : null);
  const all = [...cities.values()];
  const own = ownCity(all, first === null ? null : (cities.get(first) ?? null), {
    own: options.own,
    year,
  });
  const [path = ""] = [...cities].find(([, city]) => city === own) ?? [];
  // The own document is told in full, so it is held to all that a document must be.
  const document = readResults(await readText(path), own.file);
  const { items, steps } = language ? relabel(document, standard, language) : document;
  const asked = items.map(({ id, step, label, text }) => {
    const named = steps.find((one) => one.id === step);
    return { id, step: named?.label ?? step, label, text };
  });
  const scope = options.peers ? "peers" : "all";
  const found = comparable(all, own);
  return { version: VERSION, own, asked, found, unread, documents: files.length, scope };
}

/** The tables of a terminal: the own city beside the group that was asked, and what was left out. */
function said(benchmark: Benchmark, parts: BenchmarkParts): string {
  const { language } = benchmark;
  const words = benchmarkWords[language];
  const table = ownTable(benchmark, benchmark.scope, language);
  const missing = benchmark.scope === "all" ? noPeersNote(benchmark, language) : null;
  const notes = [...(missing === null ? [] : [missing]), words.noRanking];
  const left = leftOutFiles([...parts.found.leftOut, ...parts.unread], language);
  return [
    ...(table ? [{ ...table, notes: [...table.notes, ...notes] }] : []),
    ...(left ? [left] : []),
  ]
    .map((one) => renderTable(withoutColumns(one, ["together-interval"], []), 80, language))
    .join("\n");
}

/** The benchmark as the data that was asked; `null` when it is for people to read. */
function asData(benchmark: Benchmark, { json, csv }: Options): string | null {
  if (json) return writeBenchmark(benchmark);
  const table = csv ? ownTable(benchmark, benchmark.scope, benchmark.language) : null;
  return table ? tableCsv(table) : null;
}

/** `ivm benchmark`: a city beside others, from their results documents alone. */
export function benchmarkCommand({ io, words, asked, addCommon }: CommandContext): Command {
  const command = new Command("benchmark")
    .description(words.benchmark)
    .argument(`<${words.names.reports}...>`, words.benchmarkReports)
    .option(`--own <${words.names.municipality}>`, words.benchmarkOwn)
    .option(`--year <${words.names.year}>`, words.benchmarkYear)
    .option("--peers", words.benchmarkPeers)
    .option(`--out <${words.names.folder}>`, words.benchmarkOut)
    .option("--json", words.json)
    .option("--csv", words.csv)
    .action(async (args: readonly string[], options: Options) => {
      if (options.json) refuseWith("--json", { "--csv": options.csv });
      const out = options.out === undefined ? null : resolve(io.cwd, options.out);
      const parts = await gathered(args, options, { cwd: io.cwd, out, language: asked });
      if (options.peers) checkPeers(parts);
      const made = benchmarkOf(parts);
      const benchmark = asked ? { ...made, language: asked } : made;
      const data = asData(benchmark, options);
      if (out === null) {
        io.out(data ?? said(benchmark, parts));
        return;
      }
      const files = await benchmarkOutput(benchmark, parts.found.cities);
      await writeFolder(out, files);
      if (data !== null) io.out(data);
      // Where a program reads the output, people read beside it.
      const tell = data === null ? io.out : io.err;
      const shown = cleanLabel(relative(io.cwd, out)) || ".";
      tell(`${benchmarkWords[benchmark.language].done(shown, files.length)}\n`);
      const left = leftOutFiles([...parts.found.leftOut, ...parts.unread], benchmark.language);
      if (left) tell(`\n${renderTable(left, 80, benchmark.language)}`);
    });
  return addCommon(command, [
    "ivm benchmark rapport ../rapporten-van-anderen",
    "ivm benchmark rapporten --own Arnhem --year 2026 --peers --out vergelijking",
  ]);
}
