/** The five agreement answers, from most to least agreeing; figures keep this order. */
export const AGREEMENT = ["zeer_eens", "eens", "neutraal", "oneens", "zeer_oneens"] as const;

/**
 * Every way a five-point item can end: an answer, or the reason why there is none. Of those
 * "weet niet" and "nvt" (not applicable) are answers, which stay out of the base; "leeg" was
 * asked and left empty, "niet_getoond" was never asked of this respondent.
 */
export const ITEM_ANSWERS = [...AGREEMENT, "weet_niet", "nvt", "leeg", "niet_getoond"] as const;

/** How often a respondent had contact with a domain in the past five years, rising. */
export const FREQUENCIES = ["geen", "vijf_jaar", "jaarlijks", "maandelijks", "wekelijks"] as const;

export const CONTACT_ANSWERS = [...FREQUENCIES, "leeg", "niet_getoond"] as const;

/** What the contact was about. Asked only of those who had contact. */
export const KINDS = ["algemeen", "casus", "beide"] as const;

export type Agreement = (typeof AGREEMENT)[number];
export type ItemAnswer = (typeof ITEM_ANSWERS)[number];
export type Frequency = (typeof FREQUENCIES)[number];
export type ContactAnswer = (typeof CONTACT_ANSWERS)[number];
export type Kind = (typeof KINDS)[number];

export type ItemCounts = Readonly<Record<ItemAnswer, number>>;
export type ContactCounts = Readonly<Record<ContactAnswer, number>>;
export type KindCounts = Readonly<Record<Kind, number>>;

/** Valid answers; "weet niet", "nvt", empty and not shown leave the base, each counted. */
export function validAnswers(counts: ItemCounts): number {
  return AGREEMENT.reduce((sum, answer) => sum + counts[answer], 0);
}

/** How many agree, strongly or not: the numerator of every share of a question. */
export function agreeing(counts: ItemCounts): number {
  return counts.zeer_eens + counts.eens;
}

/** How many disagree, strongly or not. */
export function disagreeing(counts: ItemCounts): number {
  return counts.oneens + counts.zeer_oneens;
}

/** Valid answers about contact: all but empty and not shown. */
export function validContacts(counts: ContactCounts): number {
  return FREQUENCIES.reduce((sum, answer) => sum + counts[answer], 0);
}

/** Whether one respondent agrees; `null` without a valid answer. */
export function agreed(answer: ItemAnswer): boolean | null {
  if (answer === "zeer_eens" || answer === "eens") return true;
  return AGREEMENT.some((valid) => valid === answer) ? false : null;
}

/** Whether one respondent has at least yearly contact; `null` without a valid answer. */
export function isYearly(answer: ContactAnswer): boolean | null {
  const at = (FREQUENCIES as readonly string[]).indexOf(answer);
  return at === -1 ? null : at >= FREQUENCIES.indexOf("jaarlijks");
}

/** Whether a respondent gave an answer at all, be it "weet niet". */
export function isGiven(answer: ItemAnswer | ContactAnswer): boolean {
  return answer !== "leeg" && answer !== "niet_getoond";
}

/** The id of the city total, beside the ids of the domains. */
export const TOTAL = "totaal";

/** Every answer that a study may spell in its own way; `leeg` is how no answer is written. */
export const ANSWER_IDS = [...ITEM_ANSWERS, ...FREQUENCIES, ...KINDS] as const;
export type AnswerId = (typeof ANSWER_IDS)[number];
