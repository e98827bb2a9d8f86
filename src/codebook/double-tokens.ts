import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";
import type { Row, Table } from "../read/csv.js";
import { DoubleRows } from "./double-rows.js";

interface At {
  readonly file: string;
  readonly line: number;
}

interface TokenColumn {
  readonly heading: string;
  readonly column: number;
  readonly lines: LinesSeen;
}

/**
 * Finds the codes of an invitation that stand in more than one row of a study, whichever of its
 * exports they are in: then one person is counted twice. Says where, never the code.
 */
export class DoubleTokens {
  readonly #rows = new DoubleRows<At>();
  readonly #columns = new Map<string, TokenColumn>();

  /**
   * The same table, of which every row is looked at in passing.
   *
   * @param column where the code stands in a row; `null` where the export has none
   */
  seen(table: Table, column: number | null, file: string): Table {
    if (column === null) return table;
    const heading = table.header[column] ?? "";
    this.#columns.set(file, { heading, column, lines: new LinesSeen() });
    const add = ({ cells, line }: Row): void => {
      for (const at of this.#rows.add((cells[column] ?? "").trim(), { file, line })) {
        this.#columns.get(at.file)?.lines.add(at.line);
      }
    };
    const batches = async function* (): AsyncGenerator<readonly Row[]> {
      for await (const batch of table.batches) {
        for (const row of batch) add(row);
        yield batch;
      }
    };
    return { ...table, batches: batches() };
  }

  get problems(): readonly Problem[] {
    return [...this.#columns].flatMap(([file, { heading, column, lines }]) =>
      lines.count === 0
        ? []
        : [problem("error", "double-token", { heading }, lines.place(file, column + 1))],
    );
  }
}
