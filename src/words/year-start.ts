import type { Language } from "../model/language.js";

/** What `ivm init --from` says. */
export interface YearStartWords {
  readonly written: (file: string, year: number) => string;
  /** The name of an own questionnaire, or the id of the bundled one. */
  readonly kept: (questionnaire: { readonly to: string } | string) => string;
  readonly left: (keys: readonly string[]) => string;
  /** How many recommendations are still open, and in which file they are. */
  readonly open: (count: number, file: string) => string;
  readonly about: (whom: string, since: number, status: string) => string;
  readonly todo: (folder: string) => string;
}

export const yearStartWords: Readonly<Record<Language, YearStartWords>> = {
  nl: {
    written: (file, year) => `${file} is klaar voor ${year}.`,
    kept: (questionnaire) =>
      `Overgenomen: de vragenlijst (${typeof questionnaire === "string" ? questionnaire : `${questionnaire.to}, ongewijzigd`}), domeinen, kolommen, schrijfwijzen, normen en privacy. Verander die niet: dan zijn de jaren te vergelijken.`,
    left: (keys) => `Niet overgenomen, want van het vorige jaar: ${keys.join(", ")}.`,
    open: (count, file) =>
      count === 0
        ? `Geen open aanbevelingen: ${file} begint leeg.`
        : `Nog open, en overgenomen in ${file}: ${count === 1 ? "1 aanbeveling" : `${count} aanbevelingen`}. Werk daar de stand bij.`,
    about: (whom, since, status) => `${whom}; sinds ${since}; ${status}`,
    todo: (folder) =>
      `Zet de nieuwe export in ${folder}, kijk of de naam onder exports klopt, vul invited in en controleer met ivm check ${folder}.`,
  },
  en: {
    written: (file, year) => `${file} is ready for ${year}.`,
    kept: (questionnaire) =>
      `Kept: the questionnaire (${typeof questionnaire === "string" ? questionnaire : `${questionnaire.to}, unchanged`}), domains, columns, spellings, norms and privacy. Do not change these, so that the years can be compared.`,
    left: (keys) => `Not kept, being of the year before: ${keys.join(", ")}.`,
    open: (count, file) =>
      count === 0
        ? `No open recommendations: ${file} begins empty.`
        : `Still open, and kept in ${file}: ${count === 1 ? "1 recommendation" : `${count} recommendations`}. Bring the status up to date there.`,
    about: (whom, since, status) => `${whom}; since ${since}; ${status}`,
    todo: (folder) =>
      `Put the new export in ${folder}, see that its name under exports is right, fill in invited and check with ivm check ${folder}.`,
  },
};
