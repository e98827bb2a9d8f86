import type { Language } from "../model/language.js";
import type { Place, Problem } from "../model/problem.js";
import { terms } from "./terms.js";

/** A problem as people read it: what is wrong, and what to do about it. */
export interface Said {
  readonly problem: string;
  readonly todo: string;
}

type Facts = Problem["facts"];
type Sentence = (facts: Facts) => Said;

const say = (problem: string, todo: string): Said => ({ problem, todo });
const meant = (facts: Facts, nl: boolean): string =>
  facts.nearest
    ? nl
      ? ` Bedoelde u "${facts.nearest}"?`
      : ` Did you mean "${facts.nearest}"?`
    : "";

/** What a YAML value should have been, in words. */
const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  string: { nl: "een tekst", en: "a text" },
  number: { nl: "een getal", en: "a number" },
  int: { nl: "een geheel getal", en: "a whole number" },
  array: { nl: "een lijst", en: "a list" },
  object: { nl: "een groep sleutels", en: "a group of keys" },
  record: { nl: "een groep sleutels", en: "a group of keys" },
  boolean: { nl: "ja of nee (true of false)", en: "true or false" },
};
const kind = ({ expected }: Facts, language: Language): string =>
  KINDS[String(expected)]?.[language] ?? String(expected);

const reason = ({ rule }: Facts, language: Language): string => {
  const reasons: Readonly<Record<string, string>> = terms[language].rule;
  return reasons[String(rule)] ?? String(rule);
};

