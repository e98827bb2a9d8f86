import { type City, cellOf, cityYear } from "./city.js";

/** Why a whole document is not compared. */
export const LEFT_OUT = [
  "unreadable",
  "no_json",
  "other_schema",
  "invalid",
  "tampered",
  "intern",
  "other_rules",
  "other_questionnaire",
  "other_language",
  "other_domains",
  "twice",
  "overlap",
] as const;
export type LeftOutReason = (typeof LEFT_OUT)[number];

/** A document that is not compared; who it is of, when that is known. */
export interface LeftOut {
  readonly file: string;
  readonly reason: LeftOutReason;
  readonly city: City | null;
}

/** A question that a city asked in other words, so that its number is left out. */
export interface RewordedCell {
  readonly city: City;
  readonly item: string;
}

/** Why a city cannot stand beside the own one; `null` when it can. */
function whyNot(city: City, own: City): LeftOutReason | null {
  if (city.profile !== "publiek") return "intern";
  if (city.rules !== own.rules) return "other_rules";
  if (city.questionnaire !== own.questionnaire) return "other_questionnaire";
  // The wording can only be held against that in the same language.
  if (city.language !== own.language) return "other_language";
  if (city.domains !== own.domains) return "other_domains";
  return null;
}

export interface Comparable {
  readonly cities: readonly City[];
  readonly leftOut: readonly LeftOut[];
  readonly reworded: readonly RewordedCell[];
  /** How many documents were given more than once, byte for byte: they count once. */
  readonly copies: number;
}

/**
 * Which cities can be held against the own one. Two such documents of one city in one year that are
 * not the same are both left out: nobody can know here which is right.
 */
export function comparable(all: readonly City[], own: City): Comparable {
  // The own document comes first, so that a copy of it never takes its place.
  const byHash = new Map<string, City>();
  for (const city of [own, ...all]) if (!byHash.has(city.hash)) byHash.set(city.hash, city);
  const once = [...byHash.values()];
  const times = new Map<string, number>();
  const usable = once.filter((city) => whyNot(city, own) === null);
  for (const { municipality, year } of usable) {
    const key = cityYear(municipality, year);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const inRegions = new Map<string, number>();
  for (const member of usable.flatMap(({ members }) => [...new Set(members)])) {
    inRegions.set(member, (inRegions.get(member) ?? 0) + 1);
  }
  // Who stands in a region would count twice: the own document stays, otherwise the parts do. Of two
  // regions that share a part neither stays.
  const overlaps = (city: City, key: string): boolean =>
    own.members.includes(key) ||
    city.members.some((member) => times.has(member) || (inRegions.get(member) ?? 0) > 1);
  const cities: City[] = [];
  const leftOut: LeftOut[] = [];
  const reworded: RewordedCell[] = [];
  for (const city of once) {
    const key = cityYear(city.municipality, city.year);
    const twice = (times.get(key) ?? 0) > 1 ? "twice" : null;
    const overlap = city !== own && overlaps(city, key) ? "overlap" : null;
    const reason = whyNot(city, own) ?? twice ?? overlap;
    if (reason !== null) {
      leftOut.push({ file: city.file, reason, city });
      continue;
    }
    const other = city.cells.filter(({ item, wording }) => {
      const asked = cellOf(own, item);
      return asked !== undefined && asked.wording !== wording;
    });
    if (other.length === 0) cities.push(city);
    else {
      reworded.push(...other.map(({ item }) => ({ city, item })));
      cities.push({ ...city, cells: city.cells.filter((cell) => !other.includes(cell)) });
    }
  }
  return { cities, leftOut, reworded, copies: all.length - once.length };
}
