import { beforeAll, describe, expect, it } from "vitest";
import { type City, cellOf } from "../../src/benchmark/city.js";
import { comparable } from "../../src/benchmark/comparable.js";
import type { Results } from "../../src/results/schema.js";
import { cityLike } from "../bench/make-cities.mjs";
import { citiesBeside, cityOf, ownDocument } from "../tools/cities.js";

let document: Results;
let own: City;
let others: readonly City[];
beforeAll(async () => {
  document = await ownDocument();
  own = cityOf(document);
  others = citiesBeside(document, 4);
});

const made = (change: (results: Results) => Results, municipality = "Anders"): City =>
  cityOf(change(cityLike(document, { municipality, year: 2019, seed: 5 })));
const withStudy = (study: Partial<Results["study"]>) => (results: Results) => ({
  ...results,
  study: { ...results.study, ...study },
});
const withProvenance = (provenance: object) => (results: Results) => ({
  ...results,
  provenance: { ...results.provenance, ...provenance },
});

describe("cities that can be compared", () => {
  it("are all that asked the same in the same way", () => {
    const found = comparable([own, ...others], own);
    expect(found).toMatchObject({ leftOut: [], reworded: [], copies: 0 });
    expect(found.cities).toEqual([own, ...others]);
  });

  it("may call a domain otherwise, or have been invited otherwise", () => {
    const renamed = made((results) => ({
      ...results,
      domains: results.domains.map((domain) => ({ ...domain, label: `Anders ${domain.label}` })),
      total: { ...results.total, invited: 5000 },
    }));
    expect(comparable([own, renamed], own).leftOut).toEqual([]);
    expect(renamed.domainLabels).not.toBe(own.domainLabels);
    expect(renamed.invitedKnown).toBe(true);
  });

  it("count once when a document is given twice, and the own one stays the own one", () => {
    const copy = { ...own, file: "kopie.json" };
    const found = comparable([copy, own, ...others, ...others.slice(0, 1)], own);
    expect(found.copies).toBe(2);
    expect(found.cities).toEqual([own, ...others]);
    expect(found.cities[0]).toBe(own);
  });
});

describe("what is left out, with its reason:", () => {
  it.each<[string, (results: Results) => Results]>([
    ["intern", withProvenance({ profile: "intern", limits: { base: 10, count: 3 } })],
    ["other_rules", withProvenance({ rules: "1" })],
    ["other_questionnaire", withStudy({ questionnaire: "eigen@1" })],
    ["other_language", withStudy({ language: "en" })],
    [
      "other_domains",
      (results) => {
        const id = (one: string): string => (one === "onderwijs" ? "scholen" : one);
        const renamed = <Row extends { readonly domain: string }>(row: Row): Row => ({
          ...row,
          domain: id(row.domain),
        });
        return {
          ...results,
          domains: results.domains.map((domain) => ({ ...domain, id: id(domain.id) })),
          items: results.items.map((item) => ({ ...item, cells: item.cells.map(renamed) })),
        };
      },
    ],
  ])("%s", (reason, change) => {
    const other = made(change);
    const { cities, leftOut } = comparable([own, ...others, other], own);
    expect(cities).toEqual([own, ...others]);
    expect(leftOut).toEqual([{ file: "Anders.json", reason, city: other }]);
  });

  it("one city twice in a year with other numbers, both times", () => {
    const one = made((results) => results, "Dubbel");
    const other = { ...one, hash: "ffff", file: "nogmaals.json", municipality: "  DUBBEL " };
    const { cities, leftOut } = comparable([own, one, other], own);
    expect(cities).toEqual([own]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(["twice", "twice"]);
  });

  it("a region of which a municipality stands there too, and parts of the own region", () => {
    const part = made((results) => results, "Deel");
    const region = (municipality: string) =>
      made(
        withProvenance({
          members: [{ municipality: "DEEL", year: 2019, parts: [] }],
        }),
        municipality,
      );
    const regio = region("Regio");
    const found = comparable([own, part, regio], own);
    expect(found.cities).toEqual([own, part]);
    expect(found.leftOut).toEqual([{ file: "Regio.json", reason: "overlap", city: regio }]);
    expect(comparable([own, regio], own).leftOut).toEqual([]);
    expect(comparable([regio, part, own], regio).cities).toEqual([regio, own]);
  });

  it("a region of regions of which a part stands there too, and two regions that share a part", () => {
    const member = (municipality: string, ...parts: readonly string[]) => ({
      municipality,
      year: 2019,
      parts: parts.map((name) => ({ municipality: name, year: 2019 })),
    });
    const whole = (municipality: string, ...members: readonly object[]) =>
      made(withProvenance({ members }), municipality);
    const part = made((results) => results, "Deel");
    const province = whole("Provincie", member("Regio", "Deel", "Ander deel"));
    const reasons = (...cities: readonly City[]) =>
      comparable([own, ...cities], own).leftOut.map(({ city, reason }) => [
        city?.municipality,
        reason,
      ]);
    expect(reasons(part, province)).toEqual([["Provincie", "overlap"]]);
    const [one, other] = [whole("Noord", member("Deel")), whole("Oost", member("Deel"))];
    expect(reasons(one, other)).toEqual([
      ["Noord", "overlap"],
      ["Oost", "overlap"],
    ]);
    const mine = whole("Eigen", member("Deel"));
    expect(comparable([mine, other], mine).cities).toEqual([mine]);
  });

  it("the same city in another year stays", () => {
    const one = made((results) => results, "Stad");
    const before = made(withStudy({ year: 2018 }), "Stad");
    expect(comparable([own, one, before], own).cities).toHaveLength(3);
  });

  it("a question in other words, and only that question", () => {
    const [first] = document.items;
    const other = made((results) => ({
      ...results,
      items: results.items.map((item, index) =>
        index === 0 ? { ...item, text: "Een heel andere vraag" } : item,
      ),
    }));
    const { cities, reworded } = comparable([own, other], own);
    expect(reworded.map(({ item }) => item)).toEqual([first?.id]);
    const kept = cities.at(-1);
    expect(kept && cellOf(kept, first?.id ?? "")).toBeUndefined();
    expect(kept?.cells).toHaveLength(other.cells.length - 1);
  });

  it("no question for its case, spaces or punctuation", () => {
    const other = made((results) => ({
      ...results,
      items: results.items.map((item) => ({ ...item, text: `  ${item.text.toUpperCase()} …` })),
    }));
    expect(comparable([own, other], own).reworded).toEqual([]);
  });
});
