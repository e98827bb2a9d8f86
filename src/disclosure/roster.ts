import type { RosterRule } from "../model/disclosure-rule.js";
import type { Organisation, Roster } from "../model/roster.js";
import type { Profile } from "./profile.js";

/** Why nothing is shown of a domain or block. Sums go whole, so all of it is for the cell itself. */
export interface RosterHidden {
  readonly rule: RosterRule;
  readonly kind: "primary";
}

/**
 * The domains of which the answers of organisations may not be used, by their place.
 *
 * D1: fewer people than the profile asks stand behind all that its organisations answered. D12:
 * fewer organisations answered than D2 asks of a group, so that a number of the domain would be a
 * number of one or two organisations. A domain in which nobody answered hides nothing.
 */
export function withheldDomains(
  { organisations }: Roster,
  domains: number,
  { minimumBase, minimumCount }: Profile,
): readonly (RosterHidden | null)[] {
  return Array.from({ length: domains }, (_, domain) => {
    const answered = organisations.filter((one) => one.domain === domain && one.respondents > 0);
    if (answered.length === 0) return null;
    const respondents = answered.reduce((sum, one) => sum + one.respondents, 0);
    if (respondents < minimumBase) return { rule: "D1", kind: "primary" };
    return answered.length < minimumCount ? { rule: "D12", kind: "primary" } : null;
  });
}

/**
 * The roster as the network is measured on it: what a withheld domain answered is left out as if
 * nobody had answered there. So no number can give those answers away, whatever it is.
 */
export function shownRoster(
  { organisations, ties }: Roster,
  withheld: readonly (RosterHidden | null)[],
): Roster {
  const isWithheld = (one: Organisation | undefined): boolean =>
    one !== undefined && withheld[one.domain] !== null;
  return {
    organisations: organisations.map((one) => (isWithheld(one) ? { ...one, respondents: 0 } : one)),
    ties: ties.filter(({ source }) => !isWithheld(organisations[source])),
  };
}
