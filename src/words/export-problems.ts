import type { Language } from "../model/language.js";
import type { Facts } from "./problem-facts.js";
import { type Sentences, say } from "./said.js";

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  zip: { nl: "een Excel-werkmap", en: "an Excel workbook" },
  sav: { nl: "een SPSS-bestand", en: "an SPSS file" },
  zsav: { nl: "een SPSS-bestand", en: "an SPSS file" },
  text: { nl: "gewone tekst (CSV)", en: "plain text (CSV)" },
  pdf: { nl: "een PDF", en: "a PDF" },
  image: { nl: "een afbeelding", en: "an image" },
  html: { nl: "een webpagina of XML", en: "a web page or XML" },
};
const kindOf = ({ kind }: Facts, language: Language): string =>
  KINDS[String(kind)]?.[language] ?? String(kind);

const LEFT_OUT = {
  preview: { nl: "voorbeelden van de makers", en: "previews by the makers" },
  test: { nl: "proefantwoorden", en: "test responses" },
  spam: { nl: "door het platform als spam gemerkt", en: "marked as spam by the platform" },
} as const;

const leftOut = (fate: keyof typeof LEFT_OUT): Sentences[string] => ({
  nl: () =>
    say(
      `Deze rijen zijn ${LEFT_OUT[fate].nl} en tellen niet mee.`,
      "Klopt dat niet, pas dan de status in de export aan.",
    ),
  en: () =>
    say(
      `These rows are ${LEFT_OUT[fate].en} and do not count.`,
      "If that is wrong, change their status in the export.",
    ),
});

