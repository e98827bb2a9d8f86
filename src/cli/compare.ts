import { join, relative, resolve } from "node:path";
import { Command } from "commander";
import { relabel } from "../codebook/relabel.js";
import { standard } from "../codebook/standard.js";
import { type Change, writeChange } from "../compare/change-schema.js";
import { compareYears } from "../compare/compare-years.js";
import type { YearDocument } from "../compare/year.js";
import { drawChange } from "../figures/draw-change.js";
import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import { changeFiles, changeManifest } from "../report/change-files.js";
import { yearsOf } from "../report/change-names.js";
import { sharedNotes } from "../report/change-notes.js";
import { changeTables } from "../report/change-tables.js";
import { changeFacts } from "../report/change-text.js";
import { type Table, withoutColumns } from "../report/table.js";
import { renderTable } from "../report/terminal.js";
import { changeWords } from "../words/change.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import { profileOf } from "./profile.js";
import { refuseWith } from "./refuse-with.js";
import { sha256 } from "./sha256.js";
import { VERSION } from "./version.js";
import { checkFolder, writeFolder } from "./write.js";
import { loadYears } from "./year-source.js";

interface Options {
  readonly out?: string;
  readonly json?: boolean;
  readonly tables?: boolean;
  readonly profile?: string;
}

/** The chapter in lines of 80 signs, with the tables behind it when they are asked. */
function changeText(change: Change, language: Language, withTables: boolean): string {
  const { title: titled, intro } = changeWords[language];
  const title = titled(cleanLabel(change.municipality), yearsOf(change));
  const lines = changeFacts(change, language).flatMap(({ lead, said }) => [
    "",
    lead,
    ...said.flatMap(({ text, list }) => [
      hanging("  ", cleanLabel(text), language),
      ...list.map((one) => hanging("  - ", cleanLabel(one), language)),
    ]),
  ]);
  const shown = withTables ? tablesText(change, language) : [];
  return [title, "", hanging("", intro.changed, language), ...lines, "", ...shown].join("\n");
}

/** Columns that only the page has: in 80 signs they would break the names of the domains. */
const ONLY_ON_PAGE = ["alike", "p", "detectable", "trend", "only-older", "only-newer", "exact"];

/** With every outcome on one line. */
function shortened(table: Table, language: Language): Table {
  const { decision, shortWithin } = changeWords[language];
  const place = table.columns.findIndex(({ id }) => id === "outcome");
  return {
    ...table,
    columns: table.columns.map((one, at) => (at === place ? { ...one, whole: true } : one)),
    rows: table.rows.map((row) =>
      row.map((cell, at) => (at === place && cell === decision.gelijk_binnen ? shortWithin : cell)),
    ),
  };
}

/** The tables with the first and the last year, and once what their columns and outcomes mean. */
function tablesText(change: Change, language: Language): readonly string[] {
  const { heading, notes, onlyOnPage } = changeWords[language];
  const between = change.documents.slice(1, -1).map((_, place) => `year-${place + 2}`);
  const tables = changeTables(change, language).map((table) => {
    const narrow = shortened(withoutColumns(table, [...ONLY_ON_PAGE, ...between], []), language);
    // In a terminal the first name is a heading above its rows.
    const lines = table.id === "change-contacts" || table.id === "change-pairs-contacts";
    return lines ? { ...narrow, notes: [notes.answering, ...narrow.notes] } : narrow;
  });
  const explained = sharedNotes(change, language).filter(
    ({ column }) => column === null || column === "change",
  );
  const said = [...explained.map(({ text }) => text), onlyOnPage];
  return [
    ...tables.map((table) => renderTable(table, 80, language)),
    heading.reading,
    "",
    ...said.map((text) => hanging("", cleanLabel(text), language)),
    "",
  ];
}

/** Writes the page, figures, tables and document; says how many files that were. */
async function writeComparison(
  change: Change,
  years: readonly YearDocument[],
  out: string,
): Promise<number> {
  const [oldest, newest] = [years[0], years.at(-1)];
  const drawn = oldest && newest ? await drawChange(change, [oldest.results, newest.results]) : [];
  const files = changeFiles(change, writeChange(change), drawn);
  const hashed = files.map(({ path, text }) => ({ path, sha256: sha256(text) }));
  const all = [...files, { path: "manifest.json", text: changeManifest(change, hashed) }];
  await writeFolder(out, all);
  return all.length;
}

export function compareCommand({ io, words, language, asked, addCommon }: CommandContext): Command {
  const command = new Command("compare")
    .description(words.compare)
    .argument(`<${words.names.older}>`, words.compareOlder)
    .argument(`<${words.names.newer}>`, words.compareNewer)
    .argument(`[${words.names.more}...]`, words.compareMore)
    .option(`--out <${words.names.folder}>`, words.compareOut)
    .option("--tables", words.compareTables)
    .option("--json", words.json)
    .option(`--profile <${words.names.profile}>`, words.profile)
    .action(async (older: string, newer: string, more: readonly string[], options: Options) => {
      if (options.json) refuseWith("--json", { "--tables": options.tables });
      const out = options.out === undefined ? null : resolve(io.cwd, options.out);
      for (const path of [older, newer, ...more]) {
        if (out !== null) await checkFolder(out, resolve(io.cwd, path));
      }
      const wanted = { language: asked, profile: profileOf(options.profile) };
      const paths = [older, newer, ...more];
      const { years: loaded, pairs } = await loadYears(paths, wanted, io, language);
      const spoken = asked ?? loaded.at(-1)?.results.study.language ?? language;
      // Texts of the standard questionnaire are held against each other in one language.
      const years = loaded.map(({ results, sha256 }) => {
        return { results: relabel(results, standard, spoken), sha256 };
      });
      const change = compareYears(years, VERSION, pairs);
      const written = out === null ? 0 : await writeComparison(change, years, out);
      if (options.json) io.out(writeChange(change));
      else io.out(changeText(change, spoken, options.tables === true));
      if (out === null) return;
      const shown = cleanLabel(relative(io.cwd, out)) || ".";
      io.err(
        `${changeWords[language].written(shown, written)}\n${words.reportOpen(join(shown, "index.html"))}\n`,
      );
    });
  return addCommon(command, [
    "ivm compare fixtures/arnhem-2019 fixtures/arnhem-2020",
    "ivm compare rapport-2024 rapport-2025 rapport-2026 --out verandering",
  ]);
}
