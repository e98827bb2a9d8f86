import type { Language } from "../model/language.js";
import type { Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  zip: { nl: "een zip-bestand of Excel-werkmap", en: "a zip file or Excel workbook" },
  sav: { nl: "een SPSS-bestand", en: "an SPSS file" },
  zsav: { nl: "een SPSS-bestand", en: "an SPSS file" },
  xlsx: { nl: "een Excel-werkmap", en: "an Excel workbook" },
  pdf: { nl: "een PDF", en: "a PDF" },
  html: { nl: "een webpagina of XML", en: "a web page or XML" },
  text: { nl: "gewone tekst, zoals een CSV", en: "plain text, such as a CSV" },
};
const kind = (fact: Facts[string] | undefined, language: Language): string =>
  KINDS[String(fact)]?.[language] ?? String(fact);

const AGAIN = { nl: "Maak de export opnieuw.", en: "Export the survey again." };
const SAVE_XLSX = {
  nl: "Open het bestand in Excel en bewaar het als nieuwe werkmap (.xlsx), of als CSV UTF-8.",
  en: "Open the file in Excel and save it as a new workbook (.xlsx), or as CSV UTF-8.",
};
const SAVE_SAV = {
  nl: "Open het bestand in SPSS en bewaar het opnieuw, of maak de export opnieuw.",
  en: "Open the file in SPSS and save it again, or export the survey again.",
};

