import { FEWEST_CITIES, SIZE_CLASSES, type SizeClass } from "../model/benchmark-terms.js";
import type { City } from "./city.js";

/**
 * The size classes that may be told of cities under a pseudonym: whoever knows the class of one of a
 * few cities knows which city it is. The cities whose class is not told must be a group by themselves,
 * or the classes that are told would give theirs away; then the next smallest class is not told either.
 *
 * @param cities that stand beside each other, the own one included
 */
export function toldClasses(cities: readonly City[], own: City): ReadonlySet<SizeClass> {
  const unnamed = cities.filter((city) => city !== own && city.called === "pseudonym");
  const sizes = SIZE_CLASSES.map((id) => ({
    id,
    count: unnamed.filter(({ sizeClass }) => sizeClass === id).length,
  })).sort((a, b) => a.count - b.count);
  let hidden = unnamed.filter(({ sizeClass }) => sizeClass === null).length;
  let hides = false;
  const told = new Set<SizeClass>();
  for (const { id, count } of sizes) {
    const few = count > 0 && count < FEWEST_CITIES;
    const needed = hides && hidden < FEWEST_CITIES && count > 0;
    if (few || needed) {
      hides = true;
      hidden += count;
    } else told.add(id);
  }
  return told;
}

/**
 * The cities of the own size class, the own one included. Only cities whose class may be told take
 * part: then who is compared follows from what the document tells, and gives no other class away.
 *
 * @param cities that stand beside each other, the own one included
 */
export function peersOf(cities: readonly City[], own: City): readonly City[] {
  const told = toldClasses(cities, own);
  return cities.filter((city) => {
    const { sizeClass, called } = city;
    if (sizeClass === null || sizeClass !== own.sizeClass) return false;
    return city === own || called === "name" || told.has(sizeClass);
  });
}
