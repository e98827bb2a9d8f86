import type { City } from "../benchmark/city.js";
import { cleanLabel, labelKey } from "../model/clean-label.js";
import { refuseData, refuseUse } from "../model/problem.js";

/** So many names are told where one was not found. */
const NAMED = 5;

/** A year as it was asked. */
export function askedYear(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{4}$/u.test(text)) throw refuseUse("benchmark-bad-year", { year: text.slice(0, 40) });
  return Number(text);
}

/**
 * The document of the own city: the one that is named with `--own`, else that of the first argument;
 * of several years the one asked, else the newest.
 *
 * @param first of the first argument, `null` when that names many documents
 * @throws Refusal when it is not there, is for colleagues, or stands there twice
 */
export function ownCity(
  cities: readonly City[],
  first: City | null,
  asked: { readonly own: string | undefined; readonly year: number | null },
): City {
  const name = asked.own ?? first?.municipality;
  if (name === undefined) throw refuseUse("benchmark-no-own");
  const key = labelKey(name);
  const own = cities.filter(({ municipality }) => labelKey(municipality) === key);
  const years = own.map(({ year }) => year);
  const year = asked.year ?? (asked.own === undefined && first ? first.year : Math.max(...years));
  const then = own.filter((city) => city.year === year);
  const open = then.filter(({ profile }) => profile === "publiek");
  // A report for colleagues beside the public one does no harm: it is left out.
  const found = open.length > 0 ? open : then;
  const [city] = found;
  if (!city) {
    const seen = own.length > 0 ? own.map((one) => `${one.municipality} ${one.year}`) : [];
    const names = cities.filter(({ called }) => called === "name");
    const known = (seen.length > 0 ? seen : names.map((one) => one.municipality)).slice(0, NAMED);
    const facts = {
      name: cleanLabel(name.slice(0, 100)),
      year: asked.year ?? "",
      known: [...new Set(known)].join(", ") || "–",
    };
    throw refuseUse("benchmark-own-missing", facts);
  }
  const where = { file: city.file };
  if (new Set(found.map(({ hash }) => hash)).size > 1) {
    throw refuseData("benchmark-own-twice", { year }, where);
  }
  if (city.profile !== "publiek") throw refuseData("benchmark-own-intern", {}, where);
  return city;
}
