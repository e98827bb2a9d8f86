import type { Language } from "../model/language.js";
import type { RuleThresholds, RuleWords } from "./report-rules.js";
import { ruleWords } from "./report-rules.js";

export type { RuleThresholds };

/** The topics of the page, each with its figures and the tables behind them. */
const TOPICS = [
  "concerns",
  "responsibility",
  "contacts",
  "organisations",
  "capacity",
  "reporting",
  "comparison",
  "scorecard",
] as const;
export type Topic = (typeof TOPICS)[number];

/** Headings and running text of the page. */
export interface PageWords {
  readonly skip: string;
  readonly contents: string;
  readonly byline: (facts: {
    municipality: string;
    year: number;
    responded: number;
    profile: string;
  }) => string;
  readonly heading: Readonly<
    Record<"summary" | "method" | "problems" | "provenance" | "rules" | "evidence", string>
  >;
  readonly topic: Readonly<Record<Topic, { readonly heading: string; readonly intro: string }>>;
  readonly figure: (number: number) => string;
  readonly figureRegion: (title: string) => string;
  readonly tableRegion: (title: string) => string;
  readonly method: readonly string[];
  readonly profile: Readonly<Record<"intern" | "publiek", string>>;
  readonly noProblems: string;
  readonly nothingHidden: string;
  readonly judgement: (verdict: string, reason: string) => string;
  readonly judgementWhere: (where: string) => string;
  readonly noJudgement: string;
  readonly differs: (proposal: string, judgement: string) => string;
  readonly cellSummary: (cell: string, proposal: string, judgement: string | null) => string;
  readonly reached: (facts: {
    proposal: string;
    rule: string;
    weightFor: number;
    weightAgainst: number;
    confidence: string;
    sources: string;
  }) => string;
  readonly sources: (names: readonly string[]) => string;
  readonly noEvidence: string;
  readonly norms: (above: string, below: string) => string;
  readonly cite: (facts: {
    title: string;
    municipality: string;
    year: number;
    tool: string;
    version: string;
    profile: string;
    rules: string;
  }) => string;
  readonly citeLead: string;
  readonly citeNote: (note: string) => string;
  readonly elsewhere: string;
  readonly redraw: string;
  readonly hashes: string;
  readonly rules: RuleWords;
}

const joinNames = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;

