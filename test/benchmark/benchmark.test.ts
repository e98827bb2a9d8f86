import { beforeAll, describe, expect, it } from "vitest";
import type { BenchmarkParts } from "../../src/benchmark/benchmark.js";
import type { City } from "../../src/benchmark/city.js";
import { type Benchmark, benchmarkSchema, writeBenchmark } from "../../src/benchmark/schema.js";
import { toldClasses } from "../../src/benchmark/size-classes.js";
import type { Results } from "../../src/results/schema.js";
import { cityLike } from "../bench/make-cities.mjs";
import { benchmarkBeside, citiesBeside, cityOf, ownDocument } from "../tools/cities.js";

let document: Results;
let own: City;
beforeAll(async () => {
  document = await ownDocument();
  own = cityOf(document);
});

const benchmark = (cities: readonly City[], more: Partial<BenchmarkParts> = {}): Benchmark =>
  benchmarkBeside(document, cities, more);

const named = (municipality: string, seed: number): City =>
  cityOf(cityLike(document, { municipality, year: 2019, seed, called: "name" }));

describe("a benchmark", () => {
  it("fits its published schema", () => {
    const made = benchmark(citiesBeside(document, 12));
    expect(benchmarkSchema.safeParse(JSON.parse(writeBenchmark(made))).error).toBeUndefined();
  });

  it("has cities by the alphabet, then pseudonyms by number, whatever order they came in", () => {
    const cities = [
      named("Zwolle", 1),
      named("'s-Hertogenbosch", 2),
      named("Ede", 3),
      named("Één", 4),
      ...citiesBeside(document, 5),
    ];
    const made = benchmark(cities);
    expect(made.cities.map(({ name, number }) => name ?? number)).toEqual([
      ...["Arnhem", "Ede", "Één", "'s-Hertogenbosch", "Zwolle"],
      ...[1, 2, 3, 4, 5],
    ]);
    expect(benchmark([...cities].reverse())).toEqual(made);
  });

  it("holds no name of a city under a pseudonym, not even of one that is left out", () => {
    const other = cityOf({
      ...cityLike(document, { municipality: "Geheimstad 7", year: 2019, seed: 3 }),
      study: { ...document.study, municipality: "Geheimstad 7", questionnaire: "eigen@1" },
    });
    const pseudonym = { ...other, called: "pseudonym" } as const;
    const note = citiesBeside(document, 6, () => ({ note: "Wij zijn Proefstad." }));
    const text = writeBenchmark(benchmark([...note, pseudonym]));
    expect(text).not.toMatch(/Proefstad|Geheimstad/u);
    expect(text).toContain('"with_notes": 6');
    expect(text).toContain('"other_questionnaire"');
  });

  it("shows a note of a named city, with its name", () => {
    const city = cityLike(document, {
      ...{ municipality: "Ede", year: 2019, seed: 2 },
      ...{ called: "name", note: "Nagemaakt." },
    });
    expect(benchmark([cityOf(city)]).notes).toContainEqual({
      cities: ["Ede"],
      note: "Nagemaakt.",
    });
  });

  it("pools only cities of its year, and tells every year apart", () => {
    const before = citiesBeside(document, 7, () => ({ year: 2018 }));
    const made = benchmark([...citiesBeside(document, 6), ...before]);
    expect(made.cities).toHaveLength(7);
    expect(made.years.map(({ year, cities }) => [year, cities])).toEqual([
      [2018, 7],
      [2019, 7],
    ]);
    const pooled = made.years.at(-1)?.items.map((item) => item.pooled);
    expect(pooled).toEqual(made.items.map(({ all }) => all.pooled));
  });

  it("has no pool in a year with fewer than five cities", () => {
    const made = benchmark(citiesBeside(document, 4, (index) => ({ year: 2010 + (index % 2) })));
    expect(made.years.flatMap(({ items }) => items).every(({ pooled }) => pooled === null)).toBe(
      true,
    );
  });
});

