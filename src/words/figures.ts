import type { Language } from "../model/language.js";

/** The sentences of the figures. Subtitles say what is counted and who was asked. */
export interface FigureWords {
  readonly titles: Readonly<Record<FigureId, string>>;
  readonly subtitles: Readonly<Record<FigureId, string>>;
  readonly piesSubtitle: string;
  readonly hidden: string;
  readonly empty: string;
  readonly source: (facts: {
    municipality: string;
    year: number;
    responded: number;
    invited: number | null;
    profile: string;
  }) => string;
  readonly legendAgree: string;
  readonly legendPies: string;
  readonly legendOnlyAgree: string;
  readonly legendDontKnow: string;
  readonly legendHidden: string;
  readonly legendBand: string;
  readonly threeClasses: readonly [string, string, string];
  readonly own: string;
  readonly says: string;
  readonly about: string;
  readonly kinds: Readonly<Record<"algemeen" | "casus" | "beide", string>>;
  readonly contactNotes: string;
  readonly notDrawn: string;
  readonly silent: string;
  readonly arcStrength: readonly [string, string, string];
  readonly confidence: string;
  readonly weights: (forWeight: number, against: number) => string;
  readonly sources: (kinds: number, pieces: number) => string;
  readonly noEvidence: string;
  readonly judgement: string;
  readonly same: string;
  readonly noJudgement: string;
  readonly legendWeights: string;
  readonly intervalLegend: string;
  readonly desc: DescWords;
}

/** Sentences of the descriptions for whoever cannot see a figure. */
export interface DescWords {
  readonly highest: (item: string, domain: string, value: string) => string;
  readonly lowest: (item: string, domain: string, value: string) => string;
  readonly hiddenCount: (count: number) => string;
  readonly strongestArc: (source: string, target: string, value: string) => string;
  readonly weakestArc: (source: string, target: string, value: string) => string;
  readonly verdicts: string;
  readonly none: string;
}

export const FIGURE_IDS = [
  "concerns",
  "responsibility",
  "contacts",
  "contact-matrix",
  "capacity",
  "reporting",
  "scorecard",
] as const;
export type FigureId = (typeof FIGURE_IDS)[number];

