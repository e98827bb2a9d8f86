import type { BreakCode } from "../model/change.js";
import { labelKey } from "../model/clean-label.js";
import type { Results } from "../results/schema.js";
import type { ChangeBreak } from "./change-schema.js";

/** Names a break between two documents. */
export type Name = (
  code: BreakCode,
  severity: ChangeBreak["severity"],
  was?: readonly string[],
  is?: readonly string[],
  about?: readonly string[],
) => void;

/** The municipalities that a document was added up from, by the key of their names. */
function partsOf({ provenance }: Results): ReadonlyMap<string, string> {
  const all = provenance.members.flatMap((one) => (one.parts.length > 0 ? one.parts : [one]));
  return new Map(all.map(({ municipality }) => [labelKey(municipality), municipality]));
}

/** The municipalities of one that the other was not added up from. */
export function otherParts(results: Results, others: Results): readonly string[] {
  const known = partsOf(others);
  return [...partsOf(results)].flatMap(([key, name]) => (known.has(key) ? [] : [name]));
}

/**
 * Whether two wholes were added up from the same municipalities, as far as they tell. Files of counts
 * have no names that say who is in them, so of those only another number can be named.
 */
export function nameParts(one: Results, other: Results, named: Name): boolean {
  const [was, is] = [one.provenance, other.provenance];
  if (was.members.length > 0 && is.members.length > 0) {
    const [gone, added] = [otherParts(one, other), otherParts(other, one)];
    if (gone.length + added.length === 0) return true;
    named("other-parts", "warning", gone, added);
    return false;
  }
  const told = ({ members, tallies }: typeof was): readonly string[] => {
    if (members.length > 0) return ["members", String(members.length)];
    return tallies.length > 0 ? ["tallies", String(tallies.length)] : ["exports"];
  };
  if (told(was).join() !== told(is).join()) {
    const added = was.members.length + is.members.length > 0;
    named("parts-unknown", added ? "warning" : "info", told(was), told(is));
  }
  return true;
}
