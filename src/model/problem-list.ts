import { LinesSeen } from "./lines-seen.js";
import { type Place, type Problem, problem, type Severity } from "./problem.js";

/** No more than these are told at once: who reads them mends the first ones first. */
const MAX_PROBLEMS = 20;

/**
 * The first twenty problems, and when there are others one more that says so. Lists that were
 * limited already may be put together and limited again.
 */
export function limited(problems: readonly Problem[]): readonly Problem[] {
  const told = problems.filter(({ code }) => code !== "more-problems");
  const all = told.length === problems.length && told.length <= MAX_PROBLEMS;
  return all ? told : [...told.slice(0, MAX_PROBLEMS), problem("error", "more-problems")];
}

interface Group {
  readonly code: string;
  readonly facts: Problem["facts"];
  readonly file: string;
  readonly column: number | undefined;
  readonly lines: LinesSeen;
}

/**
 * Problems found row by row. The same problem on many lines is one problem with its lines, so
 * that a million wrong rows take no more memory than one.
 */
export class ProblemList {
  readonly #severity: Severity;
  readonly #groups = new Map<string, Group>();

  constructor(severity: Severity) {
    this.#severity = severity;
  }

  add(code: string, facts: Problem["facts"], { file, line, column }: Place): void {
    const key = JSON.stringify([code, column, facts]);
    let group = this.#groups.get(key);
    if (!group) {
      // One more than is told, so that `limited` can see that there are others.
      if (this.#groups.size > MAX_PROBLEMS) return;
      group = { code, facts, file, column, lines: new LinesSeen() };
      this.#groups.set(key, group);
    }
    if (line !== undefined) group.lines.add(line);
  }

  /** Every problem once, in the order in which they were first found. */
  get problems(): readonly Problem[] {
    return [...this.#groups.values()].map(({ code, facts, file, column, lines }) =>
      problem(this.#severity, code, facts, lines.place(file, column)),
    );
  }
}
