import type { ProfileId } from "../model/profile.js";

/** The limits of the disclosure rules for one kind of reader. */
export interface Profile {
  readonly id: ProfileId;
  /** Version of the rules; a released table says under which it was made. */
  readonly rules: string;
  /** D1: fewest valid answers a cell may rest on. */
  readonly minimumBase: number;
  /** D2: fewest people on either side of a share that is not 0 or 100 %. */
  readonly minimumCount: number;
  /** D3: what happens where (nearly) everyone answers the same. */
  readonly extremes: "warn" | "band";
}

/** D3: shares under 10 % and over 90 % are printed as a band under `publiek`. */
export const EXTREME = 0.1;

/** A band must leave this many counts possible, or it would say the number itself. */
export const FEWEST_POSSIBLE = 3;

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  intern: { id: "intern", rules: "1", minimumBase: 5, minimumCount: 1, extremes: "warn" },
  publiek: { id: "publiek", rules: "1", minimumBase: 10, minimumCount: 3, extremes: "band" },
};
