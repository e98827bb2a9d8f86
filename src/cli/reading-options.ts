import { type Command, InvalidArgumentError, Option } from "commander";
import { DELIMITERS, type Delimiter, ENCODINGS, type EncodingName } from "../model/dialect.js";
import type { CommandWords } from "../words/commands.js";

/** What a file may not tell about itself. */
export interface ReadingOptions {
  readonly sheet?: string;
  readonly encoding?: EncodingName;
  readonly delimiter?: Delimiter;
}

/** A tab is hard to type, so its name will do. */
function delimiterOf(text: string): Delimiter {
  const found = DELIMITERS.find((sign) => sign === text || (sign === "\t" && text === "tab"));
  if (!found) throw new InvalidArgumentError("");
  return found;
}

/** Adds the options with which a user says how a table is written. */
export function addReadingOptions(command: Command, words: CommandWords): Command {
  return command
    .option(`--sheet <${words.names.sheet}>`, words.readSheet)
    .addOption(
      new Option(`--encoding <${words.names.encoding}>`, words.readEncoding).choices(ENCODINGS),
    )
    .addOption(
      new Option(`--delimiter <${words.names.sign}>`, words.readDelimiter).argParser(delimiterOf),
    );
}
