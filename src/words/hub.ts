import type { Language } from "../model/language.js";

/** The network as a whole and without its hub, in words. */
export interface HubWords {
  readonly whole: string;
  readonly without: (hub: string) => string;
  readonly density: (percent: string) => string;
  readonly noDensity: string;
  /** On how many of the arrows that can be a density rests, and on how many pairs a reciprocity. */
  readonly arrows: (shown: number, of: number) => string;
  readonly reciprocity: (value: string, pairs: number, of: number) => string;
  readonly noReciprocity: (pairs: number, of: number) => string;
  readonly hubIs: (hub: string, percent: string, shown: number, of: number) => string;
  /** Whether the lead is more than chance: in which part of so many draws the domain comes first. */
  readonly lead: (facts: { decided: boolean; share: string; draws: string }) => string;
  readonly leadUntested: string;
  readonly meaning: string;
  readonly legendBand: string;
  readonly legendHiddenOrBand: string;
  readonly desc: {
    readonly both: (hub: string, whole: string, without: string) => string;
    readonly part: (density: string, shown: number, of: number) => string;
    readonly reciprocity: (whole: string, without: string) => string;
    readonly unknown: string;
  };
}

const pairsOf = (pairs: number, of: number): string =>
  `${pairs} van ${of === 1 ? "1 paar" : `de ${of} paren`}`;

export const hubWords: Readonly<Record<Language, HubWords>> = {
  nl: {
    whole: "Het hele netwerk",
    without: (hub) => `Zonder ${hub}`,
    density: (percent) => `Dichtheid ${percent}`,
    noDensity: "Dichtheid niet te bepalen",
    arrows: (shown, of) => `gemiddeld aandeel over ${shown} van de ${of} mogelijke pijlen`,
    reciprocity: (value, pairs, of) => `wederkerigheid ${value}, over ${pairsOf(pairs, of)}`,
    noReciprocity: (pairs, of) => `wederkerigheid niet te bepalen, over ${pairsOf(pairs, of)}`,
    hubIs: (hub, percent, shown, of) =>
      `De spil is het domein met het hoogste gemiddelde aandeel over zijn eigen pijlen: ${hub}, ${percent} over ${shown} van de ${of} pijlen.`,
    lead: ({ decided, share, draws }) =>
      `In ${share} van ${draws} nabootsingen van de enquête staat dit domein bovenaan${decided ? ": dat het de spil is, is beslist" : "; of het echt de spil is, is niet te beslissen"}.`,
    leadUntested: "Of die voorsprong meer is dan toeval, is niet te toetsen.",
    meaning:
      "Intervallen staan in de tabel. Dit is geen voorspelling van wat er gebeurt als de spil wegvalt.",
    legendBand: "vrijwel alle of vrijwel geen, zonder getal",
    legendHiddenOrBand: "zonder getal: niet te tonen, of alleen vrijwel alle of geen",
    desc: {
      both: (hub, whole, without) =>
        `In het hele netwerk is het gemiddelde aandeel met ten minste jaarlijks contact ${whole}, zonder de spil ${hub} ${without}.`,
      part: (density, shown, of) => `${density} (${shown} van de ${of} pijlen)`,
      reciprocity: (whole, without) =>
        `De wederkerigheid is ${whole} in het hele netwerk en ${without} zonder de spil.`,
      unknown: "niet te bepalen",
    },
  },
  en: {
    whole: "The whole network",
    without: (hub) => `Without ${hub}`,
    density: (percent) => `Density ${percent}`,
    noDensity: "Density cannot be determined",
    arrows: (shown, of) => `mean share over ${shown} of the ${of} possible arrows`,
    reciprocity: (value, pairs, of) =>
      `reciprocity ${value}, over ${pairs} of ${of === 1 ? "1 pair" : `the ${of} pairs`}`,
    noReciprocity: (pairs, of) =>
      `reciprocity cannot be determined, over ${pairs} of ${of === 1 ? "1 pair" : `the ${of} pairs`}`,
    hubIs: (hub, percent, shown, of) =>
      `The hub is the domain with the highest mean share over its own arrows: ${hub}, ${percent} over ${shown} of the ${of} arrows.`,
    lead: ({ decided, share, draws }) =>
      `In ${share} of ${draws} imitations of the survey this domain comes first${decided ? ": that it is the hub is decided" : "; whether it really is the hub cannot be decided"}.`,
    leadUntested: "Whether that lead is more than chance cannot be tested.",
    meaning:
      "Intervals are in the table. This is no forecast of what happens when the hub falls away.",
    legendBand: "almost all or almost none, without number",
    legendHiddenOrBand: "without number: not shown, or only almost all or none",
    desc: {
      both: (hub, whole, without) =>
        `In the whole network the mean share with at least yearly contact is ${whole}, without the hub ${hub} ${without}.`,
      part: (density, shown, of) => `${density} (${shown} of the ${of} arrows)`,
      reciprocity: (whole, without) =>
        `The reciprocity is ${whole} in the whole network and ${without} without the hub.`,
      unknown: "cannot be determined",
    },
  },
};
