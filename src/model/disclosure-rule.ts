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

/** D18: the smallest group that words may be about, also where D2 lets numbers be about fewer. */
export const FEWEST_IN_WORDS = 3;
