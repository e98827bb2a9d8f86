import type { Language } from "../model/language.js";
import { type ColumnWords, columnWords } from "./report-columns.js";
import { type TableNotes, tableNotes } from "./report-notes.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** Titles, headings and marks of the tables people read. */
export interface TableWords {
  readonly title: Words<
    | "response"
    | "capacity"
    | "capacity-chain"
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
  readonly strength: (mean: string, sum: string) => string;
  /** What a measure rests on where not every line or pair is shown. */
  readonly lines: (shown: number, of: number) => string;
  readonly pairs: (shown: number, of: number) => string;
  readonly indicator: Words<"netwerk.dichtheid" | "netwerk.zonder_spil" | "achterblijvend_domein">;
  readonly notes: TableNotes;
}

export const tableWords: Readonly<Record<Language, TableWords>> = {
  nl: {
    title: {
      response: "Respons per domein",
      capacity: "Toegerust om te herkennen, te bespreken, te melden en te handelen",
      "capacity-chain": "De keten van herkennen tot handelen",
      responsibility: "Wie zich verantwoordelijk voelt",
      concerns: "Vormen van extremisme die partners tegenkomen",
      reporting: "Weten waar te melden",
      contacts: "Ten minste jaarlijks contact tussen domeinen",
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
      out: "Zegt contact te hebben met andere domeinen",
      in: "Wordt genoemd door andere domeinen",
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
    pair: (a, b) => `${a} → ${b}, min andersom`,
    strength: (mean, sum) => `gemiddeld ${mean} (som ${sum})`,
    lines: (shown, of) => `getoonde lijnen (${shown} van ${of})`,
    pairs: (shown, of) => `paren met twee getoonde lijnen (${shown} van ${of})`,
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
      "capacity-chain": "The chain from recognising to acting",
      responsibility: "Who feels responsible",
      concerns: "Forms of extremism that partners meet",
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
      out: "Says to have contact with other domains",
      in: "Is mentioned by other domains",
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
    pair: (a, b) => `${a} → ${b}, minus the reverse`,
    strength: (mean, sum) => `mean ${mean} (sum ${sum})`,
    lines: (shown, of) => `lines shown (${shown} of ${of})`,
    pairs: (shown, of) => `pairs with two lines shown (${shown} of ${of})`,
    indicator: {
      "netwerk.dichtheid": "Network: density",
      "netwerk.zonder_spil": "Network: density without the hub",
      achterblijvend_domein: "Domain with the lowest mean share",
    },
    notes: tableNotes.en,
  },
};
