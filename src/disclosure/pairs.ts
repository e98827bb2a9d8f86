import { TOTAL } from "../model/answer.js";
import { type PairCounts, type Pairs, pairsIn } from "../model/pairs.js";
import { FEWEST_POSSIBLE, PROFILES, type Profile, tightened } from "./profile.js";

/** A share that a year shows, of the answers of a question in a group or of an arc. */
export interface YearShare {
  readonly k: number;
  readonly base: number;
}

/** What both years show of the same question and group; `null` where one of them does not. */
export type BothYears = { readonly older: YearShare; readonly newer: YearShare } | null;

/** What the two years show: of a question in a group, and of an arc. */
export interface ShownYears {
  readonly item: (item: string, domain: string) => BothYears;
  readonly contact: (source: string, target: string) => BothYears;
}

/** Rules that are as strict as those of both years. */
export function strictest(one: Profile, other: Profile): Profile {
  const isPublic = one.id === "publiek" || other.id === "publiek";
  return tightened(PROFILES[isPublic ? "publiek" : "intern"], {
    minimumBase: Math.max(one.minimumBase, other.minimumBase),
    minimumCount: Math.max(one.minimumCount, other.minimumCount),
  });
}

/**
 * What may be shown of people who answered twice, beside what both years already show of everyone.
 *
 * Three things are looked at. Each of the groups gained, lost and stayed must be large enough (D1
 * to D3). Who answered in one year only is what is left of that year: what follows about their
 * answers must leave three values, or be about groups that could be shown (D7). And a domain is a second
 * breakdown beside the year (D10): never public, and in an internal report only where all domains of
 * the question pass, so that no other follows from the city (D6). Where domains are not shown, what they
 * show of each year must leave open how each of them moved (D7).
 */
export function disclosePairs(pairs: Pairs, years: ShownYears, profile: Profile): Pairs {
  const may = (counts: PairCounts, shown: BothYears): boolean =>
    shown !== null && largeEnough(counts, profile) && leavesOthersOpen(counts, shown, profile);
  const asked = [...new Set(pairs.items.map(({ item }) => item))];
  const items = asked.flatMap((item) => {
    const cells = pairs.items.filter((cell) => cell.item === item);
    const shown = cells.filter(({ domain, counts }) => may(counts, years.item(item, domain)));
    const passes = shown.length === cells.length && movedElsewhere(cells, profile);
    if (profile.crossings === "show" && passes) return shown;
    const inDomains = cells.flatMap(({ domain }) =>
      domain === TOTAL ? [] : [years.item(item, domain)],
    );
    return shown.filter(
      ({ domain, counts }) => domain === TOTAL && leavesDomainsOpen(counts, inDomains),
    );
  });
  const contacts =
    profile.crossings === "show"
      ? pairs.contacts.filter(({ source, target, counts }) =>
          may(counts, years.contact(source, target)),
        )
      : [];
  return { ...pairs, items, contacts };
}

/**
 * Whether the domains could have moved in three ways or more. Each year shows what its domains agreed, so so
 * many must have gained, or lost, somewhere; only what the city has beyond that may lie anywhere. People
 * who came or left make it more open still. Where a year does not show a domain, that of the city would tell
 * of it.
 */
function leavesDomainsOpen({ gained, lost }: PairCounts, domains: readonly BothYears[]): boolean {
  const shown = domains.flatMap((one) => (one ? [one] : []));
  if (shown.length < domains.length) return false;
  const forced = (way: 1 | -1): number =>
    shown.reduce((sum, { older, newer }) => sum + Math.max(0, way * (newer.k - older.k)), 0);
  const spare = Math.min(gained - forced(1), lost - forced(-1));
  if (spare < FEWEST_POSSIBLE - 1) return false;
  const room = shown.map(roomIn);
  const all = room.reduce((sum, one) => sum + one, 0);
  return room.every((own) => {
    // What the other domains have no room for must lie in this one.
    const least = Math.max(0, spare - (all - own));
    const ways = Math.min(own, spare) - least + 1;
    return ways >= Math.min(FEWEST_POSSIBLE, own + 1);
  });
}

/** How many in a domain could have changed each way beside what its shares of both years ask. */
const roomIn = ({ older, newer }: NonNullable<BothYears>): number =>
  Math.min(older.k, newer.k, older.base - older.k, newer.base - newer.k);

/** The counts are a table of three groups, each of which obeys D1 to D3. */
function largeEnough(counts: PairCounts, profile: Profile): boolean {
  if (pairsIn(counts) < profile.minimumBase) return false;
  return [counts.gained, counts.lost, counts.stayed].every((count) => allowed(count, profile));
}

const allowed = (count: number, { extremes, minimumCount }: Profile): boolean =>
  count === 0 ? extremes === "warn" : count >= minimumCount;

/** People who changed domain are in the city and in no domain: what is left over, and a group too. */
function movedElsewhere(
  cells: readonly { readonly domain: string; readonly counts: PairCounts }[],
  profile: Profile,
): boolean {
  const total = cells.find(({ domain }) => domain === TOTAL)?.counts;
  if (!total) return false;
  const left = { ...total };
  for (const { domain, counts } of cells) {
    if (domain === TOTAL) continue;
    left.gained -= counts.gained;
    left.lost -= counts.lost;
    left.stayed -= counts.stayed;
  }
  return pairsIn(left) === 0 || largeEnough(left, profile);
}

/**
 * Whether nothing too exact follows about those who answered once. Of these `agreed` agreed in the older
 * year; with what is shown, that one number settles everything else.
 */
function leavesOthersOpen(
  { gained, lost, stayed }: PairCounts,
  { older, newer }: NonNullable<BothYears>,
  profile: Profile,
): boolean {
  const pairs = gained + lost + stayed;
  const [once, anew] = [older.base - pairs, newer.base - pairs];
  const most = older.k - lost;
  const shift = older.k - newer.k + gained - lost;
  const from = Math.max(0, most - stayed, shift);
  const to = Math.min(once, most, shift + anew);
  if (to - from + 1 >= FEWEST_POSSIBLE) return true;
  for (let agreed = from; agreed <= to; agreed++) {
    const stayedAgreeing = most - agreed;
    const settled: readonly (readonly [number, number])[] = [
      [agreed, once],
      [agreed - shift, anew],
      [stayedAgreeing, stayed],
    ];
    if (!settled.every(([k, of]) => groupMayBeKnown(k, of, profile))) return false;
  }
  return true;
}

function groupMayBeKnown(k: number, of: number, profile: Profile): boolean {
  if (of === 0) return true;
  return of >= profile.minimumBase && [k, of - k].every((count) => allowed(count, profile));
}
