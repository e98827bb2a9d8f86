import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";

interface Column {
  readonly allowed: string;
  readonly lines: LinesSeen;
}

/**
 * The answers that are not on their scale: by column and line, never what was answered.
 *
 * One odd answer among good ones is a slip of a respondent; a column without any known answer
 * was exported in another form, and all such columns have one cause.
 */
export class UnknownAnswers {
  readonly #known: boolean[] = [];
  readonly #unknown = new Map<number, Column>();

  /** An answer in this column was on its scale. */
  known(column: number): void {
    this.#known[column] = true;
  }

  add(column: number, line: number, allowed: string): void {
    let found = this.#unknown.get(column);
    if (!found) {
      found = { allowed, lines: new LinesSeen() };
      this.#unknown.set(column, found);
    }
    found.lines.add(line);
  }

  problems(file: string, header: readonly string[]): Problem[] {
    const columns = [...this.#unknown].sort(([a], [b]) => a - b);
    const odd = columns.filter(([column]) => this.#known[column]);
    const foreign = columns.filter(([column]) => !this.#known[column]);
    const [first] = foreign;
    return [
      ...(first ? [foreignColumns(first, foreign.length, file, header)] : []),
      ...odd.map(([column, { allowed, lines }]) => {
        const facts = { heading: header[column] ?? "", allowed };
        return problem("error", "unknown-answer", facts, lines.place(file, column + 1));
      }),
    ];
  }
}

function foreignColumns(
  [column, { lines }]: readonly [number, Column],
  columns: number,
  file: string,
  header: readonly string[],
): Problem {
  const facts = { heading: header[column] ?? "", columns };
  return problem("error", "no-known-answer", facts, lines.place(file, column + 1));
}
