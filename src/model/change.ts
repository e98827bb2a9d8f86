/**
 * How a share moved between two years. `gelijk` is said only of years of which everything is
 * known; of others at most that a change is smaller than a margin.
 */
export const CHANGE_DECISIONS = [
  "hoger",
  "lager",
  "gelijk",
  "gelijk_binnen",
  "niet_te_beslissen",
] as const;
export type ChangeDecision = (typeof CHANGE_DECISIONS)[number];

/**
 * On what a decision rests: everybody invited was counted in both years, no answer of the silent
 * ones could change it, the test (and its interval), the test of those who answered twice, or the
 * interval alone.
 */
export const CHANGE_GROUNDS = ["counted", "certain", "test", "pairs", "interval"] as const;
export type ChangeGround = (typeof CHANGE_GROUNDS)[number];

/** A change that surely is smaller than this, as a share, is called equal within it. */
export const EQUAL_WITHIN = 0.1;

/** The test of a row: of two separate groups (Fisher), or of the same people (McNemar). */
export const CHANGE_TESTS = ["groups", "pairs"] as const;
export type ChangeTest = (typeof CHANGE_TESTS)[number];

/** Why a row has no test, or one outside the family because it could show nothing. */
export const NO_CHANGE_TEST = [
  "fully-counted",
  "certain",
  "all-the-same",
  "nobody-changed",
] as const;
export type NoChangeTest = (typeof NO_CHANGE_TEST)[number];

/** Why the years of one row cannot be held against each other. */
export const NO_CHANGE = ["verborgen", "geen_antwoorden"] as const;
export type NoChange = (typeof NO_CHANGE)[number];

/** What may stand between two documents and a fair comparison. */
export const BREAKS = [
  "same-document",
  "same-export",
  "same-year",
  "years-missing",
  "other-parts",
  "parts-unknown",
  "questionnaire",
  "scale",
  "items-missing",
  "items-reworded",
  "items-relabelled",
  "domains-missing",
  "domains-renamed",
  "domains-answers",
  "contacts-missing",
  "composition",
  "invited",
  "response",
  "norms",
  "scorecard-rules",
  "findings",
  "profile",
  "limits",
  "rules",
  "tool",
] as const;
export type BreakCode = (typeof BREAKS)[number];

/** What is not compared at all, and why. */
export const LEFT_OUT = [
  "item",
  "domain",
  "total",
  "contacts",
  "network",
  "scorecard",
  "organisations",
] as const;
export const LEFT_OUT_REASONS = [
  "missing",
  "reworded",
  "domains-differ",
  "other-parts",
  "not-asked",
  "other-lines",
  "norms-differ",
  "findings-missing",
  "never-compared",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** The halves of the family of tests: the questions for the whole city, and all its parts. */
export const FAMILY_HALVES = ["stad", "onderdelen"] as const;
export type FamilyHalf = (typeof FAMILY_HALVES)[number];
