import { TOTAL } from "../model/answer.js";
import type { Language } from "../model/language.js";
import { counted, type Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

const domain = ({ domain: name }: Facts, language: Language): string =>
  name === TOTAL
    ? { nl: "alle domeinen samen", en: "all domains together" }[language]
    : { nl: `het domein ${name}`, en: `the domain ${name}` }[language];

const which = ({ number, year }: Facts, language: Language): string =>
  language === "nl" ? `uitgave ${number} (${year})` : `release ${number} (${year})`;

const TODO: Readonly<Record<Language, (facts: Facts) => string>> = {
  nl: ({ least }) =>
    `Breng deze versie niet naar buiten zolang de eerdere er is: trek de eerdere in (ivm release --withdraw), of wacht tot er ten minste ${least} mensen bij zijn.`,
  en: ({ least }) =>
    `Do not bring out this version while the earlier one is there: withdraw the earlier one (ivm release --withdraw), or wait until ${least} people or more have been added.`,
};

/** What a report tells together with those that were released before. */
export const releaseSentences: Sentences = {
  "release-people": {
    nl: (f) =>
      say(
        `Voor ${domain(f, "nl")} scheelt dit rapport ${counted(f.count, "respondent", "respondenten")} met ${which(f, "nl")}: wie beide heeft, kan uitrekenen wat ${f.count === 1 ? "die" : "die paar mensen"} antwoordde${f.count === 1 ? "" : "n"} (regel D9).`,
        TODO.nl(f),
      ),
    en: (f) =>
      say(
        `For ${domain(f, "en")} this report differs by ${counted(f.count, "respondent", "respondents")} from ${which(f, "en")}: whoever has both can work out what ${f.count === 1 ? "that person" : "those few"} answered (rule D9).`,
        TODO.en(f),
      ),
  },
  "release-answers": {
    nl: (f) =>
      say(
        `Voor ${domain(f, "nl")} verschilt een cijfer van dat in ${which(f, "nl")} voor maar ${counted(f.count, "respondent", "respondenten")}, of voor mensen die allen hetzelfde antwoordden: wie beide heeft, ziet wat die antwoordden (regel D9).`,
        TODO.nl(f),
      ),
    en: (f) =>
      say(
        `For ${domain(f, "en")} a number differs from that in ${which(f, "en")} for only ${counted(f.count, "respondent", "respondents")}, or for people who all answered the same: whoever has both sees what they answered (rule D9).`,
        TODO.en(f),
      ),
  },
  "release-regrouped": {
    nl: (f) =>
      say(
        `Dit rapport deelt de mensen anders in domeinen in dan ${which(f, "nl")} over hetzelfde jaar: door cijfers van elkaar af te trekken zijn kleine groepen apart te zetten (regel D9).`,
        TODO.nl(f),
      ),
    en: (f) =>
      say(
        `This report divides people over other domains than ${which(f, "en")} about the same year: taking numbers from each other sets small groups apart (rule D9).`,
        TODO.en(f),
      ),
  },
  "release-other-cells": {
    nl: (f) =>
      say(
        `Dit rapport verbergt andere cijfers dan ${which(f, "nl")} over dezelfde mensen: naast elkaar vertellen ze meer dan elk van beide (regel D9).`,
        "Gebruik dezelfde grenzen als toen (‘privacy’ in study.yaml), of trek de eerdere in (ivm release --withdraw).",
      ),
    en: (f) =>
      say(
        `This report hides other numbers than ${which(f, "en")} about the same people: side by side they tell more than either does (rule D9).`,
        "Use the same limits as then (‘privacy’ in study.yaml), or withdraw the earlier one (ivm release --withdraw).",
      ),
  },
  "ledger-invalid": {
    nl: (f) =>
      say(
        `releases.json is niet te lezen${f.at === "" ? "" : ` (bij ${f.at})`}. Dan is niet bekend wat er al naar buiten is.`,
        "Haal het bestand terug uit een reservekopie. Gooi het niet weg: dan wordt niets meer vergeleken.",
      ),
    en: (f) =>
      say(
        `releases.json cannot be read${f.at === "" ? "" : ` (at ${f.at})`}. Then it is not known what is out already.`,
        "Put the file back from a copy. Do not throw it away: then nothing is compared any more.",
      ),
  },
  "release-other-study": {
    nl: (f) =>
      say(
        `Dit rapport gaat over ${f.municipality} ${f.year}, en de onderzoeksmap over ${f.own} ${f.ownYear}.`,
        "Noem de onderzoeksmap waar dit rapport uit komt.",
      ),
    en: (f) =>
      say(
        `This report is about ${f.municipality} ${f.year}, and the study folder about ${f.own} ${f.ownYear}.`,
        "Name the study folder that this report was made from.",
      ),
  },
  "release-without-report": {
    nl: () =>
      say(
        "Er is geen rapport genoemd.",
        "Noem de map van het rapport, zoals in ivm release rapport.",
      ),
    en: () =>
      say("No report was named.", "Name the folder of the report, as in ivm release rapport."),
  },
  "release-unknown": {
    nl: (f) =>
      say(
        `Uitgave ${f.number} staat niet in releases.json; er ${f.count === 1 ? "staat" : "staan"} er ${f.count} in.`,
        "Bekijk de nummers met ivm release --list.",
      ),
    en: (f) =>
      say(
        `Release ${f.number} is not in releases.json; there ${f.count === 1 ? "is" : "are"} ${f.count} in it.`,
        "See the numbers with ivm release --list.",
      ),
  },
  "release-known": {
    nl: () => say("Dit rapport staat al in releases.json.", "U hoeft niets te doen."),
    en: () => say("This report is in releases.json already.", "There is nothing to do."),
  },
};
