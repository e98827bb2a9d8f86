/** How a printed number may have come about: rounded half up, cut off, or neither. */
export const RULES = ["round", "truncate", "exact"] as const;

export type Rule = (typeof RULES)[number];

/** The rules to try where a claim names none. */
export const EITHER: readonly Rule[] = ["round", "truncate"];

export const rulesOf = (rule: Rule | null): readonly Rule[] => (rule === null ? EITHER : [rule]);
