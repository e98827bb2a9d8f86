import type { Language } from "../model/language.js";
import { identifierWord } from "./identifiers.js";
import { rosterRules } from "./organisations.js";
import { counted, type Facts, meant } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

/** Problems of the files of the network of organisations. Organisations are told by their line. */
export const rosterSentences: Sentences = {
  "roster-same-file": {
    nl: () =>
      say(
        "Onder roster staat twee keer hetzelfde bestand.",
        "Noem bij organisations de lijst van organisaties en bij contacts de lijst van contacten.",
      ),
    en: () =>
      say(
        "The same file is named twice under roster.",
        "Name the list of organisations at organisations and the list of contacts at contacts.",
      ),
  },
  "roster-column-missing": {
    nl: (f) =>
      say(
        `De kolom "${f.column}" ontbreekt.`,
        `Zet hem in de eerste regel van het bestand. Ook goed: ${f.others}.`,
      ),
    en: (f) =>
      say(
        `The column "${f.column}" is missing.`,
        `Put it in the first line of the file. Good as well: ${f.others}.`,
      ),
  },
  "roster-column-unknown": {
    nl: (f) =>
      say(
        `De kop van kolom ${f.column} is hier niet bekend.${meant(f, "nl")}`,
        `Bekend zijn: ${f.known}. Noem een kolom die niet gelezen moet worden in study.yaml onder ignore.`,
      ),
    en: (f) =>
      say(
        `The heading of column ${f.column} is not known here.${meant(f, "en")}`,
        `Known are: ${f.known}. Name a column that must not be read in study.yaml under ignore.`,
      ),
  },
  "roster-none": {
    nl: () =>
      say(
        "Er staat geen enkele organisatie onder de koppen.",
        "Zet elke organisatie die is gevraagd op een regel.",
      ),
    en: () =>
      say(
        "There is no organisation below the headings.",
        "Put every organisation that was asked on a row.",
      ),
  },
  "roster-too-large": {
    nl: (f) =>
      say(
        `Er staan meer dan ${f.limit} organisaties in het bestand.`,
        "Neem alleen organisaties op, geen personen, en alleen die zijn gevraagd.",
      ),
    en: (f) =>
      say(
        `The file holds more than ${f.limit} organisations.`,
        "List organisations only, no persons, and only those that were asked.",
      ),
  },
  "roster-name-empty": {
    nl: () => say("De organisatie heeft geen naam.", "Vul de naam in, of haal de regel weg."),
    en: () => say("The organisation has no name.", "Fill in the name, or remove the row."),
  },
  "roster-name-long": {
    nl: (f) =>
      say(
        `De naam is langer dan ${f.limit} tekens.`,
        "Gebruik een kortere naam, in beide bestanden dezelfde.",
      ),
    en: (f) =>
      say(
        `The name is longer than ${f.limit} characters.`,
        "Use a shorter name, the same in both files.",
      ),
  },
  "roster-name-cleaned": {
    nl: () =>
      say(
        "Uit de naam van een organisatie zijn onzichtbare tekens gehaald.",
        "Schrijf de naam opnieuw in het bestand.",
      ),
    en: () =>
      say(
        "Invisible characters were removed from the name of an organisation.",
        "Write the name again in the file.",
      ),
  },
  "roster-name-identifier": {
    nl: (f) =>
      say(
        `In de naam van een organisatie staan ${identifierWord(f.kind, "nl")}.`,
        "Schrijf alleen de naam van de organisatie.",
      ),
    en: (f) =>
      say(
        `The name of an organisation holds ${identifierWord(f.kind, "en")}.`,
        "Write the name of the organisation only.",
      ),
  },
  "roster-name-likely": {
    nl: (f) =>
      say(
        `In de naam van een organisatie lijken ${identifierWord(f.kind, "nl")} te staan.`,
        "Kijk de naam na: hier hoort een organisatie, geen persoon.",
      ),
    en: (f) =>
      say(
        `The name of an organisation seems to hold ${identifierWord(f.kind, "en")}.`,
        "Look the name over: an organisation belongs here, no person.",
      ),
  },
  "roster-organisation-twice": {
    nl: (f) =>
      say(
        `Deze organisatie staat al op regel ${f.first}.`,
        "Haal een van de twee weg; hoofdletters en spaties maken geen verschil.",
      ),
    en: (f) =>
      say(
        `This organisation already stands on line ${f.first}.`,
        "Remove one of the two; capitals and spaces make no difference.",
      ),
  },
  "roster-domain-unknown": {
    nl: (f) => say("Dit domein is niet bekend.", `Kies uit: ${f.known}.`),
    en: (f) => say("This domain is not known.", `Choose from: ${f.known}.`),
  },
  "roster-respondents": {
    nl: () =>
      say(
        "Het aantal respondenten is geen heel getal van 0 of meer.",
        "Schrijf hoeveel mensen voor deze organisatie antwoordden; 0 als zij is gevraagd en niemand antwoordde.",
      ),
    en: () =>
      say(
        "The number of respondents is no whole number of 0 or more.",
        "Write how many people answered for this organisation; 0 when it was asked and nobody answered.",
      ),
  },
  "roster-organisation-unknown": {
    nl: () =>
      say(
        "Deze organisatie staat niet op de lijst van organisaties.",
        "Schrijf de naam zoals hij daar staat, of zet de organisatie op de lijst als zij is gevraagd.",
      ),
    en: () =>
      say(
        "This organisation is not on the list of organisations.",
        "Write the name as it stands there, or put the organisation on the list if it was asked.",
      ),
  },
  "roster-silent-source": {
    nl: () =>
      say(
        "Deze organisatie noemt een contact, maar heeft volgens de lijst 0 respondenten.",
        "Vul in de lijst in hoeveel mensen voor haar antwoordden, of haal het contact weg.",
      ),
    en: () =>
      say(
        "This organisation names a contact, but has 0 respondents on the list.",
        "Fill in the list how many people answered for it, or remove the contact.",
      ),
  },
  "roster-own-contact": {
    nl: () =>
      say(
        "Een organisatie noemt zichzelf.",
        "Haal de regel weg: contact binnen een organisatie telt niet mee.",
      ),
    en: () =>
      say(
        "An organisation names itself.",
        "Remove the row: contact within an organisation does not count.",
      ),
  },
  "roster-contact-twice": {
    nl: (f) =>
      say(
        `Dit contact staat al op regel ${f.first}.`,
        "Laat één regel staan. Van A naar B en van B naar A zijn twee contacten.",
      ),
    en: (f) =>
      say(
        `This contact already stands on line ${f.first}.`,
        "Keep one row. From A to B and from B to A are two contacts.",
      ),
  },
  "roster-frequency": {
    nl: (f) =>
      say(
        "Deze frequentie is niet bekend, of de cel is leeg.",
        `Kies uit: ${f.known}. Weet u niet hoe vaak, haal dan de regel weg.`,
      ),
    en: (f) =>
      say(
        "This frequency is not known, or the cell is empty.",
        `Choose from: ${f.known}. If you do not know how often, remove the row.`,
      ),
  },
  "roster-contacts-none": {
    nl: () =>
      say(
        "Er staat geen enkel contact onder de koppen.",
        "Zet elk contact op een regel. Noemt niemand een contact, laat dan roster weg uit study.yaml.",
      ),
    en: () =>
      say(
        "There is no contact below the headings.",
        "Put every contact on a row. If nobody names a contact, leave roster out of study.yaml.",
      ),
  },
  "roster-contacts-many": {
    nl: (f) =>
      say(
        `Er staan meer dan ${f.limit} contacten in het bestand.`,
        "Kijk na of dit het bestand met contacten tussen organisaties is.",
      ),
    en: (f) =>
      say(
        `The file holds more than ${f.limit} contacts.`,
        "See whether this is the file of contacts between organisations.",
      ),
  },
  "roster-silent": {
    nl: (f) =>
      say(
        `Van ${f.count} gevraagde organisaties ${f.silent === 1 ? "antwoordde er één niet" : `antwoordden er ${f.silent} niet`}: hun contacten ontbreken en tellen niet als nul.`,
        "Vraag hen alsnog, of noem in uw tekst hoeveel er ontbreken.",
      ),
    en: (f) =>
      say(
        `Of ${counted(f.count, "organisation", "organisations")} asked ${f.silent} did not answer: their contacts are missing and do not count as none.`,
        "Ask them again, or say in your text how many are missing.",
      ),
  },
  "no-roster": {
    nl: (f) =>
      say(
        `Voor "${f.name}" zijn geen gegevens: dit onderzoek heeft geen netwerk van organisaties.`,
        "Noem de twee bestanden ervan in study.yaml onder roster.",
      ),
    en: (f) =>
      say(
        `There are no data for "${f.name}": this study has no network of organisations.`,
        "Name its two files in study.yaml under roster.",
      ),
  },
  "figure-not-public": {
    nl: (f) =>
      say(
        `De figuur "${f.name}" toont losse organisaties en wordt niet gemaakt met het profiel publiek.`,
        "Gebruik de tabel blocks, of het profiel intern voor eigen gebruik.",
      ),
    en: (f) =>
      say(
        `The figure "${f.name}" shows single organisations and is not made with the profile publiek.`,
        "Use the table blocks, or the profile intern for your own use.",
      ),
  },
  "roster-blocks-hidden": {
    nl: (f) =>
      say(
        `Contact tussen organisaties: ${f.count === 1 ? "één cel is" : `${f.count} cellen zijn`} niet getoond volgens regel ${f.rule}: ${rosterReason(f, "nl")}.`,
        "Voeg domeinen samen om meer te kunnen tonen, of gebruik het profiel intern voor eigen gebruik.",
      ),
    en: (f) =>
      say(
        `Contact between organisations: ${f.count === 1 ? "one cell is" : `${f.count} cells are`} not shown under rule ${f.rule}: ${rosterReason(f, "en")}.`,
        "Merge domains to show more, or use the profile intern for your own use.",
      ),
  },
  "roster-indices-hidden": {
    nl: () =>
      say(
        "De maten van het hele netwerk van organisaties zijn niet getoond: er antwoordden te weinig organisaties, of de totalen zouden een verborgen cel verraden.",
        "Gebruik het profiel intern voor eigen gebruik.",
      ),
    en: () =>
      say(
        "The measures of the whole network of organisations are not shown: too few organisations answered, or the totals would give a hidden cell away.",
        "Use the profile intern for your own use.",
      ),
  },
};

/** Why a rule hides contact between organisations, in words. */
function rosterReason({ rule }: Facts, language: Language): string {
  const reasons: Readonly<Record<string, string>> = rosterRules[language];
  return reasons[String(rule)] ?? String(rule);
}
