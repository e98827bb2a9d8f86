import type { Language } from "../model/language.js";

/** What `recompute.R` says: comments for who reads it, sentences for who runs it. */
export interface RecomputeWords {
  readonly about: readonly string[];
  readonly usage: string;
  readonly provenance: (tool: string) => string;
  /** Why the script cannot count this study, and what stands in its place. */
  readonly csvOnly: (files: string) => string;
  /** Why the script cannot count a study of counts. */
  readonly fromTallies: (files: string) => string;
  readonly comments: Readonly<
    Record<
      | "questions"
      | "columns"
      | "spellings"
      | "reading"
      | "key"
      | "both"
      | "records"
      | "export"
      | "counting"
      | "intervals"
      | "comparing"
      | "responses"
      | "tables"
      | "grid"
      | "network"
      | "comparison"
      | "ordinal"
      | "totals"
      | "reliability"
      | "end",
      string
    >
  >;
  /** Formats of R's `sprintf`, in the order of their arguments there. */
  readonly says: Readonly<
    Record<
      | "noFolder"
      | "noFile"
      | "noTables"
      | "unreadable"
      | "otherHeading"
      | "differs"
      | "notUnderstood"
      | "missing"
      | "unexpected"
      | "read"
      | "skipped"
      | "result",
      string
    >
  >;
}

