import type { Profile } from "../disclosure/profile.js";
import type { Identifier } from "../model/identifier.js";
import { type Problem, problem } from "../model/problem.js";
import { detect } from "../privacy/detectors/all.js";
import { type Words, type Written, writtenIn } from "./written.js";

/** Which identifiers stand in a text for sure; a number of nine digits only beside what it is. */
function identifiersIn(text: string): readonly Identifier[] {
  const namesBsn = /bsn|sofinummer|burgerservice/iu.test(text);
  return detect(text).flatMap(([kind, weight]) =>
    weight === "stop" || (kind === "bsn" && namesBsn) ? [kind] : [],
  );
}

/**
 * Where the words that people wrote hold an address, a number or a name by which somebody is found: a
 * warning, or an error where the report is for everyone. Tells the place, never the words.
 *
 * @param fileOf the file in which the people of a study wrote a text
 */
export function writtenIdentifiers(
  results: Words,
  { id }: Pick<Profile, "id">,
  fileOf: (written: Written) => string,
): readonly Problem[] {
  const severity = id === "publiek" ? "error" : "warning";
  return writtenIn(results).flatMap((written) =>
    identifiersIn(written.text).map((kind) => {
      const { part, entry, key } = written;
      const facts = { kind, part, entry, key };
      return problem(severity, "identifier-in-words", facts, { file: fileOf(written) });
    }),
  );
}
