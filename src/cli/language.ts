import { LANGUAGES, type Language } from "../model/language.js";
import { refuseUse } from "../model/problem.js";

/**
 * The language asked with `--lang`, wherever it stands; `undefined` when none was asked.
 *
 * @throws Refusal for a language nobody knows
 */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  if (at === -1) return undefined;
  const text = args[at]?.includes("=") ? args[at]?.slice("--lang=".length) : args[at + 1];
  if (text === undefined) return undefined;
  const language = LANGUAGES.find((known) => known === text);
  if (language) return language;
  throw refuseUse("wrong-value", { key: "--lang", allowed: LANGUAGES.join(", "), nearest: "" });
}

/** The language of messages when none was asked: `IVM_LANG`, else Dutch. */
export function defaultLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const text = env.IVM_LANG?.toLowerCase().slice(0, 2);
  return LANGUAGES.find((known) => known === text) ?? "nl";
}

/** The word that names the command: the first that is no option and no value of `--lang`. */
export function commandName(args: readonly string[]): string | undefined {
  return args.find((arg, index) => !arg.startsWith("-") && args[index - 1] !== "--lang");
}
