import type { Language } from "../model/language.js";
import type { Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  report: { nl: "het rapport", en: "the report" },
  change: { nl: "de vergelijking van jaren", en: "the comparison of years" },
  benchmark: { nl: "de vergelijking met andere gemeenten", en: "the benchmark" },
};
const kind = (fact: Facts[string] | undefined, language: Language): string =>
  KINDS[String(fact)]?.[language] ?? String(fact);

/** Output that is not replaced, for something of somebody would be lost. */
export const outputSentences: Sentences = {
  "out-edited": {
    nl: (f) =>
      say(
        `In "${f.name}" is veranderd na het schrijven: ${f.files}${f.more ? ` en nog ${f.more}` : ""}. Dat zou verloren gaan.`,
        "Kies een andere map met --out, of zet wat u veranderde eerst ergens anders neer.",
      ),
    en: (f) =>
      say(
        `Changed in "${f.name}" since it was written: ${f.files}${f.more ? ` and ${f.more} more` : ""}. That would be lost.`,
        "Choose another folder with --out, or move what you changed elsewhere first.",
      ),
  },
  "out-of-other": {
    nl: (f) =>
      say(
        `In "${f.name}" staat ${kind(f.kind, "nl")} van ${f.municipality} (${f.years}). Dat wordt niet vervangen door ${kind(f.newKind, "nl")} van ${f.newMunicipality} (${f.newYears}).`,
        "Kies een andere map met --out, of verplaats of verwijder die map eerst.",
      ),
    en: (f) =>
      say(
        `"${f.name}" holds ${kind(f.kind, "en")} of ${f.municipality} (${f.years}). It is not replaced by ${kind(f.newKind, "en")} of ${f.newMunicipality} (${f.newYears}).`,
        "Choose another folder with --out, or move or remove that folder first.",
      ),
  },
  "out-not-tally": {
    nl: (f) =>
      say(
        `"${f.name}" bestaat al en is geen telling van ivm; dat bestand wordt niet vervangen.`,
        "Kies een andere naam met --out.",
      ),
    en: (f) =>
      say(
        `"${f.name}" exists already and is no tally of ivm; it is not replaced.`,
        "Choose another name with --out.",
      ),
  },
  "manifest-unlisted": {
    nl: (f) =>
      say(
        `manifest.json noemt ${f.name} niet, dus is niet na te gaan of dit document nog is wat het rapport schreef.`,
        "Noem de map zoals ivm report die schreef, of maak het rapport opnieuw.",
      ),
    en: (f) =>
      say(
        `manifest.json does not name ${f.name}, so it cannot be told whether this document is still what the report wrote.`,
        "Name the folder as ivm report wrote it, or make the report again.",
      ),
  },
};
