import type { ChangeDecision, LeftOutReason } from "../model/change.js";
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
  /** How those moved who answered twice, where the change rests on them. */
  readonly pairs: string | null;
  readonly ground: "counted" | "certain" | "test" | "pairs" | "interval";
}

/** What the changes of one kind come to. */
export interface Outcomes {
  readonly compared: number;
  readonly higher: number;
  readonly lower: number;
  readonly same: number;
  /** Names of what is surely equal within the margin. */
  readonly within: readonly string[];
  readonly undecided: number;
  /** Left without a change because a year is hidden, or nobody answered. */
  readonly hidden: number;
  readonly unanswered: number;
  /** Whole points below which nothing undecided could have shown; `null` where it is under one. */
  readonly below: string | null;
  /** How many tests the comparison has in all. */
  readonly tested: number;
  readonly years: readonly [older: number, newer: number];
}

/** What the changes are about: the city, parts of it, or lines between domains. */
export type Subject = "city" | "domains" | "contacts";

export interface ChangeWords {
  readonly title: (municipality: string, years: readonly number[]) => string;
  readonly byline: (facts: {
    readonly years: readonly { readonly year: number; readonly responded: number }[];
    readonly profile: string;
  }) => string;
  readonly heading: Words<
    "changed" | "comparable" | "city" | "domains" | "contacts" | "scorecard" | "provenance"
  >;
  readonly intro: Words<"changed" | "city" | "domains" | "contacts" | "scorecard">;
  readonly lead: Words<"comparable" | Subject | "network" | "scorecard" | "sure">;
  readonly allComparable: (items: number, years: readonly number[]) => string;
  readonly severity: Words<"warning" | "info">;
  readonly moved: (facts: MovedFacts) => string;
  readonly higher: (subject: Subject, outcomes: Outcomes) => string;
  readonly lower: (subject: Subject, outcomes: Outcomes) => string;
  readonly none: (subject: Subject, outcomes: Outcomes) => string;
  readonly rest: (subject: Subject, outcomes: Outcomes) => readonly string[];
  readonly nothing: (subject: Subject) => string;
  readonly between: (years: readonly number[]) => string;
  readonly network: (facts: {
    readonly measure: "density" | "reciprocity";
    readonly was: string;
    readonly is: string;
    readonly interval: string | null;
    readonly decision: ChangeDecision | null;
    readonly counted: boolean;
  }) => string;
  readonly otherLines: string;
  readonly scorecard: {
    readonly changed: (count: number, of: number) => string;
    readonly none: (of: number) => string;
    readonly cell: (name: string, was: string, is: string) => string;
    readonly moved: (names: readonly string[]) => string;
    readonly notMoved: string;
    readonly findings: (was: number, is: number) => string;
    readonly judged: (name: string, was: string, is: string) => string;
    readonly notCompared: string;
  };
  readonly sure: (facts: {
    readonly size: number;
    readonly counted: boolean;
    /** Who answered twice, as far as that is known. */
    readonly twice: readonly string[];
    readonly followed: boolean;
    /** Whether any difference is told, and whether any row is equal within the margin. */
    readonly moved: boolean;
    readonly within: boolean;
  }) => readonly string[];
  /** The interval of a change that is shown: `13 tot 45 lager`. */
  readonly way: (range: string, higher: boolean) => string;
  /** Where the page tells what stands between the years. */
  readonly breaksBelow: (count: number) => string;
  readonly column: Words<
    | "question"
    | "domain"
    | "source"
    | "target"
    | "measure"
    | "change"
    | "interval"
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
    "city" | "domains" | "contacts" | "network" | "scorecard" | "leftOut" | "documents"
  >;
  readonly decision: Readonly<Record<ChangeDecision | "none", string>>;
  readonly leftOutYear: string;
  readonly kind: Words<
    "item" | "domain" | "total" | "contacts" | "network" | "scorecard" | "organisations"
  >;
  /** With the year that lacks it, or else the older of the two. */
  readonly reason: Readonly<Record<LeftOutReason, (year: number) => string>>;
  readonly measure: Words<"density" | "reciprocity">;
  readonly few: string;
  readonly underOne: string;
  readonly notes: {
    readonly agree: string;
    readonly yearly: string;
    readonly change: string;
    readonly family: (facts: {
      readonly size: number;
      readonly city: number;
      readonly parts: number;
    }) => string;
    readonly within: string;
    readonly detectable: string;
    readonly hidden: string;
    readonly trend: string;
    readonly certain: string;
    readonly counted: string;
    readonly network: string;
    readonly about: string;
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
  readonly documentNote: (years: readonly number[], note: string) => string;
  readonly written: (out: string, files: number) => string;
}

export const changeWords: Readonly<Record<Language, ChangeWords>> = {
  nl: changeNl,
  en: changeEn,
};
