import type { LinesSeen } from "../model/lines-seen.js";
import { Refusal } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import type { Row } from "../read/table.js";

/** How rows are made as wide as the heading. */
export interface WidthOptions {
  readonly width: number;
  readonly file: string;
  /** A sheet keeps no empty cells at the end of a row; a CSV does, so there they are missing. */
  readonly pad: boolean;
  /** Gathers the rows that went on past the heading with empty cells. */
  readonly wider: LinesSeen;
}

/**
 * Passes the rows on in the width of the heading. Empty cells beyond it part nothing and go: a
 * spreadsheet closes every row with them. Where only some rows have them, a delimiter too many
 * may have moved the answers, which is told.
 *
 * @throws Refusal once all rows are read, for every row that is shorter or longer, by its line.
 */
export async function* sameWidth(
  batches: AsyncIterable<readonly Row[]>,
  { width, file, pad, wider }: WidthOptions,
): AsyncGenerator<readonly Row[]> {
  const ragged = new ProblemList("error");
  const ofWidth = (row: Row): readonly Row[] => {
    const found = row.cells.length;
    if (found === width) return [row];
    if (found > width && row.cells.slice(width).every((cell) => cell.trim() === "")) {
      wider.add(row.line);
      return [{ line: row.line, cells: row.cells.slice(0, width) }];
    }
    if (found < width && pad) {
      return [{ line: row.line, cells: [...row.cells, ...Array(width - found).fill("")] }];
    }
    ragged.add("ragged-row", { found, expected: width }, { file, line: row.line });
    return [];
  };
  for await (const batch of batches) {
    yield batch.every((row) => row.cells.length === width) ? batch : batch.flatMap(ofWidth);
  }
  if (ragged.problems.length > 0) throw new Refusal("data", limited(ragged.problems));
}
