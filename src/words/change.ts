import type { ChangeDecision, ChangeGround, LeftOutReason } from "../model/change.js";
import type { Language } from "../model/language.js";
import { changeEn } from "./change-en.js";
import { changeNl } from "./change-nl.js";

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** A share in both years, in words already. */
export interface MovedFacts {
  readonly name: string;
  readonly was: string;
  readonly is: string;
  /** Whole percentage points, without a sign. */
  readonly points: string;
  readonly higher: boolean;
  readonly interval: string;
  /** How those moved who answered twice, where the change is told of them. */
  readonly pairs: {
    readonly people: number;
    readonly gained: number;
    readonly lost: number;
    readonly points: string;
    readonly interval: string;
  } | null;
  readonly ground: "counted" | "certain" | "test" | "pairs" | "interval";
}

/** Numbers of people, from the smallest to the largest; the same twice where there is one. */
export type People = readonly [least: number, most: number];

/** What nothing undecided could have shown, whatever people had answered. */
export interface Least {
  /** Whole points below which no row could have shown by itself; `null` where that is very little. */
  readonly alone: string | null;
  /** The same among all tests, and how many people are in the row with the smallest. */
  readonly family: { readonly points: string; readonly people: People } | null;
  /** Rows in which no change could have shown among all tests. */
  readonly never: { readonly rows: number; readonly people: People } | null;
  /** Where those who answered twice decide: how many had to change one way, and nobody the other. */
  readonly pairs: {
    readonly alone: number;
    readonly family: number | null;
    /** Rows in which too few answered twice. */
    readonly never: number;
  } | null;
}

/** What the changes of one kind come to. */
export interface Outcomes {
  readonly compared: number;
  /** Of the arrows that are compared: how many are within a domain. */
  readonly own: number;
  readonly higher: number;
  readonly lower: number;
  /** Told of those who answered twice; and known without a test. */
  readonly twice: number;
  readonly settled: number;
  readonly same: number;
  /** Names of what is surely equal within the margin. */
  readonly within: readonly string[];
  readonly undecided: number;
  /** Left without a change because a year is hidden, tells only a band, or has no answers. */
  readonly hidden: number;
  readonly band: number;
  readonly unanswered: number;
  readonly least: Least;
  /** How many tests the comparison has in all. */
  readonly tested: number;
  readonly years: readonly [older: number, newer: number];
}

/** What the changes are about: all domains together, each of them, or arrows of contact. */
export type Subject = "city" | "domains" | "contacts";

/** How the rows of a comparison add up, and whom the outcomes are about. */
export interface SureFacts {
  /** Rows with a change, per kind. */
  readonly rows: Readonly<Record<Subject, number>>;
  readonly own: number;
  readonly tests: number;
  /** Rows in which everyone, or nobody, counts in both years; in which nobody changed; that are certain. */
  readonly alike: number;
  readonly unmoved: number;
  readonly settled: number;
  /** Every change is counted, and nothing left to chance. */
  readonly counted: boolean;
  readonly answered: readonly {
    readonly year: number;
    readonly invited: number | null;
    readonly responded: number;
  }[];
  /** Of which kinds the outcomes are about those invited, and of which about a wider group. */
  readonly about: Readonly<Record<"nonresponse" | "wider", readonly Subject[]>>;
  /** Who answered twice, as far as that is known. */
  readonly twice: readonly string[];
  readonly followed: boolean;
  /** Whether any difference is told, and whether any row is equal within the margin. */
  readonly moved: boolean;
  readonly within: boolean;
}

/** The sentences on what the changes of one kind come to. */
export interface OutcomeWords {
  readonly higher: (subject: Subject, outcomes: Outcomes) => string;
  readonly lower: (subject: Subject, outcomes: Outcomes) => string;
  readonly twice: (subject: Subject, outcomes: Outcomes) => string;
  readonly none: (subject: Subject, outcomes: Outcomes) => string;
  /** @param listed whether they follow one by one, or stand in the table alone */
  readonly settled: (subject: Subject, outcomes: Outcomes, listed: boolean) => string;
  readonly rest: (subject: Subject, outcomes: Outcomes) => readonly string[];
  readonly nothing: (subject: Subject) => string;
  /** Other people may have answered: said beside the changes of all domains together. */
  readonly others: (response: boolean, composition: boolean) => string;
  readonly between: (years: readonly number[], trend: boolean) => string;
}

