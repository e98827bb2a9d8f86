import { cleanLabel, holdsUnsafe } from "../model/clean-label.js";
import type { ProblemList } from "../model/problem-list.js";
import { LONGEST_NAME } from "../model/roster.js";
import { detect } from "../privacy/detectors/all.js";
import { passesElevenTest } from "../privacy/detectors/bsn.js";
import { plainText } from "../privacy/plain.js";

export interface NameProblems {
  readonly errors: ProblemList;
  readonly warnings: ProblemList;
}

/** Nine digits that stand by themselves, however they are grouped. */
const NINE_DIGITS = /(?<!\d[ .-]?)(?:\d[ .-]?){8}\d(?![ .-]?\d)/gu;

/**
 * Whether a name holds a number that may be a BSN. An export may hold such numbers by chance; as the
 * name of an organisation it can only be a mistake. Of eight digits it is left at a warning: so long
 * is the number of an organisation in the trade register.
 */
function holdsBsn(name: string): boolean {
  return [...plainText(name).matchAll(NINE_DIGITS)].some(([digits]) =>
    passesElevenTest(digits.replace(/[ .-]/gu, "")),
  );
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
  const bsn = holdsBsn(name);
  if (bsn) errors.add("roster-name-identifier", { kind: "bsn" }, where);
  for (const [kind, weight] of detect(name)) {
    if (bsn && kind === "bsn") continue;
    if (weight === "stop") errors.add("roster-name-identifier", { kind }, where);
    else if (weight === "warn") warnings.add("roster-name-likely", { kind }, where);
  }
  return name;
}
