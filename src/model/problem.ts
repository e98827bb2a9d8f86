import type { Localised } from "./language.js";

export type Severity = "error" | "warning" | "info";

/** The lines of a problem that stands on more than one: the first few, the last, how many. */
export interface Lines {
  readonly named: readonly number[];
  readonly last: number;
  readonly count: number;
}

/** Where a problem stands. Lines and columns count from one. Never holds an answer. */
export interface Place {
  readonly file: string;
  /** The first line, when there are more. */
  readonly line?: number;
  readonly lines?: Lines;
  readonly column?: number;
}

/**
 * Something a user should know: a code that `words` turns into a sentence, and its facts.
 *
 * `facts` may hold names of columns, domains, keys and files, and numbers; a name that reads
 * otherwise in another language stands in both. They never hold what a respondent answered; a
 * label that many chose may stand there once `src/privacy/frequent-labels.ts` let it through.
 */
export interface Problem {
  readonly severity: Severity;
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | Localised>>;
  readonly where?: Place;
}

/** Why the program stops; decides the exit code of the command line. */
export type RefusalKind = "data" | "use" | "io";

/** Thrown when the input cannot be used. Carries every problem found, not only the first. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly problems: readonly Problem[];

  constructor(kind: RefusalKind, problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(", "));
    this.name = "Refusal";
    this.kind = kind;
    this.problems = problems;
  }
}

type Facts = Problem["facts"];

export function problem(
  severity: Severity,
  code: string,
  facts: Facts = {},
  where?: Place,
): Problem {
  return where ? { severity, code, facts, where } : { severity, code, facts };
}

/** Stops on one problem in the data (exit code 1). */
export function refuseData(code: string, facts: Facts = {}, where?: Place): Refusal {
  return new Refusal("data", [problem("error", code, facts, where)]);
}

/** Stops on wrong use of the program (exit code 2). */
export function refuseUse(code: string, facts: Facts = {}, where?: Place): Refusal {
  return new Refusal("use", [problem("error", code, facts, where)]);
}

/** Stops because something could not be read or written (exit code 3). */
export function refuseIo(code: string, facts: Facts = {}, where?: Place): Refusal {
  return new Refusal("io", [problem("error", code, facts, where)]);
}
