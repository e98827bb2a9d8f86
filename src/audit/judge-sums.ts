import { labelKey } from "../model/clean-label.js";
import { Refusal } from "../model/problem.js";
import { limited, ProblemList } from "../model/problem-list.js";
import { judgeSum, type SumVerdict, type Term } from "./judge-sum.js";
import type { Claim } from "./read-claims.js";

/** A printed total beside its printed parts. */
export interface JudgedSum extends SumVerdict {
  readonly name: string;
  /** The line of the total. */
  readonly line: number;
  readonly printed: string;
  readonly parts: number;
}

interface Total extends Term {
  readonly line: number;
  readonly printed: string;
}

interface Group {
  readonly name: string;
  readonly line: number;
  readonly totals: Total[];
  readonly parts: Term[];
}

/**
 * Adds up every sum that claims name, in the order of the file.
 *
 * @throws Refusal for a sum without parts, and for one without a total or with several
 */
export function judgeSums(claims: readonly Claim[], file: string): readonly JudgedSum[] {
  const groups = new Map<string, Group>();
  const groupOf = (name: string, line: number): Group => {
    const found = groups.get(labelKey(name)) ?? { name, line, totals: [], parts: [] };
    groups.set(labelKey(name), found);
    return found;
  };
  for (const { sum, total, line, printed, amount, rule } of claims) {
    if (!amount) continue;
    if (total !== "") groupOf(total, line).totals.push({ line, printed, amount, rule });
    // A total is no part of itself.
    if (sum !== "" && labelKey(sum) !== labelKey(total)) {
      groupOf(sum, line).parts.push({ amount, rule });
    }
  }
  const problems = new ProblemList("error");
  const judged = [...groups.values()].flatMap(({ name, line, totals, parts }): JudgedSum[] => {
    const [total] = totals;
    if (!total || totals.length > 1 || parts.length === 0) {
      const facts = { sum: name, parts: parts.length, totals: totals.length };
      problems.add("claim-sum", facts, { file, line });
      return [];
    }
    const verdict = judgeSum(total, parts);
    return [{ name, line: total.line, printed: total.printed, parts: parts.length, ...verdict }];
  });
  if (problems.problems.length > 0) throw new Refusal("data", limited(problems.problems));
  return judged;
}
