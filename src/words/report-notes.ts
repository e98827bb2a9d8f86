import type { HidingRule } from "../model/disclosure-rule.js";
import type { Language } from "../model/language.js";

/** What stands under a table or in its remarks. */
export interface TableNotes {
  readonly agreeCell: string;
  readonly contactCell: string;
  readonly ownDomain: string;
  readonly dontKnow: string;
  readonly contactEmpty: string;
  readonly indicative: string;
  readonly hidden: string;
  readonly band: string;
  readonly extreme: (cells: number) => string;
  readonly allButOne: (cells: number) => string;
  readonly noAnswers: string;
  readonly method: string;
  readonly bounds: string;
  readonly notInvited: string;
  readonly noInterval: string;
  readonly observed: (arcs: number, of: number) => string;
  readonly strength: string;
  readonly direction: string;
  readonly asymmetry: string;
  readonly weights: string;
  readonly differs: string;
  readonly hiddenRules: string;
  readonly remark: {
    readonly indicative: string;
    readonly extreme: string;
    readonly allButOne: string;
    readonly band: string;
    readonly noAnswers: string;
    readonly hidden: (rule: HidingRule) => string;
  };
  readonly hiddenKind: Readonly<Record<"primary" | "secondary", string>>;
  readonly rule: Readonly<Record<HidingRule, string>>;
}

const ruleNl = {
  D1: "te weinig geldige antwoorden",
  D2: "te weinig mensen met een ander antwoord",
  D6: "te klein, of met de rest zou dit een verborgen cijfer verraden",
};
const ruleEn = {
  D1: "too few valid answers",
  D2: "too few people with another answer",
  D6: "too small, or with the rest this would give a hidden number away",
};

