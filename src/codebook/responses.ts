import { type ContactAnswer, type ItemAnswer, isGiven, type Kind } from "../model/answer.js";
import { cleanLabel } from "../model/clean-label.js";
import { invitationCode } from "../model/keyed-code.js";
import type { Fate, PartialRule } from "../model/platform.js";
import { type Place, type Problem, problem, Refusal } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Domain, Questionnaire } from "../model/questionnaire.js";
import type { Response } from "../model/response.js";
import type { ExportTable } from "../platforms/export-table.js";
import type { Row } from "../read/table.js";
import { type AnswerReader, answerReader } from "./answer-reader.js";
import type { Columns } from "./columns.js";
import type { DoubleAnswers } from "./double-answers.js";
import { DoubleRows } from "./double-rows.js";
import { contactScale, domainLookup, itemScale, kindScale, type Scale } from "./scale.js";
import { StraightLines } from "./straight-lines.js";
import { UnknownAnswers } from "./unknown-answers.js";

/** Hears of a cell that holds no answer of its question; the place in the row counts from zero. */
export type OnUnknown = (column: number, text: string, line: number) => void;

/** How it is told that a response does not count. */
const LEFT_OUT: Readonly<Record<Fate, string>> = {
  preview: "left-out-preview",
  test: "left-out-test",
  spam: "left-out-spam",
  partial: "left-out-partial",
};

