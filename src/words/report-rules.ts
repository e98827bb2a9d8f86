import type { Language } from "../model/language.js";

/** The thresholds of the rules, as they are printed: percentages and the least weight. */
export interface RuleThresholds {
  readonly enough: number;
  readonly strong: string;
  readonly inOrder: string;
  readonly attention: string;
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
    intro: "De regels gelden in deze volgorde; de eerste die past, bepaalt het voorstel. Het deel dat vóór spreekt, is het gewicht vóór, gedeeld door het gewicht voor en tegen samen.",
    condition: ({ enough, strong, inOrder, attention }) => ({
      R1: `Voor en tegen wegen samen minder dan ${enough}: te weinig bewijs.`,
      R2: `Minstens ${strong} spreekt vóór, uit ten minste twee soorten bronnen.`,
      R3: `Minstens ${inOrder} spreekt vóór.`,
      R4: `Hoogstens ${attention} spreekt vóór.`,
      R5: `Het deel dat vóór spreekt ligt tussen ${attention} en ${inOrder}.`,
    }),
    weights: "Een vraag uit de enquête weegt drie als het hele interval voorbij de norm ligt, twee als het aandeel voorbij de norm ligt en het interval de andere norm niet bevat, en anders niets. Een bevinding uit een andere bron weegt een tot drie, naar hoe stevig zij is. Wat ter informatie is, niet is gemeten of niet is te tonen, weegt niets.",
    confidence: "Drie of meer soorten bronnen met bewijs geven hoge zekerheid, twee middel, één laag. Ligt het voorstel vlak bij een grens, dan is de zekerheid een stap lager.",
  },
  en: {
    intro: "The rules are tried in this order; the first that fits makes the proposal. The part that speaks for a cell is the weight for it, divided by the weights for and against together.",
    condition: ({ enough, strong, inOrder, attention }) => ({
      R1: `For and against together weigh less than ${enough}: too little evidence.`,
      R2: `At least ${strong} speaks for it, from two or more kinds of sources.`,
      R3: `At least ${inOrder} speaks for it.`,
      R4: `At most ${attention} speaks for it.`,
      R5: `The part that speaks for it lies between ${attention} and ${inOrder}.`,
    }),
    weights: "A survey question weighs three when the whole interval lies beyond the norm, two when the share lies beyond the norm and the interval does not hold the other norm, and nothing otherwise. A finding from another source weighs one to three, by how firm it is. What is for information, was not measured or cannot be shown weighs nothing.",
    confidence: "Three or more kinds of sources with evidence give high confidence, two medium, one low. Near a border the confidence is one step lower.",
  },
};
