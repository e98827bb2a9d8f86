import type { Release } from "./release.js";

/** A number that a release prints: how a group of people is divided, and nothing of who they are. */
export interface PrintedNumber {
  /** The domain whose people it is about; the total for the city. */
  readonly domain: string;
  /** Whether it has two sides, as a share has, or an answer each. */
  readonly isShare: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

function sides(k: number | null, base: number | null): Record<string, number> | null {
  return k === null || base === null ? null : { k, rest: base - k };
}

/** Every number of a release by a name that the same number has in another. */
export function printedNumbers(release: Release): ReadonlyMap<string, PrintedNumber> {
  const found = new Map<string, PrintedNumber>();
  const add = (
    name: readonly string[],
    domain: string,
    isShare: boolean,
    counts: Readonly<Record<string, number>> | null,
  ): void => {
    if (counts !== null) found.set(JSON.stringify(name), { domain, isShare, counts });
  };
  for (const { item, domain, k, base, counts } of release.items) {
    add(["item", item, domain], domain, true, sides(k, base));
    add(["answers", item, domain], domain, false, counts);
  }
  for (const { source, target, k, base, frequency, kind } of release.contacts) {
    add(["contact", source, target], source, true, sides(k, base));
    add(["frequency", source, target], source, false, frequency);
    add(["kind", source, target], source, false, kind);
  }
  for (const { source, target, ties, possible } of release.organisations) {
    add(["organisations", source, target], source, true, sides(ties, possible));
  }
  return found;
}

/** What a release prints of every number, as a mark: hidden, a band, or itself. */
export function printedMarks(release: Release): ReadonlyMap<string, string> {
  const mark = ({ k, band }: { k: number | null; band: string | null }): string =>
    k === null ? (band ?? "hidden") : "number";
  const counted = (counts: object | null): string => (counts === null ? "" : " counts");
  return new Map([
    ...release.items.map((cell): [string, string] => [
      JSON.stringify(["item", cell.item, cell.domain]),
      mark(cell) + counted(cell.counts),
    ]),
    ...release.contacts.map((arc): [string, string] => [
      JSON.stringify(["contact", arc.source, arc.target]),
      mark(arc) + counted(arc.frequency) + counted(arc.kind),
    ]),
    ...release.organisations.map(({ source, target, ties }): [string, string] => [
      JSON.stringify(["organisations", source, target]),
      ties === null ? "hidden" : "number",
    ]),
  ]);
}
