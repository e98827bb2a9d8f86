import { basename, relative, resolve } from "node:path";
import { Command } from "commander";
import { standard } from "../codebook/standard.js";
import { labelKey } from "../model/clean-label.js";
import { refuseData, refuseIo } from "../model/problem.js";
import { type Anonymised, Anonymiser } from "../privacy/anonymise.js";
import { planColumns } from "../privacy/plan.js";
import { Scan } from "../privacy/scan.js";
import { readCsv } from "../read/csv.js";
import { fileSource } from "../read/file-source.js";
import { anonymiseWords } from "../words/anonymise.js";
import { accountText } from "./anonymise-account.js";
import type { CommandContext } from "./context.js";
import { progress } from "./source.js";
import { checkFile, writeFile } from "./write.js";

interface Options {
  readonly output: string;
  readonly key?: readonly string[];
}

/** Headings under which an export names the domain of a respondent. */
const DOMAIN = new Set([standard.domainQuestion.code, "domein", "domain"].map(labelKey));

/**
 * Reads an export twice: once to learn what is in its columns, once to clean the rows. Only
 * what is left of a row is kept in memory, for the shuffle needs all rows at once.
 */
async function anonymised(
  path: string,
  asked: readonly string[],
  tick: (bytes: number) => void,
  random: () => number,
): Promise<Anonymised> {
  const source = await fileSource(path, tick);
  const first = await readCsv(source);
  const keys = [...first.header.filter((name) => DOMAIN.has(labelKey(name))), ...asked];
  const scan = new Scan(first.header, { keys });
  for await (const batch of first.batches) {
    for (const { cells, line } of batch) scan.row(cells, line);
  }
  const hash = source.sha256();
  const anonymiser = new Anonymiser(planColumns(first.header, scan, keys));
  let rows = 0;
  for await (const batch of (await readCsv(source)).batches) {
    rows += batch.length;
    for (const { cells } of batch) anonymiser.add(cells);
  }
  if (source.sha256() !== hash) throw refuseIo("file-changed", { name: source.name });
  if (rows === 0) throw refuseData("no-respondents", {}, { file: source.name });
  return anonymiser.finish(random);
}

/** The lines as text, in pieces, for a million lines do not fit in one string. */
function* inPieces(lines: readonly string[]): Generator<string> {
  const size = 1000;
  for (let at = 0; at < lines.length; at += size) {
    yield `${lines.slice(at, at + size).join("\n")}\n`;
  }
}

export function anonymiseCommand({ io, words, language, addCommon }: CommandContext): Command {
  const more = (key: string, keys: readonly string[] = []): readonly string[] => [...keys, key];
  const command = new Command("anonymise")
    .description(words.anonymise)
    .argument(`<${words.names.export}>`, words.anonymiseExport)
    .requiredOption(`-o, --output <${words.names.file}>`, words.anonymiseOut)
    .option(`--key <${words.names.column}>`, words.anonymiseKey, more)
    .action(async (path: string, { output, key = [] }: Options) => {
      const full = resolve(io.cwd, path);
      await checkFile(output, io.cwd, full);
      const tick = progress(io, language);
      const { lines, account } = await anonymised(full, key, tick, () => io.random());
      await writeFile(output, io.cwd, inPieces(lines));
      const shown = relative(io.cwd, resolve(io.cwd, output));
      const written = anonymiseWords[language].written(shown);
      io.out(`${accountText(account, basename(full), language)}${written}\n`);
    });
  return addCommon(command, [
    "ivm anonymise fixtures/arnhem-2019/enquete.csv -o schoon.csv",
    'ivm anonymise enquete.csv -o schoon.csv --key "Functie"',
  ]);
}