export interface ChangeWords {
  readonly title: (municipality: string, years: readonly number[]) => string;
  readonly byline: (facts: {
    readonly years: readonly { readonly year: number; readonly responded: number }[];
    readonly profile: string;
  }) => string;
  readonly heading: Words<
    | "changed"
    | "comparable"
    | "city"
    | "domains"
    | "contacts"
    | "scorecard"
    | "reading"
    | "provenance"
  >;
  readonly intro: Words<"changed" | "city" | "domains" | "contacts" | "scorecard">;
  readonly lead: Words<"comparable" | Subject | "network" | "scorecard" | "sure">;
  readonly allComparable: (items: number, years: readonly number[]) => string;
  readonly severity: Words<"warning" | "info">;
  readonly moved: (facts: MovedFacts) => string;
  readonly outcomes: OutcomeWords;
  readonly network: (facts: {
    readonly measure: "density" | "reciprocity";
    readonly was: string;
    readonly is: string;
    readonly difference: string;
    readonly interval: string | null;
    readonly decision: ChangeDecision | null;
    readonly counted: boolean;
    /** Arrows between domains that are shown, of all there are. */
    readonly arrows: readonly [shown: number, of: number];
  }) => string;
  readonly otherLines: string;
  readonly scorecard: {
    readonly changed: (count: number, of: number) => string;
    readonly none: (of: number) => string;
    readonly cell: (name: string, was: string, is: string) => string;
    /** Names of questions, each with the way it went. */
    readonly moved: (names: readonly string[]) => string;
    readonly notMoved: string;
    readonly findings: (was: number, is: number) => string;
    readonly judged: (name: string, was: string, is: string) => string;
    readonly notCompared: string;
  };
  readonly sure: (facts: SureFacts) => readonly string[];
  /** The interval of a change that is shown: `13 tot 45 lager`. */
  readonly way: (range: string, higher: boolean) => string;
  /** Where the page tells what more differs between the years. */
  readonly restBelow: string;
  /** Where the page explains the columns and outcomes of its tables. */
  readonly readBelow: string;
  readonly column: Words<
    | "step"
    | "question"
    | "domain"
    | "source"
    | "target"
    | "measure"
    | "change"
    | "p"
    | "detectable"
    | "outcome"
    | "trend"
    | "kind"
    | "cell"
    | "moved"
    | "what"
    | "reason"
    | "judgement"
    | "year"
    | "file"
    | "version"
    | "profile"
  >;
  readonly table: Words<
    | "city"
    | "domains"
    | "contacts"
    | "network"
    | "scorecard"
    | "judgements"
    | "leftOut"
    | "documents"
  >;
  readonly decision: Readonly<Record<ChangeDecision | "none", string>>;
  /** An outcome that needed no test: `hoger (geteld)`. */
  readonly withoutTest: (decision: string, ground: "counted" | "certain") => string;
  readonly leftOutYear: string;
  readonly kind: Words<
    "item" | "domain" | "total" | "contacts" | "network" | "scorecard" | "organisations"
  >;
  /** With the year that lacks it, or else the older of the two. */
  readonly reason: Readonly<Record<LeftOutReason, (year: number) => string>>;
  readonly measure: Words<"density" | "reciprocity">;
  /** Where no change could have shown; and how many had to change among those who answered twice. */
  readonly never: string;
  readonly people: (count: string) => string;
  readonly underOne: string;
  readonly notes: {
    readonly agree: string;
    readonly yearly: string;
    /** Where the first name stands above the rows. */
    readonly answering: string;
    readonly change: string;
    readonly family: (facts: {
      readonly size: number;
      readonly city: number;
      readonly parts: number;
    }) => string;
    readonly within: string;
    readonly detectable: string;
    readonly hidden: string;
    readonly band: string;
    readonly trend: string;
    readonly certain: string;
    readonly counted: string;
    readonly network: string;
    /** Why the interval of a year in the figure need not fit that of the difference. */
    readonly finite: string;
    readonly scorecard: string;
  };
  readonly figure: {
    readonly title: (years: readonly number[]) => string;
    readonly subtitle: string;
    readonly source: (facts: {
      readonly municipality: string;
      readonly years: readonly { readonly year: number; readonly responded: number }[];
      readonly profile: string;
    }) => string;
    readonly earlier: string;
    readonly newest: string;
    readonly desc: (facts: {
      readonly rows: number;
      readonly years: readonly number[];
      readonly higher: readonly string[];
      readonly lower: readonly string[];
      readonly undecided: number;
    }) => string;
  };
  readonly contactsOf: (year: number) => string;
  readonly samePlaces: string;
  /** In the terminal: what only the page has. */
  readonly onlyOnPage: string;
  /** In the terminal: the outcome that would not fit its column. */
  readonly shortWithin: string;
  readonly documentNote: (years: readonly number[], note: string) => string;
  readonly written: (out: string, files: number) => string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nl: changeNl,
  en: changeEn,
};

/** `hoger`, or `hoger (geteld)` where it was told without a test. */
export function outcomeWord(
  {
    decision,
    ground,
  }: { readonly decision: ChangeDecision | null; readonly ground: ChangeGround | null },
  language: Language,
): string {
  const words = changeWords[language];
  const word = words.decision[decision ?? "none"];
  const told = decision === "hoger" || decision === "lager";
  const untested = ground === "counted" || ground === "certain";
  return told && untested ? words.withoutTest(word, ground) : word;
}
