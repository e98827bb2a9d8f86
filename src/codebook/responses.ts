import type { ContactAnswer, ItemAnswer, Kind } from "../model/answer.js";
import { labelKey } from "../model/clean-label.js";
import { type Problem, problem, Refusal } from "../model/problem.js";
import type { Domain, Questionnaire } from "../model/questionnaire.js";
import type { Response } from "../model/response.js";
import type { Row, Table } from "../read/csv.js";
import type { Columns } from "./columns.js";

/** How LimeSurvey writes a question that was not shown; like an empty cell it is no answer. */
const NOT_SHOWN = "N/A";
const MAX_PROBLEMS = 20;

/** Looks an answer up as it stands in the file, and remembers how it was written. */
class Lookup<Meaning> {
  readonly #byKey: ReadonlyMap<string, Meaning>;
  readonly #asWritten = new Map<string, Meaning>();

  constructor(entries: Iterable<readonly [string, Meaning]>) {
    this.#byKey = new Map([...entries].map(([text, meaning]) => [labelKey(text), meaning]));
  }

  /** `undefined` for an answer nobody knows. */
  get(written: string): Meaning | undefined {
    const remembered = this.#asWritten.get(written);
    if (remembered !== undefined) return remembered;
    const meaning = this.#byKey.get(labelKey(written));
    // Only known spellings are remembered, so that free text cannot fill the memory.
    if (meaning !== undefined) this.#asWritten.set(written, meaning);
    return meaning;
  }
}

/** Hears of a cell that holds no answer of its question; the place in the row counts from zero. */
export type OnUnknown = (column: number, text: string, line: number) => void;

/** What became of the rows of one file: rows = counted + rejected. */
export interface Reading {
  rows: number;
  counted: number;
  rejected: number;
  readonly problems: Problem[];
}

/**
 * Turns the rows of one export into responses, as they stream by.
 *
 * A row without a domain, or with nothing filled in, is rejected and reported by its line; an
 * answer that is not on the scale ends in a Refusal that says where, never what.
 */
export class ResponseReader {
  readonly reading: Reading = { rows: 0, counted: 0, rejected: 0, problems: [] };
  readonly #columns: Columns;
  readonly #file: string;
  readonly #header: readonly string[];
  readonly #fixedDomain: number | null;
  readonly #domains: Lookup<number | null>;
  readonly #items: Lookup<ItemAnswer>;
  readonly #contacts: Lookup<ContactAnswer>;
  readonly #kinds: Lookup<Kind | null>;
  readonly #domainNames: string;
  readonly #errors: Problem[] = [];
  readonly #onUnknown: OnUnknown;

  constructor(
    columns: Columns,
    questionnaire: Questionnaire,
    domains: readonly Domain[],
    file: string,
    header: readonly string[],
    fixedDomain: number | null,
    onUnknown: OnUnknown = () => undefined,
  ) {
    this.#onUnknown = onUnknown;
    this.#columns = columns;
    this.#file = file;
    this.#header = header;
    this.#fixedDomain = fixedDomain;
    this.#domainNames = domains.map((domain) => domain.label.nl).join(", ");
    this.#domains = new Lookup<number | null>([
      ["", null],
      ...domains.flatMap((domain, index) =>
        [...domain.answers, domain.label.nl].map((answer) => [answer, index] as const),
      ),
    ]);
    this.#items = new Lookup<ItemAnswer>([
      ["", "leeg"],
      [NOT_SHOWN, "leeg"],
      ...questionnaire.agreement.flatMap(({ id, answers }) =>
        answers.map((text) => [text, id] as const),
      ),
      ...questionnaire.dontKnow.map((text) => [text, "weet_niet"] as const),
    ]);
    this.#contacts = new Lookup<ContactAnswer>([
      ["", "leeg"],
      [NOT_SHOWN, "leeg"],
      ...questionnaire.contact.options.flatMap(({ id, answers }) =>
        answers.map((text) => [text, id] as const),
      ),
    ]);
    this.#kinds = new Lookup<Kind | null>([
      ["", null],
      [NOT_SHOWN, null],
      ...questionnaire.contactKind.options.flatMap(({ id, answers }) =>
        answers.map((text) => [text, id] as const),
      ),
    ]);
  }

  /** @throws Refusal once all rows are read, when any answer was not on its scale. */
  async *read(table: Table): AsyncGenerator<readonly Response[]> {
    for await (const batch of table.batches) {
      const responses: Response[] = [];
      for (const row of batch) {
        this.reading.rows++;
        const response = this.#respond(row);
        if (response) {
          responses.push(response);
          this.reading.counted++;
        } else this.reading.rejected++;
      }
      yield responses;
      if (this.#errors.length >= MAX_PROBLEMS) break;
    }
    if (this.#errors.length > 0) throw new Refusal("data", this.#errors);
  }

  #respond(row: Row): Response | null {
    const domain = this.#domainOf(row);
    const answers = this.#columns.items.map((at) => this.#cell(row, at, this.#items, "leeg"));
    const contacts = this.#columns.contacts.map((at) =>
      this.#cell(row, at, this.#contacts, "leeg"),
    );
    const kinds = this.#columns.kinds.map((at) => this.#cell(row, at, this.#kinds, null));
    if (domain === null) {
      this.#warn("no-domain", row);
      return null;
    }
    if (
      answers.every((answer) => answer === "leeg") &&
      contacts.every((answer) => answer === "leeg")
    ) {
      this.#warn("blank-respondent", row);
      return null;
    }
    return { domain, answers, contacts, kinds };
  }

  #domainOf(row: Row): number | null {
    const at = this.#columns.domain;
    if (at === null) return this.#fixedDomain;
    const found = this.#domains.get(row.cells[at] ?? "");
    if (found === undefined) {
      this.#onUnknown(at, row.cells[at] ?? "", row.line);
      const where = { file: this.#file, line: row.line, column: at + 1 };
      this.#error(problem("error", "unknown-domain", { known: this.#domainNames }, where));
      return null;
    }
    if (this.#fixedDomain !== null && found !== null && found !== this.#fixedDomain) {
      const where = { file: this.#file, line: row.line, column: at + 1 };
      this.#error(problem("error", "domain-contradicts-file", {}, where));
    }
    return found ?? this.#fixedDomain;
  }

  #cell<Meaning>(row: Row, at: number | null, lookup: Lookup<Meaning>, absent: Meaning): Meaning {
    if (at === null) return absent;
    const found = lookup.get(row.cells[at] ?? "");
    if (found !== undefined) return found;
    this.#onUnknown(at, row.cells[at] ?? "", row.line);
    const where = { file: this.#file, line: row.line, column: at + 1 };
    this.#error(problem("error", "unknown-answer", { heading: this.#header[at] ?? "" }, where));
    return absent;
  }

  #error(found: Problem): void {
    if (this.#errors.length < MAX_PROBLEMS) this.#errors.push(found);
  }

  #warn(code: string, row: Row): void {
    if (this.reading.problems.length >= MAX_PROBLEMS) return;
    const where = { file: this.#file, line: row.line };
    this.reading.problems.push(problem("warning", code, {}, where));
  }
}
