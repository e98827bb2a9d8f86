import { type Problem, problem } from "../model/problem.js";
import type { Results } from "./schema.js";

type Document = Pick<Results, "study" | "provenance">;

/** So many members are named; the number tells of the others. */
const NAMED = 8;

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function named(documents: readonly Document[], nameOf: (document: Document) => string) {
  const names = documents.slice(0, NAMED).map(nameOf).join(", ");
  return { names, rest: Math.max(0, documents.length - NAMED) };
}

/** What stands between parts and a whole that can be read as one: other years, other rules. */
export function unlikeMembers(
  documents: readonly Document[],
  whole: { readonly year: number; readonly rules: string },
): readonly Problem[] {
  const problems: Problem[] = [];
  if (documents.some(({ study }) => study.year !== whole.year)) {
    const years = unique(documents.map(({ study }) => study.year)).sort((a, b) => a - b);
    const facts = {
      ...named(documents, ({ study }) => `${study.municipality} ${study.year}`),
      ...{ years: years.join(", "), expected: whole.year },
    };
    problems.push(problem("warning", "member-years", facts));
  }
  const others = documents.filter(({ provenance }) => provenance.rules !== whole.rules);
  if (others.length > 0) {
    const facts = {
      ...named(others, ({ study }) => study.municipality),
      found: unique(others.map(({ provenance }) => provenance.rules)).join(", "),
      expected: whole.rules,
    };
    problems.push(problem("warning", "member-rules", facts));
  }
  return problems;
}
