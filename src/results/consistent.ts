import { hasSmallGroup, mayShowKinds, rule } from "../disclosure/cell.js";
import { PROFILES, type Profile, tightened } from "../disclosure/profile.js";
import { bandSize } from "../disclosure/told.js";
import { agreeing, TOTAL, validAnswers, validContacts } from "../model/answer.js";
import { contradictionAfter } from "./consistent-after.js";
import { contradictionInChain } from "./consistent-chain.js";
import { contradictionInNetwork } from "./consistent-network.js";
import { contradictionInOrganisations } from "./consistent-organisations.js";
import { contradictionInRecommendations } from "./consistent-recommendations.js";
import { contradictionInResponse } from "./consistent-response.js";
import { near } from "./near.js";
import type { ItemCell, Results, ResultsContact } from "./schema.js";

type Share = ItemCell["agree"];

function soundShare({ k, share, interval }: Share, base: number | null, hidden: boolean): boolean {
  if (hidden) return k === null && share === null && interval === null && base === null;
  if (k === null) return share === null && interval === null;
  if (base === null || k > base) return false;
  if (base === 0) return share === null && interval === null;
  const same = share !== null && near(share, k / base);
  return same && (interval === null || interval.low <= interval.high);
}

/** Whether a share that is shown may be: the rules of the profile let it pass once more. */
function mayStand({ k, band }: Share, base: number | null, profile: Profile): boolean {
  if (!base) return true;
  if (band !== null) return bandSize(base, profile) > 0;
  if (k === null) return true;
  const share = { k, base, share: null, interval: null, bounds: null, indicative: true };
  return rule(share, base, profile).show === "all";
}

function soundCell(
  { counts, base, agree, hidden }: ItemCell,
  responded: number,
  profile: Profile,
): boolean {
  if ((base ?? 0) > responded) return false;
  if (hidden === null && !mayStand(agree, base, profile)) return false;
  if (counts !== null && hasSmallGroup(counts, profile)) return false;
  if (!soundShare(agree, base, hidden !== null)) return false;
  if (counts === null) return true;
  return hidden === null && validAnswers(counts) === base && agreeing(counts) === agree.k;
}

function soundContact(
  { frequency, kind, base, yearly, hidden }: ResultsContact,
  responded: number,
  profile: Profile,
): boolean {
  if ((base ?? 0) > responded) return false;
  if (hidden === null && !mayStand(yearly, base, profile)) return false;
  if (kind !== null && frequency === null) return false;
  if (frequency && hasSmallGroup(frequency, profile)) return false;
  if (kind && !mayShowKinds(kind, (base ?? 0) - (frequency?.geen ?? 0), profile)) return false;
  if (!soundShare(yearly, base, hidden !== null)) return false;
  if (hidden !== null && (frequency !== null || kind !== null)) return false;
  if (frequency === null) return true;
  return validContacts(frequency) === base;
}

/** The profile a document was made under; `null` when its limits are looser than the profile's. */
function profileOf(
  id: Results["provenance"]["profile"],
  { base, count }: Results["provenance"]["limits"],
): Profile | null {
  const profile = tightened(PROFILES[id], { minimumBase: base, minimumCount: count });
  const own = profile.minimumBase === base && profile.minimumCount === count;
  return own ? profile : null;
}

/**
 * Where a document contradicts itself, although it has the right shape: a cell of a domain that
 * is not there, a number beside the mark that it is hidden, counts that do not add up.
 *
 * @returns the first such place, `null` when there is none
 */
export function contradictionIn(results: Results): string | null {
  const { limits, profile: profileId } = results.provenance;
  const profile = profileOf(profileId, limits);
  if (profile === null) return "provenance limits";
  const ids = results.domains.map(({ id }) => id);
  if (ids.length === 0 || new Set(ids).size < ids.length) return "domains";
  const people = contradictionInResponse(results);
  if (people) return people;
  const respondedOf = (domain: string): number =>
    (results.domains.find(({ id }) => id === domain) ?? results.total).responded;
  const rows = [...ids, TOTAL].join();
  for (const item of results.items) {
    if (item.cells.map(({ domain }) => domain).join() !== rows) return `items ${item.id}`;
    const wrong = item.cells.find((cell) => !soundCell(cell, respondedOf(cell.domain), profile));
    if (wrong) return `items ${item.id} ${wrong.domain}`;
  }
  const arcs = ids.flatMap((source) => ids.map((target) => `${source}>${target}`));
  const told = results.contacts.map(({ source, target }) => `${source}>${target}`);
  if (told.length > 0 && told.join() !== arcs.join()) return "contacts";
  for (const contact of results.contacts) {
    if (!soundContact(contact, respondedOf(contact.source), profile)) {
      return `contacts ${contact.source} ${contact.target}`;
    }
  }
  return (
    contradictionInChain(results) ??
    contradictionAfter(results) ??
    contradictionInNetwork(results) ??
    contradictionInOrganisations(results.organisations, ids, profile) ??
    contradictionInRecommendations(results)
  );
}
