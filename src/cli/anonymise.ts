import { lstat, rm } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { Command } from "commander";
import { refuseIo, refuseUse } from "../model/problem.js";
import { labelsOf } from "../open-export.js";
import { fileSource } from "../read/file-source.js";
import { anonymiseWords } from "../words/anonymise.js";
import { accountText } from "./anonymise-account.js";
import { cleanExport } from "./clean-export.js";
import { codeMaker, newKey } from "./code-key.js";
import type { CommandContext } from "./context.js";
import { hanging } from "./failure.js";
import { readText } from "./read-text.js";
import { addReadingOptions, type ReadingOptions } from "./reading-options.js";
import { progress } from "./source.js";
import { checkFile, writeFile, writeNewFile } from "./write.js";

/** Only who made the key may read it. */
const SECRET = 0o600;

interface Options extends ReadingOptions {
  readonly output: string;
  readonly key?: readonly string[];
  readonly labels?: string;
  readonly codes?: string;
  readonly newKey?: boolean;
}

/**
 * How codes become keyed ones with the key in a file, and the text of a key that is still to be written.
 *
 * @throws Refusal for a key that is not there, is too short, or would be replaced
 */
async function keyIn(
  { output, codes, newKey: isNew = false }: Pick<Options, "output" | "codes" | "newKey">,
  { cwd, random }: Pick<CommandContext["io"], "cwd" | "random">,
) {
  if (codes === undefined) {
    if (isNew) throw refuseUse("codes-key-nowhere");
    return { keyed: null, made: null };
  }
  const full = resolve(cwd, codes);
  await checkFile(output, cwd, full);
  if (isNew && (await lstat(full).catch(() => null))) {
    throw refuseIo("codes-key-exists", { name: basename(full) });
  }
  const text = isNew ? newKey(random) : await readText(full);
  return { keyed: codeMaker(text, basename(full)), made: isNew ? { full, text } : null };
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
    .option(`--codes <${words.names.file}>`, words.anonymiseCodes)
    .option("--new-key", words.anonymiseNewKey)
    .action(async (path: string, given: Options) => {
      const { output, key = [], labels, codes, newKey: isNew, ...options } = given;
      const full = resolve(io.cwd, path);
      await checkFile(output, io.cwd, full);
      if (!output.toLowerCase().endsWith(".csv")) throw refuseUse("only-csv", { name: output });
      const explained = labels === undefined ? null : await fileSource(resolve(io.cwd, labels));
      const dictionary = explained ? await labelsOf(explained, language) : null;
      const opening = { options, dictionary };
      const tick = progress(io, language);
      const { keyed, made } = await keyIn(given, io);
      const wanted = { keys: key, keyed };
      const cleaned = await cleanExport(full, opening, wanted, tick, () => io.random());
      if (made) await writeNewFile(made.full, made.text, SECRET);
      try {
        await writeFile(output, io.cwd, inPieces(cleaned.lines));
      } catch (error) {
        // A key without the export that was made with it would be in the way of the next try.
        if (made) await rm(made.full, { force: true });
        throw error;
      }
      const shown = relative(io.cwd, resolve(io.cwd, output));
      const said = anonymiseWords[language];
      const madeKey = made ? `${hanging("", said.madeKey(codes ?? ""), language)}\n` : "";
      const account = accountText(cleaned, basename(full), language);
      io.out(`${account}${said.written(shown)}\n${madeKey}`);
    });
  return addCommon(addReadingOptions(command, words), [
    "ivm anonymise fixtures/arnhem-2019/enquete.csv -o schoon.csv",
    'ivm anonymise enquete.csv -o schoon.csv --key "Functie"',
    "ivm anonymise enquete.csv -o schoon.csv --codes sleutel.txt",
  ]);
}
