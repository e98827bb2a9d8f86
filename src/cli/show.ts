import { Command } from "commander";
import { nearest } from "../model/nearest.js";
import { refuseUse } from "../model/problem.js";
import {
  intervalTable,
  READING_TABLE_IDS,
  type ReadingTableId,
  ROSTER_TABLE_IDS,
  readingTable,
} from "../report/reading-tables.js";
import { renderTable, tableCsv } from "../report/terminal.js";
import type { CommandContext } from "./context.js";
import { profileOf } from "./profile.js";
import { refuseWith } from "./refuse-with.js";
import { loadResults } from "./source.js";

interface Options {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly intervals?: boolean;
  readonly profile?: string;
}

/** Why a study has no rows for a table. */
function noTable(id: ReadingTableId): string {
  if (id === "recommendations") return "no-recommendations";
  const ofRoster = ROSTER_TABLE_IDS.some((known) => known === id);
  return ofRoster ? "no-roster" : "nothing-to-show";
}

export function showCommand({ io, words, language, addCommon }: CommandContext): Command {
  const command = new Command("show")
    .description(words.show)
    .argument(`<${words.names.what}>`, words.showWhat)
    .argument(`[${words.names.source}]`, words.source, ".")
    .option("--intervals", words.showIntervals)
    .option("--json", words.json)
    .option("--csv", words.csv)
    .option(`--profile <${words.names.profile}>`, words.profile)
    .action(async (what: string, source: string, options: Options) => {
      const id = READING_TABLE_IDS.find((known) => known === what);
      if (!id) {
        const known = READING_TABLE_IDS.join(", ");
        throw refuseUse("unknown-table", {
          name: what,
          nearest: nearest(what, READING_TABLE_IDS) ?? "",
          known,
        });
      }
      if (options.json) refuseWith("--json", { "--csv": options.csv });
      const wanted = {
        language,
        profile: profileOf(options.profile),
      };
      const results = await loadResults(source, wanted, io, language);
      const long = options.intervals || options.csv || options.json;
      const table =
        (long ? intervalTable(id, results, language) : null) ?? readingTable(id, results, language);
      if (!table) throw refuseUse(noTable(id), { name: what });
      if (options.json) io.out(`${JSON.stringify(table, null, 2)}\n`);
      else io.out(options.csv ? tableCsv(table) : renderTable(table, 80, language));
    });
  return addCommon(command, [
    "ivm show capacity fixtures/arnhem-2019",
    "ivm show contacts rapport/results.json --csv",
  ]);
}
