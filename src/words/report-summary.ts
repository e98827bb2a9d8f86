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

/** How many questions have a total that is shown, of how many that were asked. */
interface Asked {
  readonly shown: number;
  readonly asked: number;
}

/** The domain with the lowest mean share, and how far the questions one by one bear that out. */
interface LaggingFacts {
  readonly domain: string;
  readonly mean: string;
  readonly compared: number;
  readonly domains: number;
  readonly lowest: number;
  readonly of: number;
  readonly decided: number;
}

/** How far the lead of the hub is certain: limits in percentage points, and how often it leads. */
interface HubFacts {
  readonly low: string;
  readonly high: string;
  readonly leads: string;
  readonly draws: string;
  readonly decided: boolean;
}

/** The sentences of the summary. Each says only what the intervals bear out. */
export interface SummaryWords {
  readonly lead: Readonly<
    Record<
      | "response"
      | "norms"
      | "strongest"
      | "weakest"
      | "strongestShown"
      | "weakestShown"
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
    of: Asked,
  ) => string;
  readonly none: (side: "above" | "below", norm: string, of: Asked) => string;
  readonly certain: (certain: number, of: number) => string;
  readonly between: (count: number) => string;
  readonly undecided: (count: number, all: boolean) => string;
  readonly notShown: (count: number, asked: number) => string;
  readonly banded: (labels: readonly string[], band: string) => string;
  readonly strongest: (rank: Rank) => string;
  readonly weakest: (rank: Rank) => string;
  readonly domain: (facts: LaggingFacts) => string;
  readonly noDomain: string;
  readonly hub: (domain: string, withHub: string, without: string) => string;
  readonly hubOnly: (domain: string, withHub: string) => string;
  readonly partial: (arcs: number, of: number) => string;
  readonly noInterval: string;
  readonly hubTest: (facts: HubFacts) => string;
  readonly asymmetries: (decided: readonly string[], compared: number) => string;
  readonly pairsUnknown: (count: number) => string;
  readonly verdict: (verdict: string, cells: readonly string[]) => string;
  readonly oneVerdict: (verdict: string, cells: number) => string;
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
      norms: "Vergeleken met de normen",
      strongest: "Hoogste aandeel",
      weakest: "Laagste aandeel",
      strongestShown: "Hoogste van de getoonde",
      weakestShown: "Laagste van de getoonde",
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
    clear: (labels, side, norm, of) =>
      `${questionsNl(labels.length, of)} ligt het hele interval ${sideNl(side, norm)}: ${listNl(labels.map(quoted))}.`,
    none: (side, norm, of) =>
      `${questionsNl(0, of)} ligt ${of.shown === 1 ? "niet " : ""}het hele interval ${sideNl(side, norm)}.`,
    certain: (certain, of) =>
      `Het interval rekent er niet mee dat wie niet antwoordde, anders kan denken. Tellen alle mogelijke antwoorden van die genodigden mee, dan ${certainNl(certain, of)} vast (zie de kolom ‘Grenzen’ bij Toerusting).`,
    between: (count) =>
      `Bij ${count === 1 ? "één vraag" : `${count} vragen`} ligt het hele interval tussen de normen.`,
    undecided: (count, all) =>
      `${undecidedNl(count, all)} ligt een norm binnen het interval: aan welke kant van die norm het aandeel ligt, staat niet vast.`,
    notShown: (count, asked) =>
      `Van ${ofNl(count, asked, "vraag", "vragen")} over toerusting is het totaal niet te tonen. ${count === 1 ? "Dat kan" : "Die kunnen"} boven of onder een norm liggen: dit rapport zegt daar niets over.`,
    banded: (labels, band) =>
      `Bij ${listNl(labels.map(quoted))} antwoordden ${band} deelnemers (zeer) eens. Een percentage is daar niet te tonen.`,
    strongest: (rank) =>
      `${rank.cell} (zeer) eens bij ‘${rank.label}’, interval ${rank.interval}. ${rankNl(rank, "hoger", "hoogst")}`,
    weakest: (rank) =>
      `${rank.cell} (zeer) eens bij ‘${rank.label}’, interval ${rank.interval}. ${rankNl(rank, "lager", "laagst")}`,
    domain: ({ domain, mean, compared, domains, lowest, of, decided }) =>
      [
        `${domain} heeft over de vragen van herkennen tot handelen het laagste gemiddelde aandeel: ${mean}.`,
        compared < domains
          ? `Vergeleken zijn alleen de ${compared} van de ${domains} domeinen waarvan elke vraag te tonen is.`
          : "",
        "Voor een gemiddelde is geen interval berekend: het beschrijft, en bewijst geen verschil.",
        lowest === 0 ? "" : lowestNl(lowest, of, decided),
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    noDomain:
      "Welk domein gemiddeld het laagste aandeel heeft, is niet te zeggen: daarvoor zijn te weinig aandelen te tonen.",
    hub: (domain, withHub, without) =>
      `Van en naar ${domain} is het gemiddelde aandeel met ten minste jaarlijks contact het hoogst: ${withHub}, tegen ${without} op de lijnen tussen de andere domeinen. Dat domein heet hier de spil.`,
    hubOnly: (domain, withHub) =>
      `Van en naar ${domain} is het gemiddelde aandeel met ten minste jaarlijks contact het hoogst: ${withHub}. Dat domein heet hier de spil.`,
    partial: (arcs, of) =>
      `Dit berust op ${arcs} van de ${of} lijnen; met de andere erbij kan het beeld anders zijn.`,
    noInterval:
      "Voor deze gemiddelden is geen interval te berekenen: ze beschrijven, en bewijzen geen verschil.",
    hubTest: ({ low, high, leads, draws, decided }) =>
      `Het verschil ligt met 95% zekerheid tussen ${low} en ${high} procentpunt, en in ${leads} van ${draws} nabootsingen van de enquête staat dit domein bovenaan. ${decided ? "Dat een ander domein de spil was geweest als toevallig anderen hadden meegedaan, is dus onwaarschijnlijk." : "Of dit domein echt de spil is, is daarmee niet te beslissen."}`,
    asymmetries: (decided, compared) =>
      decided.length === 0
        ? `${compared === 1 ? "Bij het ene vergeleken paar is niet" : `Bij geen van de ${compared} vergeleken paren is`} te beslissen dat het ene domein het andere vaker noemt dan andersom.`
        : `Bij ${compared === 1 ? "het ene vergeleken paar" : `${decided.length} van de ${compared} vergeleken paren`} is te beslissen wie de ander vaker noemt: ${listNl(decided)}.${compared === 1 ? "" : " Bij zoveel vergelijkingen kan een enkel verschil toeval zijn."}`,
    pairsUnknown: (count) =>
      count === 1
        ? "Eén paar is niet te vergelijken, omdat ten minste één richting ontbreekt."
        : `${count} paren zijn niet te vergelijken, omdat ten minste één richting ontbreekt.`,
    verdict: (verdict, cells) => `Voorstel ‘${verdict}’ voor ${listNl(cells)}.`,
    oneVerdict: (verdict, cells) =>
      `Voor alle ${cells === 9 ? "negen" : cells} vakken is het voorstel ‘${verdict}’.`,
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
        : `Onder het profiel ${profile} ${cells === 1 ? "is één cel" : `zijn ${cells} cellen`} niet getoond, om herkenning te bemoeilijken.`,
  },
  en: {
    lead: {
      response: "Response",
      norms: "Compared with the norms",
      strongest: "Highest share",
      weakest: "Lowest share",
      strongestShown: "Highest of those shown",
      weakestShown: "Lowest of those shown",
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
    clear: (labels, side, norm, of) =>
      `${questionsEn(labels.length, of)} the whole interval lies ${sideEn(side, norm)}: ${listEn(labels.map(quoted))}.`,
    none: (side, norm, of) =>
      of.shown === 1
        ? `${questionsEn(0, of)} the whole interval does not lie ${sideEn(side, norm)}.`
        : `${questionsEn(0, of)} does the whole interval lie ${sideEn(side, norm)}.`,
    certain: (certain, of) =>
      `The interval does not reckon with those who did not answer thinking otherwise. With every possible answer of theirs counted in, this is certain for ${certainEn(certain, of)} (see the column ‘Bounds’ under Capacity).`,
    between: (count) =>
      `For ${count === 1 ? "one question" : `${count} questions`} the whole interval lies between the norms.`,
    undecided: (count, all) =>
      `${undecidedEn(count, all)} a norm lies within the interval: on which side of it the share lies is not settled.`,
    notShown: (count, asked) =>
      `For ${ofEn(count, asked, "question", "questions")} on capacity the total cannot be shown. ${count === 1 ? "It" : "They"} may lie above or below a norm: this report says nothing about that.`,
    banded: (labels, band) =>
      `For ${listEn(labels.map(quoted))} ${band} participants (strongly) agree. No percentage can be shown there.`,
    strongest: (rank) =>
      `${rank.cell} (strongly) agree with ‘${rank.label}’, interval ${rank.interval}. ${rankEn(rank, "higher", "highest")}`,
    weakest: (rank) =>
      `${rank.cell} (strongly) agree with ‘${rank.label}’, interval ${rank.interval}. ${rankEn(rank, "lower", "lowest")}`,
    domain: ({ domain, mean, compared, domains, lowest, of, decided }) =>
      [
        `${domain} has the lowest mean share over the questions from recognising to acting: ${mean}.`,
        compared < domains
          ? `Only the ${compared} of the ${domains} domains of which every question can be shown were compared.`
          : "",
        "A mean has no interval: it describes, and proves no difference.",
        lowest === 0 ? "" : lowestEn(lowest, of, decided),
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
    noDomain:
      "Which domain has the lowest mean share cannot be said: too few shares can be shown for that.",
    hub: (domain, withHub, without) =>
      `From and to ${domain} the mean share with at least yearly contact is highest: ${withHub}, against ${without} on the lines between the other domains. That domain is called the hub here.`,
    hubOnly: (domain, withHub) =>
      `From and to ${domain} the mean share with at least yearly contact is highest: ${withHub}. That domain is called the hub here.`,
    partial: (arcs, of) =>
      `This rests on ${arcs} of the ${of} lines; with the others the picture may change.`,
    noInterval: "These means have no interval: they describe, and prove no difference.",
    hubTest: ({ low, high, leads, draws, decided }) =>
      `With 95% confidence the difference lies between ${low} and ${high} percentage points, and in ${leads} of ${draws} imitations of the survey this domain comes first. ${decided ? "So it is unlikely that another domain would have been the hub had chance let others take part." : "Whether this domain really is the hub cannot be decided from that."}`,
    asymmetries: (decided, compared) =>
      decided.length === 0
        ? `For ${compared === 1 ? "the one pair compared it cannot" : `none of the ${compared} pairs compared can it`} be decided that one domain mentions the other more often than the reverse.`
        : `For ${compared === 1 ? "the one pair" : `${decided.length} of the ${compared} pairs`} compared it can be decided who mentions the other more often: ${listEn(decided)}.${compared === 1 ? "" : " With so many comparisons a single difference may be chance."}`,
    pairsUnknown: (count) =>
      count === 1
        ? "One pair cannot be compared, because at least one direction is missing."
        : `${count} pairs cannot be compared, because at least one direction is missing.`,
    verdict: (verdict, cells) => `Proposal ‘${verdict}’ for ${listEn(cells)}.`,
    oneVerdict: (verdict, cells) =>
      `For all ${cells === 9 ? "nine" : cells} boxes the proposal is ‘${verdict}’.`,
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
        : `Under the profile ${profile} ${cells === 1 ? "one cell is" : `${cells} cells are`} not shown, to make people harder to recognise.`,
  },
};

function rankNl({ overlaps, others }: Rank, comparative: string, superlative: string): string {
  if (others === 0) return "";
  if (overlaps === 0)
    return `Dat is ook met de onzekerheid meegerekend ${comparative} dan bij elke andere getoonde vraag: de intervallen overlappen niet.`;
  return `Het interval overlapt dat van ${ofNl(overlaps, others, "andere getoonde vraag", "andere getoonde vragen")}: daarmee staat niet vast welke vraag het ${superlative} scoort. Deze versie toetst geen verschillen tussen vragen.`;
}

function rankEn({ overlaps, others }: Rank, comparative: string, superlative: string): string {
  if (others === 0) return "";
  if (overlaps === 0)
    return `Even with the uncertainty that is ${comparative} than for every other question shown: the intervals do not overlap.`;
  return `The interval overlaps that of ${ofEn(overlaps, others, "other question shown", "other questions shown")}: that does not settle which scores ${superlative}. This version does not test differences between questions.`;
}

/** `de enige vraag`, `alle 5 vragen`, `3 van de 5 vragen`. */
function ofNl(count: number, all: number, one: string, many: string): string {
  if (all === 1) return `de enige ${one}`;
  return count === all ? `alle ${all} ${many}` : `${count} van de ${all} ${many}`;
}

function ofEn(count: number, all: number, one: string, many: string): string {
  if (all === 1) return `the only ${one}`;
  return count === all ? `all ${all} ${many}` : `${count} of the ${all} ${many}`;
}

/** `Bij 3 van de 8 vragen over toerusting waarvan het totaal is te tonen,` */
function questionsNl(count: number, { shown, asked }: Asked): string {
  const which =
    shown < asked ? "over toerusting waarvan het totaal is te tonen," : "over toerusting";
  if (count === 0 && shown > 1) return `Bij geen van de ${shown} vragen ${which}`;
  return `Bij ${ofNl(count, shown, "vraag", "vragen")} ${which}`;
}

function questionsEn(count: number, { shown, asked }: Asked): string {
  const which = shown < asked ? "on capacity of which the total can be shown" : "on capacity";
  if (count === 0 && shown > 1) return `For none of the ${shown} questions ${which}`;
  return `For ${ofEn(count, shown, "question", "questions")} ${which}`;
}

const sideNl = (side: "above" | "below", norm: string): string =>
  `${side === "above" ? "op of boven" : "op of onder"} de norm van ${norm}`;
const sideEn = (side: "above" | "below", norm: string): string =>
  `at or ${side} the norm of ${norm}`;

function certainNl(certain: number, of: number): string {
  if (of === 1) return `staat dat voor deze vraag ${certain === 1 ? "nog steeds" : "niet"}`;
  if (certain === 0) return `staat dat voor geen van deze ${of} vragen`;
  if (certain === of) return `staat dat voor al deze ${of} vragen nog steeds`;
  return `staat dat voor ${certain} van deze ${of} vragen`;
}

function certainEn(certain: number, of: number): string {
  if (of === 1) return certain === 1 ? "this question too" : "no question";
  if (certain === 0) return `none of these ${of} questions`;
  return certain === of ? `all of these ${of} questions` : `${certain} of these ${of} questions`;
}

function undecidedNl(count: number, all: boolean): string {
  if (count === 1) return all ? "Bij die vraag" : "Bij de andere vraag";
  return all ? `Bij alle ${count}` : `Bij de andere ${count} vragen`;
}

function undecidedEn(count: number, all: boolean): string {
  if (count === 1) return all ? "For that question" : "For the other question";
  return all ? `For all ${count}` : `For the other ${count} questions`;
}

function lowestNl(lowest: number, of: number, decided: number): string {
  const often = `Bij ${ofNl(lowest, of, "vraag", "vragen")} is het aandeel daar het laagste van de getoonde domeinen.`;
  return decided === 0
    ? `${often} Nergens ligt het interval daarbij geheel onder dat van het hoogste domein. Intervallen die elkaar overlappen, bewijzen geen gelijkheid; of een verschil vaststaat, staat onder ‘Verschillen tussen domeinen’.`
    : `${often} Bij ${decided} daarvan ligt het interval geheel onder dat van het hoogste domein. Of de verschillen vaststaan, staat onder ‘Verschillen tussen domeinen’.`;
}

function lowestEn(lowest: number, of: number, decided: number): string {
  const often = `For ${ofEn(lowest, of, "question", "questions")} its share is the lowest of the domains shown.`;
  return decided === 0
    ? `${often} Nowhere does its interval lie wholly below that of the highest domain. Intervals that overlap do not prove equality; whether a difference is certain stands under ‘Differences between domains’.`
    : `${often} For ${decided} of these its interval lies wholly below that of the highest domain. Whether the differences are certain stands under ‘Differences between domains’.`;
}
