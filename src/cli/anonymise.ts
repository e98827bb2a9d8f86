import { basename, relative, resolve } from "node:path";
import { Command } from "commander";
import { questionKey } from "../codebook/question-key.js";
import { standard } from "../codebook/standard.js";
import type { Column } from "../model/column.js";
import type { Dictionary } from "../model/dictionary.js";
import { isPlatformColumn } from "../model/platform-columns.js";
import { refuseData, refuseIo } from "../model/problem.js";
import { labelsOf } from "../open-export.js";
import { exportTable, ownColumns } from "../platforms/export-table.js";
import { type Anonymised, Anonymiser } from "../privacy/anonymise.js";
import { planColumns } from "../privacy/plan.js";
import { Scan } from "../privacy/scan.js";
import { fileSource } from "../read/file-source.js";
import { type ReadOptions, readExport } from "../read/read-export.js";
import { anonymiseWords } from "../words/anonymise.js";
import { accountText } from "./anonymise-account.js";
import type { CommandContext } from "./context.js";
import { addReadingOptions, type ReadingOptions } from "./reading-options.js";
import { progress } from "./source.js";
import { checkFile, writeFile } from "./write.js";

interface Options extends ReadingOptions {
  readonly output: string;
  readonly key?: readonly string[];
  readonly labels?: string;
}

/** How the export is opened: what its file does not tell, and the file that explains its codes. */
interface Opening {
  readonly options: ReadOptions;
  readonly dictionary: Dictionary;
}

/** Headings and questions under which an export names the domain of a respondent. */
const DOMAIN = new Set(
  [
    standard.domainQuestion.code,
    "domein",
    "domain",
    ...Object.values(standard.domainQuestion.text),
  ].map(questionKey),
);

const isDomain = ({ heading, code, text }: Column): boolean =>
  [heading, code, text].some((name) => DOMAIN.has(questionKey(name)));

/** How the column is named in the cleaned export: by code and question, so that it stays known. */
function cleanHeading({ heading, code, text, own }: Column): string {
  if (own) return isPlatformColumn(text) ? text : heading;
  return text === "" || text === heading ? heading : `${code}. ${text}`;
}

/** A cell as the cleaned export writes it: what a code means, where the export tells that. */
function cleanCell({ labels, isMissing }: Column, cell: string): string {
  const code = cell.trim();
  return labels.get(code) ?? (isMissing(code) ? "" : cell);
}

/**
 * Reads an export twice: once to learn what is in its columns, once to clean the rows. Only
 * what is left of a row is kept in memory, for the shuffle needs all rows at once.
 */
async function anonymised(
  path: string,
  { options, dictionary }: Opening,
  asked: readonly string[],
  tick: (bytes: number) => void,
  random: () => number,
): Promise<Anonymised> {
  const source = await fileSource(path, tick);
  const open = async () => exportTable(await readExport(source, options), source.name, dictionary);
  const first = await open();
  const { columns } = first;
  const header = columns.map(cleanHeading);
  const wanted = columns.flatMap((column, at) =>
    isDomain(column) || asked.includes(column.heading) ? [header[at] ?? ""] : [],
  );
  const unknown = asked.filter((key) => columns.every(({ heading }) => heading !== key));
  const keys = [...new Set([...wanted, ...unknown])];
  const cleaned = (cells: readonly string[]) =>
    columns.map((column, at) => cleanCell(column, cells[at] ?? ""));
  const scan = new Scan(header, { keys });
  for await (const batch of first.batches) {
    for (const { cells, line } of batch) scan.row(cleaned(cells), line);
  }
  const hash = source.sha256();
  const anonymiser = new Anonymiser(planColumns(header, scan, keys, ownColumns(columns)));
  let rows = 0;
  const second = await open();
  for await (const batch of second.batches) {
    for (const { cells } of batch) {
      const fate = second.fateOf?.(cells) ?? null;
      if (fate !== null && fate !== "partial") continue;
      rows++;
      anonymiser.add(cleaned(cells));
    }
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
    .option(`--labels <${words.names.file}>`, words.anonymiseLabels)
    .action(async (path: string, { output, key = [], labels, ...options }: Options) => {
      const full = resolve(io.cwd, path);
      await checkFile(output, io.cwd, full);
      const explained = labels === undefined ? null : await fileSource(resolve(io.cwd, labels));
      const dictionary = explained ? await labelsOf(explained, language) : [];
      const opening = { options, dictionary };
      const tick = progress(io, language);
      const { lines, account } = await anonymised(full, opening, key, tick, () => io.random());
      await writeFile(output, io.cwd, inPieces(lines));
      const shown = relative(io.cwd, resolve(io.cwd, output));
      const written = anonymiseWords[language].written(shown);
      io.out(`${accountText(account, basename(full), language)}${written}\n`);
    });
  return addCommon(addReadingOptions(command, words), [
    "ivm anonymise fixtures/arnhem-2019/enquete.csv -o schoon.csv",
    'ivm anonymise enquete.csv -o schoon.csv --key "Functie"',
  ]);
}
