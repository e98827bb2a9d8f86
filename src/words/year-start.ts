import type { Language } from "../model/language.js";

/** What `ivm init --from` says. */
export interface YearStartWords {
  readonly written: (file: string, year: number) => string;
  /** `questionnaire` is `null` for the bundled one. */
  readonly kept: (questionnaire: string | null) => string;
  readonly left: (keys: readonly string[]) => string;
  readonly todo: (folder: string) => string;
}

export const yearStartWords: Readonly<Record<Language, YearStartWords>> = {
  nl: {
    written: (file, year) => `${file} is klaar voor ${year}.`,
    kept: (questionnaire) =>
      `Overgenomen: ${questionnaire === null ? "de vragenlijst" : `de vragenlijst (${questionnaire}, ongewijzigd)`}, domeinen, kolommen, schrijfwijzen, normen en privacy. Verander die niet: dan zijn de jaren te vergelijken.`,
    left: (keys) => `Niet overgenomen, want van het vorige jaar: ${keys.join(", ")}.`,
    todo: (folder) =>
      `Zet de nieuwe export in ${folder}, kijk of de naam onder exports klopt, vul invited in en controleer met ivm check ${folder}.`,
  },
  en: {
    written: (file, year) => `${file} is ready for ${year}.`,
    kept: (questionnaire) =>
      `Kept: ${questionnaire === null ? "the questionnaire" : `the questionnaire (${questionnaire}, unchanged)`}, domains, columns, spellings, norms and privacy. Do not change these, so that the years can be compared.`,
    left: (keys) => `Not kept, being of the year before: ${keys.join(", ")}.`,
    todo: (folder) =>
      `Put the new export in ${folder}, see that its name under exports is right, fill in invited and check with ivm check ${folder}.`,
  },
};
