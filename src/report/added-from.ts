import { cleanLabel } from "../model/clean-label.js";
import type { Language } from "../model/language.js";
import type { Results } from "../results/schema.js";
import { tallyWords } from "../words/tally.js";

/** So many parts are named under the title; the number tells of the others. */
const NAMED = 8;

/** Of which reports a whole was added up, with their years where they are not all its own; else `null`. */
export function addedFrom(
  { study, provenance }: Pick<Results, "study" | "provenance">,
  language: Language,
): string | null {
  const { members } = provenance;
  if (members.length === 0) return null;
  const alike = members.every(({ year }) => year === study.year);
  const names = members.slice(0, NAMED).map(({ municipality, year }) => {
    const name = cleanLabel(municipality);
    return alike ? name : `${name} ${year}`;
  });
  return tallyWords[language].addedFrom(names, Math.max(0, members.length - NAMED));
}
