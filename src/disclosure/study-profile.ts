import { refuseData } from "../model/problem.js";
import type { ProfileId } from "../model/profile.js";
import { STUDY_FILE } from "../model/study-file.js";
import { PROFILES, type Profile, tightened } from "./profile.js";

/** What a study says about disclosure. */
export interface StudyPrivacy {
  readonly profile: ProfileId;
  readonly minimum_base?: number | undefined;
  readonly minimum_count?: number | undefined;
}

/**
 * The rules for a report of this study: its profile, or the one asked for, with the study's own
 * limits where these are stricter.
 *
 * @throws Refusal when a limit of the study is looser than its profile
 */
export function studyProfile(privacy: StudyPrivacy, asked?: ProfileId): Profile {
  const { profile, minimum_base: minimumBase, minimum_count: minimumCount } = privacy;
  const own = PROFILES[profile];
  const wanted = { minimum_base: minimumBase, minimum_count: minimumCount };
  const least = { minimum_base: own.minimumBase, minimum_count: own.minimumCount };
  for (const key of ["minimum_base", "minimum_count"] as const) {
    const value = wanted[key];
    if (value !== undefined && value < least[key]) {
      const facts = { key: `privacy.${key}`, value, least: least[key], profile };
      throw refuseData("limit-below-profile", facts, { file: STUDY_FILE });
    }
  }
  const limits = {
    ...(minimumBase === undefined ? {} : { minimumBase }),
    ...(minimumCount === undefined ? {} : { minimumCount }),
  };
  return tightened(PROFILES[asked ?? profile], limits);
}
