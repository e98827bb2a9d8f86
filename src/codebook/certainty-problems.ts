import type { Certainty } from "../model/certainty.js";
import { type Problem, problem } from "../model/problem.js";
import type { ExportTable } from "../platforms/export-table.js";
import type { FoundQuestion } from "./find-questions.js";

/** What a user should look at: the questions that were not found by their code. */
export function certaintyProblems(
  found: readonly FoundQuestion[],
  { headingLine: line }: ExportTable,
  file: string,
): readonly Problem[] {
  const where = line === null ? { file } : { file, line };
  const by = (how: Certainty) => found.filter((one) => one.how === how);
  const byText = by("text").length;
  const reworded = found.filter(({ told }) => told === "unknown").map(({ wanted }) => wanted.id);
  return [
    ...[...by("misspelled"), ...by("cut")].map(({ wanted, at }) =>
      problem("warning", "found-by-likeness", { id: wanted.id }, { ...where, column: at + 1 }),
    ),
    ...[...matrices(by("position"))].map(([matrix, columns]) =>
      problem(
        "warning",
        "found-by-position",
        { id: matrix, count: columns.length },
        { ...where, column: Math.min(...columns) + 1 },
      ),
    ),
    ...[...matrices(by("series"))].map(([matrix, columns]) =>
      problem(
        "info",
        "found-by-series",
        { id: matrix, count: columns.length },
        { ...where, column: Math.min(...columns) + 1 },
      ),
    ),
    ...(reworded.length > 0
      ? [problem("warning", "code-asks-otherwise", { ids: named(reworded) }, where)]
      : []),
    ...(byText > 0 ? [problem("info", "found-by-text", { count: byText }, where)] : []),
  ];
}

const MAX_NAMED = 5;

function named(ids: readonly string[]): string {
  const rest = ids.length > MAX_NAMED ? ", …" : "";
  return `${ids.slice(0, MAX_NAMED).join(", ")}${rest}`;
}

/** Columns by the part of the questionnaire before the first dot of their ids. */
function matrices(found: readonly FoundQuestion[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const { wanted, at } of found) {
    const matrix = wanted.id.split(".")[0] ?? wanted.id;
    groups.set(matrix, [...(groups.get(matrix) ?? []), at]);
  }
  return groups;
}
