import type { Language } from "../model/language.js";

/** How many recommendations there are, and how many of them are still to be finished. */
export interface RecommendationCounts {
  readonly all: number;
  readonly open: number;
  /** Of those that are open: taken up, and not finished. */
  readonly takenUp: number;
}

/** What a report says about recommendations. */
export interface RecommendationWords {
  readonly heading: string;
  readonly intro: string;
  readonly counts: (counts: RecommendationCounts) => string;
  readonly title: string;
  readonly column: Readonly<Record<"what" | "for" | "since" | "status" | "note", string>>;
  readonly meaning: string;
  /** Under the cell of the scorecard that it should better. */
  readonly atCell: (what: string, status: string) => string;
}

function stillNl(all: number, open: number): string {
  if (all === 1) return `De ene aanbeveling staat ${open === 0 ? "niet meer" : "nog"} open`;
  if (open === 0) return `Van de ${all} aanbevelingen staat er geen meer open`;
  if (open === all) return `Alle ${all} aanbevelingen staan open`;
  return `Van de ${all} aanbevelingen ${open === 1 ? "staat" : "staan"} er ${open} open`;
}

function stillEn(all: number, open: number): string {
  if (all === 1) return `The one recommendation is ${open === 0 ? "no longer" : "still"} open`;
  if (open === 0) return `None of the ${all} recommendations is open any more`;
  if (open === all) return `All ${all} recommendations are open`;
  return `Of the ${all} recommendations ${open === 1 ? "1 is" : `${open} are`} open`;
}

export const recommendationWords: Readonly<Record<Language, RecommendationWords>> = {
  nl: {
    heading: "Aanbevelingen",
    intro:
      "Wat deze evaluatie en eerdere aanbevelen, en wat ermee is gedaan. De stand is opgeschreven door wie de evaluatie deden; het programma kan niet nagaan of hij klopt.",
    counts: ({ all, open, takenUp }) => {
      const still = stillNl(all, open);
      if (takenUp === 0) return `${still}.`;
      if (takenUp === open) return `${still}; ${open === 1 ? "ze is" : "ze zijn alle"} opgepakt.`;
      return `${still}; ${takenUp} daarvan ${takenUp === 1 ? "is" : "zijn"} opgepakt.`;
    },
    title: "Aanbevelingen en hun stand",
    column: {
      what: "Aanbeveling",
      for: "Voor wie",
      since: "Sinds",
      status: "Stand",
      note: "Toelichting",
    },
    meaning:
      "Opgepakt: er is iets mee gedaan, maar het is niet af, dus de aanbeveling staat nog open. Vervallen: er wordt van afgezien.",
    atCell: (what, status) => `Aanbeveling (${status}): ${what}`,
  },
  en: {
    heading: "Recommendations",
    intro:
      "What this evaluation and earlier ones recommend, and what was done with it. The status was written down by those who made the evaluation; the program cannot check it.",
    counts: ({ all, open, takenUp }) => {
      const still = stillEn(all, open);
      if (takenUp === 0) return `${still}.`;
      if (takenUp === open) {
        return `${still}; ${open === 1 ? "it has" : "all of these have"} been taken up.`;
      }
      return `${still}; ${takenUp} of these ${takenUp === 1 ? "has" : "have"} been taken up.`;
    },
    title: "Recommendations and their status",
    column: {
      what: "Recommendation",
      for: "For whom",
      since: "Since",
      status: "Status",
      note: "Note",
    },
    meaning:
      "Taken up: something was done with it and it is not finished, so the recommendation is still open. Dropped: it was decided not to do it.",
    atCell: (what, status) => `Recommendation (${status}): ${what}`,
  },
};
