import type { Language } from "../model/language.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What is said of ordered answers, of totals by weight, and of items as one scale. */
export interface ScaleWords {
  readonly title: Words<"ordinal" | "totals" | "totalsUnweighted" | "reliability">;
  readonly column: Words<
    | "question"
    | "domain"
    | "median"
    | "interpolated"
    | "net"
    | "interval"
    | "consensus"
    | "unweighted"
    | "weighted"
    | "remarks"
    | "step"
    | "measure"
    | "value"
    | "people"
    | "leftOut"
  >;
  readonly measure: Words<"cronbach-alpha" | "spearman-brown">;
  readonly itemTotal: (item: string) => string;
  readonly net: Words<"few-answers" | "no-spread">;
  readonly noTotal: Words<
    | "invited-unknown"
    | "domain-hidden"
    | "nobody-invited"
    | "domain-without-answers"
    | "domain-with-one-answer"
  >;
  readonly noScale: Words<
    | "no-scale"
    | "fewer-than-two-items"
    | "cells-hidden"
    | "crosses-questions"
    | "from-reports"
    | "fewer-than-30-respondents"
    | "zero-variance"
    | "negative-correlation"
  >;
  readonly caution: string;
  /** Why no question has a weighted total, by the reasons of `noTotal`. */
  readonly noneWeighted: (reasons: readonly string[]) => string;
  readonly notes: Words<
    | "ordinal"
    | "net"
    | "consensus"
    | "weighted"
    | "whyDifferent"
    | "noWeights"
    | "hiddenTotal"
    | "reliability"
    | "enough"
    | "perDomain"
    | "itemTotal"
    | "rounded"
  >;
}