/** Problems of exports: what kind of file they are, what wrote them, how questions were found. */
export const exportSentences: Sentences = {
  "file-over-limit": {
    nl: (f) =>
      say(
        `Dit bestand is groter dan ${f.megabytes} MB; zo'n bestand past niet in het geheugen.`,
        "Exporteer de enquête als CSV: daarvan maakt de grootte niet uit.",
      ),
    en: (f) =>
      say(
        `This file is larger than ${f.megabytes} MB and does not fit in memory.`,
        "Export the survey as CSV, which may be of any size.",
      ),
  },
  "kind-by-content": {
    nl: (f) =>
      say(
        `Dit bestand is ${kindOf(f, "nl")}, al zegt de naam iets anders; zo is het gelezen.`,
        "Geef het de uitgang die bij de inhoud hoort.",
      ),
    en: (f) =>
      say(
        `This file is ${kindOf(f, "en")} although its name says otherwise; it was read as such.`,
        "Give it the extension that fits its content.",
      ),
  },
  "kind-unreadable": {
    nl: (f) =>
      say(
        `Dit bestand is ${kindOf(f, "nl")}; daaruit worden geen antwoorden gelezen.`,
        "Exporteer de enquête als CSV, Excel (.xlsx) of SPSS (.sav).",
      ),
    en: (f) =>
      say(
        `This file is ${kindOf(f, "en")}; no answers are read from that.`,
        "Export the survey as CSV, Excel (.xlsx) or SPSS (.sav).",
      ),
  },
  "labels-of-another": {
    nl: (f) =>
      say(
        `${f.labels} legt geen enkele kolom van ${f.name} uit.`,
        "Kies het bestand dat bij deze enquête hoort, of haal labels weg.",
      ),
    en: (f) =>
      say(
        `${f.labels} explains no column of ${f.name}.`,
        "Choose the file that belongs to this survey, or remove labels.",
      ),
  },
  "only-csv": {
    nl: (f) =>
      say(`De opgeschoonde export is een CSV, en ${f.name} niet.`, "Geef de naam de uitgang .csv."),
    en: (f) =>
      say(`The cleaned export is a CSV, and ${f.name} is not.`, "Give the name the ending .csv."),
  },
  "wider-rows": {
    nl: (f) =>
      say(
        `Deze rijen gaan na kolom ${f.columns} door met lege cellen, andere rijen niet. Staat er een scheidingsteken te veel in, dan zijn hun antwoorden verschoven.`,
        "Vergelijk deze rijen met de export uit het enquêteprogramma.",
      ),
    en: (f) =>
      say(
        `These rows go on after column ${f.columns} with empty cells, other rows do not. If one holds a delimiter too many, its answers have moved.`,
        "Compare these rows with the export from the survey program.",
      ),
  },
  "question-twice": {
    nl: (f) =>
      say(
        `De vraag ${f.id} staat in twee kolommen: ${f.first} en ${f.second}.`,
        "Zet de kolom die niet moet tellen in study.yaml onder ignore.",
      ),
    en: (f) =>
      say(
        `The question ${f.id} stands in two columns: ${f.first} and ${f.second}.`,
        "Put the column that must not count under ignore in study.yaml.",
      ),
  },
  "several-rows": {
    nl: () =>
      say(
        "Een respondent heeft meer dan een rij: een meting op meer momenten, of een herhaald formulier. Wie dan telt, is niet te zeggen.",
        "Exporteer één meting: in REDCap één event, in Castor één enquête.",
      ),
    en: () =>
      say(
        "A respondent has more than one row: a measurement at several moments, or a repeated form. Which one counts cannot be told.",
        "Export one measurement: in REDCap one event, in Castor one survey.",
      ),
  },
  "left-out-preview": leftOut("preview"),
  "left-out-test": leftOut("test"),
  "left-out-spam": leftOut("spam"),
  "left-out-partial": {
    nl: () =>
      say(
        "Deze enquêtes zijn niet afgemaakt en tellen niet mee, zoals partial: leave_out zegt.",
        "Met partial: count tellen zij mee voor zover zij zijn ingevuld.",
      ),
    en: () =>
      say(
        "These responses were not finished and do not count, as partial: leave_out says.",
        "With partial: count they count as far as they were filled in.",
      ),
  },
  "partial-counted": {
    nl: () =>
      say(
        "Deze enquêtes zijn niet afgemaakt; zij tellen mee voor zover zij zijn ingevuld.",
        "Met partial: leave_out in study.yaml blijven zij weg.",
      ),
    en: () =>
      say(
        "These responses were not finished; they count as far as they were filled in.",
        "With partial: leave_out in study.yaml they are left out.",
      ),
  },
  "init-municipality": {
    nl: () =>
      say(
        "De naam van de gemeente ontbreekt.",
        "Geef haar op: --municipality Arnhem, of laat u vragen: --interactive.",
      ),
    en: () =>
      say(
        "The name of the municipality is missing.",
        "Give it: --municipality Arnhem, or be asked: --interactive.",
      ),
  },
  "init-year": {
    nl: () =>
      say(
        "Het jaar van de enquête ontbreekt of is geen jaartal.",
        "Geef het op: --year 2019, of laat u vragen: --interactive.",
      ),
    en: () =>
      say(
        "The year of the survey is missing or is no year.",
        "Give it: --year 2019, or be asked: --interactive.",
      ),
  },
  "out-exists": {
    nl: (f) =>
      say(
        `Er staat al een ${f.name}; dat bestand wordt niet vervangen.`,
        "Pas dat bestand aan, geef het een andere naam, of kies een andere map met --out.",
      ),
    en: (f) =>
      say(
        `There already is a ${f.name}; it is not replaced.`,
        "Edit it, rename it, or choose another folder with --out.",
      ),
  },
  "found-by-likeness": {
    nl: (f) =>
      say(
        `De vraag ${f.id} is herkend aan een tekst die er veel op lijkt.`,
        "Is het een andere vraag, zet de kolom dan in study.yaml onder ignore.",
      ),
    en: (f) =>
      say(
        `The question ${f.id} was recognised by a text that looks much like it.`,
        "If it is another question, put the column under ignore in study.yaml.",
      ),
  },
  "found-by-position": {
    nl: (f) =>
      say(
        `De ${f.count} vragen van ${f.id} zijn herkend aan hun plaats in de tabel, niet aan hun tekst.`,
        "Controleer of de volgorde die van de vragenlijst is; zo niet, wijs ze aan onder columns.",
      ),
    en: (f) =>
      say(
        `The ${f.count} questions of ${f.id} were recognised by their place in the matrix, not by their text.`,
        "Check that they stand in the order of the questionnaire; if not, name them under columns.",
      ),
  },
  "found-by-series": {
    nl: (f) =>
      say(
        `De ${f.count} kolommen van ${f.id} heten alleen naar een domein. De eerste reeks is gelezen als contact, de tweede als aard.`,
        "Dat is in orde: de antwoorden passen bij die vraag.",
      ),
    en: (f) =>
      say(
        `The ${f.count} columns of ${f.id} are named after a domain only. The first series was read as contact, the second as kind.`,
        "That is fine: the answers fit that question.",
      ),
  },
  "found-by-text": {
    nl: (f) =>
      say(
        `${f.count} ${f.count === 1 ? "vraag is" : "vragen zijn"} herkend aan de tekst van de vraag.`,
        "Dat is in orde.",
      ),
    en: (f) =>
      say(
        `${f.count} ${f.count === 1 ? "question was" : "questions were"} recognised by ${f.count === 1 ? "its" : "their"} text.`,
        "That is fine.",
      ),
  },
};
