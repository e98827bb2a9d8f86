import type { Command } from "commander";
import type { Language } from "../model/language.js";
import type { CommandWords } from "../words/commands.js";
import type { Io } from "./io.js";

/** What every command gets: the outside world, its words, and what all commands share. */
export interface CommandContext {
  readonly io: Io;
  readonly words: CommandWords;
  /** The language of messages. */
  readonly language: Language;
  /** The language asked with `--lang`; without it a report keeps the language of its study. */
  readonly asked: Language | undefined;
  /** Adds the options, help and examples that every command has. */
  addCommon(command: Command, examples: readonly string[]): Command;
}
