import type { Language } from "../model/language.js";
import type { NoPairs } from "../model/pairs.js";
import { smallNumber } from "./small-number.js";

/** Who was found in both years. */
export interface TwiceFacts {
  readonly both: number;
  readonly onlyOlder: number;
  readonly onlyNewer: number;
  readonly years: readonly [older: number, newer: number];
  /** Whether any row of the comparison was tested on these people. */
  readonly tested: boolean;
}

interface PairWords {
  /** Who could be followed, and what that means for the outcomes. */
  readonly followed: (facts: TwiceFacts) => readonly string[];
  readonly uncoded: (answers: number, year: number) => string;
  /** What to do about it, where codes are there and nobody can be followed. */
  readonly notFollowed: Readonly<Record<NoPairs, string | null>>;
  readonly table: Readonly<Record<"city" | "domains" | "contacts", string>>;
  readonly column: Readonly<
    Record<"pairs" | "gained" | "lost" | "midP" | "exact" | "difference" | "counts", string>
  > & { readonly only: (year: number) => string };
  readonly yes: string;
  readonly no: string;
  readonly notes: {
    readonly items: string;
    readonly contacts: string;
    readonly difference: string;
    readonly p: string;
    readonly counts: string;
    readonly hidden: (hidden: number, of: number) => string;
    /** Below the tables of changes, where a row rests on the people who answered twice. */
    readonly tested: string;
  };
}

