import type { Language } from "../model/language.js";

/** The account of what `ivm anonymise` did. */
export interface AnonymiseWords {
  readonly read: (file: string, rows: number, columns: number) => string;
  readonly removed: string;
  readonly platform: string;
  readonly merged: string;
  readonly leftOut: (rows: number) => string;
  readonly labels: (file: string) => string;
  readonly codes: string;
  readonly strange: (columns: string) => string;
  readonly keyed: (column: string) => string;
  readonly pseudonymous: string;
  readonly madeKey: (file: string) => string;
  readonly month: string;
  readonly year: string;
  readonly kept: (columns: number) => string;
  readonly shuffled: string;
  readonly guarded: (cells: number) => string;
  readonly groups: (keys: string, k: number, unique: number) => string;
  readonly noKeys: string;
  readonly answers: (unique: number, rows: number) => string;
  readonly limits: string;
  readonly written: (file: string) => string;
}

export const anonymiseWords: Readonly<Record<Language, AnonymiseWords>> = {
  nl: {
    read: (file, rows, columns) =>
      `${file}: ${rows} ${rows === 1 ? "rij" : "rijen"}, ${columns} ${columns === 1 ? "kolom" : "kolommen"}`,
    removed: "Verwijderd: ",
    platform: "van het enquêteprogramma zelf",
    merged: "samengevoegd met de eerste kolom van dezelfde vraag",
    leftOut: (rows) =>
      rows === 1
        ? "Weggelaten: 1 voorbeeld of proefantwoord."
        : `Weggelaten: ${rows} voorbeelden of proefantwoorden.`,
    labels: (file) => `De codes zijn als woorden geschreven, volgens ${file}.`,
    codes:
      "Let op: de antwoorden zijn codes. Noem met --labels het bestand dat ze uitlegt; anders zijn ze later niet meer te lezen.",
    strange: (columns) => `Niet uit de vragenlijst, kijk deze na: ${columns}.`,
    keyed: (column) => `Versleuteld: de codes van de uitnodiging (${column}).`,
    pseudonymous:
      "Met deze codes is het bestand pseudoniem: wie de sleutel en de uitnodigingen heeft, weet wie wat antwoordde.",
    madeKey: (file) =>
      `Sleutel gemaakt: ${file}. Gebruik dezelfde sleutel volgend jaar. Bent u hem kwijt, dan zijn deze mensen niet meer terug te vinden. Bewaar hem niet bij de exports of de lijst van genodigden, en vernietig hem als u geen jaren meer vergelijkt.`,
    month: "Afgerond op de maand: ",
    year: "Afgerond op het jaar: ",
    kept: (columns) =>
      columns === 1 ? "Overgenomen: 1 kolom." : `Overgenomen: ${columns} kolommen.`,
    shuffled: "De rijen staan in een willekeurige volgorde, die nergens is bewaard.",
    guarded: (cells) =>
      cells === 1
        ? "In 1 cel staat een ' voor de tekst, zodat een rekenblad haar niet uitvoert."
        : `In ${cells} cellen staat een ' voor de tekst, zodat een rekenblad haar niet uitvoert.`,
    groups: (keys, k, unique) =>
      `k-anonimiteit op ${keys}: k = ${k}; ${unique} ${unique === 1 ? "rij is" : "rijen zijn"} de enige in de groep.`,
    noKeys:
      "k-anonimiteit is niet berekend: er is geen kolom met het domein. Noem kolommen met --key.",
    answers: (unique, rows) =>
      `Over alle overgenomen kolommen samen ${unique === 1 ? "is" : "zijn"} ${unique} van de ${rows} rijen uniek.`,
    limits:
      "Dit bestand is niet anoniem: wie een respondent goed kent, kan de antwoorden herkennen. Kijk de overgenomen kolommen na en deel het bestand niet openbaar.",
    written: (file) => `Geschreven: ${file}`,
  },
  en: {
    read: (file, rows, columns) =>
      `${file}: ${rows} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`,
    removed: "Removed: ",
    platform: "added by the survey platform",
    merged: "brought into the first column of the same question",
    leftOut: (rows) =>
      rows === 1 ? "Left out: 1 preview or test." : `Left out: ${rows} previews or tests.`,
    labels: (file) => `Codes were written as words, according to ${file}.`,
    codes:
      "Note: the answers are codes. Name the file that explains them with --labels, or nobody can read them later.",
    strange: (columns) => `Not from the questionnaire, look these over: ${columns}.`,
    keyed: (column) => `Keyed: the codes of the invitation (${column}).`,
    pseudonymous:
      "With these codes the file is pseudonymous: who has the key and the invitations knows who answered what.",
    madeKey: (file) =>
      `Key made: ${file}. Use the same key next year. Without it these people cannot be found again. Do not keep it with the exports or the list of invited people, and destroy it once you compare years no more.`,
    month: "Rounded to the month: ",
    year: "Rounded to the year: ",
    kept: (columns) => (columns === 1 ? "Kept: 1 column." : `Kept: ${columns} columns.`),
    shuffled: "The rows are in a random order, which is kept nowhere.",
    guarded: (cells) =>
      cells === 1
        ? "In 1 cell a ' stands before the text, so that no spreadsheet runs it."
        : `In ${cells} cells a ' stands before the text, so that no spreadsheet runs it.`,
    groups: (keys, k, unique) =>
      `k-anonymity on ${keys}: k = ${k}; ${unique} ${unique === 1 ? "row is" : "rows are"} alone in the group.`,
    noKeys:
      "k-anonymity was not computed: there is no column with the domain. Name columns with --key.",
    answers: (unique, rows) =>
      `Over all kept columns together ${unique} of ${rows} rows ${unique === 1 ? "is" : "are"} unique.`,
    limits:
      "This file is not anonymous: who knows a respondent well may recognise the answers. Look the kept columns over, and do not make the file public.",
    written: (file) => `Written: ${file}`,
  },
};
