import type { Dictionary } from "../../model/dictionary.js";
import { type Refusal, refuseData } from "../../model/problem.js";
import { Columns, type LabelList } from "./columns.js";
import { oneLine, rowLast } from "./plain-text.js";

/** The statements of LimeSurvey's R syntax that say something of a column, up to what they say. */
const STATEMENT =
  /^[ \t]*(?:(?<factor>data\[, ?(?<of>\d{1,6})\] <- factor\()|attributes\(data\)\$variable\.labels\[(?<label>\d{1,6})\] <- |names\(data\)\[(?<name>\d{1,6})\] <- )/gmu;

/** Whether a text holds a statement of LimeSurvey's R syntax. */
export function isRSyntax(text: string): boolean {
  return /^[ \t]*(?:attributes\(data\)\$variable\.labels\[|names\(data\)\[)\d/mu.test(text);
}

interface RColumn {
  heading: string | null;
  text: string;
  labels: LabelList | null;
}

/**
 * Reads the R syntax file of a LimeSurvey export, which goes by the places of the columns.
 *
 * Nothing is evaluated: texts and numbers are read from three kinds of statements as LimeSurvey
 * writes them, each at the start of a line. What people wrote between and after them is passed
 * over.
 *
 * @throws Refusal `r-statement`, by line, for such a statement in another form.
 */
export function readRSyntax(text: string, file: string): Dictionary {
  const columns = new Columns(file);
  const told = new Map<number, RColumn>();
  const columnAt = (place: number): RColumn => {
    const column = told.get(place) ?? { heading: null, text: "", labels: null };
    told.set(place, column);
    return column;
  };
  const statement = new RegExp(STATEMENT);
  for (let found = statement.exec(text); found; found = statement.exec(text)) {
    const { factor, of, label, name } = found.groups ?? {};
    const scanner = new Scanner(text, statement.lastIndex, file);
    const place = Number(of ?? label ?? name);
    if (place === 0) throw scanner.refusal();
    const column = columnAt(place - 1);
    if (factor !== undefined) {
      scanner.expect("data[,", String(place), "]", ",", "levels", "=");
      const codes = scanner.vector();
      scanner.expect(",", "labels", "=");
      const labels = scanner.vector();
      scanner.expect(")");
      if (codes.length !== labels.length) throw scanner.refusal();
      column.labels ??= columns.labelList(column.heading ?? String(place));
      for (const [at, code] of codes.entries()) column.labels.add(code, labels[at] ?? "");
    } else if (label !== undefined) column.text = rowLast(oneLine(scanner.value()));
    else column.heading = scanner.value();
    statement.lastIndex = scanner.at;
  }
  for (const [place, { heading, text: question, labels }] of [...told].sort(([a], [b]) => a - b)) {
    columns.add({ heading, place, text: question, ...(labels && { labels: labels.labels }) });
  }
  return columns.dictionary();
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
/** Signs that a text between quotes may have; LimeSurvey's are of a few hundred. */
const MAX_QUOTED = 100_000;
const BLANK = /[ \t\n]*/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?/y;
const CODE_POINT = /x(?<x>[\da-f]{1,2})|[uU](?:\{(?<braced>[\da-f]{1,6})\}|(?<u>[\da-f]{4}))/iy;

/** Reads values of R from a text, one after the other; `at` is where it stands. */
class Scanner {
  readonly #text: string;
  readonly #file: string;
  readonly #start: number;
  at: number;

  constructor(text: string, at: number, file: string) {
    this.#text = text;
    this.#file = file;
    this.#start = at;
    this.at = at;
  }

  /** Names the line on which the statement starts. */
  refusal(): Refusal {
    const line = this.#text.slice(0, this.#start).split("\n").length;
    return refuseData("r-statement", {}, { file: this.#file, line });
  }

  expect(...words: readonly string[]): void {
    for (const word of words) {
      if (!this.#passes(word)) throw this.refusal();
    }
  }

  /** A quoted text or a number. */
  value(): string {
    this.#skipBlank();
    const quote = this.#text.charAt(this.at);
    if (quote === '"' || quote === "'") return this.#quoted(quote);
    const number = this.#match(NUMBER);
    if (!number) throw this.refusal();
    return number[0];
  }

  /** `c("A1", "A2")` */
  vector(): string[] {
    this.expect("c", "(");
    const values: string[] = [];
    if (this.#passes(")")) return values;
    do values.push(this.value());
    while (this.#passes(","));
    this.expect(")");
    return values;
  }

  #passes(word: string): boolean {
    this.#skipBlank();
    if (!this.#text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  #skipBlank(): void {
    this.#match(BLANK);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at += match[0].length;
    return match;
  }

  #quoted(quote: string): string {
    const pieces: string[] = [];
    let from = ++this.at;
    const limit = from + MAX_QUOTED;
    for (;;) {
      const sign = this.#text.charAt(this.at);
      if (sign === "" || this.at > limit) throw this.refusal();
      if (sign === quote) break;
      this.at++;
      if (sign !== "\\") continue;
      pieces.push(this.#text.slice(from, this.at - 1), this.#escaped());
      from = this.at;
    }
    pieces.push(this.#text.slice(from, this.at++));
    return pieces.join("");
  }

  #escaped(): string {
    const { x, braced, u } = this.#match(CODE_POINT)?.groups ?? {};
    const point = x ?? braced ?? u;
    if (point === undefined) {
      const sign = this.#text.charAt(this.at++);
      return Object.hasOwn(ESCAPES, sign) ? (ESCAPES[sign] ?? "") : sign;
    }
    const code = Number.parseInt(point, 16);
    if (code > 0x10ffff) throw this.refusal();
    return String.fromCodePoint(code);
  }
}