/** The export that is read, and what the study says of it. */
export interface ReadingOptions {
  readonly file: string;
  readonly table: ExportTable;
  /** The domain of everyone in the file, by its place in the frame. */
  readonly fixedDomain?: number | null;
  /** What becomes of responses that were broken off halfway. */
  readonly partial?: PartialRule;
  /** Hears the answers of all exports of a study; tells who is in twice once all are read. */
  readonly doubleAnswers?: DoubleAnswers;
  readonly onUnknown?: OnUnknown;
}

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
  readonly #table: ExportTable;
  readonly #fixedDomain: number | null;
  readonly #partial: PartialRule;
  readonly #domainAt: AnswerReader<number | null>;
  readonly #itemAt: readonly AnswerReader<ItemAnswer>[];
  readonly #contactAt: readonly AnswerReader<ContactAnswer>[];
  readonly #kindAt: readonly AnswerReader<Kind | null>[];
  readonly #items: Scale<ItemAnswer>;
  readonly #contacts: Scale<ContactAnswer>;
  readonly #kinds: Scale<Kind | null>;
  readonly #domainNames: string;
  readonly #errors = new ProblemList("error");
  readonly #warnings = new ProblemList("warning");
  readonly #told = new ProblemList("info");
  /** Labels of the file, not answers of anyone in particular. */
  readonly #missing = new Set<string>();
  readonly #unknown = new UnknownAnswers();
  readonly #double = new DoubleRows();
  readonly #records = new DoubleRows();
  readonly #doubleAnswers: DoubleAnswers | undefined;
  readonly #straight = new StraightLines();
  readonly #onUnknown: OnUnknown;

  constructor(
    columns: Columns,
    questionnaire: Questionnaire,
    domains: readonly Domain[],
    {
      file,
      table,
      fixedDomain = null,
      partial = "count",
      doubleAnswers,
      onUnknown,
    }: ReadingOptions,
  ) {
    this.#doubleAnswers = doubleAnswers;
    this.#onUnknown = onUnknown ?? (() => undefined);
    this.#columns = columns;
    this.#file = file;
    this.#table = table;
    this.#fixedDomain = fixedDomain;
    this.#partial = partial;
    this.#domainNames = domains.map((domain) => domain.label.nl).join(", ");
    const names = domainLookup(domains);
    const reader = (at: number | null) => (at === null ? undefined : table.columns[at]);
    const onMissing = (label: string) => this.#missing.add(label);
    const none: ReadonlySet<never> = new Set();
    this.#domainAt = answerReader(
      { lookup: names, absent: null, reasons: none, onMissing },
      reader(columns.domain),
    );
    const readers = <Meaning>(scale: Scale<Meaning>, places: readonly (number | null)[]) =>
      places.map((at) => {
        const { lookup, empty: absent, reasons } = scale;
        return answerReader({ lookup, absent, reasons, onMissing }, reader(at));
      });
    this.#items = itemScale(questionnaire);
    this.#contacts = contactScale(questionnaire);
    this.#kinds = kindScale(questionnaire);
    this.#itemAt = readers(this.#items, columns.items);
    this.#contactAt = readers(this.#contacts, columns.contacts);
    this.#kindAt = readers(this.#kinds, columns.kinds);
  }

  /** @throws Refusal once all rows are read, when any answer was not on its scale. */
  async *read(batches: AsyncIterable<readonly Row[]>): AsyncGenerator<readonly Response[]> {
    for await (const batch of batches) {
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
    const unknown = this.#unknown.problems(this.#file, this.#table.columns);
    const errors = [...this.#errors.problems, ...unknown];
    if (errors.length > 0) throw new Refusal("data", limited(inLineOrder(errors)));
    this.reading.problems.push(
      ...this.#warnings.problems,
      ...this.#straight.problems(this.#file),
      ...this.#told.problems,
      ...this.#declaredMissing(),
    );
  }

  #respond(row: Row): Response | null {
    const where = { file: this.#file, line: row.line };
    if (this.#isLeftOut(row, where)) return null;
    this.#checkDouble(row);
    const domain = this.#domainOf(row);
    const { items, contacts: contactColumns, kinds: kindColumns } = this.#columns;
    const answers = items.map((at, index) => this.#cell(row, at, this.#items, this.#itemAt[index]));
    const contacts = contactColumns.map((at, index) =>
      this.#cell(row, at, this.#contacts, this.#contactAt[index]),
    );
    const kinds = kindColumns.map((at, index) =>
      this.#cell(row, at, this.#kinds, this.#kindAt[index]),
    );
    if (domain === null) {
      this.#warnings.add("no-domain", {}, where);
      return null;
    }
    if (!answers.some(isGiven) && !contacts.some(isGiven)) {
      this.#warnings.add("blank-respondent", {}, where);
      return null;
    }
    const code = invitationCode(row.cells[this.#columns.token ?? -1] ?? "");
    const response = { domain, answers, contacts, kinds, code };
    this.#doubleAnswers?.add(response, { file: this.#file, line: row.line });
    this.#straight.add(answers, row.line);
    return response;
  }

  #declaredMissing(): readonly Problem[] {
    if (this.#missing.size === 0) return [];
    const labels = [...this.#missing].map((label) => `"${cleanLabel(label)}"`).join(", ");
    return [problem("warning", "declared-missing", { labels }, { file: this.#file })];
  }

  /** Previews, tests and spam never count; what is broken off halfway as the study says. */
  #isLeftOut(row: Row, where: Place): boolean {
    const fate = this.#table.fateOf?.(row.cells) ?? null;
    if (fate === null) return false;
    const counts = fate === "partial" && this.#partial === "count";
    this.#told.add(counts ? "partial-counted" : LEFT_OUT[fate], {}, where);
    return !counts;
  }

  #domainOf(row: Row): number | null {
    const at = this.#columns.domain;
    if (at === null) return this.#fixedDomain;
    const found = this.#domainAt(row.cells[at] ?? "");
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

  #cell<Meaning>(
    row: Row,
    at: number | null,
    scale: Scale<Meaning>,
    meaning: AnswerReader<Meaning> | undefined,
  ): Meaning {
    if (at === null || !meaning) return scale.notShown;
    const found = meaning(row.cells[at] ?? "");
    if (found === undefined) {
      this.#onUnknown(at, row.cells[at] ?? "", row.line);
      this.#unknown.add(at, row.line, scale.allowed);
      return scale.empty;
    }
    if (found !== scale.empty && found !== scale.notShown) this.#unknown.known(at);
    return found;
  }

  #checkDouble({ cells, line }: Row): void {
    const record = this.#table.recordColumn;
    if (record !== null) {
      for (const repeated of this.#records.add(cells[record] ?? "", line)) {
        this.#errors.add("several-rows", {}, { file: this.#file, line: repeated });
      }
      return;
    }
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
