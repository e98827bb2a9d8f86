import { IDENTIFIERS } from "../model/identifier.js";
import { ColumnScan } from "./column-scan.js";
import type { DateOrder } from "./dates.js";
import type { Finding, Weight } from "./finding.js";

export interface ScanOptions {
  /** The columns that `row` looks at, from zero; all when not given. */
  readonly columns?: readonly number[];
  /** Headings that are known to lead to one respondent, and are not reported for that. */
  readonly keys?: readonly string[];
}

const WEIGHTS: readonly Weight[] = ["stop", "warn", "drop"];

/**
 * Looks for identifiers in the rows of one export, as they stream by.
 *
 * Memory does not grow with the number of rows, and no answer is kept: a scan holds counts,
 * lines, and per column at most ten thousand fingerprints. Two scans of parts of the same
 * export merge by addition.
 */
export class Scan {
  readonly #columns: readonly ColumnScan[];
  readonly #looked: readonly number[];
  #rows = 0;

  constructor(header: readonly string[], { columns, keys = [] }: ScanOptions = {}) {
    this.#columns = header.map((name) => new ColumnScan(name, keys.includes(name)));
    this.#looked = columns ?? header.map((_, index) => index);
  }

  row(cells: readonly string[], line: number): void {
    this.#rows++;
    for (const at of this.#looked) this.#columns[at]?.add(cells[at] ?? "", line);
  }

  /** One cell of a column that `row` does not look at. */
  cell(column: number, text: string, line: number): void {
    this.#columns[column]?.add(text, line);
  }

  /** Adds what another scan saw of the same columns. */
  merge(other: Scan): void {
    this.#rows += other.#rows;
    for (const [index, column] of this.#columns.entries()) {
      const more = other.#columns[index];
      if (more?.name !== column.name) throw new RangeError("scans of different columns");
      column.merge(more);
    }
  }

  /** How the dates of a column are written; `null` when it is not dates alone. */
  dateOrder(column: number): DateOrder | null {
    return this.#columns[column]?.dateOrder ?? null;
  }

  /** What was found, the heaviest first, then by column. */
  findings(): readonly Finding[] {
    return this.#columns
      .flatMap((scan, column) =>
        scan.findings().map((found) => ({ ...found, column, ofRows: this.#rows })),
      )
      .sort(
        (a, b) =>
          WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) ||
          a.column - b.column ||
          IDENTIFIERS.indexOf(a.kind) - IDENTIFIERS.indexOf(b.kind),
      );
  }
}
