/**
 * How many respondents of a domain gave the same answers to all contact questions together, per
 * combination of answers; `null` when there were too many combinations to keep.
 *
 * Only the interval around an index of the network needs them. They go from the tally to the
 * measures and no further: a combination can point to a person.
 */
export type Patterns = Map<number, number> | null;

/** More different combinations than this in one domain are not kept, so memory stays bounded. */
export const MOST_PATTERNS = 4_096;

/** With more domains a combination does not fit in a whole number of 31 bits. */
export const MOST_PATTERN_DOMAINS = 20;

/** What a respondent says of one other domain: 0 no valid answer, 1 less than yearly, 2 yearly. */
const ANSWERS = 3;

const CODES = {
  geen: 1,
  vijf_jaar: 1,
  jaarlijks: 2,
  maandelijks: 2,
  wekelijks: 2,
  leeg: 0,
  niet_getoond: 0,
} as const;

/** The answers on the other domains as one whole number, the first domain in front. */
export function patternOf(source: number, contacts: readonly (keyof typeof CODES)[]): number {
  let pattern = 0;
  for (let target = 0; target < contacts.length; target++) {
    const answer = contacts[target];
    if (target !== source && answer) pattern = pattern * ANSWERS + CODES[answer];
  }
  return pattern;
}

/** What stands in a pattern, per domain: whether contact is yearly, `null` without an answer. */
export function answersIn(
  pattern: number,
  source: number,
  domains: number,
): readonly (boolean | null)[] {
  const answers = new Array<boolean | null>(domains).fill(null);
  let rest = pattern;
  for (let target = domains - 1; target >= 0; target--) {
    if (target === source) continue;
    const code = rest % ANSWERS;
    rest = (rest - code) / ANSWERS;
    answers[target] = code === 0 ? null : code === 2;
  }
  return answers;
}

/** Per domain no patterns yet; `null` for all where the domains are too many to keep any. */
export function emptyPatterns(domains: number): Patterns[] {
  const kept = domains <= MOST_PATTERN_DOMAINS;
  return Array.from({ length: domains }, () => (kept ? new Map<number, number>() : null));
}

/** The patterns with `count` more respondents of one kind; `null` as soon as there are too many. */
export function withPattern(patterns: Patterns, pattern: number, count: number): Patterns {
  if (patterns === null) return null;
  patterns.set(pattern, (patterns.get(pattern) ?? 0) + count);
  return patterns.size > MOST_PATTERNS ? null : patterns;
}

/** Both together; too many in either, or in both together, is too many. */
export function addPatterns(a: Patterns, b: Patterns): Patterns {
  if (a === null || b === null) return null;
  let sum: Patterns = new Map(a);
  for (const [pattern, count] of b) sum = withPattern(sum, pattern, count);
  return sum;
}
