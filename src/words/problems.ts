import type { Language } from "../model/language.js";
import type { Problem } from "../model/problem.js";
import { benchmarkSentences } from "./benchmark-problems.js";
import { changeSentences } from "./change-problems.js";
import { claimSentences } from "./claim-problems.js";
import { exportSentences } from "./export-problems.js";
import { fileSentences } from "./file-problems.js";
import { identifierWord } from "./identifiers.js";
import { labelSentences } from "./label-problems.js";
import { outputSentences } from "./output-problems.js";
import {
  counted,
  domainName,
  type Facts,
  factsIn,
  keyName,
  kind,
  meant,
  ruleReason,
} from "./problem-facts.js";
import { recommendationSentences } from "./recommendation-problems.js";
import { releaseSentences } from "./release-problems.js";
import { rosterSentences } from "./roster-problems.js";
import { type Said, type Sentences, say } from "./said.js";
import { singlePersonSentences } from "./single-person-problems.js";
import { tallySentences } from "./tally.js";

export { sayPlace } from "./place.js";
export type { Said } from "./said.js";

/** How often an identifier was found: `in 3 van 66 rijen`. */
const often = (f: Facts, nl: boolean): string =>
  nl ? `in ${f.count} van ${f.rows} rijen` : `in ${f.count} of ${f.rows} rows`;

/** Whether a document is of a later version of its schema than the one that is read. */
const isNewer = ({ found, expected }: Facts): boolean => versionIn(found) > versionIn(expected);
const versionIn = (schema: string | number | undefined): number =>
  Number(/^ivm-results\/(\d+)$/u.exec(String(schema))?.[1] ?? 0);

/** A list closed with a full stop, unless its last word has one: `N.v.t.` */
const ended = (list: string | number | undefined): string =>
  String(list).endsWith(".") ? String(list) : `${list}.`;

