import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";
import type { Row } from "../read/table.js";
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
   * The same rows, each looked at in passing.
   *
   * @param column where the code stands in a row; `null` where the export has none
   */
  seen(
    batches: AsyncIterable<readonly Row[]>,
    column: number | null,
    { file, heading }: { readonly file: string; readonly heading: string },
  ): AsyncIterable<readonly Row[]> {
    if (column === null) return batches;
    this.#columns.set(file, { heading, column, lines: new LinesSeen() });
    return this.#passing(batches, column, file);
  }

  async *#passing(
    batches: AsyncIterable<readonly Row[]>,
    column: number,
    file: string,
  ): AsyncGenerator<readonly Row[]> {
    for await (const batch of batches) {
      for (const { cells, line } of batch) {
        for (const at of this.#rows.add((cells[column] ?? "").trim(), { file, line })) {
          this.#columns.get(at.file)?.lines.add(at.line);
        }
      }
      yield batch;
    }
  }

  get problems(): readonly Problem[] {
    return [...this.#columns].flatMap(([file, { heading, column, lines }]) =>
      lines.count === 0
        ? []
        : [problem("error", "double-token", { heading }, lines.place(file, column + 1))],
    );
  }
}
