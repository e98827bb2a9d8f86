import type { Language } from "../model/language.js";

/** What `ivm check --disclosure` says. */
export interface DisclosureWords {
  readonly nothingHidden: string;
  readonly noMerge: string;
  /** Of a whole of reports, that hold too little to compute it. */
  readonly notComputed: string;
  readonly merging: {
    readonly title: string;
    readonly domains: string;
    readonly shown: string;
    readonly lost: string;
    readonly totals: string;
    readonly pair: (a: string, b: string) => string;
    readonly note: string;
    readonly owner: string;
  };
}

export const disclosureWords: Readonly<Record<Language, DisclosureWords>> = {
  nl: {
    nothingHidden: "Er is niets verborgen.",
    noMerge: "Geen twee domeinen tonen samen meer.",
    notComputed:
      "Of twee domeinen samen meer tonen, is niet berekend: dit geheel is opgeteld uit rapporten, en die noemen de verborgen aantallen niet.",
    merging: {
      title: "Wat samenvoegen oplevert",
      domains: "Domeinen",
      shown: "Vragen erbij",
      lost: "Vragen kwijt",
      totals: "Totalen erbij",
      pair: (a, b) => `${a} met ${b}`,
      note: "Vragen erbij: van geen van beide is nu een cijfer te tonen, van beide samen wel. Kwijt: van een van beide is nu een cijfer te tonen, van beide samen niet. Samenvoegen kan met een eigen vragenlijst (‘questionnaire’ in study.yaml) waarin de twee één domein zijn. Doe dat voordat u iets naar buiten brengt.",
      owner: "Deze tabel zegt iets over verborgen cijfers: houd haar bij wie de export heeft.",
    },
  },
  en: {
    nothingHidden: "Nothing is hidden.",
    noMerge: "No two domains show more together.",
    notComputed:
      "Whether two domains show more together was not computed: this whole was added up from reports, and those do not hold the hidden counts.",
    merging: {
      title: "What merging would show",
      domains: "Domains",
      shown: "Questions gained",
      lost: "Questions lost",
      totals: "Totals gained",
      pair: (a, b) => `${a} with ${b}`,
      note: "Gained: of neither a number can be shown now, of both together it can. Lost: of one a number can be shown now, of both together it cannot. Merge with a questionnaire of your own (‘questionnaire’ in study.yaml) in which the two are one domain, before anything goes out.",
      owner: "This table says something about hidden numbers: keep it with whoever has the export.",
    },
  },
};
