import { discloseOrganisations } from "../disclosure/organisations.js";
import type { Profile } from "../disclosure/profile.js";
import { ORGANISATION_CHANCE } from "../measures/organisations/chance.js";
import { organisationNetwork } from "../measures/organisations/organisation-network.js";
import { cleanLabel } from "../model/clean-label.js";
import { LONGEST_NAME, type Roster } from "../model/roster.js";
import { detect } from "../privacy/detectors/all.js";
import { alike } from "./alike.js";
import { contradictionInWhole } from "./consistent-roster.js";
import type { ResultsNode, ResultsOrganisations } from "./schema.js";

/** A name as the reading of a roster lets it through. */
function soundName({ name }: ResultsNode): boolean {
  if (name === null) return true;
  const long = [...name].length > LONGEST_NAME;
  if (name === "" || long || cleanLabel(name) !== name) return false;
  return detect(name).every(([, weight]) => weight !== "stop");
}

/** The organisations as they were read; how many spoke for each is known as far as names tell. */
function rosterOf(
  { nodes, arcs }: ResultsOrganisations,
  ids: readonly string[],
  { minimumBase }: Profile,
): Roster {
  return {
    organisations: (nodes ?? []).map(({ domain, name, state }) => ({
      name: name ?? "",
      domain: ids.indexOf(domain),
      respondents: name !== null ? minimumBase : state === "silent" ? 0 : 1,
    })),
    ties: arcs ?? [],
  };
}

/** What the draws of chance decide: the only numbers that are not computed again. */
function withoutChance(found: ResultsOrganisations): object {
  const { density, reciprocity, reciprocityDyadic, ei, ...rest } = found;
  const values = [density, reciprocity, reciprocityDyadic, ei].map(({ value, reason }) => ({
    value,
    reason,
  }));
  return { ...rest, values, eiP: null, chance: null };
}

/**
 * The part that differs from the network that the document's own organisations and contacts make.
 *
 * @returns `null` when there is none
 */
function otherPart(
  found: ResultsOrganisations,
  ids: readonly string[],
  profile: Profile,
): string | null {
  const { nodes } = found;
  if (nodes === null || found.arcs === null) return "nodes";
  if (nodes.some((node) => !ids.includes(node.domain) || !soundName(node))) return "nodes";
  // Too few spoke for such a domain to name any organisation of it.
  const few = new Set(
    found.domains.flatMap((row) => (row.hidden?.rule === "D1" ? row.domain : [])),
  );
  const nameless = (node: ResultsNode): boolean => node.state === "silent" || few.has(node.domain);
  if (nodes.some((node) => node.name !== null && nameless(node))) return "nodes";
  const roster = rosterOf(found, ids, profile);
  const withheld = found.domains.map(({ hidden }) => hidden);
  const shown = {
    organisations: roster.organisations.map((one) =>
      withheld[one.domain] === null ? one : { ...one, respondents: 0 },
    ),
    ties: roster.ties,
  };
  let made: ResultsOrganisations;
  try {
    // One draw: what chance decides is left out of the comparison.
    const network = organisationNetwork(shown, ids, { ...ORGANISATION_CHANCE, draws: 1 });
    made = discloseOrganisations({ roster, shown, withheld, network }, profile);
  } catch (error) {
    if (error instanceof RangeError) return "nodes";
    throw error;
  }
  const [one, other] = [withoutChance(found), withoutChance(made)];
  const wrong = Object.entries(one).find(
    ([part, value]) => !alike(value, other[part as keyof typeof other]),
  );
  return wrong ? wrong[0] : null;
}

/**
 * Where the network of organisations contradicts itself, or holds what the rules of its profile
 * withhold. Where the organisations themselves are there, all is computed again from them.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionInOrganisations(
  found: ResultsOrganisations | null,
  ids: readonly string[],
  profile: Profile,
): string | null {
  if (found === null) return null;
  const whole = contradictionInWhole(found, ids, profile);
  if (whole !== null) return `organisations ${whole}`;
  if (profile.organisations === "none") {
    return found.nodes === null && found.arcs === null ? null : "organisations nodes";
  }
  const other = otherPart(found, ids, profile);
  return other === null ? null : `organisations ${other}`;
}
