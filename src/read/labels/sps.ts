import type { Dictionary } from "../../model/dictionary.js";
import { type Refusal, refuseData } from "../../model/problem.js";
import { Columns, type LabelList, MAX_COLUMNS, tooManyColumns } from "./columns.js";
import { oneLine, rowLast } from "./plain-text.js";
import { type SpsToken, spsCommands, spsTokens } from "./sps-commands.js";
import { missingTest, numberCode } from "./sps-missing.js";

/** The commands that are read, in any of the short forms that SPSS takes. */
const COMMANDS = {
  variableLabels: /^\s*VAR[A-Z]*\s+LAB[A-Z]*(?=\s|$)/iu,
  valueLabels: /^\s*(?:ADD\s+)?VAL[A-Z]*\s+LAB[A-Z]*(?=\s|$)/iu,
  missing: /^\s*MIS[A-Z]*\s+VAL[A-Z]*(?=\s|$)/iu,
  rename: /^\s*REN[A-Z]*\s+VAR[A-Z]*(?=[\s(]|$)/iu,
} as const;

/** Whether a text holds a command that gives labels. */
export function isSps(text: string): boolean {
  return /^[ \t]*(?:VAR[A-Z]*|(?:ADD[ \t]+)?VAL[A-Z]*)[ \t]+LAB[A-Z]*(?:[ \t]|$)/imu.test(text);
}

interface SpsColumn {
  heading: string;
  text: string;
  labels: LabelList | null;
  isMissing: ((code: string) => boolean) | null;
}

const isSign = (token: SpsToken | undefined, value: string): boolean =>
  token?.kind === "sign" && token.value === value;

/**
 * Reads SPSS syntax that labels the variables of a data file, such as LimeSurvey writes beside
 * its data: VARIABLE LABELS, VALUE LABELS, MISSING VALUES and RENAME VARIABLES, in their order.
 * Every other command is passed over. A heading is the last name that a variable gets.
 *
 * @throws Refusal `sps-command`, by line, for one of these in a form that is not read: lists of
 * variables by TO or ALL among them, since what they stand for depends on the data file.
 */
export function readSps(text: string, file: string): Dictionary {
  const reader = new SpsReader(file);
  for (const { line, text: command } of spsCommands(text)) reader.read(command, line);
  return reader.dictionary();
}

class SpsReader {
  readonly #file: string;
  readonly #columns: Columns;
  /** By name in capitals: SPSS does not tell them apart. */
  #variables = new Map<string, SpsColumn>();

  constructor(file: string) {
    this.#file = file;
    this.#columns = new Columns(file);
  }

  read(command: string, line: number): void {
    const kind = (Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]).find((one) =>
      COMMANDS[one].test(command),
    );
    if (!kind) return;
    const tokens = spsTokens(command.replace(COMMANDS[kind], ""));
    const refusal = (): Refusal => refuseData("sps-command", {}, { file: this.#file, line });
    if (!tokens) throw refusal();
    if (!this.#steps[kind](tokens)) throw refusal();
  }

  dictionary(): Dictionary {
    for (const { heading, text, labels, isMissing } of this.#variables.values()) {
      this.#columns.add({
        heading,
        text,
        ...(labels && { labels: labels.labels }),
        ...(isMissing && { isMissing }),
      });
    }
    return this.#columns.dictionary();
  }

  /** What each command does; `false` when it is not understood. */
  readonly #steps: Readonly<Record<keyof typeof COMMANDS, (tokens: SpsToken[]) => boolean>> = {
    variableLabels: (tokens) => {
      for (let at = 0; at < tokens.length; at++) {
        if (isSign(tokens[at], "/")) continue;
        const [name, label] = [tokens[at], tokens[++at]];
        if (name?.kind !== "word" || label?.kind !== "text") return false;
        this.#variable(name.value).text = rowLast(oneLine(label.value));
      }
      return true;
    },
    valueLabels: (tokens) => {
      for (let at = 0; at < tokens.length; at++) {
        const { names, next } = listOf(tokens, at);
        if (!names) return false;
        at = next;
        const columns = names.map((name) => this.#variable(name));
        for (; at < tokens.length && !isSign(tokens[at], "/"); at++) {
          if (isSign(tokens[at], ",")) continue;
          const [code, label] = [codeOf(tokens[at]), tokens[++at]];
          if (code === null || label?.kind !== "text") return false;
          for (const column of columns) {
            column.labels ??= this.#columns.labelList(column.heading);
            column.labels.add(code, label.value);
          }
        }
      }
      return true;
    },
    missing: (tokens) => {
      for (let at = 0; at < tokens.length; at++) {
        if (isSign(tokens[at], "/")) continue;
        const { names, next } = listOf(tokens, at);
        const end = closing(tokens, next);
        if (!names || end === null) return false;
        const test = missingTest(tokens.slice(next + 1, end));
        if (!test) return false;
        for (const name of names) this.#variable(name).isMissing = test;
        at = end;
      }
      return true;
    },
    rename: (tokens) => {
      const bare = tokens.filter((token) => !isSign(token, "/") && !isSign(token, ","));
      for (let at = 0; at < bare.length; at++) {
        const grouped = isSign(bare[at], "(");
        const end = grouped ? closing(bare, at) : at + 3;
        if (end === null || !this.#rename(bare.slice(grouped ? at + 1 : at, end))) return false;
        at = grouped ? end : end - 1;
      }
      return true;
    },
  };

  #variable(name: string): SpsColumn {
    const key = name.toUpperCase();
    const known = this.#variables.get(key);
    if (known) return known;
    if (this.#variables.size >= MAX_COLUMNS) throw tooManyColumns(this.#file);
    const column: SpsColumn = { heading: name, text: "", labels: null, isMissing: null };
    this.#variables.set(key, column);
    return column;
  }

  /** `V1 V2 = id age` */
  #rename(tokens: readonly SpsToken[]): boolean {
    const middle = tokens.findIndex((token) => isSign(token, "="));
    const [old, fresh] = [tokens.slice(0, middle), tokens.slice(middle + 1)];
    const words = [...old, ...fresh].every(({ kind }) => kind === "word");
    if (middle < 1 || old.length !== fresh.length || !words) return false;
    const renamed = old.map(({ value }) => this.#variable(value));
    for (const { value } of old) this.#variables.delete(value.toUpperCase());
    for (const [at, column] of renamed.entries()) {
      const name = fresh[at]?.value ?? "";
      if (this.#variables.has(name.toUpperCase())) return false;
      column.heading = name;
      this.#variables.set(name.toUpperCase(), column);
    }
    return true;
  }
}

/** Where the parenthesis closes that opens at a place; `null` when none opens or closes. */
function closing(tokens: readonly SpsToken[], open: number): number | null {
  if (!isSign(tokens[open], "(")) return null;
  let at = open + 1;
  while (at < tokens.length && !isSign(tokens[at], ")")) at++;
  return at < tokens.length ? at : null;
}

/** The variables that a command names before anything else. */
function listOf(
  tokens: readonly SpsToken[],
  from: number,
): { readonly names: readonly string[] | null; readonly next: number } {
  const names: string[] = [];
  let next = from;
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    if (isSign(token, ",")) continue;
    if (token?.kind !== "word" || numberCode(token.value) !== null) break;
    names.push(token.value);
  }
  const unread = names.some((name) => /^(?:TO|ALL)$/iu.test(name));
  return { names: names.length === 0 || unread ? null : names, next };
}

function codeOf(token: SpsToken | undefined): string | null {
  if (token?.kind === "text") return token.value;
  return token?.kind === "word" ? numberCode(token.value) : null;
}
