import type { Language } from "../model/language.js";
import { type ChainWords, chainWords } from "./chain.js";
import { type HubWords, hubWords } from "./hub.js";

/** The sentences of the figures. Subtitles say what is counted and who was asked. */
export interface FigureWords {
  readonly titles: Readonly<Record<FigureId, string>>;
  readonly subtitles: Readonly<Record<FigureId, string>>;
  readonly piesSubtitle: string;
  readonly hidden: string;
  /** Where nobody gave a valid answer. */
  readonly empty: string;
  readonly source: (facts: {
    municipality: string;
    year: number;
    responded: number;
    invited: number | null;
    profile: string;
  }) => string;
  /** How a count is read, with a count of the figure itself. */
  readonly example: (k: number, base: number) => string;
  readonly legendOnlyAgree: string;
  readonly legendRest: string;
  readonly legendDontKnow: string;
  readonly legendHidden: string;
  readonly legendEmpty: string;
  readonly legendBand: string;
  readonly threeClasses: readonly [string, string, string];
  readonly own: string;
  readonly says: string;
  readonly about: string;
  readonly kinds: Readonly<Record<"algemeen" | "casus" | "beide", string>>;
  readonly ownNote: string;
  readonly noKindNote: string;
  /** The same where kinds of contact are hidden too: the note may not tell the two apart. */
  readonly noKindShownNote: string;
  readonly smallBasesNote: string;
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
  readonly intervalNote: string;
  readonly hatchedNote: string;
  readonly diagonalNote: string;
  readonly chain: ChainWords;
  readonly hub: HubWords;
  readonly desc: DescWords;
}

/** Sentences of the descriptions for whoever cannot see a figure. */
export interface DescWords {
  readonly cells: ExtremeWords;
  readonly contacts: ExtremeWords;
  readonly verdicts: string;
  readonly none: string;
}

/** Which of the shares of a figure are highest and lowest. */
export interface ExtremeWords {
  /** A share by its two names: question and domain, or who says it and about whom. */
  readonly name: (first: string, second: string) => string;
  readonly only: (name: string, value: string) => string;
  /** Every share is the same. */
  readonly all: (count: number, percent: string) => string;
  readonly highest: (name: string, value: string) => string;
  readonly lowest: (name: string, value: string) => string;
  readonly manyHighest: (count: number, percent: string, name: string, value: string) => string;
  readonly manyLowest: (count: number, percent: string, name: string, value: string) => string;
  readonly hidden: (count: number) => string;
}

const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  nl: "Nul Eén Twee Drie Vier Vijf Zes Zeven Acht Negen Tien Elf Twaalf".split(" "),
  en: "None One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" "),
};

/** A count at the start of a sentence, in letters up to twelve. */
function first(count: number, language: Language): string {
  return COUNTS[language][count] ?? String(count);
}

