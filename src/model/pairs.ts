/**
 * How people who gave a valid answer in two years moved on one question: `gained` began to agree (or
 * to have contact), `lost` stopped, `stayed` said the same side twice. Who stayed is never split
 * into agreeing or not, so that nothing follows about those who answered once.
 */
export interface PairCounts {
  readonly gained: number;
  readonly lost: number;
  readonly stayed: number;
}

/** Pairs on one question, of the city (`totaal`) or of a domain that they were in both times. */
export interface ItemPairs {
  readonly item: string;
  readonly domain: string;
  readonly counts: PairCounts;
}

/** Pairs of one domain on the contact with another. */
export interface ContactPairs {
  readonly source: string;
  readonly target: string;
  readonly counts: PairCounts;
}

/** The people of two years who could be told to be the same, and how their answers moved. */
export interface Pairs {
  readonly both: number;
  /** Respondents of each year with a code that was keyed with a key of the other. */
  readonly coded: readonly [older: number, newer: number];
  readonly items: readonly ItemPairs[];
  readonly contacts: readonly ContactPairs[];
}

/**
 * Why nobody can be followed from one year to the other: a results document holds no codes, an export
 * has none or only plain ones, the years have other keys, or too few people answered twice.
 */
export const NO_PAIRS = ["document", "no-codes", "plain-codes", "other-keys", "too-few"] as const;
export type NoPairs = (typeof NO_PAIRS)[number];

/** Fewest of the answers of each year that must come from people who answered twice, as a share. */
export const PAIRED_PART = 0.5;

export const pairsIn = ({ gained, lost, stayed }: PairCounts): number => gained + lost + stayed;
