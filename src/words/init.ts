import type { Certainty } from "../model/certainty.js";
import type { Language } from "../model/language.js";

/** What `ivm init` asks, writes in `study.yaml` and says. */
export interface InitWords {
  readonly top: string;
  readonly wrote: (platform: string, format: string) => string;
  readonly rows: (rows: number, counted: number) => string;
  readonly found: (count: number, ways: readonly string[]) => string;
  readonly ways: Readonly<Record<Certainty, (count: number) => string>>;
  readonly unsure: (ids: readonly string[]) => string;
  readonly noDomain: string;
  readonly notAsked: (questions: readonly string[]) => string;
  readonly invited: string;
  readonly profile: string;
  readonly ignore: string;
  readonly like: (question: string) => string;
  readonly askMunicipality: string;
  readonly askYear: string;
  readonly askInvited: string;
  readonly askDomain: (file: string, known: string) => string;
  readonly askSheet: (file: string, sheets: string) => string;
  readonly askDelimiter: (file: string) => string;
  readonly askEncoding: (file: string, known: string) => string;
  readonly askSame: (heading: string, question: string) => string;
  readonly yes: RegExp;
  readonly no: RegExp;
  readonly needed: string;
  readonly notUnderstood: string;
  readonly noDomainYet: (file: string) => string;
  readonly ofDomain: (domain: string) => string;
  readonly answers: string;
  readonly exportLine: (file: string, platform: string, found: number, domain: string) => string;
  readonly withLabels: (file: string) => string;
  readonly notRead: (columns: number) => string;
  readonly written: (file: string) => string;
  /** `folder` is empty, or a space and a folder. */
  readonly ready: (folder: string) => string;
  readonly notReady: (folder: string) => string;
}

