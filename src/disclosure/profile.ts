import type { ProfileId } from "../model/profile.js";

/** What the disclosure rules ask for one kind of reader; `src/model/disclosure-rule.ts` names them all. */
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
  /** D4: what happens where all but one of a group answer the same. */
  readonly allButOne: "warn" | "as-D2";
  /** D6: whether the hidden domains of a question must pass as one group where a total tells it. */
  readonly together: boolean;
  /** D7: whether a hidden number must keep three values beside all that is printed of its question. */
  readonly attack: boolean;
  /** D9: what happens where two releases set people apart. */
  readonly releases: "warn" | "refuse";
  /** D10: whether a number may rest on the answers to two questions together. */
  readonly crossings: "show" | "hide";
  /** D12: how single organisations are told. */
  readonly organisations: "pseudonym" | "none";
  /** D18: what happens where words are about one or two people. */
  readonly singlePersons: "warn" | "refuse";
}

/** D3: shares under 10 % and over 90 % are printed as a band under `publiek`. */
export const EXTREME = 0.1;

/** D7: fewest values that must stay possible for a hidden number; a band too must leave these. */
export const FEWEST_POSSIBLE = 3;

const RULES = "2";

export const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  intern: {
    id: "intern",
    rules: RULES,
    minimumBase: 5,
    minimumCount: 1,
    extremes: "warn",
    allButOne: "warn",
    together: true,
    attack: true,
    releases: "warn",
    crossings: "show",
    organisations: "pseudonym",
    singlePersons: "warn",
  },
  publiek: {
    id: "publiek",
    rules: RULES,
    minimumBase: 10,
    minimumCount: 3,
    extremes: "band",
    allButOne: "as-D2",
    together: true,
    attack: true,
    releases: "refuse",
    crossings: "hide",
    organisations: "none",
    singlePersons: "refuse",
  },
};

/** The two limits that a study may set higher than its profile does. */
export interface Limits {
  readonly minimumBase: number;
  readonly minimumCount: number;
}

/**
 * A profile with the limits of a study where these are stricter; never one that is looser.
 *
 * Once a group of one is not shown (D2), "nobody" and "everybody" may not be shown either, nor single
 * organisations: the neighbours of what is hidden would tell it.
 */
export function tightened(profile: Profile, limits: Partial<Limits>): Profile {
  const minimumBase = Math.max(profile.minimumBase, limits.minimumBase ?? 0);
  const minimumCount = Math.max(profile.minimumCount, limits.minimumCount ?? 0);
  const hidesFew = minimumCount > profile.minimumCount;
  return {
    ...profile,
    minimumBase,
    minimumCount,
    extremes: hidesFew ? "band" : profile.extremes,
    allButOne: hidesFew ? "as-D2" : profile.allButOne,
    crossings: hidesFew ? "hide" : profile.crossings,
    organisations: hidesFew ? "none" : profile.organisations,
  };
}
