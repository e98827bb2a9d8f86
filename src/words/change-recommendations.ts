import type { Language } from "../model/language.js";

interface Became {
  readonly was: number;
  readonly is: number;
  readonly open: number;
  /** How many have which status now, as `4 uitgevoerd`; none that nothing has. */
  readonly statuses: readonly string[];
  /** Ids that the newer year does not name. */
  readonly unnamed: readonly string[];
}

/** What a comparison of years says of recommendations. */
export interface ChangeRecommendationWords {
  readonly lead: string;
  readonly became: (facts: Became) => string;
}

export const changeRecommendationWords: Readonly<Record<Language, ChangeRecommendationWords>> = {
  nl: {
    lead: "Aanbevelingen",
    became: ({ was, is, open, statuses, unnamed }) =>
      [
        `In ${was} ${open === 1 ? "stond 1 aanbeveling" : `stonden ${open} aanbevelingen`} open.`,
        ...(statuses.length > 0 ? [`De stand daarvan in ${is}: ${statuses.join(", ")}.`] : []),
        ...(unnamed.length > 0 ? [`In ${is} niet meer genoemd: ${unnamed.join(", ")}.`] : []),
        "Zo is het opgeschreven; het programma kan het niet nagaan.",
      ].join(" "),
  },
  en: {
    lead: "Recommendations",
    became: ({ was, is, open, statuses, unnamed }) =>
      [
        `In ${was} ${open === 1 ? "1 recommendation was" : `${open} recommendations were`} open.`,
        ...(statuses.length > 0 ? [`Their status in ${is}: ${statuses.join(", ")}.`] : []),
        ...(unnamed.length > 0 ? [`No longer named in ${is}: ${unnamed.join(", ")}.`] : []),
        "So it was written down; the program cannot check it.",
      ].join(" "),
  },
};
