import type { Identifier } from "../model/identifier.js";

/**
 * What a find asks for. `stop`: a direct identifier. `warn`: someone should look. `drop`: no
 * harm in a file that stays where it is, yet it leads back to one respondent.
 */
export type Weight = "stop" | "warn" | "drop";

const HEAVIEST: readonly Weight[] = ["stop", "warn", "drop"];

/** The heavier of two; `null` weighs nothing. */
export function heavier(a: Weight | null, b: Weight | null): Weight | null {
  return HEAVIEST.find((weight) => weight === a || weight === b) ?? null;
}

/** What was found in a column: how often and where first, never what. */
export interface Finding {
  /** Position in the row, from zero. */
  readonly column: number;
  /** The heading. */
  readonly name: string;
  readonly kind: Identifier;
  /** In how many rows. */
  readonly count: number;
  /** Of how many rows that were looked at. */
  readonly ofRows: number;
  /** The line of the file on which it stands first. */
  readonly firstLine: number;
  readonly weight: Weight;
}
