import { type Sentences, say } from "./said.js";

/** Why a benchmark cannot be made at all; what only one city is left out for stands in `benchmark.ts`. */
export const benchmarkSentences: Sentences = {
  "benchmark-no-own": {
    nl: () =>
      say(
        "Het is niet duidelijk welke gemeente de eigen is.",
        "Noem haar met --own, of geef haar rapport als eerste.",
      ),
    en: () =>
      say(
        "It is not clear which municipality is the own one.",
        "Name it with --own, or give its report first.",
      ),
  },
  "benchmark-own-missing": {
    nl: (f) =>
      say(
        `Er is geen bruikbaar document van ${f.name}${f.year === "" ? "" : ` uit ${f.year}`}.`,
        `Kijk naar de naam en het jaar. Gelezen zijn: ${f.known}.`,
      ),
    en: (f) =>
      say(
        `There is no usable document of ${f.name}${f.year === "" ? "" : ` of ${f.year}`}.`,
        `Check the name and the year. What was read: ${f.known}.`,
      ),
  },
  "benchmark-own-intern": {
    nl: () =>
      say(
        "Het document van de eigen gemeente is een intern rapport. Een vergelijking gaat naar anderen.",
        "Maak het rapport opnieuw met --profile publiek.",
      ),
    en: () =>
      say(
        "The document of the own municipality is a report for colleagues. A comparison goes to others.",
        "Make the report again with --profile publiek.",
      ),
  },
  "benchmark-own-twice": {
    nl: (f) =>
      say(
        `Er zijn van de eigen gemeente in ${f.year} verschillende documenten.`,
        "Geef alleen het juiste.",
      ),
    en: (f) =>
      say(
        `There are different documents of the own municipality in ${f.year}.`,
        "Give only the right one.",
      ),
  },
  "benchmark-tampered": {
    nl: () =>
      say(
        "Dit document is niet meer wat het rapport schreef: de SHA-256 is anders dan in manifest.json.",
        "Maak het rapport opnieuw, of vraag de gemeente om de hele map.",
      ),
    en: () =>
      say(
        "This document is no longer what the report wrote: its SHA-256 is not that of manifest.json.",
        "Make the report again, or ask the municipality for the whole folder.",
      ),
  },
  "benchmark-no-documents": {
    nl: (f) =>
      say(
        `In ${f.name} staat geen results.json.`,
        "Noem de map van een rapport, een map met rapporten, of een results.json.",
      ),
    en: (f) =>
      say(
        `There is no results.json in ${f.name}.`,
        "Name the folder of a report, a folder with reports, or a results.json.",
      ),
  },
  "benchmark-no-class": {
    nl: () =>
      say(
        "Met gemeenten van dezelfde grootte is niet te vergelijken: de grootteklasse van de eigen gemeente is niet bekend.",
        "Zet size_class in study.yaml en maak het rapport opnieuw, of laat --peers weg.",
      ),
    en: () =>
      say(
        "There is no comparing with municipalities of the same size: the size class of the own one is not known.",
        "Put size_class in study.yaml and make the report again, or leave --peers out.",
      ),
  },
  "benchmark-few-peers": {
    nl: (f) =>
      say(
        `Met gemeenten van dezelfde grootte is niet te vergelijken: het zijn er ${f.found}, met de eigen meegeteld, en er zijn er ${f.needed} nodig.`,
        "Laat --peers weg, of vraag meer gemeenten van deze grootte om hun rapport.",
      ),
    en: (f) =>
      say(
        `There is no comparing with municipalities of the same size: there are ${f.found}, the own one included, and ${f.needed} are needed.`,
        "Leave --peers out, or ask more municipalities of this size for their report.",
      ),
  },
  "benchmark-hidden-peers": {
    nl: (f) =>
      say(
        `Met gemeenten van dezelfde grootte is niet te vergelijken: het zijn er ${f.found}, met de eigen meegeteld, maar ${f.unnamed} daarvan onder een nummer. Hun grootteklasse mag niet bekend worden, want dan zijn gemeenten te herkennen. Er blijven er ${f.left} over, en er zijn er ${f.needed} nodig.`,
        "Laat --peers weg, of vraag die gemeenten of zij met naam willen staan (benchmark: name in hun study.yaml).",
      ),
    en: (f) =>
      say(
        `There is no comparing with municipalities of the same size: there are ${f.found}, the own one included, but ${f.unnamed} of them stand under a number. Their size class may not be told, for then municipalities could be recognised. That leaves ${f.left}, and ${f.needed} are needed.`,
        "Leave --peers out, or ask those municipalities whether they want to stand by name (benchmark: name in their study.yaml).",
      ),
  },
  "benchmark-bad-year": {
    nl: (f) =>
      say(`--year ${f.year} is geen jaar.`, "Schrijf een jaar in vier cijfers, zoals 2026."),
    en: (f) => say(`--year ${f.year} is no year.`, "Write a year in four digits, such as 2026."),
  },
};
