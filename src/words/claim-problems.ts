import { meant } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

/** Problems of a file of claims for `ivm audit`. Claims are no answers, so they may be named. */
export const claimSentences: Sentences = {
  "claim-column-missing": {
    nl: (f) =>
      say(`De kolom "${f.column}" ontbreekt.`, `Voeg haar toe. Mogelijke kolommen: ${f.known}.`),
    en: (f) => say(`The column "${f.column}" is missing.`, `Add it. Possible columns: ${f.known}.`),
  },
  "claim-column-unknown": {
    nl: (f) =>
      say(
        `De kolom "${f.column}" is niet bekend.${meant(f, "nl")}`,
        `Kies uit: ${f.known}. Aantekeningen horen in comment of source.`,
      ),
    en: (f) =>
      say(
        `The column "${f.column}" is not known.${meant(f, "en")}`,
        `Choose from: ${f.known}. Notes belong in comment or source.`,
      ),
  },
  "claims-none": {
    nl: () => say("Er staan geen regels onder de koppen.", "Zet elk gedrukt getal op een regel."),
    en: () =>
      say("There are no rows below the headings.", "Put every printed number on a row of its own."),
  },
  "claims-too-many": {
    nl: (f) => say(`Er staan meer dan ${f.limit} regels in het bestand.`, "Splits het bestand."),
    en: (f) => say(`The file holds more than ${f.limit} rows.`, "Split the file."),
  },
  "claim-empty": {
    nl: (f) => say(`De cel "${f.column}" is leeg.`, "Vul haar in, of haal de regel weg."),
    en: (f) => say(`The cell "${f.column}" is empty.`, "Fill it in, or remove the row."),
  },
  "claim-domain": {
    nl: (f) =>
      say(
        `"${f.domain}" is geen naam van een domein.`,
        "Schrijf de naam, zoals onderwijs, en kijk of elke cel onder de goede kop staat.",
      ),
    en: (f) =>
      say(
        `"${f.domain}" is no name of a domain.`,
        "Write the name, such as onderwijs, and see whether every cell stands below its heading.",
      ),
  },
  "claim-percentage": {
    nl: (f) =>
      say(
        `"${f.printed}" is geen percentage van 0 tot en met 100.`,
        "Schrijf het zoals het is gedrukt, bijvoorbeeld 85, 85% of 85,5%; hooguit twee decimalen.",
      ),
    en: (f) =>
      say(
        `"${f.printed}" is no percentage from 0 to 100.`,
        "Write it as it was printed, for example 85, 85% or 85.5%; two decimals at most.",
      ),
  },
  "claim-amount": {
    nl: (f) =>
      say(
        `"${f.printed}" is geen getal dat meetelt in een som.`,
        "Schrijf het als 588, 1.250,50 of € 7.263.385; nooit negatief.",
      ),
    en: (f) =>
      say(
        `"${f.printed}" is no number that can be added.`,
        "Write it as 588, 1,250.50 or € 7,263,385; never negative.",
      ),
  },
  "claim-base-empty": {
    nl: () =>
      say(
        "Er staat geen basis, en de regel hoort bij geen som.",
        "Vul in base in uit hoeveel antwoorden het percentage komt: 11, of <=11 als “weet niet” kan zijn weggelaten.",
      ),
    en: () =>
      say(
        "There is no base, and the row belongs to no sum.",
        "Fill in at base from how many answers the percentage comes: 11, or <=11 if “don't know” may have been left out.",
      ),
  },
  "claim-base": {
    nl: (f) =>
      say(
        `"${f.base}" is geen basis: een heel getal van 1 tot een miljard.`,
        "Schrijf 11, of <=11 als bovengrens. Excel maakt van 1-11 een datum; gebruik daar <=11.",
      ),
    en: (f) =>
      say(
        `"${f.base}" is no base: a whole number from 1 to a thousand million.`,
        "Write 11, or <=11 for an upper bound. Excel turns 1-11 into a date; use <=11 there.",
      ),
  },
  "claim-count": {
    nl: (f) => say(`"${f.count}" is geen heel aantal.`, "Schrijf een aantal mensen, zoals 9."),
    en: (f) => say(`"${f.count}" is no whole count.`, "Write a number of people, such as 9."),
  },
  "claim-count-over": {
    nl: (f) =>
      say(
        `Het aantal ${f.count} is groter dan de basis ${f.base}.`,
        "Kijk na welk van de twee klopt.",
      ),
    en: (f) =>
      say(`The count ${f.count} is larger than the base ${f.base}.`, "See which of them is right."),
  },
  "claim-rule": {
    nl: (f) => say(`"${f.rule}" is geen manier van afronden.`, `Kies uit: ${f.known}.`),
    en: (f) => say(`"${f.rule}" is no way of rounding.`, `Choose from: ${f.known}.`),
  },
  "claim-sum": {
    nl: (f) =>
      say(
        `Bij de som "${f.sum}" horen ${f.parts} delen en ${f.totals} totalen.`,
        "Schrijf de naam van de som in de kolom sum bij elk deel, en bij één regel in de kolom total.",
      ),
    en: (f) =>
      say(
        `The sum "${f.sum}" has ${f.parts} parts and ${f.totals} totals.`,
        "Write the name of the sum in the column sum of every part, and on one row in the column total.",
      ),
  },
  "claims-without-item": {
    nl: () =>
      say(
        "Geen enkele regel noemt een vraag, dus er is niets te vergelijken met de resultaten.",
        "Vul in de kolom item de naam van de vraag in, zoals herkennen.kennis of contact.gemeente.",
      ),
    en: () =>
      say(
        "No row names a question, so there is nothing to compare with the results.",
        "Fill in the name of the question in the column item, such as herkennen.kennis or contact.gemeente.",
      ),
  },
};
