import type { ContactAnswer, ItemAnswer, Kind } from "./answer.js";
import type { InvitationCode } from "./keyed-code.js";

/**
 * One respondent, in the order of the frame: `answers[i]` belongs to item i, `contacts[j]`
 * and `kinds[j]` to domain j. Lives only between `codebook` and `tally`.
 */
export interface Response {
  readonly domain: number;
  readonly answers: readonly ItemAnswer[];
  readonly contacts: readonly ContactAnswer[];
  readonly kinds: readonly (Kind | null)[];
  readonly code: InvitationCode;
}
