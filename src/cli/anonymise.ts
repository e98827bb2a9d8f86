import { basename, relative, resolve } from "node:path";
import { Command } from "commander";
import { refuseUse } from "../model/problem.js";
import { labelsOf } from "../open-export.js";
import { fileSource } from "../read/file-source.js";
import { anonymiseWords } from "../words/anonymise.js";
import { accountText } from "./anonymise-account.js";
import { cleanExport } from "./clean-export.js";
import type { CommandContext } from "./context.js";
import { addReadingOptions, type ReadingOptions } from "./reading-options.js";
import { progress } from "./source.js";
import { checkFile, writeFile } from "./write.js";

interface Options extends ReadingOptions {
  readonly output: string;
  readonly key?: readonly string[];
  readonly labels?: string;
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
      if (!output.toLowerCase().endsWith(".csv")) throw refuseUse("only-csv", { name: output });
      const explained = labels === undefined ? null : await fileSource(resolve(io.cwd, labels));
      const dictionary = explained ? await labelsOf(explained, language) : null;
      const opening = { options, dictionary };
      const tick = progress(io, language);
      const cleaned = await cleanExport(full, opening, key, tick, () => io.random());
      await writeFile(output, io.cwd, inPieces(cleaned.lines));
      const shown = relative(io.cwd, resolve(io.cwd, output));
      const written = anonymiseWords[language].written(shown);
      io.out(`${accountText(cleaned, basename(full), language)}${written}\n`);
    });
  return addCommon(addReadingOptions(command, words), [
    "ivm anonymise fixtures/arnhem-2019/enquete.csv -o schoon.csv",
    'ivm anonymise enquete.csv -o schoon.csv --key "Functie"',
  ]);
}
