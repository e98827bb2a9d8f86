/** The columns of a tally file, in this order. */
export const TALLY_COLUMNS = ["part", "domain", "question", "answer", "count"] as const;

/** Name and version of the format, as the row `version,,,ivm-tally,1` says it. */
export const TALLY_FORMAT = "ivm-tally";
export const TALLY_VERSION = 1;

/** What a row counts: the first column. */
export const TALLY_PARTS = [
  "version",
  "respondents",
  "item",
  "contact",
  "kind",
  "pattern",
  "scale",
] as const;

export type TallyPart = (typeof TALLY_PARTS)[number];

/** Stands for all joint contact answers of a domain where they are too many to keep. */
export const TOO_MANY = "te_veel";

/** How many answered all items of a scale. */
export const SCALE_N = "n";

/** A letter per other domain: yearly contact or more often, less, no valid answer. */
export const PATTERN_LETTERS = { yearly: "y", less: "n", none: "x" } as const;

/** One row of a tally file. */
export type TallyRow = readonly [
  part: TallyPart,
  domain: string,
  question: string,
  answer: string,
  count: number,
];

/** The other domains, in the order of the questionnaire, as a pattern row names them. */
export function othersOf(source: number, domains: readonly string[]): readonly string[] {
  return domains.filter((_, at) => at !== source);
}
