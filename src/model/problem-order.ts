import type { Problem, Severity } from "./problem.js";

const WEIGHTS: readonly Severity[] = ["error", "warning", "info"];

/**
 * Problems as they are told: errors, then warnings, then what is worth knowing; within one
 * weight by file, line and column. What stands in no file comes last.
 */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity) ||
      byFile(a.where?.file, b.where?.file) ||
      (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
      (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
}

function byFile(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
