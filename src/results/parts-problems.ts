import type { Profile } from "../disclosure/profile.js";
import { type Problem, problem } from "../model/problem.js";
import { STUDY_FILE } from "../model/study-file.js";

/**
 * Whether the parts of a whole have reports of their own decides what the whole may tell (D9). Where the
 * study does not say it, a report for the public is not made.
 *
 * @param parts number of exports and tallies that were added up
 * @param published what `privacy.parts_published` says, if anything
 */
export function partsProblems(
  parts: number,
  published: boolean | undefined,
  { releases }: Pick<Profile, "releases">,
): readonly Problem[] {
  if (parts < 2 || published !== undefined) return [];
  const severity = releases === "refuse" ? "error" : "warning";
  return [problem(severity, "parts-not-said", { count: parts }, { file: STUDY_FILE })];
}
