/** The tables that people read: on the page, in the terminal, as CSV. */
export const READING_TABLE_IDS = [
  "response",
  "capacity",
  "capacity-chain",
  "responsibility",
  "concerns",
  "reporting",
  "contacts",
  "network",
  "organisations",
  "blocks",
  "brokerage",
  "comparison",
  "ordinal",
  "totals",
  "reliability",
  "scorecard",
  "recommendations",
  "problems",
] as const;
/** Those of them that only a study with a roster has. */
export const ROSTER_TABLE_IDS = ["organisations", "blocks", "brokerage"] as const;
export type ReadingTableId = (typeof READING_TABLE_IDS)[number];
