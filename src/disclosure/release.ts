import type { ContactCounts, ItemCounts, KindCounts } from "../model/answer.js";
import type { ProfileId } from "../model/profile.js";
import type { Band } from "./cell.js";

/** A share as it was printed. */
interface ReleasedShare {
  readonly k: number | null;
  readonly base: number | null;
  readonly band: Band | null;
}

/** A share of one question in one domain (or the total) as it was printed. */
export interface ReleasedCell extends ReleasedShare {
  readonly item: string;
  readonly domain: string;
  readonly counts: ItemCounts | null;
}

/** The arc between two domains as it was printed. */
export interface ReleasedArc extends ReleasedShare {
  readonly source: string;
  readonly target: string;
  readonly frequency: ContactCounts | null;
  readonly kind: KindCounts | null;
}

/** What the organisations of one domain say of another, as it was printed. */
export interface ReleasedBlock {
  readonly source: string;
  readonly target: string;
  readonly ties: number | null;
  readonly possible: number | null;
}

/** What one release told of the respondents: never more than was printed. */
export interface Release {
  /** SHA-256 of its results.json. */
  readonly results: string;
  readonly profile: ProfileId;
  readonly year: number;
  readonly responded: readonly { readonly domain: string; readonly responded: number }[];
  readonly items: readonly ReleasedCell[];
  readonly contacts: readonly ReleasedArc[];
  readonly organisations: readonly ReleasedBlock[];
}
