import { type ContactAnswer, type ItemAnswer, isGiven, type Kind } from "../model/answer.js";
import { type Place, type Problem, Refusal } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Domain, Questionnaire } from "../model/questionnaire.js";
import type { Response } from "../model/response.js";
import type { Row, Table } from "../read/csv.js";
import type { Columns } from "./columns.js";
import { DoubleAnswers } from "./double-answers.js";
import { DoubleRows } from "./double-rows.js";
import { Lookup } from "./lookup.js";
import { contactScale, itemScale, kindScale, type Scale } from "./scale.js";
import { StraightLines } from "./straight-lines.js";
import { UnknownAnswers } from "./unknown-answers.js";

/** Hears of a cell that holds no answer of its question; the place in the row counts from zero. */
export type OnUnknown = (column: number, text: string, line: number) => void;

/** What became of the rows of one file: rows = counted + rejected. */
export interface Reading {
  rows: number;
  counted: number;
  rejected: number;
  /** What a reader should know about the file; complete once all rows are read. */
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
  readonly #items: Scale<ItemAnswer>;
  readonly #contacts: Scale<ContactAnswer>;
  readonly #kinds: Scale<Kind | null>;
  readonly #domainNames: string;
  readonly #errors = new ProblemList("error");
  readonly #warnings = new ProblemList("warning");
  readonly #unknown = new UnknownAnswers();
  readonly #double = new DoubleRows();
  readonly #doubleAnswers = new DoubleAnswers();
  readonly #straight = new StraightLines();
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
        [...domain.answers, domain.label.nl, domain.label.en].map(
          (answer) => [answer, index] as const,
        ),
      ),
    ]);
    this.#items = itemScale(questionnaire);
    this.#contacts = contactScale(questionnaire);
    this.#kinds = kindScale(questionnaire);
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
    }
    const unknown = this.#unknown.problems(this.#file, this.#header);
    const errors = [...this.#errors.problems, ...unknown];
    if (errors.length > 0) throw new Refusal("data", limited(inLineOrder(errors)));
    this.reading.problems.push(
      ...this.#warnings.problems,
      ...this.#doubleAnswers.problems(this.#file),
      ...this.#straight.problems(this.#file),
    );
  }

  #respond(row: Row): Response | null {
    this.#checkDouble(row);
    const domain = this.#domainOf(row);
    const answers = this.#columns.items.map((at) => this.#cell(row, at, this.#items));
    const contacts = this.#columns.contacts.map((at) => this.#cell(row, at, this.#contacts));
    const kinds = this.#columns.kinds.map((at) => this.#cell(row, at, this.#kinds));
    const where = { file: this.#file, line: row.line };
    if (domain === null) {
      this.#warnings.add("no-domain", {}, where);
      return null;
    }
    if (!answers.some(isGiven) && !contacts.some(isGiven)) {
      this.#warnings.add("blank-respondent", {}, where);
      return null;
    }
    const response = { domain, answers, contacts, kinds };
    this.#doubleAnswers.add(response, row.line);
    this.#straight.add(answers, row.line);
    return response;
  }

  #domainOf(row: Row): number | null {
    const at = this.#columns.domain;
    if (at === null) return this.#fixedDomain;
    const found = this.#domains.get(row.cells[at] ?? "");
    const where: Place = { file: this.#file, line: row.line, column: at + 1 };
    if (found === undefined) {
      this.#onUnknown(at, row.cells[at] ?? "", row.line);
      this.#errors.add("unknown-domain", { known: this.#domainNames }, where);
      return null;
    }
    if (this.#fixedDomain !== null && found !== null && found !== this.#fixedDomain) {
      this.#errors.add("domain-contradicts-file", {}, where);
    }
    return found ?? this.#fixedDomain;
  }

  #cell<Meaning>(row: Row, at: number | null, scale: Scale<Meaning>): Meaning {
    if (at === null) return scale.notShown;
    const found = scale.lookup.get(row.cells[at] ?? "");
    if (found === undefined) {
      this.#onUnknown(at, row.cells[at] ?? "", row.line);
      this.#unknown.add(at, row.line, scale.allowed);
      return scale.empty;
    }
    if (found !== scale.empty && found !== scale.notShown) this.#unknown.known(at);
    return found;
  }

  #checkDouble({ cells, line }: Row): void {
    const at = this.#columns.respondent;
    if (at === null) return;
    for (const double of this.#double.add(cells[at] ?? "", line)) {
      this.#warnings.add("double-respondent", {}, { file: this.#file, line: double });
    }
  }
}

function inLineOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort((a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0));
}
