import { cleanLabel } from "../model/clean-label.js";
import type { Column } from "../model/column.js";
import { LinesSeen } from "../model/lines-seen.js";
import { type Problem, problem } from "../model/problem.js";

interface Asked {
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
  readonly #unknown = new Map<number, Asked>();

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

  problems(file: string, table: readonly Column[]): Problem[] {
    const columns = [...this.#unknown].sort(([a], [b]) => a - b);
    const odd = columns.filter(([column]) => this.#known[column]);
    const foreign = columns.filter(([column]) => !this.#known[column]);
    const [first] = foreign;
    return [
      ...(first ? [foreignColumns(first, foreign.length, file, table)] : []),
      ...odd.map(([column, { allowed, lines }]) => {
        const facts = { heading: shortHeading(table[column]), allowed };
        return problem("error", "unknown-answer", facts, lines.place(file, column + 1));
      }),
    ];
  }
}

function foreignColumns(
  [column, { lines }]: readonly [number, Asked],
  columns: number,
  file: string,
  table: readonly Column[],
): Problem {
  const facts = { heading: shortHeading(table[column]), columns };
  return problem("error", "no-known-answer", facts, lines.place(file, column + 1));
}

const LONGEST = 60;

/** The heading of a question, cut where it is a whole sentence. */
function shortHeading(column: Column | undefined): string {
  const heading = cleanLabel(column?.heading ?? "");
  return heading.length <= LONGEST ? heading : `${heading.slice(0, LONGEST - 1)}…`;
}