/** Every problem of the program, in Dutch and English. Facts never hold an answer. */
const sentences: Readonly<Record<string, Readonly<Record<Language, Sentence>>>> = {
  "empty-file": {
    nl: () => say("Het bestand is leeg.", "Maak de export opnieuw."),
    en: () => say("The file is empty.", "Export the survey again."),
  },
  "bad-byte": {
    nl: (f) =>
      say(
        `Hier staat een teken dat niet bij ${f.encoding} hoort.`,
        "Maak de export opnieuw, of noem de juiste codering: exports, encoding.",
      ),
    en: (f) =>
      say(
        `Here stands a character that does not belong to ${f.encoding}.`,
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
        `Kolom ${f.first} en kolom ${f.second} heten allebei "${f.name}".`,
        "Geef een van beide een andere naam.",
      ),
    en: (f) =>
      say(
        `Columns ${f.first} and ${f.second} are both called "${f.name}".`,
        "Rename one of the two.",
      ),
  },
  "ragged-row": {
    nl: (f) =>
      say(
        `Deze regel heeft ${f.found} cellen in plaats van ${f.expected}.`,
        "Controleer de scheidings- en aanhalingstekens in deze regel.",
      ),
    en: (f) =>
      say(
        `This row has ${f.found} cells instead of ${f.expected}.`,
        "Check the delimiters and quotes in this row.",
      ),
  },
  "file-missing": {
    nl: (f) => say(`"${f.name}" bestaat niet.`, "Controleer de naam en de map."),
    en: (f) => say(`"${f.name}" does not exist.`, "Check the name and the folder."),
  },
  "file-unreadable": {
    nl: (f) => say(`"${f.name}" is niet te lezen.`, "Controleer of u het bestand mag openen."),
    en: (f) => say(`"${f.name}" cannot be read.`, "Check that you may open the file."),
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
  "yaml-duplicate-key": {
    nl: () => say("Deze sleutel staat er twee keer.", "Laat er één weg."),
    en: () => say("This key stands here twice.", "Remove one of the two."),
  },
  "unknown-key": {
    nl: (f) =>
      say(`De sleutel "${f.key}" is niet bekend.${meant(f, true)}`, `Kies uit: ${f.known}.`),
    en: (f) =>
      say(`The key "${f.key}" is not known.${meant(f, false)}`, `Choose from: ${f.known}.`),
  },
  "missing-key": {
    nl: (f) => say(`"${f.key}" ontbreekt.`, `Vul "${f.key}" in.`),
    en: (f) => say(`"${f.key}" is missing.`, `Fill in "${f.key}".`),
  },
  "wrong-type": {
    nl: (f) => say(`"${f.key}" is van de verkeerde soort.`, `Hier hoort ${kind(f, "nl")}.`),
    en: (f) => say(`"${f.key}" is of the wrong kind.`, `Expected ${kind(f, "en")}.`),
  },
  "wrong-value": {
    nl: (f) =>
      say(`"${f.key}" heeft een waarde die niet kan.${meant(f, true)}`, `Kies uit: ${f.allowed}.`),
    en: (f) =>
      say(
        `"${f.key}" has a value that is not possible.${meant(f, false)}`,
        `Choose from: ${f.allowed}.`,
      ),
  },
  "too-small": {
    nl: (f) => say(`"${f.key}" is te klein, te kort of leeg.`, `Het kleinste is ${f.limit}.`),
    en: (f) => say(`"${f.key}" is too small, too short or empty.`, `The smallest is ${f.limit}.`),
  },
  "too-big": {
    nl: (f) => say(`"${f.key}" is te groot of te lang.`, `Het grootste is ${f.limit}.`),
    en: (f) => say(`"${f.key}" is too big or too long.`, `The largest is ${f.limit}.`),
  },
  "wrong-shape": {
    nl: (f) =>
      say(
        `"${f.key}" heeft niet de goede vorm.`,
        "Vergelijk het met het voorbeeld in docs/handleiding.md of met ivm schema.",
      ),
    en: (f) =>
      say(
        `"${f.key}" does not have the right shape.`,
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
        `Het domein "${f.id}" onder ${f.key} staat niet in de vragenlijst.${meant(f, true)}`,
        `Kies uit: ${f.known}.`,
      ),
    en: (f) =>
      say(
        `The domain "${f.id}" under ${f.key} is not in the questionnaire.${meant(f, false)}`,
        `Choose from: ${f.known}.`,
      ),
  },
  "export-twice": {
    nl: (f) =>
      say(
        `"${f.name}" staat twee keer onder exports: iedereen zou dubbel tellen.`,
        "Laat er één weg.",
      ),
    en: (f) =>
      say(
        `"${f.name}" stands twice under exports: everyone would count double.`,
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
        `${f.domain}: ${f.responded} mensen antwoordden, ${f.invited} waren uitgenodigd.`,
        "Verbeter invited, of zoek dubbele antwoorden.",
      ),
    en: (f) =>
      say(
        `${f.domain}: ${f.responded} people answered, ${f.invited} were invited.`,
        "Correct invited, or look for duplicate answers.",
      ),
  },
  "unknown-question-id": {
    nl: (f) =>
      say(
        `"${f.id}" onder columns is geen vraag van de vragenlijst.${meant(f, true)}`,
        "Gebruik een id als herkennen.kennis, domein, contact.gemeente of aard.gemeente.",
      ),
    en: (f) =>
      say(
        `"${f.id}" under columns is no question of the questionnaire.${meant(f, false)}`,
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
        `Zet "${f.name}" in study.yaml onder columns, of onder ignore.`,
      ),
    en: (f) =>
      say(
        `Column "${f.name}" is not in the questionnaire.`,
        `Put "${f.name}" in study.yaml under columns, or under ignore.`,
      ),
  },
  "domain-column-missing": {
    nl: (f) =>
      say(
        "Er is geen kolom met het domein van de respondent.",
        `Noem de kolom ${f.heading}, of zet onder columns: domein: "kop van de kolom".`,
      ),
    en: (f) =>
      say(
        "There is no column with the respondent's domain.",
        `Call the column ${f.heading}, or put under columns: domein: "heading of the column".`,
      ),
  },
  "no-known-question": {
    nl: () =>
      say(
        "Geen enkele vraag van de vragenlijst is in deze export herkend.",
        "Exporteer met vraagcodes als kop, of wijs de kolommen aan onder columns.",
      ),
    en: () =>
      say(
        "No question of the questionnaire was recognised in this export.",
        "Export with question codes as headings, or point to the columns under columns.",
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
  "unknown-domain": {
    nl: (f) =>
      say(
        "Dit domein is niet bekend.",
        `Bekend zijn: ${f.known}. Voeg de schrijfwijze toe onder domains, answers.`,
      ),
    en: (f) =>
      say(
        "This domain is not known.",
        `Known are: ${f.known}. Add the spelling under domains, answers.`,
      ),
  },
  "domain-contradicts-file": {
    nl: () =>
      say(
        "Het domein in deze regel is een ander dan dat van het bestand.",
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
        `Een antwoord in kolom "${f.heading}" staat niet op de schaal.`,
        "Exporteer volledige antwoorden, of beschrijf de schaal in een eigen vragenlijst.",
      ),
    en: (f) =>
      say(
        `An answer in column "${f.heading}" is not on the scale.`,
        "Export full answers, or describe the scale in your own questionnaire.",
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
  "item-not-asked": {
    nl: (f) =>
      say(
        `De vraag ${f.id} staat niet in de export en is niet gemeten.`,
        "U hoeft niets te doen als de vraag niet is gesteld.",
      ),
    en: (f) =>
      say(
        `The question ${f.id} is not in the export and was not measured.`,
        "Nothing to do if the question was not asked.",
      ),
  },
  "item-without-answers": {
    nl: (f) =>
      say(
        `Op de vraag ${f.id} gaf niemand een geldig antwoord: er is geen percentage.`,
        "Controleer of de vraag goed is geëxporteerd.",
      ),
    en: (f) =>
      say(
        `Nobody gave a valid answer to ${f.id}: there is no percentage.`,
        "Check that the question was exported well.",
      ),
  },
  "contacts-not-asked": {
    nl: () =>
      say(
        "De vragen over contact staan niet in de export: er is geen netwerk.",
        "U hoeft niets te doen als de vraag niet is gesteld.",
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
        `${f.count === 1 ? "Eén cel is" : `${f.count} cellen zijn`} niet getoond volgens regel ${f.rule}: ${reason(f, "nl")}.`,
        "Voeg domeinen samen om meer te kunnen tonen, of gebruik het profiel intern voor eigen gebruik.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "One cell is" : `${f.count} cells are`} not shown under rule ${f.rule}: ${reason(f, "en")}.`,
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
  "public-limits": {
    nl: () =>
      say(
        "Het profiel publiek past de regels D1, D2, D3 en een eenvoudige vorm van D6 toe. Een controle die alle tabellen samen doorrekent (D7) zit nog niet in deze versie.",
        "Laat iemand met kennis van onthullingsrisico's meelezen voordat u publiceert.",
      ),
    en: () =>
      say(
        "The profile publiek applies rules D1, D2, D3 and a simple form of D6. A check that solves all tables together (D7) is not in this version.",
        "Have someone who knows disclosure risk read along before you publish.",
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
  "results-other-schema": {
    nl: (f) =>
      say(
        `Dit document heeft schema "${f.found}"; deze versie leest ${f.expected}.`,
        "Maak het opnieuw met ivm report.",
      ),
    en: (f) =>
      say(
        `This document has schema "${f.found}"; this version reads ${f.expected}.`,
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
      say(`In "${f.name}" staat geen study.yaml.`, "Noem een onderzoeksmap of een results.json."),
    en: (f) =>
      say(`There is no study.yaml in "${f.name}".`, "Name a study folder or a results.json."),
  },
  "unknown-figure": {
    nl: (f) => say(`De figuur "${f.name}" bestaat niet.${meant(f, true)}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`There is no figure "${f.name}".${meant(f, false)}`, `Choose from: ${f.known}.`),
  },
  "unknown-table": {
    nl: (f) => say(`De tabel "${f.name}" bestaat niet.${meant(f, true)}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`There is no table "${f.name}".${meant(f, false)}`, `Choose from: ${f.known}.`),
  },
  "unknown-schema": {
    nl: (f) =>
      say(`Het schema "${f.name}" bestaat niet.${meant(f, true)}`, `Kies uit: ${f.known}.`),
    en: (f) => say(`There is no schema "${f.name}".${meant(f, false)}`, `Choose from: ${f.known}.`),
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
  "bad-width": {
    nl: () =>
      say("De breedte moet een geheel getal zijn van 480 tot 2000.", "Bijvoorbeeld: --width 960."),
    en: () =>
      say("The width must be a whole number from 480 to 2000.", "For example: --width 960."),
  },
  "out-is-file": {
    nl: (f) => say(`"${f.name}" is een bestand, geen map.`, "Noem een andere map met --out."),
    en: (f) => say(`"${f.name}" is a file, not a folder.`, "Name another folder with --out."),
  },
  "out-is-folder": {
    nl: (f) => say(`"${f.name}" is een map, geen bestand.`, "Noem een bestand met -o."),
    en: (f) => say(`"${f.name}" is a folder, not a file.`, "Name a file with -o."),
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
  return sentences[code]?.[language](facts) ?? say(code, "");
}

/** `enquete.csv, regel 12, kolom 3` */
export function sayPlace(where: Place | undefined, language: Language): string | null {
  if (!where) return null;
  const [line, column] = language === "nl" ? ["regel", "kolom"] : ["line", "column"];
  return [
    where.file,
    where.line === undefined ? "" : `${line} ${where.line}`,
    where.column === undefined ? "" : `${column} ${where.column}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}
