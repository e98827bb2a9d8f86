import { FEWEST_CITIES } from "../model/benchmark-terms.js";
import { labelKey } from "../model/clean-label.js";
import { pooledShare } from "../stats/pooled-share.js";
import { type City, type CityCell, cellOf, isShown } from "./city.js";
import type { Comparable, LeftOut } from "./comparable.js";
import { namedInOrder } from "./names.js";
import { BENCHMARK_SCHEMA, type Benchmark, type BenchmarkCell } from "./schema.js";
import { peersOf, toldClasses } from "./size-classes.js";
import { standingOf } from "./standing.js";

/** A question as the own city asked it. */
export interface AskedItem {
  readonly id: string;
  readonly step: string;
  readonly label: string;
  readonly text: string;
}

export interface BenchmarkParts {
  readonly version: string;
  readonly own: City;
  readonly asked: readonly AskedItem[];
  readonly found: Comparable;
  /** Documents that could not be read as one of a city. */
  readonly unread: readonly LeftOut[];
  /** How many documents were given. */
  readonly documents: number;
  readonly scope: Benchmark["scope"];
}

const publicName = (city: City | null, own: City): string | null =>
  city !== null &&
  (city.called === "name" || labelKey(city.municipality) === labelKey(own.municipality))
    ? city.municipality
    : null;

function cellTold(cell: CityCell | undefined): BenchmarkCell {
  const none = { k: null, base: null, share: null, interval: null };
  if (cell === undefined) return { told: "geen_antwoord", ...none };
  if (!isShown(cell)) return { told: cell.told, ...none };
  const { told, k, base, interval } = cell;
  return { told, k, base, share: k / base, interval };
}

/** The pooled share of every question in every year of which there are documents. */
function yearsOf(cities: readonly City[], asked: readonly AskedItem[]): Benchmark["years"] {
  const years = [...new Set(cities.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const then = cities.filter((city) => city.year === year);
    const items = asked.map(({ id }) => {
      const shown = then.map((city) => cellOf(city, id)).filter(isShown);
      const pooled = shown.length < FEWEST_CITIES ? null : pooledShare(shown);
      return { item: id, cities: shown.length, pooled };
    });
    return { year, cities: then.length, items };
  });
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by what stands in it, so that the order says nothing about who is meant. */
function sorted<Row>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b)));
}

/** The own city beside all others of its year, and beside those of its size class. */
export function benchmarkOf(parts: BenchmarkParts): Benchmark {
  const { own, asked, found, scope } = parts;
  // Sums of fractions depend on their order: the hash of a document does not.
  const compared = [...found.cities].sort((a, b) => compareTexts(a.hash, b.hash));
  const now = compared.filter(({ year }) => year === own.year);
  const told = toldClasses(now, own);
  const sameClass = peersOf(now, own);
  const peers =
    own.sizeClass === null ? "no_class" : sameClass.length < FEWEST_CITIES ? "few" : "compared";
  const inScope = scope === "peers" ? sameClass : now;
  // Other years are all cities too, so only a page about all of them leans on their documents.
  const documents = scope === "peers" ? sameClass : compared;
  const named = namedInOrder(now, own).filter(({ city }) => inScope.includes(city));
  const others = inScope.filter((city) => city !== own);
  const unnamed = others.filter(({ called }) => called === "pseudonym");
  const notes = new Map<string, string[]>();
  for (const { city, name } of named) {
    if (city.note === null || name === null) continue;
    notes.set(city.note, [...(notes.get(city.note) ?? []), name]);
  }
  return {
    schema: BENCHMARK_SCHEMA,
    tool: { name: "interventievermogen", version: parts.version },
    language: own.language,
    questionnaire: own.questionnaire,
    rules: own.rules,
    year: own.year,
    own: { municipality: own.municipality, size_class: own.sizeClass },
    scope,
    peers,
    notes: [...notes].map(([note, whose]) => ({ cities: whose, note })),
    cities: named.map(({ city, name, number }) => {
      const classTold = name !== null || (city.sizeClass !== null && told.has(city.sizeClass));
      return { name, number, own: city === own, size_class: classTold ? city.sizeClass : null };
    }),
    items: asked.map(({ id, step, label, text }) => {
      const cells = (cities: readonly City[]): readonly CityCell[] =>
        cities.flatMap((city) => cellOf(city, id) ?? []);
      const ownCell = cellOf(own, id);
      return {
        item: id,
        step,
        label,
        text,
        all: standingOf(ownCell, cells(now)),
        peers: peers === "compared" ? standingOf(ownCell, cells(sameClass)) : null,
        cells: named.map(({ city }) => cellTold(cellOf(city, id))),
      };
    }),
    years: yearsOf(compared, asked),
    facts: {
      documents: parts.documents,
      copies: found.copies,
      unverified: documents.filter(({ verified }) => !verified).length,
      invited: inScope.filter(({ invitedKnown }) => invitedKnown).length,
      stricter: inScope.filter(({ stricter }) => stricter).length,
      relabelled: inScope.filter(({ domainLabels }) => domainLabels !== own.domainLabels).length,
      with_notes: unnamed.filter(({ note }) => note !== null).length,
    },
    left_out: sorted(
      [...found.leftOut, ...parts.unread].map(({ reason, city }) => ({
        reason,
        year: city?.year ?? null,
        name: publicName(city, own),
      })),
    ),
    reworded: sorted(
      found.reworded.map(({ city, item }) => ({
        item,
        year: city.year,
        name: publicName(city, own),
      })),
    ),
  };
}
