import { csvLine, harmless } from "../model/csv-cell.js";
import { toMonth, toYear } from "./dates.js";
import { Groups } from "./groups.js";
import { type ColumnPlan, planColumns } from "./plan.js";
import { Scan } from "./scan.js";
import { shuffle } from "./shuffle.js";

/** What was done to an export. Holds headings and numbers, never an answer. */
export interface Account {
  readonly rows: number;
  readonly plan: readonly ColumnPlan[];
  /** Cells that got an apostrophe, because a spreadsheet would have run them. */
  readonly guarded: number;
  /** Headings on which k is counted. */
  readonly keys: readonly string[];
  /** Rows in the smallest group with the same keys; `null` without keys or rows. */
  readonly k: number | null;
  /** Rows that are the only one with their keys. */
  readonly unique: number;
  /** Rows that are the only one with their answers, over all that was kept. */
  readonly uniqueAnswers: number;
}

export interface Anonymised {
  /** The lines of a CSV file, without line ends; the heading first. */
  readonly lines: readonly string[];
  readonly account: Account;
}

/** Cleans the rows of an export one by one by a plan, and keeps only what is left of them. */
export class Anonymiser {
  readonly #plan: readonly ColumnPlan[];
  readonly #groups = new Groups();
  readonly #whole = new Groups();
  readonly #lines: string[] = [];
  readonly #keyed: (code: string) => string;
  #guarded = 0;

  /** @param keyed how the code of an invitation becomes a keyed one, where a column of these is kept */
  constructor(plan: readonly ColumnPlan[], keyed: (code: string) => string = () => "") {
    this.#plan = plan;
    this.#keyed = keyed;
  }

  add(cells: readonly string[]): void {
    const kept: string[] = [];
    const keys: string[] = [];
    const answers: string[] = [];
    for (const [index, column] of this.#plan.entries()) {
      if (column.action === "remove") continue;
      if (column.action === "code") {
        kept.push(this.#codeOf(cells[index] ?? ""));
        continue;
      }
      const cell = cleaned(cells[index] ?? "", column);
      kept.push(cell);
      answers.push(cell);
      if (column.key) keys.push(cell);
      if (harmless(cell) !== cell) this.#guarded++;
    }
    this.#groups.add(keys);
    this.#whole.add(answers);
    this.#lines.push(csvLine(kept));
  }

  #codeOf(cell: string): string {
    const code = cell.trim();
    return code === "" ? "" : this.#keyed(code);
  }

  /** @param random chance from outside; see `shuffle` */
  finish(random: () => number): Anonymised {
    const left = this.#plan.filter(({ action }) => action !== "remove");
    const keys = left.flatMap((column) =>
      column.action !== "remove" && column.action !== "code" && column.key ? [column.name] : [],
    );
    const rows = this.#lines.length;
    shuffle(this.#lines, random);
    return {
      lines: [csvLine(left.map(({ name }) => name)), ...this.#lines],
      account: {
        rows,
        plan: this.#plan,
        guarded: this.#guarded,
        keys,
        k: keys.length > 0 ? this.#groups.k : null,
        unique: keys.length > 0 ? this.#groups.unique : 0,
        uniqueAnswers: this.#whole.unique,
      },
    };
  }
}

function cleaned(cell: string, column: ColumnPlan): string {
  if (column.action === "month") return toMonth(cell, column.order);
  return column.action === "year" ? toYear(cell) : cell;
}

/**
 * A table without identifiers, with coarser dates and its rows in random order, and an account
 * of what was done. It does not make data anonymous: who knows a respondent well may still
 * recognise the answers, and `account` says how many rows are unique.
 *
 * @throws Refusal as `planColumns` does
 */
export function anonymise(
  header: readonly string[],
  rows: readonly { readonly cells: readonly string[]; readonly line: number }[],
  { keys, random }: { readonly keys: readonly string[]; readonly random: () => number },
): Anonymised {
  const scan = new Scan(header, { keys });
  for (const { cells, line } of rows) scan.row(cells, line);
  const anonymiser = new Anonymiser(planColumns(header, scan, keys));
  for (const { cells } of rows) anonymiser.add(cells);
  return anonymiser.finish(random);
}