export const scaleWords: Readonly<Record<Language, ScaleWords>> = {
  nl: {
    title: {
      ordinal: "De antwoorden op volgorde",
      totalsUnweighted: "Totaal van alle domeinen",
      totals: "Totaal van alle domeinen, ook gewogen naar wie is uitgenodigd",
      reliability: "Of de vragen van een stap met elkaar samenhangen",
    },
    column: {
      question: "Vraag",
      domain: "Domein",
      median: "Mediaan",
      interpolated: "Verfijnde mediaan",
      net: "Eens min oneens",
      interval: "Interval (95%)",
      consensus: "Eensgezind",
      unweighted: "Ongewogen",
      weighted: "Gewogen",
      remarks: "Opmerking",
      step: "Stap",
      measure: "Maat",
      value: "Waarde",
      people: "Mensen",
      leftOut: "Niet volledig",
    },
    measure: { "cronbach-alpha": "Cronbachs alfa", "spearman-brown": "Spearman-Brown" },
    itemTotal: (item) => `${item}, met de rest`,
    net: {
      "few-answers": "te weinig antwoorden voor een interval",
      "no-spread": "geen spreiding, dus geen interval",
    },
    noTotal: {
      "invited-unknown": "niet van elk domein is bekend hoeveel mensen zijn uitgenodigd",
      "domain-hidden": "een domein is niet getoond",
      "nobody-invited": "niemand is uitgenodigd",
      "domain-without-answers": "een domein gaf geen geldig antwoord",
      "domain-with-one-answer":
        "in een domein spreekt één antwoord voor meer mensen: geen interval",
    },
    noScale: {
      "no-scale": "de vragen gaan over verschillende dingen",
      "fewer-than-two-items": "één vraag is geen schaal",
      "cells-hidden": "van een van de vragen is niet alles te tonen",
      "crosses-questions":
        "niet voor het publiek: het cijfer zegt wie op twee vragen samen anders antwoordde (D10)",
      "from-reports": "opgeteld uit rapporten: wie wat samen antwoordde, staat daar niet in",
      "fewer-than-30-respondents": "minder dan 30 mensen antwoordden op alle vragen",
      "zero-variance": "op een vraag, of op alle samen, antwoordde iedereen gelijk",
      "negative-correlation": "de twee vragen gaan tegen elkaar in",
    },
    noneWeighted: (reasons) => `Er is geen gewogen totaal: ${reasons.join("; ")}.`,
    caution: "voorlopig: minder dan 100 mensen",
    notes: {
      ordinal:
        "De mediaan is het middelste antwoord, van 1 (zeer oneens) tot 5 (zeer eens); de verfijnde mediaan houdt er rekening mee hoeveel mensen net eronder en erboven antwoordden.",
      net: "Eens min oneens: het aandeel (zeer) eens min het aandeel (zeer) oneens, in procentpunten. Een interval staat er vanaf 30 antwoorden.",
      consensus:
        "Eensgezind: 1 als iedereen hetzelfde antwoordt, 0 als de helft aan elk uiteinde staat.",
      weighted:
        "Ongewogen telt iedere deelnemer even zwaar. Gewogen telt elk domein zo zwaar als het aantal mensen dat er is uitgenodigd.",
      whyDifferent:
        "De twee verschillen als domeinen niet even goed meededen en er ook anders over denken. Het gewogen totaal neemt aan dat binnen een domein toeval bepaalt wie antwoordt.",
      noWeights:
        "Er is geen gewogen totaal: niet van elk domein is bekend hoeveel mensen zijn uitgenodigd (onder ‘invited’ in study.yaml).",
      hiddenTotal: "n.b.: niet getoond of niet te berekenen.",
      reliability:
        "Loopt tot 1: dan gaan de antwoorden op de vragen geheel samen. Een lage waarde is geen slecht cijfer voor de aanpak: lees de vragen dan een voor een.",
      enough: "Met minder dan 100 mensen is deze waarde voorlopig.",
      perDomain:
        "Alleen voor alle domeinen samen. Per domein zijn de groepen te klein voor deze maat.",
      itemTotal:
        "‘Met de rest’: de samenhang van de vraag met de som van de andere. Rond 0 of lager past de vraag niet bij de andere.",
      rounded:
        "Afgerond op honderdsten: preciezer zou kunnen verraden wat iemand antwoordde die hier niet meetelt.",
    },
  },
  en: {
    title: {
      ordinal: "The answers by order",
      totalsUnweighted: "Total of all domains",
      totals: "Total of all domains, also weighted by who was invited",
      reliability: "Whether the questions of a step go together",
    },
    column: {
      question: "Question",
      domain: "Domain",
      median: "Median",
      interpolated: "Refined median",
      net: "Agree minus disagree",
      interval: "Interval (95%)",
      consensus: "Consensus",
      unweighted: "Unweighted",
      weighted: "Weighted",
      remarks: "Remark",
      step: "Step",
      measure: "Measure",
      value: "Value",
      people: "People",
      leftOut: "Incomplete",
    },
    measure: { "cronbach-alpha": "Cronbach's alpha", "spearman-brown": "Spearman-Brown" },
    itemTotal: (item) => `${item}, with the rest`,
    net: {
      "few-answers": "too few answers for an interval",
      "no-spread": "no spread, so no interval",
    },
    noTotal: {
      "invited-unknown": "not of every domain is it known how many people were invited",
      "domain-hidden": "a domain is not shown",
      "nobody-invited": "nobody was invited",
      "domain-without-answers": "a domain gave no valid answer",
      "domain-with-one-answer": "in a domain one answer speaks for more people: no interval",
    },
    noScale: {
      "no-scale": "the questions are about different things",
      "fewer-than-two-items": "one question is no scale",
      "cells-hidden": "not everything of one of the questions can be shown",
      "crosses-questions":
        "not for the public: the number tells who answered two questions otherwise (D10)",
      "from-reports": "added from reports, which do not hold who answered what together",
      "fewer-than-30-respondents": "fewer than 30 people answered all questions",
      "zero-variance": "on one question, or on all together, everyone answered the same",
      "negative-correlation": "the two questions oppose each other",
    },
    noneWeighted: (reasons) => `There is no weighted total: ${reasons.join("; ")}.`,
    caution: "provisional: fewer than 100 people",
    notes: {
      ordinal:
        "The median is the middle answer, from 1 (strongly disagree) to 5 (strongly agree); the refined median reckons with how many answered just below and above it.",
      net: "Agree minus disagree: the share that (strongly) agrees minus the share that (strongly) disagrees, in percentage points. It has an interval from 30 answers on.",
      consensus: "Consensus: 1 when everyone answers the same, 0 when half stands at each end.",
      weighted:
        "Unweighted, every participant counts equally. Weighted, every domain counts by the number of people invited there.",
      whyDifferent:
        "The two differ when domains did not take part equally and also think otherwise. The weighted total assumes that within a domain chance decides who answers.",
      noWeights:
        "There is no weighted total: not of every domain is it known how many people were invited (under ‘invited’ in study.yaml).",
      hiddenTotal: "n/a: not shown or not to be computed.",
      reliability:
        "Runs up to 1: then the answers to the questions go wholly together. A low value is no bad mark for the approach: read the questions one by one then.",
      enough: "With fewer than 100 people this value is provisional.",
      perDomain: "For all domains together only. Per domain groups are too small for this measure.",
      itemTotal:
        "‘With the rest’: how the question goes with the sum of the others. Around 0 or below it does not belong with them.",
      rounded:
        "Rounded to hundredths: more digits could give away what someone answered who is left out here.",
    },
  },
};