describe("size classes", () => {
  type Class = NonNullable<City["sizeClass"]>;
  const classes = (...counts: readonly (readonly [Class | null, number])[]): City[] =>
    counts.flatMap(([sizeClass, count]) =>
      citiesBeside(document, count, (index) => ({
        municipality: `Stad ${sizeClass} ${index}`,
        sizeClass,
        seed: index + count * 31,
      })),
    );
  const nameOf = ({ municipality }: City): string => municipality;
  const told = (...counts: readonly (readonly [Class | null, number])[]) =>
    [...toldClasses([own, ...classes(...counts)], own)].filter((id) =>
      counts.some(([one]) => one === id),
    );

  it("are told where five or more hide among each other", () => {
    expect(told(["tot_20000", 5], ["vanaf_250000", 9]).sort()).toEqual([
      "tot_20000",
      "vanaf_250000",
    ]);
  });

  it("are not told of a few, nor of others whose being told would give those few away", () => {
    expect(told(["tot_20000", 6], ["20000_tot_50000", 9], ["vanaf_250000", 2])).toEqual([
      "20000_tot_50000",
    ]);
    expect(told(["tot_20000", 6], ["vanaf_250000", 3], ["100000_tot_150000", 3])).toEqual([
      "tot_20000",
    ]);
    expect(told(["tot_20000", 6], ["vanaf_250000", 2], [null, 3])).toEqual(["tot_20000"]);
  });

  it("are compared with the own one when it is a group that may be told", () => {
    const peers = classes(["150000_tot_250000", 6], ["tot_20000", 8]);
    const made = benchmark(peers);
    expect(made.peers).toBe("compared");
    expect(made.items.every(({ peers: one }) => (one?.cities ?? 99) <= 7)).toBe(true);
    const scoped = benchmark(peers, { scope: "peers" });
    expect(scoped.cities).toHaveLength(7);
    expect(scoped.cities.every(({ size_class: id }) => id === "150000_tot_250000")).toBe(true);
  });

  it("are compared without those whose class may not be told, when enough others are left", () => {
    const few = classes(["150000_tot_250000", 3], ["tot_20000", 8]);
    const byName = [1, 2, 3, 4].map((seed) =>
      cityOf(
        cityLike(document, {
          municipality: `Genoemd ${seed}`,
          ...{ year: 2019, seed, called: "name", sizeClass: "150000_tot_250000" },
        }),
      ),
    );
    const made = benchmark([...few, ...byName], { scope: "peers" });
    expect(made.peers).toBe("compared");
    expect(made.cities.map(({ name }) => name)).toEqual(["Arnhem", ...byName.map(nameOf)]);
    const [first] = made.items;
    expect(first?.peers?.cities).toBeLessThanOrEqual(5);
    const cells = (first?.cells ?? []).filter(({ told: one }) => one === "share");
    expect(first?.peers?.cities).toBe(cells.length);
    expect(benchmark([...few, ...byName.slice(1)]).peers).toBe("few");
  });

  it("are counted alone in what is said of their documents", () => {
    const unlike = { verified: false, invitedKnown: true, stricter: true, domainLabels: "anders" };
    const peers = classes(["150000_tot_250000", 6]);
    const others = classes(["tot_20000", 8]).map((city) => ({
      ...city,
      ...unlike,
      note: "Let op.",
    }));
    const { facts } = benchmark([...peers, ...others]);
    const count = (city: City, is: keyof City) => (city[is] ? 1 : 0);
    const known = [own, ...peers].reduce((sum, city) => sum + count(city, "invitedKnown"), 0);
    expect(facts).toMatchObject({ unverified: 8, stricter: 8, relabelled: 8, with_notes: 8 });
    expect(facts.invited).toBe(known + 8);
    const scoped = benchmark([...peers, ...others], { scope: "peers" }).facts;
    expect(scoped).toMatchObject({ unverified: 0, stricter: 0, relabelled: 0, with_notes: 0 });
    expect(scoped.invited).toBe(known);
  });

  it("are not compared with few peers, or when the own class is not known", () => {
    expect(benchmark(classes(["150000_tot_250000", 3], ["tot_20000", 8])).peers).toBe("few");
    const classless = { ...document, study: { ...document.study, size_class: null } };
    expect(benchmarkBeside(classless, classes(["tot_20000", 8])).peers).toBe("no_class");
  });
});
