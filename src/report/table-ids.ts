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
  "comparison",
  "ordinal",
  "totals",
  "reliability",
  "scorecard",
  "problems",
] as const;
export type ReadingTableId = (typeof READING_TABLE_IDS)[number];
