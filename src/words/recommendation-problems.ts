import { type Sentences, say } from "./said.js";

/** What is wrong in a file with recommendations, or that there is none. */
export const recommendationSentences: Sentences = {
  "no-recommendations": {
    nl: () =>
      say(
        "In dit onderzoek staan geen aanbevelingen.",
        "Noem het bestand ermee in study.yaml onder recommendations, en maak het rapport opnieuw.",
      ),
    en: () =>
      say(
        "This study has no recommendations.",
        "Name the file with them in study.yaml under recommendations, and make the report again.",
      ),
  },
  "recommended-twice": {
    nl: (f) =>
      say(
        `Er zijn twee aanbevelingen met het id ${f.id}.`,
        "Geef er één een ander id. Aan het id is een aanbeveling elk jaar te herkennen.",
      ),
    en: (f) =>
      say(
        `Two recommendations have the id ${f.id}.`,
        "Give one of them another id. By its id a recommendation is known every year.",
      ),
  },
  "recommended-later": {
    nl: (f) =>
      say(
        `Aanbeveling ${f.id} is volgens since van ${f.since}, en dit onderzoek is van ${f.year}.`,
        "Schrijf bij since het jaar waarin de aanbeveling voor het eerst is gedaan.",
      ),
    en: (f) =>
      say(
        `Recommendation ${f.id} is from ${f.since} by its since, and this study is of ${f.year}.`,
        "Write at since the year in which it was first made.",
      ),
  },
  "recommendation-without-note": {
    nl: (f) =>
      say(
        `Aanbeveling ${f.id} is ${f.status}, maar er staat geen toelichting bij.`,
        f.status === "vervallen"
          ? "Schrijf bij note waarom ze is vervallen."
          : "Schrijf bij note wat er is gedaan.",
      ),
    en: (f) =>
      say(
        `Recommendation ${f.id} is ${f.status}, but has no note.`,
        f.status === "vervallen"
          ? "Write at note why it was dropped."
          : "Write at note what was done.",
      ),
  },
};