export const FIGURE_IDS = [
  "concerns",
  "responsibility",
  "contacts",
  "contact-matrix",
  "hub",
  "organisations",
  "capacity",
  "capacity-chain",
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
      hub: "Het netwerk met en zonder zijn spil",
      organisations: "Contacten tussen organisaties over radicalisering",
      capacity: "Toegerust om te herkennen, te bespreken, te melden en te handelen",
      "capacity-chain": "Waar de keten lijkt te breken, en waarop",
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
      hub: "Ten minste jaarlijks contact tussen domeinen, zoals respondenten van het domein waar de pijl begint het melden",
      organisations: "Wie noemt wie als contact, ten minste jaarlijks",
      capacity: "Antwoorden per domein; ‘weet niet’ telt niet mee in het aandeel",
      "capacity-chain":
        "Een stap is zo sterk als zijn zwakste vraag: aandeel (zeer) eens per domein; de keten breekt bij het eerste aandachtspunt",
      reporting: "Antwoorden per domein; ‘weet niet’ telt niet mee in het aandeel",
      scorecard:
        "Voorstel volgens vaste regels per niveau en criterium, met het oordeel van de onderzoekers ernaast",
    },
    piesSubtitle:
      "Alle geldige antwoorden op de vragen van een stap samen, per domein; een respondent telt per vraag een keer",
    hidden: "n.b.",
    empty: "geen geldig antwoord",
    source: ({ municipality, year, responded, invited, profile }) =>
      `Bron: enquête ${municipality} ${year}; ${responded} respondenten${invited === null ? "" : ` van ${invited} uitgenodigd`}; profiel ${profile}.`,
    example: (k, base) => `${k}/${base} = ${k} van de ${base} geldige antwoorden (zeer) eens`,
    legendOnlyAgree: "(zeer) eens, zonder verdeling",
    legendRest: "overige geldige antwoorden",
    legendDontKnow: "= aantal ‘weet niet’, buiten het aandeel",
    legendHidden: "n.b. = niet getoond, om herkenning te bemoeilijken",
    legendEmpty: "– = geen geldig antwoord",
    legendBand: "vrijwel alle of geen = meer dan 90% of minder dan 10%",
    threeClasses: ["(zeer) eens", "neutraal", "(zeer) oneens"],
    own: "onderling",
    says: "Dit domein zegt …",
    about: "… ten minste jaarlijks contact te hebben met",
    kinds: {
      algemeen: "vaakst genoemd: algemeen",
      casus: "vaakst genoemd: een casus",
      beide: "vaakst genoemd: beide",
    },
    ownNote: "Onderling = binnen het eigen domein.",
    noKindNote: "Geen rondje: geen enkele soort contact springt eruit.",
    noKindShownNote:
      "Geen rondje: geen enkele soort contact springt eruit, of dat is niet te tonen.",
    smallBasesNote:
      "Bij minder dan dertig antwoorden is een percentage een indicatie; intervallen staan in de tabel.",
    notDrawn: "Niemand noemt ten minste jaarlijks contact (geen pijl):",
    silent: "Geen antwoorden van (geen pijlen):",
    arcStrength: ["minder dan een derde", "een derde tot de helft", "de helft of meer"],
    confidence: "zekerheid",
    weights: (forWeight, against) => `${forWeight} voor, ${against} tegen`,
    sources: (kinds, pieces) =>
      `steun uit ${kinds} ${kinds === 1 ? "soort bron" : "soorten bronnen"}, ${pieces} ${pieces === 1 ? "gegeven" : "gegevens"}`,
    noEvidence: "geen gegevens",
    judgement: "onderzoekers",
    same: "hetzelfde oordeel",
    noJudgement: "nog geen oordeel",
    legendWeights:
      "Balk: gewicht van wat voor (blauw) en tegen (rood) spreekt. Zekerheid: hoe meer soorten bronnen, hoe hoger; lager als één gewoon gegeven het voorstel verandert.",
    intervalNote: "Grijze balk: 95%-interval.",
    hatchedNote: "Gearceerd: niet te tonen (n.b.).",
    diagonalNote: "Diagonaal: contact binnen het eigen domein.",
    chain: chainWords.nl,
    hub: hubWords.nl,
    desc: {
      cells: {
        name: (item, domain) => `${item} bij ${domain}`,
        only: (name, value) => `Alleen ${name} is te tonen: ${value}.`,
        all: (count, percent) => `${first(count, "nl")} cellen staan alle op ${percent}.`,
        highest: (name, value) => `Het hoogst staat ${name}: ${value}.`,
        lowest: (name, value) => `Het laagst staat ${name}: ${value}.`,
        manyHighest: (count, percent, name, value) =>
          `${first(count, "nl")} cellen staan het hoogst, op ${percent}, waaronder ${name} (${value}).`,
        manyLowest: (count, percent, name, value) =>
          `${first(count, "nl")} cellen staan het laagst, op ${percent}, waaronder ${name} (${value}).`,
        hidden: (count) =>
          count === 1
            ? "Eén cel is niet te tonen."
            : `${first(count, "nl")} cellen zijn niet te tonen.`,
      },
      contacts: {
        name: (source, target) => `dat ${source} noemt met ${target}`,
        only: (name, value) => `Alleen het contact ${name} is te tonen: ${value}.`,
        all: (count, percent) =>
          `${first(count, "nl")} contacten zijn alle even sterk, op ${percent}.`,
        highest: (name, value) => `Het sterkst is het contact ${name}: ${value}.`,
        lowest: (name, value) => `Het zwakst is het contact ${name}: ${value}.`,
        manyHighest: (count, percent, name, value) =>
          `${first(count, "nl")} contacten zijn het sterkst, op ${percent}, waaronder het contact ${name} (${value}).`,
        manyLowest: (count, percent, name, value) =>
          `${first(count, "nl")} contacten zijn het zwakst, op ${percent}, waaronder het contact ${name} (${value}).`,
        hidden: (count) =>
          count === 1
            ? "Eén contact is niet te tonen."
            : `${first(count, "nl")} contacten zijn niet te tonen.`,
      },
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
      hub: "The network with and without its hub",
      organisations: "Contacts between organisations about radicalisation",
      capacity: "Equipped to recognise, discuss, report and act",
      "capacity-chain": "Where the chain seems to break, and on what",
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
      hub: "At least yearly contact between domains, as respondents of the domain where the arrow starts report it",
      organisations: "Who names whom as a contact, at least yearly",
      capacity: "Answers per domain; “don't know” is left out of the share",
      "capacity-chain":
        "A step is as strong as its weakest question: share that agrees (strongly) per domain; the chain breaks at the first step that needs attention",
      reporting: "Answers per domain; “don't know” is left out of the share",
      scorecard:
        "Proposal by fixed rules per level and criterion, with the researchers' verdict beside it",
    },
    piesSubtitle:
      "All valid answers to the questions of a step together, per domain; a respondent counts once per question",
    hidden: "n/a",
    empty: "no valid answer",
    source: ({ municipality, year, responded, invited, profile }) =>
      `Source: survey ${municipality} ${year}; ${responded} respondents${invited === null ? "" : ` of ${invited} invited`}; profile ${profile}.`,
    example: (k, base) => `${k}/${base} = ${k} of ${base} valid answers agree (strongly)`,
    legendOnlyAgree: "agree (strongly), without distribution",
    legendRest: "other valid answers",
    legendDontKnow: "= number of “don't know”, outside the share",
    legendHidden: "n/a = not shown, to make people harder to recognise",
    legendEmpty: "– = no valid answer",
    legendBand: "almost all or none = over 90% or under 10%",
    threeClasses: ["agree (strongly)", "neutral", "disagree (strongly)"],
    own: "own domain",
    says: "This domain says …",
    about: "… to have at least yearly contact with",
    kinds: {
      algemeen: "named most: general",
      casus: "named most: a case",
      beide: "named most: both",
    },
    ownNote: "Own domain = contact within it.",
    noKindNote: "No dot: no kind of contact stands out.",
    noKindShownNote: "No dot: no kind of contact stands out, or that cannot be shown.",
    smallBasesNote:
      "With fewer than thirty answers a percentage is an indication; intervals are in the table.",
    notDrawn: "Nobody reports at least yearly contact (no arrow):",
    silent: "No answers from (no arrows):",
    arcStrength: ["less than a third", "a third to a half", "half or more"],
    confidence: "confidence",
    weights: (forWeight, against) => `${forWeight} for, ${against} against`,
    sources: (kinds, pieces) =>
      `support from ${kinds} ${kinds === 1 ? "kind of source" : "kinds of sources"}, ${pieces} ${pieces === 1 ? "piece" : "pieces"}`,
    noEvidence: "no evidence",
    judgement: "researchers",
    same: "same verdict",
    noJudgement: "no verdict yet",
    legendWeights:
      "Bar: weight for (blue) and against (red). Confidence: more kinds of sources, more confidence; less when one ordinary piece would change the proposal.",
    intervalNote: "Grey bar: 95% interval.",
    hatchedNote: "Hatched: cannot be shown (n/a).",
    diagonalNote: "Diagonal: contact within the own domain.",
    chain: chainWords.en,
    hub: hubWords.en,
    desc: {
      cells: {
        name: (item, domain) => `${item} for ${domain}`,
        only: (name, value) => `Only ${name} can be shown: ${value}.`,
        all: (count, percent) => `${first(count, "en")} cells are all at ${percent}.`,
        highest: (name, value) => `Highest is ${name}: ${value}.`,
        lowest: (name, value) => `Lowest is ${name}: ${value}.`,
        manyHighest: (count, percent, name, value) =>
          `${first(count, "en")} cells are highest, at ${percent}, among them ${name} (${value}).`,
        manyLowest: (count, percent, name, value) =>
          `${first(count, "en")} cells are lowest, at ${percent}, among them ${name} (${value}).`,
        hidden: (count) =>
          count === 1
            ? "One cell cannot be shown."
            : `${first(count, "en")} cells cannot be shown.`,
      },
      contacts: {
        name: (source, target) => `that ${source} reports with ${target}`,
        only: (name, value) => `Only the contact ${name} can be shown: ${value}.`,
        all: (count, percent) =>
          `${first(count, "en")} contacts are all equally strong, at ${percent}.`,
        highest: (name, value) => `Strongest is the contact ${name}: ${value}.`,
        lowest: (name, value) => `Weakest is the contact ${name}: ${value}.`,
        manyHighest: (count, percent, name, value) =>
          `${first(count, "en")} contacts are strongest, at ${percent}, among them the contact ${name} (${value}).`,
        manyLowest: (count, percent, name, value) =>
          `${first(count, "en")} contacts are weakest, at ${percent}, among them the contact ${name} (${value}).`,
        hidden: (count) =>
          count === 1
            ? "One contact cannot be shown."
            : `${first(count, "en")} contacts cannot be shown.`,
      },
      verdicts: "Proposal per cell:",
      none: "There are no numbers to show.",
    },
  },
};
