import type { Language } from "../model/language.js";

/** A share as a sentence holds it: `28/66 42%`, `34–51%`. */
interface Estimate {
  readonly label: string;
  readonly cell: string;
  readonly interval: string;
}

interface Rank extends Estimate {
  /** How many of the other questions have an interval that overlaps this one. */
  readonly overlaps: number;
  readonly others: number;
}

/** The sentences of the summary. Each says only what the intervals bear out. */
export interface SummaryWords {
  readonly lead: Readonly<
    Record<
      | "response"
      | "norms"
      | "strongest"
      | "weakest"
      | "domains"
      | "hub"
      | "asymmetry"
      | "scorecard"
      | "differs"
      | "hidden",
      string
    >
  >;
  readonly response: (responded: number, invited: number | null, percent: string) => string;
  readonly silent: string;
  readonly clear: (
    labels: readonly string[],
    side: "above" | "below",
    norm: string,
    shown: number,
  ) => string;
  readonly none: (side: "above" | "below", norm: string) => string;
  readonly undecided: (count: number) => string;
  readonly notShown: (count: number) => string;
  readonly banded: (labels: readonly string[], band: string) => string;
  readonly strongest: (rank: Rank) => string;
  readonly weakest: (rank: Rank) => string;
  readonly domain: (domain: string, lowest: number, of: number, decided: number) => string;
  readonly noDomain: string;
  readonly hub: (domain: string, withHub: string, without: string) => string;
  readonly hubOnly: (domain: string, withHub: string) => string;
  readonly partial: (arcs: number, of: number) => string;
  readonly noInterval: string;
  readonly asymmetries: (decided: readonly string[], compared: number) => string;
  readonly pairsUnknown: (count: number) => string;
  readonly verdict: (verdict: string, cells: readonly string[]) => string;
  readonly differs: (cell: string, proposal: string, judgement: string) => string;
  readonly allAgree: (count: number) => string;
  readonly unseen: (count: number) => string;
  readonly hidden: (cells: number, profile: string) => string;
}

const quoted = (name: string): string => `‘${name}’`;
const joined = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
const listNl = (names: readonly string[]): string => joined(names, "en");
const listEn = (names: readonly string[]): string => joined(names, "and");

