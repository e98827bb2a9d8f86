import { nearest } from "../model/nearest.js";
import { refuseUse } from "../model/problem.js";
import { PROFILE_IDS, type ProfileId } from "../model/profile.js";

/** @throws Refusal for a profile nobody knows */
export function profileOf(name: string | undefined): ProfileId | undefined {
  if (name === undefined) return undefined;
  const found = PROFILE_IDS.find((id) => id === name);
  if (found) return found;
  const facts = {
    key: "--profile",
    allowed: PROFILE_IDS.join(", "),
    nearest: nearest(name, PROFILE_IDS) ?? "",
  };
  throw refuseUse("wrong-value", facts);
}
