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
  preview: {
    nl: "voorvertoningen door de makers van de enquête",
    en: "previews by the makers of the survey",
  },
  test: { nl: "proefantwoorden", en: "test responses" },
  spam: {
    nl: "door het enquêteprogramma aangemerkt als spam",
    en: "marked as spam by the survey software",
  },
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
        "Geef het de extensie die bij de inhoud hoort.",
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
        `Dit bestand is ${kindOf(f, "nl")}; daaruit kan ivm geen antwoorden lezen.`,
        "Exporteer de enquête als CSV, Excel (.xlsx) of SPSS (.sav).",
      ),
    en: (f) =>
      say(
        `This file is ${kindOf(f, "en")}; ivm cannot read answers from that.`,
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
  "code-asks-another": {
    nl: (f) =>
      say(
        `De code van deze kolom is die van ${f.id}, maar de tekst is die van een andere vraag.`,
        "Wijs in study.yaml onder columns aan welke vraag het is, of zet de kolom onder ignore.",
      ),
    en: (f) =>
      say(
        `The code of this column is that of ${f.id}, but its text is that of another question.`,
        "Say under columns in study.yaml which question it is, or put the column under ignore.",
      ),
  },
  "code-asks-otherwise": {
    nl: (f) =>
      say(
        `Deze vragen zijn herkend aan hun code, maar hun tekst is een andere dan die van de vragenlijst: ${f.ids}.`,
        "Kijk na of zij hetzelfde vragen. Het rapport noemt de tekst van de vragenlijst.",
      ),
    en: (f) =>
      say(
        `These questions were recognised by their code, but their text is not that of the questionnaire: ${f.ids}.`,
        "Check that they ask the same. The report gives the text of the questionnaire.",
      ),
  },
  "partial-unknown": {
    nl: () =>
      say(
        "Deze export zegt niet wie de enquête heeft afgemaakt, dus partial: leave_out kan hier niets weglaten.",
        "Exporteer alleen voltooide enquêtes, of neem de kolom met de voortgang mee.",
      ),
    en: () =>
      say(
        "This export does not say who finished the survey, so partial: leave_out can leave nothing out here.",
        "Export finished responses only, or include the column with the progress.",
      ),
  },
  "declared-missing": {
    nl: (f) =>
      say(
        `Het bestand noemt deze antwoorden ontbrekend; zij tellen als niet ingevuld: ${f.labels}.`,
        "Is een ervan wel een antwoord, haal dan in SPSS de markering als ontbrekend weg.",
      ),
    en: (f) =>
      say(
        `The file declares these answers missing; they count as not filled in: ${f.labels}.`,
        "If one of them is an answer, remove its mark as missing in SPSS.",
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
        `The question ${f.id} is in two columns: ${f.first} and ${f.second}.`,
        "Put the column that must not count under ignore in study.yaml.",
      ),
  },
  "several-rows": {
    nl: () =>
      say(
        "Een respondent heeft meer dan één rij: metingen op meer momenten, of een herhaald formulier. Welke rij telt, is niet te zeggen.",
        "Exporteer één meting: in REDCap één event, in Castor één enquête.",
      ),
    en: () =>
      say(
        "A respondent has more than one row: a measurement at several moments, or a repeated form. Which row counts cannot be told.",
        "Export one measurement: in REDCap one event, in Castor one survey.",
      ),
  },
  "left-out-preview": leftOut("preview"),
  "left-out-test": leftOut("test"),
  "left-out-spam": leftOut("spam"),
  "left-out-partial": {
    nl: () =>
      say(
        "Deze enquêtes zijn niet afgemaakt en tellen niet mee: dat staat zo in study.yaml (partial: leave_out).",
        "Met partial: count tellen ze mee voor zover ze zijn ingevuld.",
      ),
    en: () =>
      say(
        "These responses were not finished and do not count: study.yaml says so (partial: leave_out).",
        "With partial: count they count as far as they were filled in.",
      ),
  },
  "partial-counted": {
    nl: () =>
      say(
        "Deze enquêtes zijn niet afgemaakt; ze tellen mee voor zover ze zijn ingevuld.",
        "Met partial: leave_out in study.yaml tellen ze niet mee.",
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
        "Noem de gemeente met --municipality Arnhem, of laat het programma ernaar vragen met --interactive.",
      ),
    en: () =>
      say(
        "The name of the municipality is missing.",
        "Name it with --municipality Arnhem, or let the program ask with --interactive.",
      ),
  },
  "init-from-out": {
    nl: () =>
      say(
        "Er is geen map genoemd voor het nieuwe jaar.",
        "Noem een nieuwe map, zoals in ivm init --from 2025 --out 2026.",
      ),
    en: () =>
      say(
        "No folder was named for the new year.",
        "Name a new folder, as in ivm init --from 2025 --out 2026.",
      ),
  },
  "init-from-exports": {
    nl: () =>
      say(
        "Met --from begint u een jaar dat nog geen export heeft.",
        "Laat de export weg en zet haar later in de nieuwe map, of laat --from weg.",
      ),
    en: () =>
      say(
        "With --from you begin a year that has no export yet.",
        "Leave the export out and put it in the new folder later, or leave --from out.",
      ),
  },
  "init-without-export": {
    nl: () =>
      say(
        "Er is geen export genoemd.",
        "Noem de export, zoals in ivm init enquete.csv, of begin met het vorige jaar: ivm init --from 2025 --out 2026.",
      ),
    en: () =>
      say(
        "No export was named.",
        "Name the export, as in ivm init survey.csv, or begin with the year before: ivm init --from 2025 --out 2026.",
      ),
  },
  "init-year": {
    nl: () =>
      say(
        "Het jaar van de enquête ontbreekt of is geen jaartal.",
        "Noem het jaar met --year 2019, of laat het programma ernaar vragen met --interactive.",
      ),
    en: () =>
      say(
        "The year of the survey is missing, or is not a year.",
        "Name it with --year 2019, or let the program ask with --interactive.",
      ),
  },
  "options-together": {
    nl: (f) =>
      say(`${f.option} doet niets naast ${f.other}.`, `Laat ${f.option} of ${f.other} weg.`),
    en: (f) =>
      say(`${f.option} does nothing beside ${f.other}.`, `Leave out ${f.option} or ${f.other}.`),
  },
  "year-not-later": {
    nl: (f) =>
      say(
        `${f.year} komt niet na ${f.after}, het jaar van de studie die u voortzet.`,
        "Noem met --year een later jaar.",
      ),
    en: (f) =>
      say(
        `${f.year} does not come after ${f.after}, the year of the study you go on with.`,
        "Name a later year with --year.",
      ),
  },
  "year-not-possible": {
    nl: (f) =>
      say(
        "Dit is geen jaar van een enquête.",
        `Noem een jaar van ${f.first} tot en met ${f.last} met --year.`,
      ),
    en: (f) =>
      say("This is no year of a survey.", `Name a year from ${f.first} to ${f.last} with --year.`),
  },
  "out-exists": {
    nl: (f) =>
      say(
        `Er is al een bestand ${f.name}; dat wordt niet vervangen.`,
        "Pas dat bestand aan, geef het een andere naam, of kies met --out een andere map.",
      ),
    en: (f) =>
      say(
        `There is a file ${f.name} already; it is not replaced.`,
        "Edit it, rename it, or choose another folder with --out.",
      ),
  },
  "out-one-name": {
    nl: (f) =>
      say(
        `Twee bestanden zouden in de nieuwe map ${f.name} heten.`,
        "Geef een van de twee in de oude map een andere naam, ook in study.yaml.",
      ),
    en: (f) =>
      say(
        `Two files would be called ${f.name} in the new folder.`,
        "Rename one of the two in the old folder, in study.yaml too.",
      ),
  },
  "found-by-likeness": {
    nl: (f) =>
      say(
        `De vraag ${f.id} is herkend aan een tekst die er sterk op lijkt.`,
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
        `De ${f.count} vragen van ${f.id} zijn herkend aan hun volgnummer, niet aan hun tekst.`,
        "Controleer of de volgorde die van de vragenlijst is. Zo niet, wijs de kolommen aan onder columns.",
      ),
    en: (f) =>
      say(
        `The ${f.count} questions of ${f.id} were recognised by their number, not by their text.`,
        "Check that they are in the order of the questionnaire. If not, name the columns under columns.",
      ),
  },
  "found-by-series": {
    nl: (f) =>
      say(
        `De ${f.count} kolommen van ${f.id} hebben alleen de naam van een domein als kop. De eerste reeks is gelezen als contact, de tweede als aard.`,
        "Dat is in orde: de antwoorden passen bij die vraag.",
      ),
    en: (f) =>
      say(
        `The ${f.count} columns of ${f.id} have only the name of a domain as heading. The first series was read as contact, the second as kind.`,
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
