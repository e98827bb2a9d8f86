import { labelKey } from "../model/clean-label.js";
import type { City } from "./city.js";

/** What a city is called in a benchmark: its name, or the number of its pseudonym. */
export interface CityName {
  readonly name: string | null;
  readonly number: number | null;
}

/** The order of the alphabet for names, without accents and on every machine the same. */
const alphabetical = (name: string): string =>
  labelKey(name)
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/^['’]s-/u, "");

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Cities in the order in which they stand: names by the alphabet, then pseudonyms by number. The
 * numbers follow the hashes of the documents, so they are the same for the same documents and say
 * nothing about size, place or outcome.
 */
export function namedInOrder(
  cities: readonly City[],
  own: City,
): readonly (CityName & { readonly city: City })[] {
  const isNamed = (city: City): boolean => city === own || city.called === "name";
  const named = cities
    .filter(isNamed)
    .sort(
      (a, b) =>
        before(alphabetical(a.municipality), alphabetical(b.municipality)) ||
        before(a.hash, b.hash),
    )
    .map((city) => ({ city, name: city.municipality, number: null }));
  const unnamed = cities
    .filter((city) => !isNamed(city))
    .sort((a, b) => before(a.hash, b.hash))
    .map((city, index) => ({ city, name: null, number: index + 1 }));
  return [...named, ...unnamed];
}