export const figureWords: Readonly<Record<Language, FigureWords>> = {
  nl: {
    titles: {
      concerns: "Vormen van extremisme die partners tegenkomen",
      responsibility: "Verantwoordelijkheidsgevoel bij radicalisering",
      contacts: "Contacten tussen domeinen over radicalisering",
      "contact-matrix": "Wie zegt met wie contact te hebben",
      capacity: "Toegerust om te herkennen, bespreken, melden en handelen",
      reporting: "Duidelijk bij wie te melden, binnen en buiten de organisatie",
      scorecard: "Scorekaart interventievermogen",
    },
    subtitles: {
      concerns:
        "Antwoorden per domein op de stelling: in mijn werk kom ik mensen tegen die radicaliseren vanuit dit gedachtegoed",
      responsibility:
        "Antwoorden per domein op de stelling: mijn organisatie is hiervoor verantwoordelijk",
      contacts:
        "Aandeel respondenten van het domein waar de pijl begint dat ten minste jaarlijks contact heeft",
      "contact-matrix":
        "Aandeel respondenten van het domein in de rij met ten minste jaarlijks contact met het domein in de kolom",
      capacity: "Antwoorden per domein; ‘weet niet’ telt niet mee in het aandeel",
      reporting: "Antwoorden per domein; ‘weet niet’ telt niet mee in het aandeel",
      scorecard:
        "Voorstel volgens vaste regels per niveau en criterium, met het oordeel van de onderzoekers ernaast",
    },
    piesSubtitle:
      "Alle geldige antwoorden op de vragen van een stap samen, per domein; een respondent telt per vraag een keer",
    hidden: "n.b.",
    empty: "geen antwoord",
    source: ({ municipality, year, responded, invited, profile }) =>
      `Bron: enquête ${municipality} ${year}; ${responded} respondenten${invited === null ? "" : ` van ${invited} uitgenodigd`}; profiel ${profile}.`,
    legendAgree: "6/7 = zes van de zeven geldige antwoorden (zeer) eens",
    legendPies: "21/28 = 21 van de 28 geldige antwoorden (zeer) eens",
    legendOnlyAgree: "(zeer) eens, zonder verdeling",
    legendDontKnow: "= aantal ‘weet niet’, buiten het aandeel",
    legendHidden: "n.b. = niet te tonen zonder dat iemand te herkennen is",
    legendBand: "vrijwel alle of geen = meer dan 90% of minder dan 10%",
    threeClasses: ["(zeer) eens", "neutraal", "(zeer) oneens"],
    own: "onderling",
    says: "Dit domein zegt …",
    about: "… ten minste jaarlijks contact te hebben met",
    kinds: { algemeen: "vooral algemeen", casus: "vooral over een casus", beide: "vooral allebei" },
    contactNotes:
      "Onderling = binnen het eigen domein. Zonder rondje: geen soort contact wordt het vaakst genoemd.",
    notDrawn: "Niemand noemt jaarlijks contact (geen pijl):",
    silent: "Geen antwoorden van (geen pijlen):",
    arcStrength: ["minder dan een derde", "een derde tot de helft", "de helft of meer"],
    confidence: "zekerheid",
    weights: (forWeight, against) => `${forWeight} voor, ${against} tegen`,
    sources: (kinds, pieces) =>
      `${kinds} ${kinds === 1 ? "soort bron" : "soorten bronnen"}, ${pieces} ${pieces === 1 ? "gegeven" : "gegevens"}`,
    noEvidence: "geen gegevens",
    judgement: "onderzoekers",
    same: "zelfde oordeel",
    noJudgement: "nog geen oordeel",
    legendWeights:
      "Balk: gewicht van wat voor (blauw) en tegen (rood) spreekt. Zekerheid: hoe meer soorten bronnen, hoe hoger; lager als één gegeven het voorstel kan omgooien.",
    intervalLegend:
      "Grijze balk: 95%-interval. Gearceerd: niet te tonen (n.b.). Diagonaal: contact binnen het eigen domein.",
    desc: {
      highest: (item, domain, value) => `Het hoogst staat ${item} bij ${domain}: ${value}.`,
      lowest: (item, domain, value) => `Het laagst staat ${item} bij ${domain}: ${value}.`,
      hiddenCount: (count) =>
        count === 1 ? "Eén cel is niet te tonen." : `${count} cellen zijn niet te tonen.`,
      strongestArc: (source, target, value) =>
        `Het sterkst is het contact dat ${source} noemt met ${target}: ${value}.`,
      weakestArc: (source, target, value) =>
        `Het zwakst is het contact dat ${source} noemt met ${target}: ${value}.`,
      verdicts: "Voorstel per cel:",
      none: "Er zijn geen cijfers te tonen.",
    },
  },
  en: {
    titles: {
      concerns: "Forms of extremism that partners meet",
      responsibility: "Sense of responsibility for radicalisation",
      contacts: "Contacts between domains about radicalisation",
      "contact-matrix": "Who says to have contact with whom",
      capacity: "Equipped to recognise, discuss, report and act",
      reporting: "Clear to whom to report, inside and outside the organisation",
      scorecard: "Scorecard of the capacity to intervene",
    },
    subtitles: {
      concerns:
        "Answers per domain to the statement: in my work I meet people who radicalise from these ideas",
      responsibility:
        "Answers per domain to the statement: my organisation is responsible for this",
      contacts:
        "Share of respondents of the domain where the arrow starts with at least yearly contact",
      "contact-matrix":
        "Share of respondents of the domain in the row with at least yearly contact with the domain in the column",
      capacity: "Answers per domain; “don't know” is left out of the share",
      reporting: "Answers per domain; “don't know” is left out of the share",
      scorecard:
        "Proposal by fixed rules per level and criterion, with the researchers' verdict beside it",
    },
    piesSubtitle:
      "All valid answers to the questions of a step together, per domain; a respondent counts once per question",
    hidden: "hidden",
    empty: "no answer",
    source: ({ municipality, year, responded, invited, profile }) =>
      `Source: survey ${municipality} ${year}; ${responded} respondents${invited === null ? "" : ` of ${invited} invited`}; profile ${profile}.`,
    legendAgree: "6/7 = six of seven valid answers agree (strongly)",
    legendPies: "21/28 = 21 of 28 valid answers agree (strongly)",
    legendOnlyAgree: "agree (strongly), without distribution",
    legendDontKnow: "= number of “don't know”, outside the share",
    legendHidden: "hidden = cannot be shown without making someone recognisable",
    legendBand: "almost all or none = over 90% or under 10%",
    threeClasses: ["agree (strongly)", "neutral", "disagree (strongly)"],
    own: "own domain",
    says: "This domain says …",
    about: "… to have at least yearly contact with",
    kinds: { algemeen: "mostly general", casus: "mostly about a case", beide: "mostly both" },
    contactNotes: "Own domain = contact within it. No dot: no kind of contact is named most.",
    notDrawn: "Nobody reports yearly contact (no arrow):",
    silent: "No answers from (no arrows):",
    arcStrength: ["less than a third", "a third to a half", "half or more"],
    confidence: "confidence",
    weights: (forWeight, against) => `${forWeight} for, ${against} against`,
    sources: (kinds, pieces) =>
      `${kinds} ${kinds === 1 ? "kind of source" : "kinds of sources"}, ${pieces} ${pieces === 1 ? "piece" : "pieces"}`,
    noEvidence: "no evidence",
    judgement: "researchers",
    same: "same verdict",
    noJudgement: "no verdict yet",
    legendWeights:
      "Bar: weight of what speaks for (blue) and against (red). Confidence: more kinds of sources, more confidence; less when one piece of evidence could undo the proposal.",
    intervalLegend:
      "Grey bar: 95% interval. Hatched: cannot be shown. Diagonal: contact within the own domain.",
    desc: {
      highest: (item, domain, value) => `Highest is ${item} for ${domain}: ${value}.`,
      lowest: (item, domain, value) => `Lowest is ${item} for ${domain}: ${value}.`,
      hiddenCount: (count) =>
        count === 1 ? "One cell cannot be shown." : `${count} cells cannot be shown.`,
      strongestArc: (source, target, value) =>
        `Strongest is the contact that ${source} reports with ${target}: ${value}.`,
      weakestArc: (source, target, value) =>
        `Weakest is the contact that ${source} reports with ${target}: ${value}.`,
      verdicts: "Proposal per cell:",
      none: "There are no numbers to show.",
    },
  },
};