export const pageWords: Readonly<Record<Language, PageWords>> = {
  nl: {
    skip: "Naar de inhoud",
    contents: "Inhoud",
    byline: ({ municipality, year, responded, profile }) =>
      `${municipality}, ${year}. ${responded} ingevulde enquêtes. Profiel: ${profile}.`,
    heading: {
      summary: "Samenvatting",
      method: "Werkwijze en respons",
      problems: "Meldingen en wat niet is getoond",
      provenance: "Herkomst en verwijzing",
      rules: "De regels van het voorstel",
      evidence: "Het bewijs per vak",
    },
    topic: {
      concerns: {
        heading: "Vormen van extremisme",
        intro:
          "Welke vormen van extremisme partners in hun werk tegenkomen. Een hoog aandeel is hier niet goed of slecht: het toont wat partners zeggen te zien.",
      },
      responsibility: {
        heading: "Verantwoordelijkheid",
        intro:
          "Of partners vinden dat hun organisatie radicalisering moet herkennen en ernaar moet handelen.",
      },
      contacts: {
        heading: "Contact tussen domeinen",
        intro:
          "Hoe vaak mensen uit een domein zeggen contact te hebben met een ander domein over radicalisering. Het gaat om wat zij melden; de twee kanten van een paar kunnen verschillen.",
      },
      organisations: {
        heading: "Netwerk van organisaties",
        intro:
          "Welke organisaties elkaar noemen als contact over radicalisering. Het gaat om wat zij zelf melden. Een organisatie die niet antwoordde, ontbreekt: dat zij niemand noemt, betekent niet dat zij geen contact heeft.",
      },
      capacity: {
        heading: "Toerusting",
        intro:
          "Of partners zich toegerust voelen om signalen te herkennen, te bespreken, te melden en te handelen. Het zijn eigen inschattingen van wie de enquête invulde.",
      },
      reporting: {
        heading: "Melden",
        intro:
          "Of partners weten bij wie zij signalen kunnen melden, binnen en buiten de eigen organisatie.",
      },
      comparison: {
        heading: "Verschillen tussen domeinen",
        intro:
          "Of domeinen van elkaar verschillen in het aandeel dat het eens is. Eerst staat er hoe groot het verschil is, dan of toeval het kan verklaren. Niet te beslissen betekent niet dat de domeinen gelijk zijn.",
      },
      scorecard: {
        heading: "Scorekaart",
        intro:
          "Per niveau en criterium een voorstel volgens vaste regels, met het oordeel van de onderzoekers ernaast. Er is geen totaalscore: een sterk punt op de ene plaats maakt een zwak punt elders niet goed.",
      },
    },
    figure: (number) => `Figuur ${number}`,
    figureRegion: (title) => `Figuur: ${title}`,
    tableRegion: (title) => `Tabel: ${title}`,
    method: [
      "Een aandeel is het aantal mensen dat ‘eens’ of ‘zeer eens’ antwoordde, gedeeld door het aantal geldige antwoorden. Wie ‘weet niet’ antwoordde of niets invulde, telt niet mee in dat aantal en staat er apart bij. Daardoor verschilt het aantal geldige antwoorden van vraag tot vraag.",
      "Bij elk aandeel hoort een interval van 95%: de waarden die met deze antwoorden goed te verenigen zijn. We berekenen het interval voor precies de groep genodigden als we weten hoe groot die is, en anders met de methode van Wilson. Het interval rekent met toeval, niet met het verschil tussen wie wel en wie niet meedeed. Daarvoor staan, waar dat kan, de grenzen erbij: wat zeker is, los van wat de anderen zouden hebben geantwoord.",
      "Groepen zijn klein. Daarom staan aantallen voorop (6/7) en staan percentages ernaast. Bij minder dan dertig antwoorden of een breed interval heet een aandeel indicatief. Niet te beslissen is een uitkomst, geen tekortkoming: de gegevens laten dan beide kanten open.",
    ],
    profile: {
      intern:
        "Dit rapport is gemaakt met het profiel intern. Het is bedoeld voor wie bij de aanpak betrokken is: in kleine groepen kan iemand die de mensen kent, antwoorden herleiden. Publiceer het niet.",
      publiek:
        "Dit rapport is gemaakt met het profiel publiek. Cellen waarin een antwoord te herleiden zou zijn, zijn niet getoond. Dat verkleint het risico, maar neemt het niet helemaal weg: zie de meldingen.",
    },
    noProblems: "Er zijn geen meldingen over de gegevens.",
    nothingHidden: "Er is geen cel verborgen.",
    judgement: (verdict, reason) => `Oordeel van de onderzoekers: ${verdict}. ${reason}`,
    judgementWhere: (where) => `Vindplaats: ${where}`,
    noJudgement: "De onderzoekers hebben over dit vak geen oordeel gegeven.",
    differs: (proposal, judgement) =>
      `Het oordeel (${judgement}) wijkt af van het voorstel (${proposal}). Beide blijven staan: het voorstel volgt de regels, het oordeel weegt mee wat regels niet zien.`,
    cellSummary: (cell, proposal, judgement) =>
      `${cell}: voorstel ${proposal}${judgement === null ? "" : `, oordeel ${judgement}`}`,
    reached: ({ proposal, rule, weightFor, weightAgainst, confidence, sources }) =>
      `Voorstel: ${proposal}, volgens regel ${rule}. Het gewicht is ${weightFor} voor en ${weightAgainst} tegen${sources === "" ? "" : `, uit ${sources}`}. Zekerheid: ${confidence}.`,
    sources: (names) => joinNames(names, "en"),
    noEvidence: "Voor dit vak is geen bewijs verzameld.",
    norms: (above, below) =>
      `Normen van dit onderzoek: op orde vanaf ${above}, aandachtspunt tot en met ${below}.`,
    cite: ({ title, municipality, year, tool, version, profile, rules }) =>
      `${title}. ${municipality}, ${year}. Berekend met ${tool} ${version}, profiel ${profile}, privacyregels versie ${rules}.`,
    citeLead: "Zo kunt u naar dit rapport verwijzen:",
    citeNote: (note) => `Vermeld er altijd bij: ‘${note}’`,
    elsewhere: "De tabellen bij deze vragen staan onder",
    redraw: "Alle cijfers staan in results.json en in de map tables.",
    hashes: "Wie de bestanden hieronder heeft, kan aan de SHA-256 zien of het dezelfde zijn.",
    rules: ruleWords.nl,
  },
  en: {
    skip: "To the contents",
    contents: "Contents",
    byline: ({ municipality, year, responded, profile }) =>
      `${municipality}, ${year}. ${responded} completed surveys. Profile: ${profile}.`,
    heading: {
      summary: "Summary",
      method: "Method and response",
      problems: "Remarks and what is not shown",
      provenance: "Provenance and how to cite",
      rules: "The rules of the proposal",
      evidence: "The evidence per box",
    },
    topic: {
      concerns: {
        heading: "Forms of extremism",
        intro:
          "Which forms of extremism partners meet in their work. A high share is neither good nor bad here: it shows what partners say they see.",
      },
      responsibility: {
        heading: "Responsibility",
        intro:
          "Whether partners think that their organisation must recognise radicalisation and act on it.",
      },
      contacts: {
        heading: "Contact between domains",
        intro:
          "How often people of one domain say to have contact with another domain about radicalisation. It is what they report; the two sides of a pair may differ.",
      },
      organisations: {
        heading: "Network of organisations",
        intro:
          "Which organisations name each other as a contact about radicalisation. It is what they report themselves. An organisation that did not answer is missing: that it names nobody does not mean that it has no contact.",
      },
      capacity: {
        heading: "Capacity",
        intro:
          "Whether partners feel equipped to recognise, discuss, report and act. These are the estimates of those who filled in the survey.",
      },
      reporting: {
        heading: "Reporting",
        intro:
          "Whether partners know to whom they can report signs, inside and outside their own organisation.",
      },
      comparison: {
        heading: "Differences between domains",
        intro:
          "Whether domains differ in the share that agrees. First how large the difference is, then whether chance can explain it. Undecided does not mean that the domains are equal.",
      },
      scorecard: {
        heading: "Scorecard",
        intro:
          "Per level and criterion a proposal by fixed rules, with the researchers' judgement beside it. There is no total score: strength in one place does not make up for weakness in another.",
      },
    },
    figure: (number) => `Figure ${number}`,
    figureRegion: (title) => `Figure: ${title}`,
    tableRegion: (title) => `Table: ${title}`,
    method: [
      "A share is the number of people who answered ‘agree’ or ‘strongly agree’, divided by the number of valid answers. Those who answered ‘don't know’ or left the question empty are not in that number and are counted beside it. So the number of valid answers differs from question to question.",
      "Every share has an interval of 95%: the values that go well with these answers. We compute the interval for exactly the group invited where we know how large it is, and otherwise with Wilson's method. The interval deals with chance, not with the difference between those who took part and those who did not. For that the bounds stand beside it where possible: what is certain, whatever the others would have answered.",
      "Groups are small. Therefore counts come first (6/7), with percentages beside them. With fewer than thirty answers or a wide interval a share is called indicative. Undecided is an outcome, no failure: the data then leave both sides open.",
    ],
    profile: {
      intern:
        "This report was made with the profile intern. It is meant for those who take part in the approach: in small groups someone who knows the people can trace answers. Do not publish it.",
      publiek:
        "This report was made with the profile publiek. Cells in which an answer could be traced are not shown. That lessens the risk but does not remove it: see the remarks.",
    },
    noProblems: "There are no remarks on the data.",
    nothingHidden: "No cell is hidden.",
    judgement: (verdict, reason) => `The researchers' judgement: ${verdict}. ${reason}`,
    judgementWhere: (where) => `Found in: ${where}`,
    noJudgement: "The researchers gave no judgement on this box.",
    differs: (proposal, judgement) =>
      `The judgement (${judgement}) differs from the proposal (${proposal}). Both stand: the proposal follows the rules, the judgement weighs what rules do not see.`,
    cellSummary: (cell, proposal, judgement) =>
      `${cell}: proposal ${proposal}${judgement === null ? "" : `, judgement ${judgement}`}`,
    reached: ({ proposal, rule, weightFor, weightAgainst, confidence, sources }) =>
      `Proposal: ${proposal}, by rule ${rule}. The weight is ${weightFor} for and ${weightAgainst} against${sources === "" ? "" : `, from ${sources}`}. Confidence: ${confidence}.`,
    sources: (names) => joinNames(names, "and"),
    noEvidence: "No evidence was gathered for this box.",
    norms: (above, below) =>
      `Norms of this study: in order from ${above}, needs attention up to and including ${below}.`,
    cite: ({ title, municipality, year, tool, version, profile, rules }) =>
      `${title}. ${municipality}, ${year}. Computed with ${tool} ${version}, profile ${profile}, privacy rules version ${rules}.`,
    citeLead: "You can cite this report as follows:",
    citeNote: (note) => `Always add: ‘${note}’`,
    elsewhere: "The tables on these questions stand under",
    redraw: "All numbers are in results.json and in the folder tables.",
    hashes: "Whoever has the files below can tell by the SHA-256 whether they are the same.",
    rules: ruleWords.en,
  },
};