export const summaryWords: Readonly<Record<Language, SummaryWords>> = {
  nl: {
    lead: {
      response: "Respons",
      norms: "Tegenover de normen",
      strongest: "Hoogste aandeel",
      weakest: "Laagste aandeel",
      domains: "Domeinen",
      hub: "Contact",
      asymmetry: "Over en weer",
      scorecard: "Scorekaart",
      differs: "Oordeel en voorstel",
      hidden: "Niet getoond",
    },
    response: (responded, invited, percent) =>
      invited === null
        ? `${responded} mensen vulden de enquête in. Hoeveel er zijn uitgenodigd, is niet opgegeven.`
        : `${responded} van de ${invited} genodigden vulden de enquête in (${percent}).`,
    silent: "Wie niet meedeed, kan er anders over denken.",
    clear: (labels, side, norm, shown) =>
      `Bij ${labels.length} van de ${shown} vragen over toerusting ligt het hele interval ${side === "above" ? "op of boven" : "op of onder"} de norm van ${norm}: ${listNl(labels.map(quoted))}.`,
    none: (side, norm) =>
      `Bij geen enkele vraag over toerusting ligt het hele interval ${side === "above" ? "op of boven" : "op of onder"} de norm van ${norm}.`,
    undecided: (count) =>
      count === 1
        ? "Bij de andere vraag ligt het interval niet geheel voorbij een van beide normen."
        : `Bij de andere ${count} vragen ligt het interval niet geheel voorbij een van beide normen.`,
    notShown: (count) =>
      count === 1
        ? "Bij één vraag is het totaal niet als percentage te tonen; die telt hier niet mee."
        : `Bij ${count} vragen is het totaal niet als percentage te tonen; die tellen hier niet mee.`,
    banded: (labels, band) =>
      `Bij ${listNl(labels.map(quoted))} is alleen te zeggen dat ${band} deelnemers (zeer) eens antwoordden.`,
    strongest: (rank) =>
      `${rank.cell} (zeer) eens bij ‘${rank.label}’, interval ${rank.interval}. ${rankNl(rank, "hoger", "hoogst")}`,
    weakest: (rank) =>
      `${rank.cell} (zeer) eens bij ‘${rank.label}’, interval ${rank.interval}. ${rankNl(rank, "lager", "laagst")}`,
    domain: (domain, lowest, of, decided) =>
      `${domain} heeft bij ${lowest} van de ${of} vragen het laagste aandeel van de getoonde domeinen. ${
        decided === 0
          ? "Bij geen van die vragen ligt het interval geheel onder dat van het hoogste domein. Intervallen die elkaar overlappen, bewijzen geen gelijkheid: of een verschil vaststaat, vraagt een toets, en die zit niet in deze versie."
          : `Bij ${decided} daarvan valt het interval geheel onder dat van het hoogste domein. Voor de andere verschillen is een toets nodig, en die zit niet in deze versie.`
      }`,
    noDomain: "Er is geen domein dat vaker dan de andere het laagste aandeel heeft.",
    hub: (domain, withHub, without) =>
      `Van en naar ${domain} is het gemiddelde aandeel met minstens jaarlijks contact het hoogst: ${withHub}, tegen ${without} op de lijnen tussen de andere domeinen. Dat domein heet hier de spil.`,
    hubOnly: (domain, withHub) =>
      `Van en naar ${domain} is het gemiddelde aandeel met minstens jaarlijks contact het hoogst: ${withHub}. Dat domein heet hier de spil.`,
    partial: (arcs, of) =>
      `Dit berust op ${arcs} van de ${of} lijnen; met de andere erbij kan het beeld anders zijn.`,
    noInterval:
      "Voor deze gemiddelden is geen interval berekend: ze beschrijven, en bewijzen geen verschil.",
    asymmetries: (decided, compared) =>
      decided.length === 0
        ? `Bij geen van de ${compared} vergeleken paren is te beslissen dat het ene domein het andere vaker noemt dan andersom.`
        : `Bij ${decided.length} van de ${compared} vergeleken paren is te beslissen wie de ander vaker noemt: ${listNl(decided)}. Bij zoveel vergelijkingen kan een enkel verschil toeval zijn.`,
    pairsUnknown: (count) =>
      count === 1
        ? "Eén paar is niet te vergelijken, omdat een van beide richtingen ontbreekt."
        : `${count} paren zijn niet te vergelijken, omdat minstens één richting ontbreekt.`,
    verdict: (verdict, cells) => `Voorstel ‘${verdict}’ voor ${listNl(cells)}.`,
    differs: (cell, proposal, judgement) =>
      `Over ${cell} is het voorstel ‘${proposal}’ en het oordeel van de onderzoekers ‘${judgement}’.`,
    allAgree: (count) =>
      count === 1
        ? "Het ene oordeel van de onderzoekers komt overeen met het voorstel."
        : `De ${count} oordelen van de onderzoekers komen overeen met het voorstel.`,
    unseen: (count) =>
      count === 1
        ? "Eén cijfer uit de enquête is niet te tonen; met dat cijfer erbij kan een voorstel anders uitvallen."
        : `${count} cijfers uit de enquête zijn niet te tonen; met die cijfers erbij kan een voorstel anders uitvallen.`,
    hidden: (cells, profile) =>
      cells === 0
        ? `Onder het profiel ${profile} hoefde geen cel te worden verborgen.`
        : `Onder het profiel ${profile} ${cells === 1 ? "is één cel" : `zijn ${cells} cellen`} niet getoond, zodat niemand te herkennen is.`,
  },
  en: {
    lead: {
      response: "Response",
      norms: "Against the norms",
      strongest: "Highest share",
      weakest: "Lowest share",
      domains: "Domains",
      hub: "Contact",
      asymmetry: "Both ways",
      scorecard: "Scorecard",
      differs: "Judgement and proposal",
      hidden: "Not shown",
    },
    response: (responded, invited, percent) =>
      invited === null
        ? `${responded} people filled in the survey. How many were invited was not written down.`
        : `${responded} of the ${invited} people invited filled in the survey (${percent}).`,
    silent: "Those who did not take part may think otherwise.",
    clear: (labels, side, norm, shown) =>
      `For ${labels.length} of the ${shown} questions on capacity the whole interval lies at or ${side} the norm of ${norm}: ${listEn(labels.map(quoted))}.`,
    none: (side, norm) =>
      `For no question on capacity does the whole interval lie at or ${side} the norm of ${norm}.`,
    undecided: (count) =>
      count === 1
        ? "For the other question the interval does not lie wholly beyond either norm."
        : `For the other ${count} questions the interval does not lie wholly beyond either norm.`,
    notShown: (count) =>
      count === 1
        ? "For one question the total cannot be shown as a percentage; it is left out here."
        : `For ${count} questions the total cannot be shown as a percentage; they are left out here.`,
    banded: (labels, band) =>
      `Of ${listEn(labels.map(quoted))} it can only be said that ${band} (strongly) agree.`,
    strongest: (rank) =>
      `${rank.cell} (strongly) agree with ‘${rank.label}’, interval ${rank.interval}. ${rankEn(rank, "higher", "highest")}`,
    weakest: (rank) =>
      `${rank.cell} (strongly) agree with ‘${rank.label}’, interval ${rank.interval}. ${rankEn(rank, "lower", "lowest")}`,
    domain: (domain, lowest, of, decided) =>
      `${domain} has the lowest share of the domains shown for ${lowest} of the ${of} questions. ${
        decided === 0
          ? "For none of these does its interval lie wholly below that of the highest domain. Intervals that overlap do not prove equality: whether a difference is certain takes a test, which is not in this version."
          : `For ${decided} of these its interval lies wholly below that of the highest domain. The other differences take a test, which is not in this version.`
      }`,
    noDomain: "No domain has the lowest share more often than the others.",
    hub: (domain, withHub, without) =>
      `From and to ${domain} the mean share with at least yearly contact is highest: ${withHub}, against ${without} on the lines between the other domains. That domain is called the hub here.`,
    hubOnly: (domain, withHub) =>
      `From and to ${domain} the mean share with at least yearly contact is highest: ${withHub}. That domain is called the hub here.`,
    partial: (arcs, of) =>
      `This rests on ${arcs} of the ${of} lines; with the others the picture may change.`,
    noInterval: "These means have no interval: they describe, and prove no difference.",
    asymmetries: (decided, compared) =>
      decided.length === 0
        ? `For none of the ${compared} pairs compared can it be decided that one domain mentions the other more often than the reverse.`
        : `For ${decided.length} of the ${compared} pairs compared it can be decided who mentions the other more often: ${listEn(decided)}. With so many comparisons a single difference may be chance.`,
    pairsUnknown: (count) =>
      count === 1
        ? "One pair cannot be compared, because one of the two directions is missing."
        : `${count} pairs cannot be compared, because at least one direction is missing.`,
    verdict: (verdict, cells) => `Proposal ‘${verdict}’ for ${listEn(cells)}.`,
    differs: (cell, proposal, judgement) =>
      `On ${cell} the proposal is ‘${proposal}’ and the researchers' judgement ‘${judgement}’.`,
    allAgree: (count) =>
      count === 1
        ? "The one judgement of the researchers is the same as the proposal."
        : `The ${count} judgements of the researchers are the same as the proposals.`,
    unseen: (count) =>
      count === 1
        ? "One number from the survey cannot be shown; with it a proposal may turn out differently."
        : `${count} numbers from the survey cannot be shown; with them a proposal may turn out differently.`,
    hidden: (cells, profile) =>
      cells === 0
        ? `Under the profile ${profile} no cell had to be hidden.`
        : `Under the profile ${profile} ${cells === 1 ? "one cell is" : `${cells} cells are`} not shown, so that nobody can be recognised.`,
  },
};

function rankNl({ overlaps, others }: Rank, comparative: string, superlative: string): string {
  if (others === 0) return "";
  if (overlaps === 0)
    return `Dat is ook met de onzekerheid meegerekend ${comparative} dan bij elke andere getoonde vraag.`;
  return `Het interval overlapt dat van ${overlaps} van de ${others} andere getoonde vragen: welke vraag het ${superlative} scoort, is niet te beslissen.`;
}

function rankEn({ overlaps, others }: Rank, comparative: string, superlative: string): string {
  if (others === 0) return "";
  if (overlaps === 0)
    return `Even with the uncertainty that is ${comparative} than for every other question shown.`;
  return `The interval overlaps those of ${overlaps} of the ${others} other questions shown: which scores ${superlative} is undecided.`;
}
