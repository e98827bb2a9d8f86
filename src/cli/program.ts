import { Command } from "commander";
import { commandWords } from "../words/commands.js";
import type { CommandContext } from "./context.js";
import { VERSION } from "./version.js";

type Maker = (context: CommandContext) => Command;

/** Each command in a file of its own, read only when it is needed. */
const makers: Readonly<Record<string, () => Promise<Maker>>> = {
  init: async () => (await import("./init.js")).initCommand,
  report: async () => (await import("./report.js")).reportCommand,
  show: async () => (await import("./show.js")).showCommand,
  figure: async () => (await import("./figure.js")).figureCommand,
  check: async () => (await import("./check.js")).checkCommand,
  questionnaire: async () => (await import("./questionnaire.js")).questionnaireCommand,
  anonymise: async () => (await import("./anonymise.js")).anonymiseCommand,
  compare: async () => (await import("./compare.js")).compareCommand,
  tally: async () => (await import("./tally.js")).tallyCommand,
  merge: async () => (await import("./merge.js")).mergeCommand,
  release: async () => (await import("./release.js")).releaseCommand,
  audit: async () => (await import("./audit.js")).auditCommand,
  benchmark: async () => (await import("./benchmark.js")).benchmarkCommand,
  schema: async () => (await import("./schema.js")).schemaCommand,
};

export const COMMANDS: readonly string[] = Object.keys(makers);

/**
 * The whole command line. Only the command that was asked is loaded, all of them for help.
 *
 * @param name the word that names the command
 */
export async function program(
  { io, language, asked }: Pick<CommandContext, "io" | "language" | "asked">,
  name: string | undefined,
): Promise<Command> {
  const words = commandWords[language];
  const titles: Readonly<Record<string, string>> = {
    "Usage:": words.usage,
    "Options:": words.options,
    "Commands:": words.commands,
    "Arguments:": words.argumentsTitle,
  };
  const described = (text: string, value: unknown): string =>
    value === undefined ? text : `${text} ${words.unless(String(value))}`;
  const quiet = (command: Command): Command =>
    command
      .exitOverride()
      .helpOption("-h, --help", words.help)
      .configureHelp({
        helpWidth: 80,
        styleTitle: (title) => titles[title] ?? title,
        styleUsage: (usage) =>
          usage
            .replace("[options]", words.optionsInUsage)
            .replace("[command]", words.commandInUsage),
        subcommandTerm: (command) => command.name(),
        optionDescription: (option) => described(option.description, option.defaultValue),
        argumentDescription: (argument) => described(argument.description, argument.defaultValue),
      })
      .configureOutput({ writeOut: (text) => io.out(text), writeErr: () => undefined });
  const context: CommandContext = {
    io,
    words,
    language,
    asked,
    addCommon: (command, examples) =>
      quiet(command)
        .option(`--lang <${words.names.language}>`, words.lang)
        .addHelpText(
          "after",
          `\n${words.examples}\n${examples.map((line) => `  ${line}`).join("\n")}`,
        ),
  };
  const root = quiet(new Command("ivm"))
    .description(words.tool)
    .version(VERSION, "-V, --version", words.version)
    .option(`--lang <${words.names.language}>`, words.lang)
    .helpCommand(false)
    .addHelpText(
      "after",
      `\n${words.examples}\n  ivm check fixtures/arnhem-2019\n  ivm report fixtures/arnhem-2019 --out rapport`,
    );
  const wanted = name !== undefined && Object.hasOwn(makers, name) ? [name] : COMMANDS;
  for (const one of wanted) {
    const maker = makers[one];
    if (maker) root.addCommand((await maker())(context));
  }
  return root;
}
