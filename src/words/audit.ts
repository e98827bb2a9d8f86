import type { Language } from "../model/language.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What `ivm audit` says of claims. */
export interface AuditWords {
  readonly title: Words<"shares" | "sums" | "comparisons">;
  readonly column: Words<
    | "line"
    | "what"
    | "domain"
    | "printed"
    | "base"
    | "counts"
    | "sum"
    | "parts"
    | "apart"
    | "data"
    | "item"
    | "points"
  >;
  readonly share: Words<"rounded" | "truncated" | "smaller_base" | "impossible">;
  readonly sum: Words<"adds_up" | "rounding" | "off">;
  readonly comparison: Words<
    | "exact"
    | "rounded"
    | "truncated"
    | "differs"
    | "hidden"
    | "no_answers"
    | "unknown_item"
    | "unknown_domain"
  >;
  /** What the star behind a count means. */
  readonly cut: string;
  readonly higher: (difference: string) => string;
  readonly lower: (difference: string) => string;
  readonly shares: (count: number) => string;
  readonly sums: (count: number) => string;
  readonly comparisons: (count: number) => string;
  /** `onmogelijk 2`, as part of a list. */
  readonly part: (count: number, outcome: string) => string;
  readonly named: (outcome: string) => string;
  readonly line: (line: number) => string;
  readonly meant: (name: string) => string;
  readonly pointsNote: string;
  readonly smallerProvesLittle: string;
  readonly fixedBase: string;
  readonly firstRows: (count: number) => string;
  readonly andMore: (count: number) => string;
}

export const auditWords: Readonly<Record<Language, AuditWords>> = {
  nl: {
    title: {
      shares: "Kan het gedrukte percentage uit een aantal komen?",
      sums: "Tellen de delen op tot het totaal?",
      comparisons: "Is het wat de resultaten zeggen?",
    },
    column: {
      line: "Regel",
      what: "Wat",
      domain: "Domein",
      printed: "Gedrukt",
      base: "Basis",
      counts: "Kan zijn",
      sum: "Som",
      parts: "Delen",
      apart: "Verschil",
      data: "Resultaten",
      item: "Vraag",
      points: "Verschil (procentpunt)",
    },
    share: {
      rounded: "Afgerond",
      truncated: "Met de hele basis als er is afgekapt",
      smaller_base: "Alleen met een kleinere basis",
      impossible: "Onmogelijk",
    },
    sum: {
      adds_up: "Telt op",
      rounding: "Te verklaren door afronding van de delen",
      off: "Telt niet op",
    },
    comparison: {
      exact: "Gelijk",
      rounded: "Gelijk na afronding",
      truncated: "Gelijk na afkappen",
      differs: "Verschilt",
      hidden: "Niet getoond volgens de regels",
      no_answers: "Zonder geldige antwoorden",
      unknown_item: "Vraag niet in de resultaten",
      unknown_domain: "Domein niet in de resultaten",
    },
    cut: "* als er is afgekapt in plaats van afgerond.",
    higher: (difference) => `totaal ${difference} hoger`,
    lower: (difference) => `totaal ${difference} lager`,
    shares: (count) => `${count} ${count === 1 ? "percentage" : "percentages"}`,
    sums: (count) => `${count} ${count === 1 ? "som" : "sommen"}`,
    comparisons: (count) => `${count} vergeleken met de resultaten`,
    part: (count, outcome) => `${outcome.toLowerCase()} ${count}`,
    named: (outcome) => `${outcome}: `,
    line: (line) => `regel ${line}`,
    meant: (name) => `bedoelde u ${name}?`,
    pointsNote:
      "Verschil: het gedrukte percentage min dat van de resultaten; met een + is te veel gedrukt.",
    smallerProvesLittle:
      "Een kleinere basis (wie “weet niet” zei telt niet mee) past bij veel percentages: dat het kan, zegt weinig.",
    fixedBase:
      "Kan wie “weet niet” zei zijn weggelaten? Schrijf de basis dan als bovengrens, zoals <=11.",
    firstRows: (count) =>
      `Van elke uitkomst staan hier hooguit ${count} regels; --csv en --json geven ze allemaal.`,
    andMore: (count) => `en nog ${count}`,
  },
  en: {
    title: {
      shares: "Can the printed percentage come from a count?",
      sums: "Do the parts add up to the total?",
      comparisons: "Is it what the results say?",
    },
    column: {
      line: "Line",
      what: "What",
      domain: "Domain",
      printed: "Printed",
      base: "Base",
      counts: "Can be",
      sum: "Sum",
      parts: "Parts",
      apart: "Difference",
      data: "Results",
      item: "Question",
      points: "Difference (percentage points)",
    },
    share: {
      rounded: "Rounded",
      truncated: "With the whole base if cut off",
      smaller_base: "Only with a smaller base",
      impossible: "Impossible",
    },
    sum: {
      adds_up: "Adds up",
      rounding: "Explained by rounding of the parts",
      off: "Does not add up",
    },
    comparison: {
      exact: "Equal",
      rounded: "Equal when rounded",
      truncated: "Equal when cut off",
      differs: "Differs",
      hidden: "Not shown under the rules",
      no_answers: "Without valid answers",
      unknown_item: "Question not in the results",
      unknown_domain: "Domain not in the results",
    },
    cut: "* if cut off instead of rounded.",
    higher: (difference) => `total ${difference} higher`,
    lower: (difference) => `total ${difference} lower`,
    shares: (count) => `${count} ${count === 1 ? "percentage" : "percentages"}`,
    sums: (count) => `${count} ${count === 1 ? "sum" : "sums"}`,
    comparisons: (count) => `${count} compared with the results`,
    part: (count, outcome) => `${outcome.toLowerCase()} ${count}`,
    named: (outcome) => `${outcome}: `,
    line: (line) => `line ${line}`,
    meant: (name) => `did you mean ${name}?`,
    pointsNote:
      "Difference: the printed percentage minus that of the results; with a + too much was printed.",
    smallerProvesLittle:
      "A smaller base (who said “don't know” does not count) fits many percentages: that it is possible says little.",
    fixedBase:
      "May those who said “don't know” have been left out? Then write the base as an upper bound, such as <=11.",
    firstRows: (count) =>
      `Of each outcome at most ${count} rows stand here; --csv and --json give them all.`,
    andMore: (count) => `and ${count} more`,
  },
};