export const tableNotes: Readonly<Record<Language, TableNotes>> = {
  nl: {
    agreeCell:
      "Per cel: het aantal dat ‘eens’ of ‘zeer eens’ antwoordde, uit het aantal geldige antwoorden, en het percentage.",
    contactCell:
      "Per cel: het aantal dat ten minste jaarlijks contact noemt, uit het aantal dat antwoordde, en het percentage. Elke rij zegt wat het domein zelf meldt.",
    ownDomain:
      "De cellen waar een domein zichzelf noemt, gaan over contact binnen het eigen domein; die tellen niet mee in het netwerk.",
    dontKnow: "‘Weet niet’ en niet ingevuld tellen niet mee als geldig antwoord.",
    contactEmpty: "Wie de vraag niet invulde, telt niet mee.",
    indicative:
      "Bij minder dan dertig antwoorden is een percentage een indicatie. Kijk dan naar het aantal en het interval.",
    hidden: "n.b.: niet getoond, om herkenning te bemoeilijken.",
    band: "Vrijwel alle en vrijwel geen: meer dan 90% en minder dan 10%.",
    extreme: (cells) =>
      `${cells === 1 ? "In één cel" : `In ${cells} cellen`} antwoordde iedereen aan dezelfde kant (0% of 100%). Van wie bij zo'n domein hoort, is het antwoord daarmee bekend: deel dit niet breder dan nodig.`,
    allButOne: (cells) =>
      `${cells === 1 ? "In één cel" : `In ${cells} cellen`} antwoordde op één na iedereen aan dezelfde kant: die ene weet dan wat alle anderen antwoordden.`,
    noAnswers: "–: niemand gaf een geldig antwoord.",
    method:
      "We berekenen het interval van 95% voor precies de groep genodigden als we weten hoe groot die is, en anders met de methode van Wilson.",
    bounds:
      "De grenzen gelden voor alle genodigden, wat wie geen geldig antwoord gaf (‘weet niet’ inbegrepen) ook zou hebben geantwoord.",
    notInvited: "Onbekend: niet opgegeven hoeveel mensen zijn uitgenodigd.",
    noInterval:
      "Voor dichtheid, wederkerigheid, gemiddelden en sommen is geen interval te berekenen. Lees ze als beschrijving, niet als bewijs van een verschil.",
    observed: (arcs, of) =>
      `Berekend over ${arcs} van de ${of} lijnen tussen domeinen. Een lijn die niet is getoond of niet is beantwoord, telt als onbekend en niet als nul.`,
    strength:
      "Het gemiddelde is de som van de aandelen, gedeeld door het aantal andere domeinen. Elk domein telt daarin even zwaar.",
    direction: "Boven nul: het eerste domein noemt het tweede vaker dan andersom.",
    asymmetry:
      "Een verschil is beslist als het interval de nul niet bevat. Er worden veel paren tegelijk vergeleken, dus een enkel beslist verschil kan toeval zijn.",
    weights:
      "Voor en tegen zijn gewichten: bewijs telt van één (een enkel signaal) tot drie (vastgesteld).",
    differs: "Waar het oordeel van de onderzoekers afwijkt van het voorstel, blijven beide staan.",
    hiddenRules:
      "Onder D2 staan ook de cellen waar iedereen hetzelfde antwoordde: die apart noemen zou het antwoord verraden.",
    remark: {
      indicative: "indicatief",
      extreme: "iedereen antwoordde gelijk (D3): deel dit niet breder dan nodig",
      allButOne: "op één na iedereen antwoordde gelijk (D4): deel dit niet breder dan nodig",
      band: "alleen als orde van grootte te tonen (D3)",
      noAnswers: "geen geldige antwoorden",
      hidden: (rule) => `niet getoond: ${ruleNl[rule]} (${rule})`,
    },
    hiddenKind: { primary: "om de cel zelf", secondary: "om een andere cel te beschermen" },
    rule: ruleNl,
  },
  en: {
    agreeCell:
      "Per cell: how many answered ‘agree’ or ‘strongly agree’, out of the valid answers, and the percentage.",
    contactCell:
      "Per cell: how many mention at least yearly contact, out of those who answered, and the percentage. Each row is what the domain itself reports.",
    ownDomain:
      "Cells in which a domain mentions itself are about contact within that domain; they do not count in the network.",
    dontKnow: "‘Don't know’ and empty answers are no valid answers.",
    contactEmpty: "Those who left the question empty are not counted.",
    indicative:
      "With fewer than thirty answers a percentage is an indication. Look at the count and the interval.",
    hidden: "n/a: not shown, to make people harder to recognise.",
    band: "Almost all and almost none: over 90% and under 10%.",
    extreme: (cells) =>
      `${cells === 1 ? "In one cell" : `In ${cells} cells`} everyone answered on the same side (0% or 100%). That tells what each member of the domain answered: do not share this more widely than needed.`,
    allButOne: (cells) =>
      `${cells === 1 ? "In one cell" : `In ${cells} cells`} all but one answered on the same side: that one then knows what all others answered.`,
    noAnswers: "–: nobody gave a valid answer.",
    method:
      "We compute the interval of 95% for exactly the group invited where we know how large it is, and otherwise with Wilson's method.",
    bounds:
      "The bounds hold for everyone invited, whatever those without a valid answer (“don't know” included) would have answered.",
    notInvited: "Unknown: nobody wrote down how many people were invited.",
    noInterval:
      "Density, reciprocity, means and sums have no interval. Read them as description, not as proof of a difference.",
    observed: (arcs, of) =>
      `Computed over ${arcs} of the ${of} lines between domains. A line that is not shown or was not answered counts as unknown, not as zero.`,
    strength:
      "The mean is the sum of the shares, divided by the number of other domains. Every domain counts equally in it.",
    direction: "Above zero: the first domain mentions the second more often than the reverse.",
    asymmetry:
      "A difference is decided when the interval does not hold zero. Many pairs are compared at once, so a single decided difference may be chance.",
    weights:
      "For and against are weights: evidence counts from one (a single sign) to three (established).",
    differs: "Where the researchers' judgement differs from the proposal, both stand.",
    hiddenRules:
      "D2 includes the cells in which everyone answered the same: naming those apart would give the answer away.",
    remark: {
      indicative: "indicative",
      extreme: "everyone answered the same (D3): do not share more widely than needed",
      allButOne: "all but one answered the same (D4): do not share more widely than needed",
      band: "may be shown as an order of size only (D3)",
      noAnswers: "no valid answers",
      hidden: (rule) => `not shown: ${ruleEn[rule]} (${rule})`,
    },
    hiddenKind: { primary: "for the cell itself", secondary: "to protect another cell" },
    rule: ruleEn,
  },
};
