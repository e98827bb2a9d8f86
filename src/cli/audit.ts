import { resolve } from "node:path";
import { Command } from "commander";
import { audit } from "../audit/audit.js";
import { type ClaimTable, MOST_CLAIMS } from "../audit/read-claims.js";
import { Refusal } from "../model/problem.js";
import { exportTable } from "../platforms/export-table.js";
import { fileSource } from "../read/file-source.js";
import { type ReadOptions, readExport } from "../read/read-export.js";
import type { Row } from "../read/table.js";
import { renderTable } from "../report/terminal.js";
import { auditCsv, auditJson } from "./audit-data.js";
import { auditSummary } from "./audit-summary.js";
import { auditTables } from "./audit-tables.js";
import type { CommandContext } from "./context.js";
import { profileOf } from "./profile.js";
import { addReadingOptions, type ReadingOptions } from "./reading-options.js";
import { refuseWith } from "./refuse-with.js";
import { shownCells } from "./shown-cells.js";
import { loadResults } from "./source.js";

interface Options extends ReadingOptions {
  readonly results?: string;
  readonly profile?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** The claims of a file as a table; of a file with too many no more than it takes to see that. */
async function claimTable(path: string, options: ReadOptions): Promise<ClaimTable> {
  const source = await fileSource(path);
  const table = await exportTable(await readExport(source, options), source.name);
  const rows: Row[] = [];
  for await (const batch of table.batches) {
    for (const row of batch) {
      if (row.cells.some((cell) => cell.trim() !== "")) rows.push(row);
    }
    if (rows.length > MOST_CLAIMS) break;
  }
  return {
    file: source.name,
    headings: table.columns.map(({ heading }) => heading),
    headingLine: table.headingLine ?? 1,
    rows,
  };
}

export function auditCommand({ io, words, language, addCommon }: CommandContext): Command {
  const command = new Command("audit")
    .description(words.audit)
    .argument(`<${words.names.claims}>`, words.auditClaims)
    .option(`--results <${words.names.source}>`, words.auditResults)
    .option(`--profile <${words.names.profile}>`, words.profile)
    .option("--json", words.json)
    .option("--csv", words.csv)
    .action(async (path: string, { results, profile, json, csv, ...options }: Options) => {
      if (json) refuseWith("--json", { "--csv": csv });
      const claims = await claimTable(resolve(io.cwd, path), options);
      // Domains may be named as the study names them, so its own language stays.
      const wanted = { language: undefined, profile: profileOf(profile) };
      const lookup =
        results === undefined ? null : shownCells(await loadResults(results, wanted, io, language));
      const audited = audit(claims, lookup);
      const said = () => [
        ...auditTables(audited, language).map((table) => renderTable(table, 80, language)),
        auditSummary(audited, language),
      ];
      io.out(json ? auditJson(audited) : csv ? auditCsv(audited) : said().join("\n"));
      // What was found has been told; only the exit code is left to say.
      if (audited.findings) throw new Refusal("data", []);
    });
  return addCommon(addReadingOptions(command, words), [
    "ivm audit fixtures/arnhem-2019/claims.csv",
    "ivm audit claims.csv --results rapport/results.json",
  ]);
}
