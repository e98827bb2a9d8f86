import type { Identifier } from "../model/identifier.js";
import { type DateOrder, Dates } from "./dates.js";
import { isPostcode4 } from "./detectors/address.js";
import { detect, type Hit } from "./detectors/all.js";
import { isCode } from "./detectors/token.js";
import { Distinct } from "./distinct.js";
import { type Finding, heavier, type Weight } from "./finding.js";
import { hintsOf } from "./heading-hints.js";
import { isDigits } from "./signs.js";

/** From this share of the filled cells on, a column of possible BSNs is a column of BSNs. */
const BSN_SHARE = 0.5;
/** With fewer rows, different values say little. */
const MIN_UNIQUE = 10;
/** A scale has no more answers than this. */
const MAX_SCALE = 12;
const MIN_WORDS = 4;
/** No option of a closed question is as long. */
const LONG = 200;

interface Count {
  readonly rows: number;
  readonly firstLine: number;
  readonly weight: Weight;
}

function added(a: Count | undefined, b: Count): Count {
  if (!a) return b;
  const weight = heavier(a.weight, b.weight) ?? b.weight;
  const heaviest = [a, b].filter((one) => one.weight === weight);
  return {
    rows: a.rows + b.rows,
    firstLine: Math.min(...heaviest.map(({ firstLine }) => firstLine)),
    weight,
  };
}

/** A finding about a column of which only the place in the row is not known here. */
export type ColumnFinding = Omit<Finding, "column" | "ofRows">;

/**
 * What is known of one column: counts per kind, fingerprints of a bounded number of values.
 * Holds no answer but the last one, to compare the next with.
 */
export class ColumnScan {
  readonly name: string;
  readonly #hints: ReadonlySet<Identifier>;
  readonly #declared: boolean;
  readonly #counts = new Map<Identifier, Count>();
  readonly #distinct = new Distinct();
  readonly #dates = new Dates();
  #filled = 0;
  #words = 0;
  #codes = 0;
  #postcodes = 0;
  #numbers = 0;
  #long = 0;
  #firstFilled = Number.POSITIVE_INFINITY;
  /** The last cell in which nothing was found, for columns that repeat themselves. */
  #lastClean = "";
  #lastWords = 0;

  /** @param declared whether the column was named as a key: then it may be unique */
  constructor(name: string, declared: boolean) {
    this.name = name;
    this.#declared = declared;
    this.#hints = hintsOf(name);
  }

  add(cell: string, line: number): void {
    if (cell === "") return;
    if (cell === this.#lastClean) {
      this.#filled++;
      if (line < this.#firstFilled) this.#firstFilled = line;
      this.#words += this.#lastWords;
      this.#distinct.addAgain();
      return;
    }
    const text = cell.trim();
    if (text === "") return;
    this.#filled++;
    if (line < this.#firstFilled) this.#firstFilled = line;
    this.#distinct.add(text);
    this.#dates.add(text);
    if (isDigits(text)) {
      this.#words++;
      this.#numbers++;
      if (isPostcode4(text)) this.#postcodes++;
      this.#count(detect(text), line);
      return;
    }
    const words = wordsIn(text);
    this.#words += words;
    let plain = true;
    if (text.length > LONG) {
      this.#long++;
      plain = false;
    }
    if (isNumber(text)) {
      this.#numbers++;
      plain = false;
    } else if (words === 1 && isCode(text)) {
      this.#codes++;
      plain = false;
    }
    const hits = detect(text);
    this.#count(hits, line);
    if (hits.length > 0) plain = false;
    if (plain) {
      this.#lastClean = cell;
      this.#lastWords = words;
    }
  }

  #count(hits: readonly Hit[], line: number): void {
    for (const [kind, weight] of hits) {
      this.#counts.set(kind, added(this.#counts.get(kind), { rows: 1, firstLine: line, weight }));
    }
  }

  merge(other: ColumnScan): void {
    for (const [kind, count] of other.#counts) {
      this.#counts.set(kind, added(this.#counts.get(kind), count));
    }
    this.#distinct.merge(other.#distinct);
    this.#dates.merge(other.#dates);
    this.#filled += other.#filled;
    this.#words += other.#words;
    this.#codes += other.#codes;
    this.#postcodes += other.#postcodes;
    this.#numbers += other.#numbers;
    this.#long += other.#long;
    this.#firstFilled = Math.min(this.#firstFilled, other.#firstFilled);
  }

  /** How the dates of this column are written; `null` when it is not dates alone. */
  get dateOrder(): DateOrder | null {
    return this.#dates.order;
  }

  findings(): readonly ColumnFinding[] {
    const found = [...this.#counts].map(([kind, { rows, firstLine, weight }]) => ({
      name: this.name,
      kind,
      count: rows,
      firstLine,
      weight: this.#weigh(kind, rows, weight),
    }));
    const kinds = new Set(found.map(({ kind }) => kind));
    const whole = (kind: Identifier, weight: Weight, count = this.#filled): ColumnFinding[] =>
      kinds.has(kind) || count === 0
        ? []
        : [{ name: this.name, kind, count, firstLine: this.#firstFilled, weight }];
    return [
      ...found,
      // A spreadsheet takes the zero off a telephone number, and what is left is only a number.
      ...(this.#hints.has("phone") ? whole("phone", "stop", this.#numbers) : []),
      ...(this.#hints.has("ip") ? whole("ip", "warn") : []),
      ...(this.#hints.has("name") ? whole("name", "warn") : []),
      ...(this.#hints.has("address") ? whole("address", "warn", this.#postcodes) : []),
      ...(this.#isToken() ? whole("token", "drop") : []),
      ...(this.#isFreeText() ? whole("free-text", "drop") : []),
      ...(this.#isUnique() ? whole("unique", "warn") : []),
    ];
  }

  /** What the whole column adds to what single cells say. */
  #weigh(kind: Identifier, rows: number, weight: Weight): Weight {
    const column =
      (kind === "bsn" && (this.#hints.has("bsn") || rows >= BSN_SHARE * this.#filled)) ||
      (kind === "address" && this.#hints.has("address"));
    return column ? "stop" : weight;
  }

  #isToken(): boolean {
    if (this.#declared || this.#filled === 0) return false;
    if (this.#hints.has("token")) return true;
    return this.#codes === this.#filled && this.#filled > 1 && this.#distinct.neverRepeats;
  }

  #isUnique(): boolean {
    if (this.#declared || this.#isFreeText() || this.#isToken()) return false;
    return this.#filled >= MIN_UNIQUE && this.#distinct.neverRepeats;
  }

  /** Texts that people typed: long, or of several words and hardly ever the same. */
  #isFreeText(): boolean {
    if (this.#filled === 0) return false;
    if (this.#hints.has("free-text") || this.#long > 0) return true;
    const { size, looked, neverRepeats } = this.#distinct;
    if (neverRepeats && this.#words / this.#filled >= MIN_WORDS) return true;
    return (
      size > MAX_SCALE && size > looked / 2 && this.#numbers === 0 && this.#words > this.#filled
    );
  }
}

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57 && text.length <= 20 && Number.isFinite(Number(text));
}

function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}