export const pairWords: Readonly<Record<Language, PairWords>> = {
  nl: {
    followed: ({ both, onlyOlder, onlyNewer, years: [older, newer], tested }) => [
      `Met een versleutelde code zijn ${smallNumber(both, "nl")} mensen in beide jaren teruggevonden; ${smallNumber(onlyOlder, "nl")} antwoorden uit ${older} en ${smallNumber(onlyNewer, "nl")} uit ${newer} niet.`,
      tested
        ? "Waar in de tabel ‘Wie twee keer antwoordde’ bij ‘Beslist’ ja staat, gaat ‘hoger’ of ‘lager’ over deze mensen: ieder is vergeleken met zichzelf. Alle andere regels, ook waar hun aantallen niet worden getoond, zijn vergeleken als twee losse groepen."
        : "Dat zijn er te weinig om de uitkomsten op te laten rusten, of hun aantallen worden niet getoond. De jaren zijn vergeleken als twee losse groepen.",
    ],
    uncoded: (answers, year) =>
      `Bij ${answers} ${answers === 1 ? "antwoord" : "antwoorden"} uit ${year} staat geen code, of een met een andere sleutel. Of die mensen twee keer meededen, is niet bekend.`,
    notFollowed: {
      document: null,
      "no-codes": null,
      "plain-codes":
        "In ten minste één export staan codes van de uitnodiging die niet zijn versleuteld. Die worden niet gebruikt om mensen terug te vinden. Maak met `ivm anonymise --codes` exports met versleutelde codes, met dezelfde sleutel voor elk jaar, om dezelfde mensen te vergelijken.",
      "other-keys":
        "De codes van deze jaren zijn met verschillende sleutels gemaakt, dus niemand is terug te vinden. Maak de opgeschoonde exports opnieuw, met één sleutel.",
      "too-few": "Te weinig mensen zijn in beide jaren teruggevonden om iets over hen te tonen.",
    },
    table: {
      city: "Wie twee keer antwoordde: verandering per vraag",
      domains: "Wie twee keer antwoordde: verandering per domein",
      contacts: "Wie twee keer antwoordde: verandering per pijl",
    },
    column: {
      pairs: "Beide keren",
      gained: "Nu wel",
      lost: "Nu niet meer",
      midP: "p (mid-p)",
      exact: "p (exact)",
      difference: "Verschil (95%)",
      counts: "Beslist",
      only: (year) => `Alleen ${year}`,
    },
    yes: "ja",
    no: "nee",
    notes: {
      items:
        "Beide keren: mensen met een geldig antwoord in beide jaren. Nu wel: eerst niet en nu wel (zeer) eens; nu niet meer: andersom.",
      contacts:
        "Beide keren: mensen met een antwoord in beide jaren. Nu wel: eerst niet en nu wel ten minste jaarlijks contact; nu niet meer: andersom.",
      difference:
        "Verschil bij wie twee keer antwoordde: ‘nu wel’ min ‘nu niet meer’, als deel van hen, in procentpunten, met interval.",
      p: "p (mid-p): toets van McNemar voor die ene regel, zonder correctie. De mid-p telt; de exacte p, die op de pagina staat, beslist niet. Veranderde niemand, dan is er geen toets.",
      counts:
        "Beslist: of deze toets de uitkomst bepaalt. Dat is zo als deze mensen ten minste de helft van de antwoorden van elk jaar gaven, hun aantallen worden getoond en er iets te toetsen was.",
      hidden: (hidden, of) =>
        `Bij ${smallNumber(hidden, "nl")} van de ${smallNumber(of, "nl")} regels staan deze aantallen er niet: een groep is te klein, of er zou iets blijken van wie maar één keer antwoordde.`,
      tested:
        "Waar de tabel ‘Wie twee keer antwoordde’ zegt dat hij beslist, rust de uitkomst op de toets van die mensen (McNemar). Verschil en interval gaan ook op die regels over iedereen die antwoordde.",
    },
  },
  en: {
    followed: ({ both, onlyOlder, onlyNewer, years: [older, newer], tested }) => [
      `By a keyed code ${smallNumber(both, "en")} people were found in both years; ${smallNumber(onlyOlder, "en")} answers of ${older} and ${smallNumber(onlyNewer, "en")} of ${newer} were not.`,
      tested
        ? "Where the table ‘Who answered twice’ says yes at ‘Decides’, ‘higher’ or ‘lower’ is about these people: everyone is compared with oneself. All other rows, also where their numbers are not shown, are compared as two separate groups."
        : "These are too few for the outcomes to rest on, or their numbers are not shown. The years are compared as two separate groups.",
    ],
    uncoded: (answers, year) =>
      `${answers} ${answers === 1 ? "answer" : "answers"} of ${year} have no code, or one of another key. Whether those people took part twice is not known.`,
    notFollowed: {
      document: null,
      "no-codes": null,
      "plain-codes":
        "At least one export holds codes of the invitation that are not keyed. These are not used to find people again. Make exports with keyed codes by `ivm anonymise --codes`, with the same key for every year, to compare the same people.",
      "other-keys":
        "The codes of these years were made with different keys, so nobody can be found again. Make the cleaned exports again, with one key.",
      "too-few": "Too few people were found in both years to show anything about them.",
    },
    table: {
      city: "Who answered twice: change per question",
      domains: "Who answered twice: change per domain",
      contacts: "Who answered twice: change per arrow",
    },
    column: {
      pairs: "Both times",
      gained: "Now yes",
      lost: "No longer",
      midP: "p (mid-p)",
      exact: "p (exact)",
      difference: "Difference (95%)",
      counts: "Decides",
      only: (year) => `Only ${year}`,
    },
    yes: "yes",
    no: "no",
    notes: {
      items:
        "Both times: people with a valid answer in both years. Now yes: first not and now (strongly) agreeing; no longer: the other way round.",
      contacts:
        "Both times: people with an answer in both years. Now yes: first no and now at least yearly contact; no longer: the other way round.",
      difference:
        "Difference of those who answered twice: ‘now yes’ minus ‘no longer’, as a part of them, in percentage points, with its interval.",
      p: "p (mid-p): McNemar’s test for that one row, without correction. The mid-p counts; the exact p, which stands on the page, decides nothing. Where nobody changed there is no test.",
      counts:
        "Decides: whether this test settles the outcome. It does where these people gave at least half of the answers of each year, their numbers are shown and there was something to test.",
      hidden: (hidden, of) =>
        `For ${smallNumber(hidden, "en")} of the ${smallNumber(of, "en")} rows these numbers are not there: a group is too small, or something would follow about those who answered once.`,
      tested:
        "Where the table ‘Who answered twice’ says that it decides, the outcome rests on the test of those people (McNemar). Difference and interval are about everyone who answered on these rows too.",
    },
  },
};
