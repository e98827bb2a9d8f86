import type { Language } from "../model/language.js";
import { type ColumnWords, columnWords } from "./report-columns.js";
import { type TableNotes, tableNotes } from "./report-notes.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Titles, headings and marks of the tables people read. */
export interface TableWords {
  readonly title: Words<
    | "response"
    | "capacity"
    | "responsibility"
    | "concerns"
    | "reporting"
    | "contacts"
    | "network"
    | "scorecard"
    | "problems"
    | "questions"
    | "hidden"
    | "rules"
    | "inputs"
  >;
  readonly intervals: (title: string) => string;
  readonly column: ColumnWords;
  /** A cell that may not be shown, a cell without valid answers, a number nobody wrote down. */
  readonly hidden: string;
  readonly noAnswers: string;
  readonly unknown: string;
  readonly severity: Words<"error" | "warning" | "info">;
  readonly network: Words<
    | "density"
    | "reciprocity"
    | "out"
    | "in"
    | "asymmetry"
    | "hub"
    | "densityOfHub"
    | "densityWithout"
    | "reciprocityWithout"
    | "allDomains"
  >;
  readonly points: (value: string) => string;
  readonly pointsRange: (low: string, high: string) => string;
  readonly saysMore: (a: string, b: string) => string;
  readonly pair: (a: string, b: string) => string;
  readonly indicator: Words<"netwerk.dichtheid" | "netwerk.zonder_spil" | "achterblijvend_domein">;
  readonly notes: TableNotes;
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  nl: {
    title: {
      response: "Respons per domein",
      capacity: "Toegerust om te herkennen, bespreken, melden en handelen",
      responsibility: "Wie zich verantwoordelijk voelt",
      concerns: "Vormen van radicalisering die men tegenkomt",
      reporting: "Weten waar te melden",
      contacts: "Minstens jaarlijks contact tussen domeinen",
      network: "Maten van het netwerk",
      scorecard: "Scorekaart",
      problems: "Meldingen over de gegevens",
      questions: "De vragen zoals ze zijn gesteld",
      hidden: "Cellen die niet zijn getoond",
      rules: "Regels van het voorstel",
      inputs: "Gebruikte bestanden",
    },
    intervals: (title) => `${title}: met intervallen`,
    column: columnWords.nl,
    hidden: "n.b.",
    noAnswers: "–",
    unknown: "onbekend",
    severity: { error: "fout", warning: "let op", info: "ter informatie" },
    network: {
      density: "Dichtheid (gemiddeld aandeel)",
      reciprocity: "Wederkerigheid (0 tot 1)",
      out: "Zegt contact te hebben (som van aandelen)",
      in: "Wordt genoemd (som van aandelen)",
      asymmetry: "Verschil tussen beide richtingen",
      hub: "Spil",
      densityOfHub: "Gemiddeld aandeel van de lijnen met de spil",
      densityWithout: "Dichtheid zonder de spil",
      reciprocityWithout: "Wederkerigheid zonder de spil",
      allDomains: "alle domeinen",
    },
    points: (value) => `${value} procentpunt`,
    pointsRange: (low, high) => `${low} tot ${high}`,
    saysMore: (a, b) => `${a} noemt ${b} vaker dan andersom`,
    pair: (a, b) => `${a} en ${b}`,
    indicator: {
      "netwerk.dichtheid": "Netwerk: dichtheid",
      "netwerk.zonder_spil": "Netwerk: dichtheid zonder de spil",
      achterblijvend_domein: "Domein met het laagste gemiddelde aandeel",
    },
    notes: tableNotes.nl,
  },
  en: {
    title: {
      response: "Response by domain",
      capacity: "Equipped to recognise, discuss, report and act",
      responsibility: "Who feels responsible",
      concerns: "Forms of radicalisation that people meet",
      reporting: "Knowing where to report",
      contacts: "At least yearly contact between domains",
      network: "Measures of the network",
      scorecard: "Scorecard",
      problems: "Remarks on the data",
      questions: "The questions as they were asked",
      hidden: "Cells that are not shown",
      rules: "Rules of the proposal",
      inputs: "Files used",
    },
    intervals: (title) => `${title}: with intervals`,
    column: columnWords.en,
    hidden: "n/a",
    noAnswers: "–",
    unknown: "unknown",
    severity: { error: "error", warning: "note well", info: "for information" },
    network: {
      density: "Density (mean share)",
      reciprocity: "Reciprocity (0 to 1)",
      out: "Says to have contact (sum of shares)",
      in: "Is mentioned (sum of shares)",
      asymmetry: "Difference between the two directions",
      hub: "Hub",
      densityOfHub: "Mean share of the lines with the hub",
      densityWithout: "Density without the hub",
      reciprocityWithout: "Reciprocity without the hub",
      allDomains: "all domains",
    },
    points: (value) => `${value} percentage points`,
    pointsRange: (low, high) => `${low} to ${high}`,
    saysMore: (a, b) => `${a} mentions ${b} more often than the reverse`,
    pair: (a, b) => `${a} and ${b}`,
    indicator: {
      "netwerk.dichtheid": "Network: density",
      "netwerk.zonder_spil": "Network: density without the hub",
      achterblijvend_domein: "Domain with the lowest mean share",
    },
    notes: tableNotes.en,
  },
};
