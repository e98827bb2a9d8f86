import type { Profile } from "../disclosure/profile.js";
import { singlePersons } from "../disclosure/single-person.js";
import { FEWEST_IN_WORDS } from "../model/disclosure-rule.js";
import { type Problem, problem } from "../model/problem.js";
import { type Words, type Written, writtenIn } from "./written.js";

/**
 * Where the words of a report are about fewer people than its numbers may be (D18): a warning, or
 * an error where the profile refuses them. Tells the phrase, which is the author's own.
 *
 * @param fileOf the file in which the people of a study wrote a text
 */
export function singlePersonProblems(
  results: Words,
  { minimumCount, singlePersons: rule }: Pick<Profile, "minimumCount" | "singlePersons">,
  fileOf: (written: Written) => string,
): readonly Problem[] {
  const least = Math.max(minimumCount, FEWEST_IN_WORDS);
  const severity = rule === "refuse" ? "error" : "warning";
  return writtenIn(results).flatMap((written) =>
    singlePersons(written.text, least).map((phrase) => {
      const { part, entry, key } = written;
      const facts = { phrase, part, entry, key, least };
      return problem(severity, "single-person", facts, { file: fileOf(written) });
    }),
  );
}