export const recomputeWords: Readonly<Record<Language, RecomputeWords>> = {
  nl: {
    about: [
      "Rekent de tabellen van dit rapport opnieuw uit, uit de export zelf, met alleen R.",
      "Vergelijkt elk getal van tables/items.csv, contacts.csv, comparison.csv, ordinal.csv,",
      "totals.csv en reliability.csv, de waarden van network.csv en de aantallen respondenten van",
      "domains.csv. Drukt elk verschil af. Eindigt met status 0 zonder verschillen, 1 met, en 2 als er niets te rekenen is.",
      "Antwoorden komen niet in beeld.",
      "De plaats van de vragen en de schrijfwijzen van antwoorden staan hieronder; het tellen en",
      "rekenen gebruikt niets van het programma dat het rapport maakte.",
    ],
    usage: "Gebruik: Rscript rapport/recompute.R <map met de export>",
    provenance: (tool) => `Geschreven door ${tool}.`,
    fromTallies: (files) =>
      `Dit rapport is gemaakt uit tellingen, niet uit antwoorden: er is niets na te tellen. Reken na waar de telling is gemaakt. Niet nagerekend: ${files}`,
    csvOnly: (files) =>
      `Dit script leest alleen CSV-exports met een rij koppen, zonder labelbestand en zonder rijen die het platform weglaat; geen Excel of SPSS. Niet nagerekend: ${files}`,
    comments: {
      questions: "Domeinen en vragen van het rapport.",
      columns:
        "Per bestand: hoe het is geschreven, de regel met de koppen, het domein als dat voor het hele bestand geldt, hoeveel rijen er waren en telden, en per vraag de kolom.",
      spellings: "Hoe een antwoord geschreven mag zijn, in kleine letters. leeg: geen antwoord.",
      reading: "Lezen.",
      key: "Schrijfwijzen worden vergeleken zonder hoofdletters, met enkele spaties en rechte apostrofs.",
      records:
        "CSV met de hand: aanhalingstekens gelden alleen aan het begin van een cel, en daarbinnen zijn twee er een.",
      both: "Waar beide soorten contact zijn aangekruist, staan ze samen in een cel.",
      export:
        "Een cel als tekst; de koppen moeten staan waar ze stonden toen het rapport werd gemaakt.",
      counting: "Tellen.",
      intervals:
        "Rekenen. Is bekend hoeveel mensen zijn uitgenodigd, dan is het interval exact (hypergeometrisch): elk aantal K waarbij geen van beide staarten .025 of kleiner is. Anders is het dat van Wilson.",
      comparing: "Vergelijken. Wat het rapport niet toont, wordt overgeslagen en geteld.",
      responses: "Een rij telt als het domein bekend is en er ten minste een antwoord in staat.",
      tables: "De tabellen van het rapport, naast dit script.",
      grid: "Elke vraag voor elk domein en voor het totaal, en elke pijl van domein naar domein.",
      network:
        "De maten van het netwerk over de lijnen die het rapport toont. Wat is geloot (de intervallen, en hoe vaak de spil bovenaan staat) wordt niet nagerekend.",
      comparison:
        "Verschillen tussen domeinen, over de domeinen waarvan het aandeel is getoond: verschil, interval, V van Cramér, exacte toets, Holm, delta van Cliff, rangen. Een p-waarde uit willekeurige tabellen moet binnen vijf standaardfouten van die van R liggen.",
      ordinal: "De antwoorden op volgorde, van 5 (zeer eens) tot 1 (zeer oneens).",
      totals: "Het totaal van alle domeinen, elk gewogen naar het aantal uitgenodigden.",
      reliability:
        "Of de vragen van een stap bij elkaar horen, over wie ze allemaal beantwoordde. Het rapport geeft honderdsten.",
      end: "Slot.",
    },
    says: {
      noFolder: "Noem de map met de export: Rscript rapport/recompute.R <map met de export>",
      noFile: "Bestand niet gevonden: %s",
      noTables: "De tabellen van het rapport staan niet naast dit script: %s",
      unreadable: "%s is niet te lezen als %s.",
      otherHeading:
        "%s is een andere export dan die van het rapport: kolom %d heeft een andere kop.",
      differs: "Verschil: %s: het rapport zegt %s, de export geeft %s",
      notUnderstood: "Verschil: %s, kolom %d: %d cellen met een antwoord dat niet wordt begrepen",
      missing: "Verschil: %s staat niet in het rapport",
      unexpected: "Verschil: %s staat in het rapport en niet in de export",
      read: "%s: %d rijen, waarvan %d tellen",
      skipped: "%d getallen staan niet in het rapport (niet getoond) en zijn overgeslagen",
      result: "%d verschillen in %d getallen",
    },
  },
  en: {
    about: [
      "Recomputes the tables of this report from the export itself, with R alone.",
      "Compares every number of tables/items.csv, contacts.csv, comparison.csv, ordinal.csv,",
      "totals.csv and reliability.csv, the values of network.csv and the numbers of respondents of",
      "domains.csv. Prints every difference. Ends with status 0 without differences, 1 with any, and 2 when there is nothing to",
      "compute. No answer is printed.",
      "The places of the questions and the spellings of answers stand below; the counting and",
      "computing use nothing of the program that made the report.",
    ],
    usage: "Usage: Rscript rapport/recompute.R <folder with the export>",
    provenance: (tool) => `Written by ${tool}.`,
    fromTallies: (files) =>
      `This report was made from counts, not from answers: there is nothing to count again. Recompute where the tally was made. Not recomputed: ${files}`,
    csvOnly: (files) =>
      `This script only reads CSV exports with one row of headings, without a file of labels and without rows that the platform leaves out; no Excel or SPSS. Not recomputed: ${files}`,
    comments: {
      questions: "Domains and questions of the report.",
      columns:
        "Per file: how it is written, the line of the headings, the domain where the whole file has one, how many rows there were and counted, and the column of each question.",
      spellings: "How an answer may be written, in small letters. leeg: no answer.",
      reading: "Reading.",
      key: "Spellings are compared without capitals, with single spaces and straight apostrophes.",
      records:
        "CSV by hand: quotes count at the start of a cell only, and within them two are one.",
      both: "Where both kinds of contact were ticked, they stand together in a cell.",
      export: "A cell as text; the headings must stand where they stood when the report was made.",
      counting: "Counting.",
      intervals:
        "Computing. Where it is known how many were invited the interval is exact (hypergeometric): every number K for which neither tail is .025 or smaller. Elsewhere it is Wilson's.",
      comparing: "Comparing. What the report does not show is skipped, and counted.",
      responses: "A row counts when its domain is known and it holds at least one answer.",
      tables: "The tables of the report, beside this script.",
      grid: "Every question for every domain and for the total, and every arc from domain to domain.",
      network:
        "The measures of the network over the lines that the report shows. What was drawn by lot (the intervals, and how often the hub comes first) is not recomputed.",
      comparison:
        "Differences between domains, over the domains whose share is shown: difference, interval, Cramer's V, exact test, Holm, Cliff's delta, ranks. A p-value from random tables must lie within five standard errors of R's.",
      ordinal: "The answers by order, from 5 (strongly agree) to 1 (strongly disagree).",
      totals: "The total of all domains, each weighted by the number invited.",
      reliability:
        "Whether the questions of a step belong together, over those who answered them all. The report gives hundredths.",
      end: "The end.",
    },
    says: {
      noFolder: "Name the folder with the export: Rscript rapport/recompute.R <folder>",
      noFile: "File not found: %s",
      noTables: "The tables of the report are not beside this script: %s",
      unreadable: "%s cannot be read as %s.",
      otherHeading: "%s is another export than that of the report: column %d has another heading.",
      differs: "Difference: %s: the report says %s, the export gives %s",
      notUnderstood: "Difference: %s, column %d: %d cells with an answer that is not understood",
      missing: "Difference: %s is not in the report",
      unexpected: "Difference: %s is in the report and not in the export",
      read: "%s: %d rows, of which %d count",
      skipped: "%d numbers are not in the report (not shown) and were skipped",
      result: "%d differences in %d numbers",
    },
  },
};
