/**
 * The rules by which numbers and words may go out, D1 to D18. What a profile asks of them is in
 * `src/disclosure/profile.ts`; `src/words/disclosure-rules.ts` says each in words, and `docs/methods.md` why.
 */
export const RULE_IDS = [
  "D1",
  "D2",
  "D3",
  "D4",
  "D5",
  "D6",
  "D7",
  "D8",
  "D9",
  "D10",
  "D11",
  "D12",
  "D13",
  "D14",
  "D15",
  "D16",
  "D17",
  "D18",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The rules that hide a cell of a question or an arc, in the order in which they are told. */
export const HIDING_RULES = ["D1", "D2", "D6"] as const;
export type HidingRule = (typeof HIDING_RULES)[number];

/** The rules that hide something of the network of organisations. */
export const ROSTER_RULES = ["D1", "D2", "D12"] as const;
export type RosterRule = (typeof ROSTER_RULES)[number];

/** D18: the smallest group that words may be about, also where D2 lets numbers be about fewer. */
export const FEWEST_IN_WORDS = 3;
