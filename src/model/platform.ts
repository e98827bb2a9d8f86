/** The survey software, or the kind of file, that an export comes from. */
export const PLATFORMS = [
  "limesurvey",
  "qualtrics",
  "surveymonkey",
  "microsoft-forms",
  "google-forms",
  "redcap",
  "castor",
  "spss",
  "spreadsheet",
] as const;

export type PlatformId = (typeof PLATFORMS)[number];

/**
 * A response that is no finished answer sheet: a preview or test by the makers of the survey, one
 * that the platform took for spam, or one that was broken off halfway.
 */
export type Fate = "preview" | "test" | "spam" | "partial";

/** What becomes of responses that were broken off halfway. */
export const PARTIAL_RULES = ["count", "leave_out"] as const;

export type PartialRule = (typeof PARTIAL_RULES)[number];