/** Problems of files that are no CSV: what they are, SPSS files and Excel workbooks. */
export const fileSentences: Sentences = {
  "other-kind": {
    nl: (f) =>
      say(
        `Dit bestand is ${kind(f.kind, "nl")}, niet ${kind(f.expected, "nl")}.`,
        "Geef het bestand de extensie die bij de inhoud hoort, of kies het juiste bestand.",
      ),
    en: (f) =>
      say(
        `This file is ${kind(f.kind, "en")}, not ${kind(f.expected, "en")}.`,
        "Give the file the extension that fits its content, or choose the right file.",
      ),
  },
  "old-excel": {
    nl: () => say("Dit is een oude Excel-werkmap (.xls).", SAVE_XLSX.nl),
    en: () => say("This is an old Excel workbook (.xls).", SAVE_XLSX.en),
  },
  "file-encrypted": {
    nl: () =>
      say(
        "Dit bestand is met een wachtwoord versleuteld.",
        "Bewaar het zonder wachtwoord en haal die kopie na gebruik weg.",
      ),
    en: () =>
      say(
        "This file is encrypted with a password.",
        "Save it without a password, and remove that copy after use.",
      ),
  },
  "sav-truncated": {
    nl: (f) => say(`Het SPSS-bestand is afgebroken: het houdt op bij byte ${f.at}.`, AGAIN.nl),
    en: (f) => say(`The SPSS file was cut short: it ends at byte ${f.at}.`, AGAIN.en),
  },
  "sav-header": {
    nl: () => say("Het begin van het SPSS-bestand klopt niet.", AGAIN.nl),
    en: () => say("The start of the SPSS file is wrong.", AGAIN.en),
  },
  "sav-compression": {
    nl: (f) =>
      say(
        `Het SPSS-bestand is gecomprimeerd op een onbekende manier (code ${f.code}).`,
        SAVE_SAV.nl,
      ),
    en: (f) => say(`The SPSS file is compressed in an unknown way (code ${f.code}).`, SAVE_SAV.en),
  },
  "sav-record": {
    nl: (f) =>
      say(
        `Bij byte ${f.at} van het SPSS-bestand staat een onbekend onderdeel (soort ${f.type}).`,
        AGAIN.nl,
      ),
    en: (f) =>
      say(
        `At byte ${f.at} of the SPSS file there is an unknown record (type ${f.type}).`,
        AGAIN.en,
      ),
  },
  "sav-variable": {
    nl: (f) => say(`De variabele bij byte ${f.at} van het SPSS-bestand klopt niet.`, SAVE_SAV.nl),
    en: (f) => say(`The variable at byte ${f.at} of the SPSS file is wrong.`, SAVE_SAV.en),
  },
  "sav-no-variables": {
    nl: () => say("Het SPSS-bestand heeft geen variabelen.", AGAIN.nl),
    en: () => say("The SPSS file has no variables.", AGAIN.en),
  },
  "sav-labels": {
    nl: (f) => say(`Het aantal waardelabels bij byte ${f.at} kan niet kloppen.`, SAVE_SAV.nl),
    en: (f) => say(`The number of value labels at byte ${f.at} cannot be right.`, SAVE_SAV.en),
  },
  "sav-label-target": {
    nl: (f) =>
      say(
        `Waardelabels horen bij variabele ${f.index}, die zulke labels niet kan hebben.`,
        SAVE_SAV.nl,
      ),
    en: (f) =>
      say(`Value labels are for variable ${f.index}, which cannot have such labels.`, SAVE_SAV.en),
  },
  "sav-long-string": {
    nl: (f) =>
      say(`De delen van lange tekstvariabele ${f.column} passen niet bij elkaar.`, SAVE_SAV.nl),
    en: (f) =>
      say(`The parts of long string variable ${f.column} do not fit together.`, SAVE_SAV.en),
  },
  "sav-missing-range": {
    nl: () => say("Een reeks ontbrekende waarden heeft geen begin of einde.", SAVE_SAV.nl),
    en: () => say("A range of missing values has no start or end.", SAVE_SAV.en),
  },
  "sav-encoding": {
    nl: (f) =>
      say(
        `De letters van het SPSS-bestand staan in de codering "${f.encoding}", die ivm niet kent.`,
        "Bewaar het bestand in SPSS als Unicode (UTF-8).",
      ),
    en: (f) =>
      say(
        `The texts of the SPSS file are in the encoding "${f.encoding}", which ivm does not know.`,
        "Save the file in SPSS as Unicode (UTF-8).",
      ),
  },
  "sav-text": {
    nl: (f) =>
      say(
        `Een tekst in het SPSS-bestand staat niet in de codering ${f.encoding}, al zegt het bestand van wel.`,
        "Bewaar het bestand in SPSS als Unicode (UTF-8).",
      ),
    en: (f) =>
      say(
        `A text in the SPSS file is not in the encoding ${f.encoding}, although the file says so.`,
        "Save the file in SPSS as Unicode (UTF-8).",
      ),
  },
  "sav-cases": {
    nl: (f) => say(`Het SPSS-bestand noemt ${f.cases} rijen; zo veel passen er niet in.`, AGAIN.nl),
    en: (f) => say(`The SPSS file says it has ${f.cases} cases; it cannot hold so many.`, AGAIN.en),
  },
  "sav-cases-missing": {
    nl: (f) =>
      say(
        `Het SPSS-bestand houdt op na ${f.found} hele rijen; het horen er ${f.expected} te zijn.`,
        AGAIN.nl,
      ),
    en: (f) =>
      say(
        `The SPSS file ends after ${f.found} whole cases; there should be ${f.expected}.`,
        AGAIN.en,
      ),
  },
  "sav-zlib": {
    nl: () => say("De gecomprimeerde gegevens van het SPSS-bestand zijn beschadigd.", AGAIN.nl),
    en: () => say("The compressed data of the SPSS file are damaged.", AGAIN.en),
  },
  "zip-damaged": {
    nl: () => say("De werkmap is beschadigd.", SAVE_XLSX.nl),
    en: () => say("The workbook is damaged.", SAVE_XLSX.en),
  },
  "zip-size": {
    nl: () => say("De werkmap is niet zo groot als er in het bestand zelf staat.", SAVE_XLSX.nl),
    en: () => say("The workbook is not of the size that it states itself.", SAVE_XLSX.en),
  },
  "zip-too-large": {
    nl: (f) =>
      say(
        `De werkmap is uitgepakt te groot (grens ${f.limit} MB).`,
        "Controleer of dit de export is; haal lege rijen en opmaak weg, of bewaar het blad als CSV UTF-8.",
      ),
    en: (f) =>
      say(
        `The workbook is too large when unpacked (limit ${f.limit} MB).`,
        "Check that this is the export; remove empty rows and styles, or save the sheet as CSV UTF-8.",
      ),
  },
  "zip-too-many": {
    nl: (f) =>
      say(`De werkmap heeft ${f.count} onderdelen; het maximum is ${f.limit}.`, SAVE_XLSX.nl),
    en: (f) => say(`The workbook has ${f.count} parts; the maximum is ${f.limit}.`, SAVE_XLSX.en),
  },
  "zip-method": {
    nl: (f) =>
      say(`De werkmap is ingepakt op een ongewone manier (code ${f.method}).`, SAVE_XLSX.nl),
    en: (f) => say(`The workbook is packed in an unusual way (code ${f.method}).`, SAVE_XLSX.en),
  },
  "xlsx-no-workbook": {
    nl: () => say("Dit bestand bevat geen Excel-werkblad.", SAVE_XLSX.nl),
    en: () => say("This file holds no Excel worksheet.", SAVE_XLSX.en),
  },
  "xlsx-part-missing": {
    nl: (f) => say(`Onderdeel "${f.part}" van de werkmap ontbreekt.`, SAVE_XLSX.nl),
    en: (f) => say(`Part "${f.part}" of the workbook is missing.`, SAVE_XLSX.en),
  },
  "xlsx-xml": {
    nl: () => say("Een onderdeel van de werkmap is geen geldige XML.", SAVE_XLSX.nl),
    en: () => say("A part of the workbook is not valid XML.", SAVE_XLSX.en),
  },
  "xlsx-dtd": {
    nl: () => say("De werkmap bevat een DTD, en die hoort er niet in.", SAVE_XLSX.nl),
    en: () => say("The workbook holds a DTD, which does not belong there.", SAVE_XLSX.en),
  },
  "xlsx-cell-too-long": {
    nl: (f) =>
      say(
        `Een cel is langer dan ${f.limit} tekens.`,
        "Controleer of dit de export van de enquête is.",
      ),
    en: (f) =>
      say(
        `A cell is longer than ${f.limit} characters.`,
        "Check that this is the export of the survey.",
      ),
  },
  "xlsx-cell-ref": {
    nl: () => say("Een cel in deze rij heeft een onmogelijke plaats.", SAVE_XLSX.nl),
    en: () => say("A cell in this row has an impossible place.", SAVE_XLSX.en),
  },
  "xlsx-rows": {
    nl: () => say("De rijen van het werkblad staan niet op volgorde.", SAVE_XLSX.nl),
    en: () => say("The rows of the sheet are out of order.", SAVE_XLSX.en),
  },
  "xlsx-span": {
    nl: () =>
      say(
        "Het werkblad zegt een onmogelijk aantal cellen te hebben.",
        "Kopieer alleen de antwoorden naar een nieuwe werkmap.",
      ),
    en: () =>
      say(
        "The sheet says it has an impossible number of cells.",
        "Copy only the answers to a new workbook.",
      ),
  },
  "xlsx-value": {
    nl: () => say("De waarde van een cel is niet te lezen.", SAVE_XLSX.nl),
    en: () => say("The value of a cell cannot be read.", SAVE_XLSX.en),
  },
  "sheet-unclear": {
    nl: (f) =>
      say(
        `Meer dan één werkblad heeft gegevens: ${f.sheets}.`,
        "Noem het werkblad: in study.yaml bij het bestand ({ file: …, sheet: Blad1 }), bij ivm init en ivm anonymise met --sheet Blad1.",
      ),
    en: (f) =>
      say(
        `More than one sheet holds data: ${f.sheets}.`,
        "Name the sheet: with the file in study.yaml ({ file: …, sheet: Sheet1 }), with --sheet Sheet1 for ivm init and ivm anonymise.",
      ),
  },
  "sheet-unknown": {
    nl: (f) => say(`Er is geen werkblad "${f.sheet}".`, `Kies er een uit: ${f.sheets}.`),
    en: (f) => say(`There is no sheet "${f.sheet}".`, `Choose one of: ${f.sheets}.`),
  },
  "xlsx-formulas": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 cel is" : `${f.count} cellen zijn`} een formule; de bewaarde uitkomst telt.`,
        "Controleer of de uitkomsten bij het bewaren bijgewerkt waren.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 cell is" : `${f.count} cells are`} a formula; the saved outcome counts.`,
        "Check that the outcomes were up to date when the file was saved.",
      ),
  },
  "xlsx-formulas-empty": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 cel is" : `${f.count} cellen zijn`} een formule zonder bewaarde uitkomst en ${f.count === 1 ? "telt" : "tellen"} als leeg.`,
        "Open de werkmap in Excel en bewaar haar opnieuw.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 cell is" : `${f.count} cells are`} a formula without a saved outcome and ${f.count === 1 ? "counts" : "count"} as empty.`,
        "Open the workbook in Excel and save it again.",
      ),
  },
  "xlsx-errors": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 cel bevat" : `${f.count} cellen bevatten`} een fout (zoals #N/B) en ${f.count === 1 ? "telt" : "tellen"} als leeg.`,
        "Herstel dit in Excel als er een antwoord hoort te staan.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 cell holds" : `${f.count} cells hold`} an error (such as #N/A) and ${f.count === 1 ? "counts" : "count"} as empty.`,
        "Repair this in Excel if there should be an answer.",
      ),
  },
  "xlsx-merged": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 groep cellen is" : `${f.count} groepen cellen zijn`} samengevoegd; alleen de eerste cel heeft de waarde.`,
        "Splits de cellen in Excel als elke rij of kolom de waarde hoort te hebben.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 group of cells is" : `${f.count} groups of cells are`} merged; only the first cell has the value.`,
        "Split the cells in Excel if each row or column should have the value.",
      ),
  },
  "xlsx-hidden-rows": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 verborgen rij telt" : `${f.count} verborgen rijen tellen`} mee.`,
        "Haal weg wat er niet bij hoort.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 hidden row is" : `${f.count} hidden rows are`} counted too.`,
        "Remove what does not belong there.",
      ),
  },
  "xlsx-hidden-sheets": {
    nl: (f) =>
      say(
        `${f.count === 1 ? "1 verborgen werkblad is" : `${f.count} verborgen werkbladen zijn`} niet gelezen.`,
        "Noem een werkblad bij de export in study.yaml (sheet) om het wel te lezen.",
      ),
    en: (f) =>
      say(
        `${f.count === 1 ? "1 hidden sheet was" : `${f.count} hidden sheets were`} not read.`,
        "Name a sheet with the export in study.yaml (sheet) to have it read.",
      ),
  },
};
