import type { Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

/** `alleen in 2026: Weststad` */
const only = ({ older, newer, gone, added }: Facts, where: string): string =>
  [
    ...(gone ? [`${where} ${older}: ${gone}`] : []),
    ...(added ? [`${where} ${newer}: ${added}`] : []),
  ].join("; ");

/** What stops a comparison of years. */
export const changeSentences: Sentences = {
  "compare-too-few": {
    nl: () =>
      say("Er is maar één jaar om te vergelijken.", "Noem twee jaren of meer, het oudste eerst."),
    en: () =>
      say("There is only one year to compare.", "Name two years or more, the oldest first."),
  },
  "compare-municipality": {
    nl: (f) =>
      say(
        `De documenten zijn van verschillende gemeenten: "${f.one}" en "${f.other}". Een verschil tussen gemeenten is geen verandering.`,
        "Vergelijk jaren van één gemeente. Kreeg de gemeente een andere naam, schrijf dan in beide study.yaml dezelfde.",
      ),
    en: (f) =>
      say(
        `The documents are of different municipalities: "${f.one}" and "${f.other}". A difference between municipalities is no change.`,
        "Compare years of one municipality. If the municipality got another name, write the same in both study.yaml.",
      ),
  },
  "compare-order": {
    nl: (f) =>
      say(
        `De jaren staan niet op volgorde: ${f.newer} komt voor ${f.older}. Dan zou een stijging een daling lijken.`,
        "Noem het oudste jaar eerst.",
      ),
    en: (f) =>
      say(
        `The years are out of order: ${f.newer} comes before ${f.older}. A rise would look like a fall.`,
        "Name the oldest year first.",
      ),
  },
  "compare-nothing": {
    nl: () =>
      say(
        "Er is niets te vergelijken: geen enkele vraag is in beide jaren met dezelfde woorden aan hetzelfde domein gesteld.",
        "Kijk of beide jaren dezelfde vragenlijst hebben (questionnaire in study.yaml).",
      ),
    en: () =>
      say(
        "There is nothing to compare: no question was asked in the same words of the same domain in both years.",
        "See whether both years have the same questionnaire (questionnaire in study.yaml).",
      ),
  },
  "compare-parts": {
    nl: (f) =>
      say(
        `In ${f.older} en ${f.newer} zijn niet dezelfde gemeenten opgeteld (${only(f, "alleen in")}). Een verschil kan dan van andere mensen komen.`,
        "Tel voor beide jaren dezelfde gemeenten op met ivm merge, en vergelijk die.",
      ),
    en: (f) =>
      say(
        `Not the same municipalities were added up in ${f.older} and ${f.newer} (${only(f, "only in")}). A difference may then come from other people.`,
        "Add up the same municipalities for both years with ivm merge, and compare those.",
      ),
  },
  "results-tampered": {
    nl: () =>
      say(
        "Dit document is niet meer wat het rapport schreef: de hash in manifest.json is een andere.",
        "Maak het rapport opnieuw met ivm report, of zet het bestand van toen terug.",
      ),
    en: () =>
      say(
        "This document is no longer what the report wrote: the hash in manifest.json is another.",
        "Make the report again with ivm report, or put back the file of then.",
      ),
  },
  "manifest-invalid": {
    nl: () =>
      say(
        "manifest.json is niet te lezen, dus is niet na te gaan of de cijfers nog zijn wat het rapport schreef.",
        "Maak het rapport opnieuw met ivm report.",
      ),
    en: () =>
      say(
        "manifest.json cannot be read, so it cannot be told whether the numbers are still what the report wrote.",
        "Make the report again with ivm report.",
      ),
  },
};
