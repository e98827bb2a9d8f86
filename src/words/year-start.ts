import type { Language } from "../model/language.js";

/** What of a study goes on to the next year. */
interface Kept {
  /** The name of an own questionnaire, or the id of the bundled one. */
  readonly questionnaire: { readonly to: string } | string;
  /** Keys of `study.yaml`, in its order. */
  readonly kept: readonly string[];
  /** Whether the title now has the new year. */
  readonly titled: boolean;
}

/** What `ivm init --from` says, and writes in the new `study.yaml`. */
export interface YearStartWords {
  readonly written: (file: string, year: number) => string;
  /** When the folder is called after another year. */
  readonly otherYear: (year: number) => string;
  readonly kept: (kept: Kept) => string;
  readonly left: (keys: readonly string[]) => string;
  /** How many recommendations are still open, and in which file they are. */
  readonly open: (count: number, file: string) => string;
  readonly about: (whom: string, since: number, status: string) => string;
  /** What to do for the answers of the new year, by the key under which they are named. */
  readonly put: Readonly<Record<"exports" | "tallies" | "members", (folder: string) => string>>;
  /** Files that say what codes mean. */
  readonly labels: (files: readonly string[], folder: string) => string;
  readonly todo: (folder: string) => string;
  readonly comments: {
    readonly begun: (after: number) => string;
    readonly list: Readonly<Record<"tallies" | "members", string>>;
  };
  /** Lines for who knows how many were invited. */
  readonly invited: (domains: readonly string[]) => readonly string[];
}

const invitedLines = (domains: readonly string[]): readonly string[] => [
  "invited: { total: }",
  `invited: { ${domains.map((id) => `${id}: `).join(", ")}}`,
];

export const yearStartWords: Readonly<Record<Language, YearStartWords>> = {
  nl: {
    written: (file, year) => `${file} is gemaakt voor ${year}; vul het nog aan.`,
    otherYear: (year) => `Jaar ${year}; een ander jaar geeft u met --year.`,
    kept: ({ questionnaire, kept, titled }) => {
      const first = `de vragenlijst (${typeof questionnaire === "string" ? questionnaire : `${questionnaire.to}, ongewijzigd`})`;
      const keys = kept.map((key) =>
        key === "title" && titled ? "title (met het nieuwe jaar)" : key,
      );
      return `Overgenomen: ${[first, ...keys].join(", ")}. Verander niets aan vragen, domeinen, schrijfwijzen, normen en privacy: anders zijn de jaren niet of minder goed te vergelijken.`;
    },
    left: (keys) =>
      `Niet overgenomen, want van het vorige jaar (regels van study.yaml): ${keys.join(", ")}.`,
    open: (count, file) =>
      count === 0
        ? `Geen open aanbevelingen: ${file} begint leeg.`
        : `Nog open, en overgenomen in ${file}: ${count === 1 ? "1 aanbeveling" : `${count} aanbevelingen`}. Werk daar de stand bij.`,
    about: (whom, since, status) => `${whom}; sinds ${since}; ${status}`,
    put: {
      exports: (folder) =>
        `Zet de nieuwe export in ${folder} en kijk of de naam onder exports klopt.`,
      tallies: (folder) =>
        `Zet de tellingen van het nieuwe jaar in ${folder} en noem ze onder tallies.`,
      members: () =>
        "Maak eerst de rapporten van de delen voor het nieuwe jaar en noem hun results.json onder members.",
    },
    labels: (files, folder) =>
      `Zet er ook ${files.join(", ")} van de nieuwe enquête bij, in ${folder}: daarin staat wat de codes betekenen.`,
    todo: (folder) => `Vul invited in en controleer met ivm check ${folder}.`,
    comments: {
      begun: (after) =>
        `Begonnen uit de studie van ${after}; het commentaar hieronder komt daaruit.`,
      list: {
        tallies: "noem hier de tellingen van het nieuwe jaar",
        members: "noem hier de results.json van elk deel, van het nieuwe jaar",
      },
    },
    invited: (domains) => [
      "Hoeveel mensen zijn uitgenodigd? Haal op een van deze regels de # weg en vul in.",
      ...invitedLines(domains),
    ],
  },
  en: {
    written: (file, year) => `${file} was made for ${year}; complete it.`,
    otherYear: (year) => `Year ${year}; give another year with --year.`,
    kept: ({ questionnaire, kept, titled }) => {
      const first = `the questionnaire (${typeof questionnaire === "string" ? questionnaire : `${questionnaire.to}, unchanged`})`;
      const keys = kept.map((key) =>
        key === "title" && titled ? "title (with the new year)" : key,
      );
      return `Kept: ${[first, ...keys].join(", ")}. Change nothing of questions, domains, spellings, norms and privacy, so that the years can be compared.`;
    },
    left: (keys) => `Not kept, being of the year before: ${keys.join(", ")}.`,
    open: (count, file) =>
      count === 0
        ? `No open recommendations: ${file} begins empty.`
        : `Still open, and kept in ${file}: ${count === 1 ? "1 recommendation" : `${count} recommendations`}. Bring the status up to date there.`,
    about: (whom, since, status) => `${whom}; since ${since}; ${status}`,
    put: {
      exports: (folder) =>
        `Put the new export in ${folder} and see that its name under exports is right.`,
      tallies: (folder) =>
        `Put the tallies of the new year in ${folder} and name them under tallies.`,
      members: () =>
        "Make the reports of the parts for the new year first, and name their results.json under members.",
    },
    labels: (files, folder) =>
      `Put ${files.join(", ")} of the new survey in ${folder} too: it says what the codes mean.`,
    todo: (folder) => `Fill in invited and check with ivm check ${folder}.`,
    comments: {
      begun: (after) => `Begun from the study of ${after}; the comments below come from it.`,
      list: {
        tallies: "name the tallies of the new year here",
        members: "name the results.json of every part here, of the new year",
      },
    },
    invited: (domains) => [
      "How many people were invited? Remove the # on one of these lines and fill it in.",
      ...invitedLines(domains),
    ],
  },
};
