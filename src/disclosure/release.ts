import type { ItemCounts } from "../model/answer.js";
import type { ProfileId } from "../model/profile.js";

/** A share of one question in one domain (or the total) as it was printed. */
export interface ReleasedCell {
  readonly item: string;
  readonly domain: string;
  readonly k: number | null;
  readonly base: number | null;
  readonly counts: ItemCounts | null;
}

/** The arc between two domains as it was printed. */
export interface ReleasedArc {
  readonly source: string;
  readonly target: string;
  readonly k: number | null;
  readonly base: number | null;
}

/** What one release told of the respondents: never more than was printed. */
export interface Release {
  /** SHA-256 of its results.json. */
  readonly results: string;
  readonly profile: ProfileId;
  readonly year: number;
  /** SHA-256 of its exports and tallies, in alphabetical order. */
  readonly inputs: readonly string[];
  readonly responded: readonly { readonly domain: string; readonly responded: number }[];
  readonly items: readonly ReleasedCell[];
  readonly contacts: readonly ReleasedArc[];
}
