import type { Dialect } from "../model/dialect.js";
import { type Problem, problem } from "../model/problem.js";

/** What a user should know of how a file was read, where it was not plain UTF-8. */
export function dialectProblems({ encoding }: Dialect, file: string): Problem[] {
  if (encoding.doubled) return [problem("warning", "read-doubled", {}, { file })];
  if (encoding.evidence === "letters" || encoding.evidence === "zeros") {
    return [problem("warning", "read-as", { encoding: encoding.name }, { file })];
  }
  return [];
}
