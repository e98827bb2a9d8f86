import type { Language } from "../model/language.js";
import { Refusal, type RefusalKind } from "../model/problem.js";
import type { CommandWords } from "../words/commands.js";
import type { Io } from "./io.js";
import { askedLanguage, commandName, defaultLanguage } from "./language.js";
import { VERSION } from "./version.js";

const EXIT: Readonly<Record<RefusalKind, number>> = { data: 1, use: 2, io: 3 };

/**
 * Runs one command.
 *
 * @param given what stands after `ivm`
 * @returns the exit code: 0 done, 1 findings in the data, 2 wrong use, 3 could not read or write
 */
export async function main(given: readonly string[], io: Io): Promise<number> {
  const args = withoutHelpWord(given);
  const [first] = args;
  if (args.length === 1 && (first === "--version" || first === "-V")) {
    io.out(`${VERSION}\n`);
    return 0;
  }
  let language = defaultLanguage(io.env);
  try {
    const asked = askedLanguage(args);
    language = asked ?? language;
    const { program } = await import("./program.js");
    const root = await program({ io, language, asked }, commandName(args));
    if (args.length === 0) {
      root.outputHelp();
      return 0;
    }
    await root.parseAsync([...args], { from: "user" });
    return 0;
  } catch (error) {
    return await explain(error, io, language);
  }
}

async function explain(error: unknown, io: Io, language: Language): Promise<number> {
  const { failureText, messageText } = await import("./failure.js");
  if (error instanceof Refusal) {
    for (const problem of error.problems) io.err(failureText(problem, language, io.colour));
    return EXIT[error.kind];
  }
  const { commandWords } = await import("../words/commands.js");
  const words = commandWords[language];
  const fail = (problem: string, todo: string): void =>
    io.err(messageText({ severity: "error", problem, place: null, todo }, language, io.colour));
  const code = (error as { code?: unknown }).code;
  if (typeof code === "string" && code.startsWith("commander.")) {
    if ((error as { exitCode?: number }).exitCode === 0) return 0;
    fail(usageProblem(code, (error as Error).message, words), words.usageTodo);
    return 2;
  }
  // The message of an unexpected error may hold data, so only its place in the code is shown.
  const place = /dist\/[\w/-]+\.js:\d+/u.exec((error as Error).stack ?? "")?.[0] ?? "";
  fail(`${words.unexpected} ${place}`.trimEnd(), words.unexpectedTodo);
  return 3;
}

/** What commander says in English, in the language of the messages. */
function usageProblem(code: string, message: string, words: CommandWords): string {
  const [, name = ""] = /'([^']*)'/u.exec(message) ?? [];
  const [, meant] = /\(Did you mean (\S+)\?\)/u.exec(message) ?? [];
  const said = words.usageErrors[code]?.(name) ?? words.usageTodo;
  return meant === undefined ? said : `${said} ${words.meant(meant)}`;
}

/** `ivm help report` is another way to write `ivm report --help`. */
function withoutHelpWord(args: readonly string[]): readonly string[] {
  const word = commandName(args);
  return word === "help" ? [...args.filter((arg) => arg !== word), "--help"] : args;
}
