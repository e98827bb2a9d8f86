/** How sure it is that a column holds a question, the surest first. */
export const CERTAINTIES = [
  "declared",
  "code",
  "text",
  "cut",
  "misspelled",
  "position",
  "series",
] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The ways of finding a question that a user is asked to look at. */
export const UNSURE: ReadonlySet<Certainty> = new Set(["cut", "misspelled", "position"]);
