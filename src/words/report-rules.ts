import type { Language } from "../model/language.js";

/** The thresholds of the rules: weights, and how many times the one must exceed the other. */
export interface RuleThresholds {
  readonly enough: number;
  readonly margin: number;
  readonly strong: number;
}

type RuleId = "R1" | "R2" | "R3" | "R4" | "R5";

/** How a proposal comes about, in words. */
export interface RuleWords {
  readonly intro: string;
  readonly condition: (thresholds: RuleThresholds) => Readonly<Record<RuleId, string>>;
  readonly weights: string;
  readonly confidence: string;
}

export const ruleWords: Readonly<Record<Language, RuleWords>> = {
  nl: {
    intro:
      "De regels gelden in deze volgorde; de eerste die past, bepaalt het voorstel. Voor en tegen zijn de gewichten van al het bewijs dat voor of tegen het vak spreekt.",
    condition: ({ enough, margin, strong }) => ({
      R1: `Voor en tegen wegen samen minder dan ${enough}: te weinig bewijs.`,
      R2: `Voor weegt ten minste ${margin} meer dan tegen en ten minste ${strong} keer zo zwaar, met steun uit ten minste twee soorten bronnen.`,
      R3: `Voor weegt ten minste ${margin} meer dan tegen.`,
      R4: `Tegen weegt ten minste ${margin} meer dan voor.`,
      R5: `Voor en tegen verschillen minder dan ${margin}, het gewicht van één stevig gegeven: te dicht bij elkaar.`,
    }),
    weights:
      "Een vraag uit de enquête weegt drie als het hele interval op of voorbij de norm ligt, twee als het aandeel op of voorbij de norm ligt en het interval de andere norm niet bevat, en anders niets. Een bevinding uit een andere bron weegt een tot drie, naar hoe stevig zij is. Wat ter informatie is, niet is gemeten of niet is te tonen, weegt niets.",
    confidence:
      "Steunen drie of meer soorten bronnen het voorstel, dan is de zekerheid hoog; bij twee middel, bij één laag. Zou één gewoon gegeven (gewicht 2) aan de andere kant het voorstel al veranderen, dan is de zekerheid een stap lager.",
  },
  en: {
    intro:
      "The rules are tried in this order; the first that fits makes the proposal. For and against are the weights of all evidence that speaks for or against the box.",
    condition: ({ enough, margin, strong }) => ({
      R1: `For and against together weigh less than ${enough}: too little evidence.`,
      R2: `For weighs at least ${margin} more than against and at least ${strong} times as much, supported by two or more kinds of sources.`,
      R3: `For weighs at least ${margin} more than against.`,
      R4: `Against weighs at least ${margin} more than for.`,
      R5: `For and against differ by less than ${margin}, the weight of one firm piece of evidence: too close.`,
    }),
    weights:
      "A survey question weighs three when the whole interval lies at or beyond the norm, two when the share lies at or beyond the norm and the interval does not hold the other norm, and nothing otherwise. A finding from another source weighs one to three, by how firm it is. What is for information, was not measured or cannot be shown weighs nothing.",
    confidence:
      "With three or more kinds of sources behind the proposal the confidence is high, with two medium, with one low. Where one ordinary piece of evidence (weight 2) on the other side would change the proposal, the confidence is one step lower.",
  },
};