export const initWords: Readonly<Record<Language, InitWords>> = {
  nl: {
    top: "Gemaakt door ivm init. Wat achter een # staat is uitleg; pas aan wat niet klopt.",
    wrote: (platform, format) => `Uit ${platform} (${format}).`,
    rows: (rows, counted) =>
      rows === counted ? `${rows} rijen, alle geteld.` : `${rows} rijen, ${counted} geteld.`,
    found: (count, ways) =>
      `${count} ${count === 1 ? "vraag" : "vragen"} herkend: ${ways.join(", ")}.`,
    ways: {
      declared: (count) => `${count} aangewezen`,
      code: (count) => `${count} aan de code`,
      text: (count) => `${count} aan de tekst`,
      cut: (count) => `${count} aan het begin van de tekst`,
      misspelled: (count) => `${count} aan een tekst die er sterk op lijkt`,
      position: (count) => `${count} aan het volgnummer`,
      series: (count) => `${count} aan de reeks van domeinen`,
    },
    unsure: (ids) =>
      `Kijk deze vragen na, want ze zijn niet zeker herkend: ${ids.join(", ")}. Klopt er een niet, wijs dan onder columns de goede kolom aan.`,
    noDomain: "Vul hier het domein van dit bestand in en haal de # weg:",
    notAsked: (questions) => `Niet in de export, dus niet gemeten: ${questions.join("; ")}.`,
    invited:
      "Hoeveel mensen zijn uitgenodigd? Haal de # weg en vul het getal in; per domein mag ook (gemeente: 20, ...). Zonder dit getal is er geen responspercentage.",
    profile:
      "Voor wie is het rapport? publiek beschermt kleine groepen; intern is alleen voor de eigen kring.",
    ignore: "Kolommen die niet bij de vragenlijst horen. Ze worden niet gelezen.",
    like: (question) =>
      `Lijkt op ${question}. Is het dezelfde vraag, haal de kolom dan hier weg en wijs die aan onder columns.`,
    askMunicipality: "Welke gemeente?",
    askYear: "In welk jaar is de enquête gehouden?",
    askInvited: "Hoeveel mensen zijn uitgenodigd? (Enter als u het niet weet)",
    askDomain: (file, known) => `Welk domein vulde ${file} in? Kies uit ${known}:`,
    askSheet: (file, sheets) => `Welk blad van ${file} bevat de antwoorden? Kies uit ${sheets}:`,
    askDelimiter: (file) => `Welk teken staat in ${file} tussen de kolommen: , ; | of tab?`,
    askEncoding: (file, known) => `In welke codering staat ${file}? Kies uit ${known}:`,
    askSame: (heading, question) => `Is de kolom "${heading}" de vraag ${question}? (j/n) `,
    yes: /^(?:j|ja|y|yes)$/iu,
    no: /^(?:n|nee|no)$/iu,
    needed: "Dit is nodig.",
    notUnderstood: "Dat kan hier niet.",
    noDomainYet: (file) =>
      `Van ${file} is het domein niet bekend. Vul het in study.yaml in bij domain, of gebruik --interactive.`,
    ofDomain: (domain) => `, domein ${domain}`,
    answers:
      "Deze antwoorden kent de schaal niet. Haal de # weg en zet elk antwoord bij wat het betekent (zeer_eens, eens, neutraal, oneens, zeer_oneens, weet_niet, nvt, leeg).",
    exportLine: (file, platform, found, domain) =>
      `${file}: uit ${platform}, ${found} ${found === 1 ? "vraag" : "vragen"} herkend${domain}.`,
    withLabels: (file) => `De betekenis van de codes komt uit ${file}.`,
    notRead: (columns) =>
      columns === 1
        ? "1 kolom hoort er niet bij en wordt niet gelezen; zie ignore."
        : `${columns} kolommen horen er niet bij en worden niet gelezen; zie ignore.`,
    written: (file) => `Geschreven: ${file}`,
    ready: (folder) =>
      `Er zijn geen fouten gevonden. Kijk het na met ivm check${folder} en maak dan het rapport met ivm report${folder}.`,
    notReady: (folder) =>
      `Er is nog iets te doen; hieronder staat wat. Controleer het daarna met ivm check${folder}.`,
  },
  en: {
    top: "Made by ivm init. What follows a # is explanation; change what is wrong.",
    wrote: (platform, format) => `From ${platform} (${format}).`,
    rows: (rows, counted) =>
      rows === counted ? `${rows} rows, all counted.` : `${rows} rows, ${counted} counted.`,
    found: (count, ways) =>
      `${count} ${count === 1 ? "question" : "questions"} recognised: ${ways.join(", ")}.`,
    ways: {
      declared: (count) => `${count} declared`,
      code: (count) => `${count} by code`,
      text: (count) => `${count} by text`,
      cut: (count) => `${count} by the start of the text`,
      misspelled: (count) => `${count} by a text that looks much like it`,
      position: (count) => `${count} by number`,
      series: (count) => `${count} by the series of domains`,
    },
    unsure: (ids) =>
      `Check these questions, for they were not recognised with certainty: ${ids.join(", ")}. If one is wrong, name the right column under columns.`,
    noDomain: "Fill in the domain of this file here and remove the #:",
    notAsked: (questions) => `Not in the export, so not measured: ${questions.join("; ")}.`,
    invited:
      "How many people were invited? Remove the # and fill in the number; per domain is possible too (gemeente: 20, ...). Without it there is no response rate.",
    profile:
      "For whom is the report? publiek protects small groups; intern is for your own circle only.",
    ignore: "Columns that do not belong to the questionnaire. They are not read.",
    like: (question) =>
      `Looks like ${question}. If it is the same question, remove the column here and name it under columns.`,
    askMunicipality: "Which municipality?",
    askYear: "In which year was the survey held?",
    askInvited: "How many people were invited? (Enter if you do not know)",
    askDomain: (file, known) => `Which domain filled in ${file}? Choose from ${known}:`,
    askSheet: (file, sheets) => `Which sheet of ${file} holds the answers? Choose from ${sheets}:`,
    askDelimiter: (file) => `Which character separates the columns of ${file}: , ; | or tab?`,
    askEncoding: (file, known) => `Which encoding does ${file} have? Choose from ${known}:`,
    askSame: (heading, question) => `Is the column "${heading}" the question ${question}? (y/n) `,
    yes: /^(?:j|ja|y|yes)$/iu,
    no: /^(?:n|nee|no)$/iu,
    needed: "This is needed.",
    notUnderstood: "That is not possible here.",
    noDomainYet: (file) =>
      `The domain of ${file} is not known. Fill it in under domain in study.yaml, or use --interactive.`,
    ofDomain: (domain) => `, domain ${domain}`,
    answers:
      "The scale does not know these answers. Remove the # and put each answer with what it means (zeer_eens, eens, neutraal, oneens, zeer_oneens, weet_niet, nvt, leeg).",
    exportLine: (file, platform, found, domain) =>
      `${file}: from ${platform}, ${found} ${found === 1 ? "question" : "questions"} recognised${domain}.`,
    withLabels: (file) => `The meaning of the codes comes from ${file}.`,
    notRead: (columns) =>
      columns === 1
        ? "1 column does not belong here and is not read; see ignore."
        : `${columns} columns do not belong here and are not read; see ignore.`,
    written: (file) => `Written: ${file}`,
    ready: (folder) =>
      `No errors were found. Look it over with ivm check${folder}, then make the report with ivm report${folder}.`,
    notReady: (folder) =>
      `Something is left to do; it stands below. Check it afterwards with ivm check${folder}.`,
  },
};