/** Every problem of the program, in Dutch and English. Facts never hold an answer. */
const sentences: Sentences = {
  ...fileSentences,
  ...outputSentences,
  ...releaseSentences,
  ...recommendationSentences,
  ...singlePersonSentences,
  ...exportSentences,
  ...labelSentences,
  ...claimSentences,
  ...changeSentences,
  ...rosterSentences,
  ...benchmarkSentences,
  ...tallySentences,
  "empty-file": {
    nl: () => say("Het bestand is leeg.", "Maak de export opnieuw."),
    en: () => say("The file is empty.", "Export the survey again."),
  },
  "not-utf8": {
    nl: () => say("Dit bestand is geen UTF-8.", "Bewaar het als UTF-8."),
    en: () => say("This file is not UTF-8.", "Save it as UTF-8."),
  },
  "bad-byte": {
    nl: (f) =>
      say(
        `Hier staat een teken dat niet bij ${f.encoding} hoort.`,
        "Maak de export opnieuw, of noem de juiste codering: exports, encoding.",
      ),
    en: (f) =>
      say(
        `Here is a character that does not belong to ${f.encoding}.`,
        "Export the survey again, or name the right encoding: exports, encoding.",
      ),
  },
  "encoding-unclear": {
    nl: (f) =>
      say(
        "Het is niet zeker in welke codering de letters staan.",
        `Bewaar het bestand als CSV UTF-8, of noem de codering onder exports (encoding): ${f.known}.`,
      ),
    en: (f) =>
      say(
        "It is not certain in which encoding the letters are written.",
        `Save the file as CSV UTF-8, or name the encoding under exports (encoding): ${f.known}.`,
      ),
  },
  "read-as": {
    nl: (f) =>
      say(
        `De letters zijn gelezen als ${f.encoding}; dat blijkt uit het bestand zelf.`,
        "Ziet u vreemde tekens in namen, noem dan de codering onder exports: encoding.",
      ),
    en: (f) =>
      say(
        `The letters were read as ${f.encoding}, as the file itself shows.`,
        "If names look odd, name the encoding under exports: encoding.",
      ),
  },
  "read-doubled": {
    nl: () =>
      say(
        "De bijzondere letters waren dubbel gecodeerd; dat is bij het lezen hersteld.",
        "Maak zo mogelijk een nieuwe export.",
      ),
    en: () =>
      say(
        "Special letters were encoded twice; that was undone in reading.",
        "Export the survey again if you can.",
      ),
  },
  "encoding-mixed": {
    nl: () =>
      say(
        "In dit bestand staan letters in twee coderingen door elkaar.",
        "Maak de export opnieuw; plak geen bestanden aan elkaar.",
      ),
    en: () =>
      say(
        "This file holds letters in two encodings.",
        "Export the survey again; do not join files.",
      ),
  },
  "nul-character": {
    nl: () =>
      say(
        "Er staat een NUL-teken in het bestand.",
        "Het bestand is beschadigd of is geen CSV; maak de export opnieuw.",
      ),
    en: () =>
      say(
        "The file holds a NUL character.",
        "The file is damaged or no CSV; export the survey again.",
      ),
  },
  "unclosed-quote": {
    nl: () =>
      say(
        "Een aanhalingsteken wordt niet gesloten.",
        "Zet het ontbrekende aanhalingsteken erbij, of maak de export opnieuw.",
      ),
    en: () => say("A quote is never closed.", "Add the missing quote, or export the survey again."),
  },
  "bad-quotes": {
    nl: () =>
      say(
        "De aanhalingstekens in deze regel kloppen niet.",
        "Verdubbel een aanhalingsteken binnen een antwoord, of maak de export opnieuw.",
      ),
    en: () =>
      say(
        "The quotes in this line are wrong.",
        "Double a quote inside an answer, or export the survey again.",
      ),
  },
  "record-too-long": {
    nl: (f) =>
      say(
        `Een regel is langer dan ${f.limit} tekens.`,
        "Controleer of dit de export van de enquête is.",
      ),
    en: (f) =>
      say(
        `A record is longer than ${f.limit} characters.`,
        "Check that this is the export of the survey.",
      ),
  },
  "delimiter-unclear": {
    nl: () =>
      say(
        "Het scheidingsteken is niet uit de kop op te maken.",
        "Noem het scheidingsteken onder exports: delimiter.",
      ),
    en: () =>
      say(
        "The heading does not show which delimiter is used.",
        "Save the export with one kind of delimiter (comma or semicolon).",
      ),
  },
  "too-many-columns": {
    nl: (f) =>
      say(
        `De kop heeft ${f.columns} kolommen; ${f.limit} is het meeste.`,
        "Controleer of dit de export van de enquête is.",
      ),
    en: (f) =>
      say(
        `The heading has ${f.columns} columns; ${f.limit} is the most.`,
        "Check that this is the export of the survey.",
      ),
  },
  "empty-header": {
    nl: () =>
      say("Een kolom heeft geen kop.", "Geef de kolom een naam, of laat hem weg uit de export."),
    en: () =>
      say("A column has no heading.", "Give the column a name, or leave it out of the export."),
  },
  "duplicate-header": {
    nl: (f) =>
      say(
        `Kolom ${f.first} en kolom ${f.second} hebben dezelfde kop.`,
        "Geef een van beide een andere naam.",
      ),
    en: (f) =>
      say(`Columns ${f.first} and ${f.second} have the same heading.`, "Rename one of the two."),
  },
  "ragged-row": {
    nl: (f) =>
      say(
        `Deze regel heeft ${counted(f.found, "cel", "cellen")} in plaats van ${f.expected}.`,
        "Controleer de scheidings- en aanhalingstekens in deze regel.",
      ),
    en: (f) =>
      say(
        `This row has ${counted(f.found, "cell", "cells")} instead of ${f.expected}.`,
        "Check the delimiters and quotes in this row.",
      ),
  },
  "more-problems": {
    nl: () => say("Er zijn meer fouten; verbeter deze eerst.", "Geef de opdracht daarna opnieuw."),
    en: () => say("There are more errors; mend these first.", "Then give the command again."),
  },
  "file-missing": {
    nl: (f) => say(`"${f.name}" bestaat niet.`, "Controleer de naam en de map."),
    en: (f) => say(`"${f.name}" does not exist.`, "Check the name and the folder."),
  },
  "named-file-missing": {
    nl: (f) =>
      say(
        `Het bestand "${f.name}", dat in study.yaml is genoemd, bestaat niet.`,
        f.present
          ? `In de map staat wel: ${f.present}. Verbeter de naam in study.yaml.`
          : "Zet het bestand in de map, of verbeter de naam in study.yaml.",
      ),
    en: (f) =>
      say(
        `The file "${f.name}", named in study.yaml, does not exist.`,
        f.present
          ? `The folder does hold: ${f.present}. Correct the name in study.yaml.`
          : "Put the file in the folder, or correct the name in study.yaml.",
      ),
  },
  "file-unreadable": {
    nl: (f) => say(`"${f.name}" is niet te lezen.`, "Controleer of u het bestand mag openen."),
    en: (f) => say(`"${f.name}" cannot be read.`, "Check that you may open the file."),
  },
  "file-too-large": {
    nl: (f) =>
      say(
        `"${f.name}" is te groot voor zo'n bestand.`,
        "Controleer of u het juiste bestand noemt.",
      ),
    en: (f) =>
      say(`"${f.name}" is too large for such a file.`, "Check that you name the right file."),
  },
  "heading-holds-answers": {
    nl: () =>
      say(
        "De eerste regel is geen kop: er staan antwoorden in.",
        "Exporteer met een kopregel, en controleer of de kop op een eigen regel staat.",
      ),
    en: () =>
      say(
        "The first line is no heading: it holds answers.",
        "Export with a heading, and check that the heading has a line of its own.",
      ),
  },
  "named-folder": {
    nl: (f) =>
      say(
        `"${f.name}", dat in study.yaml is genoemd, is een map.`,
        f.present ? `Noem het bestand erin: ${f.present}.` : "Noem een bestand.",
      ),
    en: (f) =>
      say(
        `"${f.name}", named in study.yaml, is a folder.`,
        f.present ? `Name the file in it: ${f.present}.` : "Name a file.",
      ),
  },
  "not-a-file": {
    nl: (f) => say(`"${f.name}" is geen bestand.`, "Noem een bestand."),
    en: (f) => say(`"${f.name}" is not a file.`, "Name a file."),
  },
  "yaml-syntax": {
    nl: () =>
      say(
        "Dit is geen geldige YAML.",
        "Controleer het inspringen, de dubbele punten en de aanhalingstekens op deze plaats.",
      ),
    en: () =>
      say("This is not valid YAML.", "Check the indentation, colons and quotes at this place."),
  },
  "yaml-tab": {
    nl: () => say("Deze regel begint met een tab.", "Gebruik spaties om in te springen."),
    en: () => say("This line starts with a tab.", "Use spaces to indent."),
  },
  "yaml-colon-space": {
    nl: () => say("Achter de dubbele punt hoort een spatie.", "Schrijf bijvoorbeeld year: 2026."),
    en: () => say("A space belongs after the colon.", "Write for example year: 2026."),
  },
  "yaml-colon-in-text": {
    nl: () => say("In deze tekst staat een dubbele punt.", "Zet de tekst tussen aanhalingstekens."),
    en: () => say("This text holds a colon.", "Put the text in quotes."),
  },
  "yaml-empty": {
    nl: (f) =>
      say(
        `In "${f.name}" staat nog niets.`,
        "Vul het in zoals het voorbeeld in docs/handleiding.md.",
      ),
    en: (f) =>
      say(`"${f.name}" is still empty.`, "Fill it in like the example in docs/handleiding.md."),
  },
  "yaml-duplicate-key": {
    nl: () => say("Deze sleutel staat er twee keer.", "Laat er één weg."),
    en: () => say("This key stands here twice.", "Remove one of the two."),
  },
  "unknown-key": {
    nl: (f) =>
      say(`De sleutel "${f.key}" is niet bekend.${meant(f, "nl")}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`The key "${f.key}" is not known.${meant(f, "en")}`, `Choose from: ${f.known}.`),
  },
  "missing-key": {
    nl: (f) => say(`"${keyName(f, "nl")}" ontbreekt.`, `Vul "${keyName(f, "nl")}" in.`),
    en: (f) => say(`"${keyName(f, "en")}" is missing.`, `Fill in "${keyName(f, "en")}".`),
  },
  "wrong-type": {
    nl: (f) =>
      say(
        `Bij "${keyName(f, "nl")}" hoort ${kind(f, "nl")}.`,
        f.expected === "boolean" ? "Schrijf true (ja) of false (nee)." : "Verbeter deze waarde.",
      ),
    en: (f) =>
      say(
        `"${keyName(f, "en")}" takes ${kind(f, "en")}.`,
        f.expected === "boolean" ? "Write true (yes) or false (no)." : "Correct this value.",
      ),
  },
  "wrong-value": {
    nl: (f) =>
      say(
        `Bij ${keyName(f, "nl")} staat geen geldige keuze.${meant(f, "nl")}`,
        `Kies uit: ${f.allowed}.`,
      ),
    en: (f) =>
      say(
        `The choice at ${keyName(f, "en")} is not valid.${meant(f, "en")}`,
        `Choose from: ${f.allowed}.`,
      ),
  },
  "too-small": {
    nl: (f) =>
      say(
        `Het getal bij ${keyName(f, "nl")} is te klein.`,
        f.percent
          ? `Schrijf een getal van ${f.limit} tot 1: ${f.share} voor ${f.percent}%.`
          : `Het kleinste getal dat kan, is ${f.limit}.`,
      ),
    en: (f) =>
      say(
        `The number at ${keyName(f, "en")} is too small.`,
        f.percent
          ? `Write a number from ${f.limit} to 1: ${f.share} for ${f.percent}%.`
          : `The smallest number possible is ${f.limit}.`,
      ),
  },
  "too-big": {
    nl: (f) =>
      say(
        `Het getal bij ${keyName(f, "nl")} is te groot.`,
        f.percent
          ? `Schrijf ${f.share} voor ${f.percent}%. Het grootste getal dat kan, is ${f.limit}.`
          : `Het grootste getal dat kan, is ${f.limit}.`,
      ),
    en: (f) =>
      say(
        `The number at ${keyName(f, "en")} is too large.`,
        f.percent
          ? `Write ${f.share} for ${f.percent}%. The largest number possible is ${f.limit}.`
          : `The largest number possible is ${f.limit}.`,
      ),
  },
  "text-empty": {
    nl: (f) => say(`Bij ${keyName(f, "nl")} staat niets.`, "Vul een tekst in."),
    en: (f) => say(`Nothing stands at ${keyName(f, "en")}.`, "Fill in a text."),
  },
  "text-too-long": {
    nl: (f) =>
      say(`De tekst bij ${keyName(f, "nl")} is te lang.`, `Gebruik hoogstens ${f.limit} tekens.`),
    en: (f) => say(`The text at ${keyName(f, "en")} is too long.`, `Use ${f.limit} signs at most.`),
  },
  "list-too-short": {
    nl: (f) =>
      say(
        `De lijst bij ${keyName(f, "nl")} is te kort.`,
        `Er horen er minstens ${f.limit} te staan.`,
      ),
    en: (f) =>
      say(`The list at ${keyName(f, "en")} is too short.`, `It needs at least ${f.limit}.`),
  },
  "list-too-long": {
    nl: (f) =>
      say(
        `De lijst bij ${keyName(f, "nl")} is te lang.`,
        `Er mogen er hoogstens ${f.limit} staan.`,
      ),
    en: (f) => say(`The list at ${keyName(f, "en")} is too long.`, `It takes ${f.limit} at most.`),
  },
  "wrong-shape": {
    nl: (f) =>
      say(
        `"${keyName(f, "nl")}" heeft niet de goede vorm.`,
        "Vergelijk het met het voorbeeld in docs/handleiding.md of met ivm schema.",
      ),
    en: (f) =>
      say(
        `"${keyName(f, "en")}" does not have the right shape.`,
        "Compare it with the example in docs/handleiding.md or with ivm schema.",
      ),
  },
  "judged-twice": {
    nl: (f) => say(`De cel ${f.cell} heeft twee oordelen.`, "Laat er één weg."),
    en: (f) => say(`The cell ${f.cell} is judged twice.`, "Remove one of the two."),
  },
  "norms-order": {
    nl: () =>
      say(
        "De norm voor op orde ligt niet boven die voor aandachtspunt.",
        "Maak norms.op_orde groter dan norms.aandachtspunt.",
      ),
    en: () =>
      say(
        "The norm for in order is not above the one for attention.",
        "Make norms.op_orde larger than norms.aandachtspunt.",
      ),
  },
  "scale-incomplete": {
    nl: (f) =>
      say(
        `In de schaal van de vragenlijst ontbreekt "${f.id}".`,
        "Noem elk antwoord van de schaal één keer.",
      ),
    en: (f) =>
      say(`The scale of the questionnaire lacks "${f.id}".`, "Name each answer of the scale once."),
  },
  "id-reserved": {
    nl: (f) =>
      say(
        `"${f.id}" heeft in het programma al een betekenis.`,
        "Kies een andere id in de vragenlijst.",
      ),
    en: (f) =>
      say(
        `"${f.id}" already has a meaning in the program.`,
        "Choose another id in the questionnaire.",
      ),
  },
  "id-twice": {
    nl: (f) =>
      say(`"${f.id}" staat twee keer in de vragenlijst.`, "Geef een van beide een andere naam."),
    en: (f) => say(`"${f.id}" stands twice in the questionnaire.`, "Rename one of the two."),
  },
  "answer-twice": {
    nl: (f) =>
      say(
        `"${f.answer}" staat zowel bij ${f.first} als bij ${f.second}.`,
        "Laat elke schrijfwijze bij één antwoord of domein staan.",
      ),
    en: (f) =>
      say(
        `"${f.answer}" stands both under ${f.first} and under ${f.second}.`,
        "Keep each spelling under one answer or domain.",
      ),
  },
  "answer-empty": {
    nl: (f) => say(`Een naam of schrijfwijze van ${f.id} is leeg.`, "Vul hem in, of laat hem weg."),
    en: (f) => say(`A name or spelling of ${f.id} is empty.`, "Fill it in, or leave it out."),
  },
  "questionnaire-unknown": {
    nl: (f) =>
      say(
        `De vragenlijst "${f.name}" wordt niet meegeleverd.`,
        "Gebruik standaard@1, of noem het pad van een eigen vragenlijst (.yaml).",
      ),
    en: (f) =>
      say(
        `The questionnaire "${f.name}" is not bundled.`,
        "Use standaard@1, or give the path of your own questionnaire (.yaml).",
      ),
  },
  "unknown-domain-id": {
    nl: (f) =>
      say(
        `Het domein "${f.id}" onder ${f.key} staat niet in de vragenlijst.${meant(f, "nl")}`,
        `Kies uit: ${f.known}.`,
      ),
    en: (f) =>
      say(
        `The domain "${f.id}" under ${f.key} is not in the questionnaire.${meant(f, "en")}`,
        `Choose from: ${f.known}.`,
      ),
  },
  "export-within": {
    nl: (f) =>
      say(
        `Iedereen in "${f.name}" staat met precies dezelfde antwoorden ook in een andere export en zou dubbel tellen.`,
        "Laat de export weg die in de andere zit.",
      ),
    en: (f) =>
      say(
        `Everyone in "${f.name}" also stands in another export, with exactly the same answers, and would count double.`,
        "Leave out the export that the other one holds.",
      ),
  },
  "export-twice": {
    nl: (f) =>
      say(
        `"${f.name}" is dezelfde export als een andere: iedereen zou dubbel tellen.`,
        "Laat er één weg.",
      ),
    en: (f) =>
      say(
        `"${f.name}" is the same export as another: everyone would count double.`,
        "Remove one of the two.",
      ),
  },
  "invited-does-not-add-up": {
    nl: (f) =>
      say(
        `De uitgenodigden per domein tellen op tot ${f.sum}, het totaal is ${f.total}.`,
        "Verbeter invited.",
      ),
    en: (f) =>
      say(
        `The invited per domain add up to ${f.sum}, the total is ${f.total}.`,
        "Correct invited.",
      ),
  },
  "more-than-invited": {
    nl: (f) =>
      say(
        `${domainName(f, "nl")}: ${counted(f.responded, "mens antwoordde", "mensen antwoordden")}, ${f.invited} ${f.invited === 1 ? "was" : "waren"} uitgenodigd.`,
        "Verbeter invited, of zoek dubbele antwoorden.",
      ),
    en: (f) =>
      say(
        `${domainName(f, "en")}: ${counted(f.responded, "person", "people")} answered, ${f.invited} ${f.invited === 1 ? "was" : "were"} invited.`,
        "Correct invited, or look for duplicate answers.",
      ),
  },
  "unknown-question-id": {
    nl: (f) =>
      say(
        `"${f.id}" onder columns is geen vraag van de vragenlijst.${meant(f, "nl")}`,
        "Gebruik een id als herkennen.kennis, domein, contact.gemeente of aard.gemeente.",
      ),
    en: (f) =>
      say(
        `"${f.id}" under columns is no question of the questionnaire.${meant(f, "en")}`,
        "Use an id such as herkennen.kennis, domein, contact.gemeente or aard.gemeente.",
      ),
  },
  "column-not-found": {
    nl: (f) =>
      say(
        `De kolom "${f.heading}" voor ${f.id} staat niet in de export.`,
        "Verbeter columns in study.yaml.",
      ),
    en: (f) =>
      say(
        `The column "${f.heading}" for ${f.id} is not in the export.`,
        "Correct columns in study.yaml.",
      ),
  },
  "column-used-twice": {
    nl: (f) =>
      say(
        `De kolom "${f.heading}" wordt voor twee vragen gelezen: ${f.first} en ${f.second}.`,
        "Wijs onder columns elke vraag een eigen kolom aan.",
      ),
    en: (f) =>
      say(
        `The column "${f.heading}" is read for two questions: ${f.first} and ${f.second}.`,
        "Point each question to a column of its own under columns.",
      ),
  },
  "unknown-column": {
    nl: (f) =>
      say(
        `Kolom "${f.name}" staat niet in de vragenlijst.`,
        f.like
          ? `Lijkt op ${f.like}. Is dat dezelfde vraag, zet dan onder columns: ${f.id}: "${f.name}". Hoort de kolom er niet bij, zet die dan onder ignore.`
          : `Zet "${f.name}" in study.yaml onder columns, of onder ignore.`,
      ),
    en: (f) =>
      say(
        `Column "${f.name}" is not in the questionnaire.`,
        f.like
          ? `It looks like ${f.like}. If it is the same question, put under columns: ${f.id}: "${f.name}". If the column does not belong here, put it under ignore.`
          : `Put "${f.name}" in study.yaml under columns, or under ignore.`,
      ),
  },
  "domain-column-missing": {
    nl: (f) =>
      say(
        "Er is geen kolom met het domein van de respondent.",
        `Noem de kolom ${f.heading}, of zet onder columns: domein: "kop van de kolom". Hoort iedereen in dit bestand bij één domein, zet dat dan bij de export: domain: gemeente.`,
      ),
    en: (f) =>
      say(
        "There is no column with the respondent's domain.",
        `Call the column ${f.heading}, or put under columns: domein: "heading of the column". If everyone in this file belongs to one domain, put that with the export: domain: gemeente.`,
      ),
  },
  "no-known-question": {
    nl: (f) =>
      say(
        "Geen enkele vraag van de vragenlijst is in deze export herkend.",
        `Exporteer met vraagcodes of hele vragen als kop, of wijs de kolommen aan onder columns${f.domain ? `; ook die met het domein (${f.domain})` : ""}.`,
      ),
    en: (f) =>
      say(
        "No question of the questionnaire was recognised in this export.",
        `Export with question codes or whole questions as headings, or point to the columns under columns${f.domain ? `; the one with the domain (${f.domain}) too` : ""}.`,
      ),
  },
  "no-domain": {
    nl: () =>
      say(
        "Deze respondent heeft geen domein ingevuld en telt niet mee.",
        "Vul het domein in als u het kent.",
      ),
    en: () =>
      say(
        "This respondent gave no domain and is not counted.",
        "Fill in the domain if you know it.",
      ),
  },
  "blank-respondent": {
    nl: () =>
      say("Deze respondent heeft niets ingevuld en telt niet mee.", "U hoeft niets te doen."),
    en: () =>
      say("This respondent filled in nothing and is not counted.", "There is nothing to do."),
  },
  "double-respondent": {
    nl: () =>
      say(
        "Deze respondenten hebben hetzelfde id als een ander: iemand telt misschien dubbel.",
        "Haal dubbele rijen weg, en controleer of de export maar één keer in het bestand staat.",
      ),
    en: () =>
      say(
        "These respondents have the same id as another: someone may be counted twice.",
        "Remove double rows, and check that the file holds the export only once.",
      ),
  },
  "double-answers": {
    nl: (f) =>
      say(
        `${f.count} respondenten gaven op alle vragen precies dezelfde antwoorden als een ander uit hun domein: iemand telt misschien dubbel.`,
        "Haal een rij weg als die er dubbel in staat; het programma haalt niets weg.",
      ),
    en: (f) =>
      say(
        `${f.count} respondents gave exactly the same answers to all questions as another of their domain: someone may be counted twice.`,
        "Remove a row if it is there twice; the program removes nothing.",
      ),
  },
  "double-token": {
    nl: (f) =>
      say(
        `Een toegangscode in kolom "${f.heading}" staat in meer dan één rij van dit onderzoek: iemand zou dubbel tellen.`,
        "Bewaar per code één rij. Hoort een code niet bij één persoon, haal de kolom dan uit de export.",
      ),
    en: (f) =>
      say(
        `An access code in column "${f.heading}" is in more than one row of this study: someone would be counted twice.`,
        "Keep one row per code. If a code does not belong to one person, take the column out of the export.",
      ),
  },
  "straight-lining": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 respondent vulde" : `${f.count} respondenten vulden`} overal hetzelfde in: één antwoord voor alle stellingen.`,
        "Misschien zijn de vragen niet gelezen; dat kunt u alleen zelf wegen. Deze rijen tellen gewoon mee.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 respondent" : `${f.count} respondents`} filled in the same everywhere: one answer to all statements.`,
        "The questions may not have been read; only you can weigh that. These rows are counted like any other.",
      ),
  },
  "unknown-domain": {
    nl: (f) =>
      say(
        f.labels
          ? `Dit domein is niet bekend. Vijf keer of vaker staat er: ${f.labels}.`
          : "Dit domein is niet bekend.",
        f.codes
          ? "Dit zijn codes. Noem bij de export het bestand dat ze uitlegt (labels: een .lss, .R, .sps, .qsf of codeboek), of exporteer volledige antwoorden."
          : `Bekend zijn: ${f.known}. Voeg de schrijfwijze toe onder domains, answers.`,
      ),
    en: (f) =>
      say(
        f.labels
          ? `This domain is not known. Five times or more it says: ${f.labels}.`
          : "This domain is not known.",
        f.codes
          ? "These are codes. Name the file that explains them with the export (labels: an .lss, .R, .sps, .qsf or dictionary), or export full answers."
          : `Known are: ${f.known}. Add the spelling under domains, answers.`,
      ),
  },
  "domain-contradicts-file": {
    nl: () =>
      say(
        "Het domein in deze rij is een ander dan dat van het bestand.",
        "Verbeter het domein onder exports, of gebruik een bestand met een domeinkolom.",
      ),
    en: () =>
      say(
        "The domain in this row is not the one of the file.",
        "Correct the domain under exports, or use one file with a domain column.",
      ),
  },
  "unknown-answer": {
    nl: (f) =>
      say(
        f.labels
          ? `${f.columns ? `In ${f.columns} kolommen` : `In kolom "${f.heading}"`} staan antwoorden buiten de schaal${f.columns ? `; de eerste is "${f.heading}"` : ""}. Vijf keer of vaker staat er: ${f.labels}.`
          : `Een antwoord in kolom "${f.heading}" staat niet op de schaal.`,
        f.labels
          ? `Zet in study.yaml onder answers wat ze betekenen. Bekend zijn: ${ended(f.allowed)}`
          : `Verbeter een schrijffout. Is het een ander woord voor een van de antwoorden, zet dat dan in study.yaml onder answers. Toegestaan: ${ended(f.allowed)}`,
      ),
    en: (f) =>
      say(
        f.labels
          ? `${f.columns ? `${f.columns} columns hold` : `Column "${f.heading}" holds`} answers that are not on the scale${f.columns ? `; the first is "${f.heading}"` : ""}. Five times or more it says: ${f.labels}.`
          : `An answer in column "${f.heading}" is not on the scale.`,
        f.labels
          ? `Say in study.yaml, under answers, what they mean. Known are: ${ended(f.allowed)}`
          : `Correct a spelling mistake. If it is another word for one of the answers, put that under answers in study.yaml. Allowed: ${ended(f.allowed)}`,
      ),
  },
  "no-known-answer": {
    nl: (f) =>
      say(
        `${
          f.columns === 1
            ? `In kolom "${f.heading}" staat geen enkel antwoord van de schaal.`
            : `In ${f.columns} kolommen staat geen enkel antwoord van de schaal; de eerste is "${f.heading}".`
        }${f.labels ? ` Daar staat vijf keer of vaker: ${f.labels}.` : ""}`,
        f.labels
          ? f.codes
            ? "Dit zijn codes. Noem bij de export het bestand dat ze uitlegt (labels: een .lss, .R, .sps, .qsf of codeboek), of exporteer volledige antwoorden."
            : "Zet in study.yaml onder answers wat deze antwoorden betekenen, of exporteer volledige antwoorden."
          : "Exporteer volledige antwoorden, of noem bij de export het bestand dat de codes uitlegt (labels).",
      ),
    en: (f) =>
      say(
        `${
          f.columns === 1
            ? `Column "${f.heading}" holds no answer of the scale.`
            : `${f.columns} columns hold no answer of the scale; the first is "${f.heading}".`
        }${f.labels ? ` Five times or more it holds: ${f.labels}.` : ""}`,
        f.labels
          ? f.codes
            ? "These are codes. Name the file that explains them with the export (labels: an .lss, .R, .sps, .qsf or dictionary), or export full answers."
            : "Say under answers in study.yaml what these answers mean, or export full answers."
          : "Export full answers, or name the file that explains the codes with the export (labels).",
      ),
  },
  "no-respondents": {
    nl: () =>
      say(
        "De export bevat geen respondenten.",
        "Controleer of de export alle ingevulde enquêtes bevat.",
      ),
    en: () =>
      say("The export holds no respondents.", "Check that the export holds all completed surveys."),
  },
  "domain-without-answers": {
    nl: (f) =>
      say(
        `Uit het domein ${f.domain} antwoordde niemand; het telt als onbekend, niet als nul.`,
        "Ga na of het domein is uitgenodigd.",
      ),
    en: (f) =>
      say(
        `Nobody of the domain ${f.domain} answered; it counts as unknown, not as zero.`,
        "Check that the domain was invited.",
      ),
  },
  "domain-below-base": {
    nl: (f) =>
      say(
        `Uit het domein ${f.domain} ${f.responded === 1 ? "antwoordde 1 respondent" : `antwoordden ${f.responded} respondenten`}, minder dan ${f.least}: de percentages van dit domein worden niet getoond (regel D1).`,
        "Voeg kleine domeinen samen, of vraag meer mensen om mee te doen.",
      ),
    en: (f) =>
      say(
        `${f.responded === 1 ? "1 person" : `${f.responded} people`} of the domain ${f.domain} answered, fewer than ${f.least}: the percentages of this domain are not shown (rule D1).`,
        "Merge small domains, or ask more people to take part.",
      ),
  },
  "item-not-asked": {
    nl: (f) =>
      say(
        `De vraag '${f.step}: ${f.label}' (${f.code}) staat niet in de export en is niet gemeten.`,
        "U hoeft niets te doen als de vraag niet is gesteld.",
      ),
    en: (f) =>
      say(
        `The question '${f.step}: ${f.label}' (${f.code}) is not in the export and was not measured.`,
        "Nothing to do if the question was not asked.",
      ),
  },
  "items-not-asked": {
    nl: (f) =>
      say(
        `${f.count} vragen staan niet in de export en zijn niet gemeten: ${f.codes}.`,
        "U hoeft niets te doen als deze vragen niet zijn gesteld.",
      ),
    en: (f) =>
      say(
        `${f.count} questions are not in the export and were not measured: ${f.codes}.`,
        "Nothing to do if these questions were not asked.",
      ),
  },
  "item-without-answers": {
    nl: (f) =>
      say(
        `Op de vraag '${f.step}: ${f.label}' (${f.code}) gaf niemand een geldig antwoord: er is geen percentage.`,
        "Controleer of de vraag goed is geëxporteerd.",
      ),
    en: (f) =>
      say(
        `Nobody gave a valid answer to '${f.step}: ${f.label}' (${f.code}): there is no percentage.`,
        "Check that the question was exported well.",
      ),
  },
  "contacts-not-asked": {
    nl: () =>
      say(
        "De vragen over contact staan niet in de export: er is geen netwerk.",
        "U hoeft niets te doen als die niet zijn gesteld.",
      ),
    en: () =>
      say(
        "The questions about contact are not in the export: there is no network.",
        "Nothing to do if they were not asked.",
      ),
  },
  "own-domain-only": {
    nl: () =>
      say(
        "Er is maar één domein: er valt geen netwerk tussen domeinen te berekenen.",
        "U hoeft niets te doen.",
      ),
    en: () =>
      say(
        "There is only one domain: there is no network between domains.",
        "There is nothing to do.",
      ),
  },
  "cells-hidden": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "Eén cel is" : `${f.count} cellen zijn`} niet getoond volgens regel ${f.rule}: ${ruleReason(f, "nl")}.`,
        "Voeg domeinen samen om meer te kunnen tonen, of gebruik het profiel intern voor eigen gebruik.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "One cell is" : `${f.count} cells are`} not shown under rule ${f.rule}: ${ruleReason(f, "en")}.`,
        "Merge domains to show more, or use the profile intern for your own use.",
      ),
  },
  "cells-extreme": {
    nl: (f) =>
      say(
        `In ${f.count === 1 ? "één cel" : `${f.count} cellen`} antwoordde iedereen in een domein aan dezelfde kant (0% of 100%): van wie bij dat domein hoort, is het antwoord daarmee bekend (regel D3).`,
        "Deel deze versie niet buiten de kring van het profiel intern.",
      ),
    en: (f) =>
      say(
        `In ${f.count === 1 ? "one cell" : `${f.count} cells`} everyone of a domain answered on the same side (0% or 100%): it is known what each of them answered (rule D3).`,
        "Do not share this version beyond the circle of the profile intern.",
      ),
  },
  "cells-all-but-one": {
    nl: (f) =>
      say(
        `In ${f.count === 1 ? "één cel" : `${f.count} cellen`} antwoordde op één na iedereen in een domein aan dezelfde kant: wie weet dat hij die ene is, kent het antwoord van alle anderen (regel D4).`,
        "Deel deze versie niet buiten de kring van het profiel intern.",
      ),
    en: (f) =>
      say(
        `In ${f.count === 1 ? "one cell" : `${f.count} cells`} all but one of a domain answered on the same side: who knows to be that one knows what all others answered (rule D4).`,
        "Do not share this version beyond the circle of the profile intern.",
      ),
  },
  "limit-below-profile": {
    nl: (f) =>
      say(
        `‘${f.key}’ is ${f.value}, en het profiel ${f.profile} vraagt ten minste ${f.least}. Een grens mag strenger zijn dan het profiel, nooit ruimer.`,
        `Schrijf ${f.least} of meer, of laat de regel weg.`,
      ),
    en: (f) =>
      say(
        `‘${f.key}’ is ${f.value}, and the profile ${f.profile} asks at least ${f.least}. A limit may be stricter than the profile, never looser.`,
        `Write ${f.least} or more, or leave the line out.`,
      ),
  },
  "public-limits": {
    nl: () =>
      say(
        "De regels maken herkennen moeilijk, niet onmogelijk: wie zelf meedeed of collega's goed kent, weet meer dan in het rapport staat.",
        "Laat iemand met kennis van privacy meelezen voordat u publiceert.",
      ),
    en: () =>
      say(
        "The rules make it hard to recognise people, not impossible: who took part or knows the colleagues well knows more than the report says.",
        "Have someone who knows about privacy read along before you publish.",
      ),
  },
  "label-cleaned": {
    nl: (f) =>
      say(
        `Uit de naam van ${f.what} zijn onzichtbare tekens gehaald.`,
        "Schrijf de naam opnieuw in study.yaml.",
      ),
    en: (f) =>
      say(
        `Invisible characters were removed from the name of ${f.what}.`,
        "Write the name again in study.yaml.",
      ),
  },
  "results-no-json": {
    nl: () =>
      say(
        "Dit is geen JSON.",
        "Noem een results.json die ivm report heeft gemaakt, of een onderzoeksmap.",
      ),
    en: () =>
      say("This is not JSON.", "Name a results.json that ivm report wrote, or a study folder."),
  },
  "results-not-ours": {
    nl: () => say("Dit is geen results.json van ivm.", "Noem de map van een rapport."),
    en: () => say("This is no results.json of ivm.", "Name the folder of a report."),
  },
  "results-other-schema": {
    nl: (f) =>
      say(
        `Dit document heeft schema "${f.found}"; deze versie leest ${f.expected}.`,
        isNewer(f)
          ? "Het is van een nieuwere versie van ivm: installeer die."
          : "Maak het opnieuw met ivm report.",
      ),
    en: (f) =>
      say(
        `This document has schema "${f.found}"; this version reads ${f.expected}.`,
        isNewer(f)
          ? "It is of a newer version of ivm: install that."
          : "Make it again with ivm report.",
      ),
  },
  "results-double-key": {
    nl: () =>
      say(
        "In dit document staat een sleutel twee keer, met misschien twee waarden.",
        "Maak het opnieuw met ivm report.",
      ),
    en: () =>
      say(
        "A key stands twice in this document, perhaps with two values.",
        "Make it again with ivm report.",
      ),
  },
  "results-invalid": {
    nl: (f) =>
      say(
        `Dit document klopt niet met zijn schema, bij "${f.at}".`,
        "Maak het opnieuw met ivm report.",
      ),
    en: (f) =>
      say(`This document does not fit its schema, at "${f.at}".`, "Make it again with ivm report."),
  },
  "study-missing": {
    nl: (f) =>
      say(
        `In "${f.name}" staat geen study.yaml.`,
        f.misnamed
          ? `Er staat wel ${f.misnamed}. Noem dat bestand study.yaml.`
          : "Ga naar de map met study.yaml, of noem die map. Heeft u alleen een export, begin dan met: ivm init <export>.",
      ),
    en: (f) =>
      say(
        `There is no study.yaml in "${f.name}".`,
        f.misnamed
          ? `There is ${f.misnamed}. Call that file study.yaml.`
          : "Go to the folder with study.yaml, or name that folder. With an export only, start with: ivm init <export>.",
      ),
  },
  "study-is-file": {
    nl: (f) =>
      say(
        `"${f.name}" is een bestand, geen onderzoeksmap.`,
        "Ga naar de map met study.yaml, of noem die map. Heeft u alleen een export, begin dan met: ivm init <export>.",
      ),
    en: (f) =>
      say(
        `"${f.name}" is a file, not a study folder.`,
        "Go to the folder with study.yaml, or name that folder. With an export only, start with: ivm init <export>.",
      ),
  },
  "figure-elsewhere": {
    nl: (f) =>
      say(
        `De figuur "${f.name}" komt niet uit één rapport.`,
        `Gebruik ${f.command} met --out: dat tekent haar.`,
      ),
    en: (f) =>
      say(
        `The figure "${f.name}" is not made of one report.`,
        `Use ${f.command} with --out: that draws it.`,
      ),
  },
  "unknown-figure": {
    nl: (f) => say(`De figuur "${f.name}" bestaat niet.${meant(f, "nl")}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`There is no figure "${f.name}".${meant(f, "en")}`, `Choose from: ${f.known}.`),
  },
  "unknown-table": {
    nl: (f) => say(`De tabel "${f.name}" bestaat niet.${meant(f, "nl")}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`There is no table "${f.name}".${meant(f, "en")}`, `Choose from: ${f.known}.`),
  },
  "unknown-schema": {
    nl: (f) =>
      say(`Het schema "${f.name}" bestaat niet.${meant(f, "nl")}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`There is no schema "${f.name}".${meant(f, "en")}`, `Choose from: ${f.known}.`),
  },
  "unknown-style": {
    nl: (f) =>
      say(
        `De figuur "${f.name}" kent de stijl "${f.style}" niet.`,
        "De stijl pies is er voor capacity.",
      ),
    en: (f) =>
      say(
        `The figure "${f.name}" has no style "${f.style}".`,
        "The style pies exists for capacity.",
      ),
  },
  "nothing-to-draw": {
    nl: (f) =>
      say(
        `Voor de figuur "${f.name}" zijn geen gegevens: de vragen zijn niet gesteld.`,
        "Kies een andere figuur.",
      ),
    en: (f) =>
      say(
        `There are no data for the figure "${f.name}": the questions were not asked.`,
        "Choose another figure.",
      ),
  },
  "nothing-to-show": {
    nl: (f) =>
      say(
        `Voor "${f.name}" zijn geen gegevens: de vragen zijn niet gesteld.`,
        "Kies een andere tabel.",
      ),
    en: (f) =>
      say(
        `There are no data for "${f.name}": the questions were not asked.`,
        "Choose another table.",
      ),
  },
  "profile-is-fixed": {
    nl: (f) =>
      say(
        `Dit document is gemaakt met het profiel ${f.profile}; dat is achteraf niet te veranderen.`,
        "Noem de onderzoeksmap in plaats van results.json.",
      ),
    en: (f) =>
      say(
        `This document was made under the profile ${f.profile}; that cannot be changed afterwards.`,
        "Name the study folder instead of results.json.",
      ),
  },
  "only-svg": {
    nl: (f) => say(`"${f.name}" eindigt niet op .svg.`, "Deze versie schrijft figuren als .svg."),
    en: (f) => say(`"${f.name}" does not end in .svg.`, "This version writes figures as .svg."),
  },
  "only-questionnaire": {
    nl: (f) =>
      say(
        `"${f.name}" eindigt niet op .lss, .docx of .md.`,
        "Kies .lss voor LimeSurvey, .docx voor Word of .md voor Markdown.",
      ),
    en: (f) =>
      say(
        `"${f.name}" does not end in .lss, .docx or .md.`,
        "Choose .lss for LimeSurvey, .docx for Word or .md for Markdown.",
      ),
  },
  "code-unfit": {
    nl: (f) =>
      say(
        `LimeSurvey kan de code "${f.code}" niet gebruiken.`,
        "Kies een code van letters en cijfers: hooguit 20 voor een vraag, 5 voor een antwoord.",
      ),
    en: (f) =>
      say(
        `LimeSurvey cannot use the code "${f.code}".`,
        "Choose a code of letters and figures: at most 20 for a question, 5 for an answer.",
      ),
  },
  "bad-width": {
    nl: () =>
      say("De breedte moet een geheel getal zijn van 480 tot 2000.", "Bijvoorbeeld: --width 960."),
    en: () =>
      say("The width must be a whole number from 480 to 2000.", "For example: --width 960."),
  },
  "identifier-in-answers": {
    nl: (f) =>
      say(
        `In kolom "${f.column}" staan ${identifierWord(f.kind, "nl")} (${often(f, true)}).`,
        "Haal ze uit de export: op deze vraag hoort een antwoord van de schaal.",
      ),
    en: (f) =>
      say(
        `Column "${f.column}" holds ${identifierWord(f.kind, "en")} (${often(f, false)}).`,
        "Take them out of the export: this question is answered on a scale.",
      ),
  },
  "identifier-in-export": {
    nl: (f) =>
      say(
        `In kolom "${f.column}" staan ${identifierWord(f.kind, "nl")} (${often(f, true)}).`,
        "Maak met ivm anonymise een export zonder deze kolom, of haal ze er zelf uit.",
      ),
    en: (f) =>
      say(
        `Column "${f.column}" holds ${identifierWord(f.kind, "en")} (${often(f, false)}).`,
        "Make an export without this column by ivm anonymise, or take them out yourself.",
      ),
  },
  "identifier-in-metadata": {
    nl: (f) =>
      say(
        `In kolom "${f.column}" staan ${identifierWord(f.kind, "nl")} (${often(f, true)}). Het programma leest deze kolom niet.`,
        "Laat de kolom voortaan weg uit de export.",
      ),
    en: (f) =>
      say(
        `Column "${f.column}" holds ${identifierWord(f.kind, "en")} (${often(f, false)}). The program does not read this column.`,
        "Leave the column out of the export from now on.",
      ),
  },
  "identifier-likely": {
    nl: (f) =>
      say(
        `In kolom "${f.column}" lijken ${identifierWord(f.kind, "nl")} te staan (${often(f, true)}).`,
        "Kijk de kolom na, en laat haar weg uit de export als het zo is.",
      ),
    en: (f) =>
      say(
        `Column "${f.column}" seems to hold ${identifierWord(f.kind, "en")} (${often(f, false)}).`,
        "Look the column over, and leave it out of the export if it does.",
      ),
  },
  "codes-no-column": {
    nl: () =>
      say(
        "De export heeft geen kolom met codes van de uitnodiging.",
        'Exporteer die kolom mee (in LimeSurvey: token of toegangscode), of laat --codes weg. Een enquête met "anonieme antwoorden" heeft geen codes.',
      ),
    en: () =>
      say(
        "The export has no column with codes of the invitation.",
        'Export that column too (in LimeSurvey: token or access code), or leave --codes out. A survey with "anonymized responses" has no codes.',
      ),
  },
  "codes-key-exists": {
    nl: (f) =>
      say(
        `De sleutel ${f.name} bestaat al en wordt niet vervangen.`,
        "Laat --new-key weg: dan wordt deze sleutel gebruikt. Verander er niets in.",
      ),
    en: (f) =>
      say(
        `The key ${f.name} is there already and is not replaced.`,
        "Leave --new-key out: then this key is used. Change nothing in it.",
      ),
  },
  "codes-no-key": {
    nl: () =>
      say(
        "In dit bestand staat geen sleutel van ivm (64 tekens, 0-9 en a-f).",
        "Noem het bestand met de sleutel van vorig jaar, of maak er een met --new-key.",
      ),
    en: () =>
      say(
        "This file holds no key of ivm (64 signs, 0-9 and a-f).",
        "Name the file with last year's key, or make one with --new-key.",
      ),
  },
  "codes-other-key": {
    nl: () =>
      say(
        "De export heeft codes die al met een andere sleutel zijn versleuteld.",
        "Gebruik die sleutel, of begin met de export zoals het enquêteprogramma hem gaf.",
      ),
    en: () =>
      say(
        "The export has codes that were keyed with another key already.",
        "Use that key, or start from the export as the survey platform gave it.",
      ),
  },
  "codes-key-nowhere": {
    nl: () =>
      say(
        "Er is niet gezegd waar de nieuwe sleutel moet komen.",
        "Noem het bestand: --codes sleutel.txt --new-key.",
      ),
    en: () =>
      say(
        "It was not said where the new key must go.",
        "Name the file: --codes key.txt --new-key.",
      ),
  },
  "key-not-found": {
    nl: (f) =>
      say(
        `De kolom "${f.column}" staat niet in de export.`,
        "Schrijf bij --key de kop zoals die in de export staat.",
      ),
    en: (f) =>
      say(
        `There is no column "${f.column}" in the export.`,
        "Write the heading at --key as it stands in the export.",
      ),
  },
  "key-is-identifier": {
    nl: (f) =>
      say(
        `De kolom "${f.column}" is geen sleutel: er staan ${identifierWord(f.kind, "nl")} in.`,
        "Laat --key voor deze kolom weg; zij wordt dan verwijderd.",
      ),
    en: (f) =>
      say(
        `The column "${f.column}" is no key: it holds ${identifierWord(f.kind, "en")}.`,
        "Leave out --key for this column; it is then removed.",
      ),
  },
  "nothing-to-keep": {
    nl: () =>
      say(
        "Zonder de kolommen die naar een persoon leiden, blijft er niets over.",
        "Controleer of dit de export van de enquête is.",
      ),
    en: () =>
      say(
        "Without the columns that lead to a person nothing is left.",
        "Check that this is the export of the survey.",
      ),
  },
  "file-changed": {
    nl: (f) =>
      say(
        `"${f.name}" veranderde terwijl het werd gelezen.`,
        "Sluit het bestand en begin opnieuw.",
      ),
    en: (f) => say(`"${f.name}" changed while it was read.`, "Close the file and start again."),
  },
  "out-is-input": {
    nl: (f) =>
      say(
        `"${f.name}" is de export zelf; die wordt nooit overschreven.`,
        "Noem een ander bestand om te schrijven.",
      ),
    en: (f) =>
      say(
        `"${f.name}" is the export itself, which is never overwritten.`,
        "Name another file to write.",
      ),
  },
  "out-is-file": {
    nl: (f) => say(`"${f.name}" is een bestand, geen map.`, "Noem een andere map met --out."),
    en: (f) => say(`"${f.name}" is a file, not a folder.`, "Name another folder with --out."),
  },
  "out-is-folder": {
    nl: (f) => say(`"${f.name}" is een map, geen bestand.`, "Geef ook de naam van een bestand."),
    en: (f) => say(`"${f.name}" is a folder, not a file.`, "Give the name of a file too."),
  },
  "out-is-link": {
    nl: (f) => say(`"${f.name}" is een verwijzing (symlink).`, "Noem de map of het bestand zelf."),
    en: (f) => say(`"${f.name}" is a symbolic link.`, "Name the folder or file itself."),
  },
  "out-not-ours": {
    nl: (f) =>
      say(
        `In "${f.name}" staan bestanden die ivm niet heeft gemaakt.`,
        "Kies een nieuwe of lege map: ivm vervangt alleen een eigen rapport.",
      ),
    en: (f) =>
      say(
        `"${f.name}" holds files that ivm did not make.`,
        "Choose a new or empty folder: ivm replaces only a report of its own.",
      ),
  },
  "out-holds-input": {
    nl: (f) =>
      say(`"${f.name}" is of bevat de map met de gegevens zelf.`, "Kies een andere map met --out."),
    en: (f) =>
      say(`"${f.name}" is or holds the folder with the data.`, "Choose another folder with --out."),
  },
  "out-unwritable": {
    nl: (f) =>
      say(
        `In "${f.name}" kan niet worden geschreven.`,
        "Controleer of de map bestaat en of u er mag schrijven.",
      ),
    en: (f) =>
      say(
        `"${f.name}" cannot be written to.`,
        "Check that the folder exists and that you may write there.",
      ),
  },
};

/** Every code that has a sentence, for the test that none is missing. */
export const problemCodes: readonly string[] = Object.keys(sentences);

/** A problem in words; an unknown code is said by its code, never swallowed. */
export function sayProblem({ code, facts }: Problem, language: Language): Said {
  return sentences[code]?.[language](factsIn(facts, language)) ?? say(code, "");
}

const ANY_FACTS: Facts = new Proxy({}, { get: (_, name) => `‹${String(name)}›` });

/**
 * What to do about a problem of which only the code is known, as in a results document; `null`
 * when that depends on its facts.
 */
export function todoOf(code: string, language: Language): string | null {
  const sentence = sentences[code]?.[language];
  const todo = sentence?.({}).todo;
  return todo !== undefined && todo === sentence?.(ANY_FACTS).todo ? todo : null;
}
