import { labelKey } from "../model/clean-label.js";
import { type City, cellOf } from "./city.js";

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

const sameCityAndYear = ({ municipality, year }: City): string =>
  `${labelKey(municipality)}\n${year}`;

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
  for (const city of once) {
    if (whyNot(city, own) !== null) continue;
    const key = sameCityAndYear(city);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const cities: City[] = [];
  const leftOut: LeftOut[] = [];
  const reworded: RewordedCell[] = [];
  for (const city of once) {
    const twice = (times.get(sameCityAndYear(city)) ?? 0) > 1;
    const reason = whyNot(city, own) ?? (twice ? "twice" : null);
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
