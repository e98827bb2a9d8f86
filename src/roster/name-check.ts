import { cleanLabel, holdsUnsafe } from "../model/clean-label.js";
import type { ProblemList } from "../model/problem-list.js";
import { detect } from "../privacy/detectors/all.js";

/** Names are printed in figures and tables; what is longer is no name. */
const LONGEST_NAME = 100;

export interface NameProblems {
  readonly errors: ProblemList;
  readonly warnings: ProblemList;
}

/**
 * The name of an organisation as it may be printed. What is wrong with it is told by its place
 * only: a name may itself be what should not be read.
 */
export function checkedName(
  cell: string,
  where: { readonly file: string; readonly line: number; readonly column: number },
  { errors, warnings }: NameProblems,
): string {
  const name = cleanLabel(cell);
  if (name === "") errors.add("roster-name-empty", {}, where);
  if ([...name].length > LONGEST_NAME) {
    errors.add("roster-name-long", { limit: LONGEST_NAME }, where);
  }
  if (holdsUnsafe(cell)) warnings.add("roster-name-cleaned", {}, where);
  for (const [kind, weight] of detect(name)) {
    if (weight === "stop") errors.add("roster-name-identifier", { kind }, where);
    else if (weight === "warn") warnings.add("roster-name-likely", { kind }, where);
  }
  return name;
}
