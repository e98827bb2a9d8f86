import { describe, expect, it } from "vitest";
import {
  type NoNumber,
  type OrganisationNetwork,
  organisationNetwork,
} from "../../../src/measures/organisations/organisation-network.js";
import type { Roster, Tie } from "../../../src/model/roster.js";
import { namesOf } from "./rosters.js";

const CHANCE = { draws: 50, seed: 7 };

/** Organisations by domain and respondents, and ties as pairs of places. */
function roster(
  organisations: readonly (readonly [domain: number, respondents: number])[],
  ties: readonly (readonly [number, number])[] = [],
): Roster {
  return {
    organisations: organisations.map(([domain, respondents]) => ({
      name: "x",
      domain,
      respondents,
    })),
    ties: ties.map(([source, target]) => ({ source, target })),
  };
}

const measured = (given: Roster, domains = 2): OrganisationNetwork =>
  organisationNetwork(given, namesOf(domains), CHANCE);

const reasonsOf = (found: OrganisationNetwork): Record<string, NoNumber | null> => ({
  density: found.density.reason,
  reciprocity: found.reciprocity.reason,
  reciprocityDyadic: found.reciprocityDyadic.reason,
  in: found.centralisation.in.reason,
  out: found.centralisation.out.reason,
  betweenness: found.centralisation.betweenness.reason,
  ei: found.ei.reason,
});

const everywhere = (reason: NoNumber) => ({
  density: reason,
  reciprocity: reason,
  reciprocityDyadic: reason,
  in: reason,
  out: reason,
  betweenness: reason,
  ei: reason,
});

/** A number that is not there is `null` all the way, and no number is NaN or infinite. */
function expectHonest(found: OrganisationNetwork): void {
  for (const one of [
    found.density,
    found.reciprocity,
    found.reciprocityDyadic,
    found.ei,
    ...Object.values(found.centralisation),
  ]) {
    expect(one.value === null).toBe(one.reason !== null);
    if (one.value === null) expect(one.interval).toBeNull();
  }
  expect(found.eiExpected === null).toBe(found.ei.value === null);
  expect(found.eiP === null).toBe(found.ei.value === null);
  const check = (value: unknown): void => {
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(check);
  };
  check(found);
}

describe("what cannot be measured", () => {
  it("is nothing at all, with the reason, on a roster of nobody or of one", () => {
    for (const given of [roster([]), roster([[0, 1]]), roster([[0, 0]])]) {
      const found = measured(given);
      expect(reasonsOf(found)).toEqual(everywhere("one-organisation"));
      expect(found).toMatchObject({ brokerage: [], core: null, communities: null });
      expectHonest(found);
    }
    expectHonest(organisationNetwork(roster([]), [], CHANCE));
  });

  it("is everything when nobody answered", () => {
    const found = measured(
      roster([
        [0, 0],
        [1, 0],
        [1, 0],
      ]),
    );
    expect(reasonsOf(found)).toEqual(everywhere("nobody-answered"));
    expect(found.nodes).toEqual(
      Array.from({ length: 3 }, () => ({
        in: 0,
        out: null,
        betweenness: null,
        brokerage: null,
        core: null,
        community: null,
      })),
    );
    expect(found.blocks.every(({ density }) => density === null)).toBe(true);
    expect(found).toMatchObject({ brokerage: [], core: null, communities: null });
    expectHonest(found);
  });

  it("is what needs two sides when one answered", () => {
    const found = measured(
      roster(
        [
          [0, 1],
          [1, 0],
          [1, 0],
        ],
        [[0, 1]],
      ),
    );
    expect(found.density.value).toBe(1 / 2);
    expect(found.ei.value).toBe(1);
    expect(found.reciprocity.reason).toBe("nobody-answered");
    expect(found.centralisation.in.reason).toBe("nobody-answered");
    expect(found.nodes[0]).toMatchObject({ out: 1, betweenness: null, brokerage: null });
    expectHonest(found);
  });

  it("is a centre, a broker, a core or a community among two", () => {
    const found = measured(
      roster(
        [
          [0, 1],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    );
    expect(found.reciprocity.value).toBe(1);
    expect(found.centralisation.in.reason).toBe("too-few");
    expect(found.centralisation.betweenness.reason).toBe("too-few");
    expect(found).toMatchObject({ brokerage: [], core: null, communities: null });
    expectHonest(found);
  });

  it("is what rests on ties when there are none, but a density of 0 is an answer", () => {
    const found = measured(
      roster([
        [0, 1],
        [1, 2],
        [1, 1],
        [0, 1],
      ]),
    );
    expect(reasonsOf(found)).toEqual({ ...everywhere("no-ties"), density: null });
    expect(found.density.value).toBe(0);
    expect(found).toMatchObject({ core: null, communities: null });
    expect(found.nodes[0]).toMatchObject({ in: 0, out: 0, betweenness: 0 });
    expect(found.brokerage[0]).toMatchObject({ coordinator: 0, liaison: 0 });
    expectHonest(found);
  });

  it("is E-I when all are of one domain, though the questionnaire has more", () => {
    const found = measured(
      roster(
        [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    );
    expect(found.ei).toEqual({ value: null, interval: null, reason: "one-domain" });
    expect(found.eiExpected).toBeNull();
    expect(found.reciprocity.value).toBe(0);
    expect(found.blocks[0]).toMatchObject({ ties: 0, possible: 0, density: null });
    expectHonest(found);
  });

  it("is reciprocity when ties lead to silent organisations only", () => {
    const found = measured(
      roster(
        [
          [0, 1],
          [1, 1],
          [0, 1],
          [1, 0],
        ],
        [
          [0, 3],
          [1, 3],
        ],
      ),
    );
    expect(found).toMatchObject({ ties: 2, tiesAmong: 0 });
    expect(found.reciprocity.reason).toBe("no-ties");
    expect(found.communities).toBeNull();
    expect(found.ei.value).toBe(0);
    expect(found.nodes[3]?.in).toBe(2);
    expectHonest(found);
  });

  it("is not the rest when some have no contacts: each of them is a community of its own", () => {
    const found = measured(
      roster(
        [
          [0, 1],
          [0, 1],
          [1, 1],
          [1, 1],
        ],
        [
          [0, 1],
          [1, 0],
        ],
      ),
    );
    expect(found.communities?.sizes).toEqual([2, 1, 1]);
    expect(found.core).toMatchObject({ size: 1 });
    expectHonest(found);
  });

  it("is the correlation of a core when contact is the same for all", () => {
    const all = [
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 2],
      [2, 0],
      [2, 1],
    ] as const;
    const found = measured(
      roster(
        [
          [0, 1],
          [0, 1],
          [1, 1],
        ],
        all,
      ),
    );
    expect(found.core?.correlation).toBeNull();
    expect(found.communities?.modularity).toBe(0);
    expectHonest(found);
  });
});

describe("names", () => {
  it("are labels: strange, empty and equal ones change nothing", () => {
    const ties: Tie[] = [
      { source: 0, target: 1 },
      { source: 1, target: 2 },
      { source: 3, target: 0 },
      { source: 2, target: 3 },
    ];
    const named = (names: readonly string[], domains: readonly string[]) =>
      organisationNetwork(
        {
          organisations: names.map((name, at) => ({ name, domain: at % 2, respondents: 1 })),
          ties,
        },
        domains,
        CHANCE,
      );
    const plain = named(["a", "b", "c", "d"], ["x", "y"]);
    const strange = named(["__proto__", "constructor", "", ""], ["__proto__", "constructor"]);
    expect(strange.nodes).toEqual(plain.nodes);
    expect(strange.communities?.sizes).toEqual(plain.communities?.sizes);
    expect(
      strange.blocks.map(({ source, target, ties: count }) => [source, target, count]),
    ).toEqual(
      plain.blocks.map(({ source, target, ties: count }) => [
        source === "x" ? "__proto__" : "constructor",
        target === "x" ? "__proto__" : "constructor",
        count,
      ]),
    );
    const same = named(["a", "a", "a", "a"], ["x", "x"]);
    expect(same.ei).toEqual(plain.ei);
    expect(same.brokerage).toHaveLength(2);
  });
});

describe("a roster that cannot be", () => {
  const answered = [
    [0, 1],
    [1, 1],
    [1, 0],
  ] as const;
  const places = [-1, 3, 0.5, Number.NaN, Number.POSITIVE_INFINITY];

  it.each(places)("has a tie that starts or ends at %d", (place) => {
    expect(() => measured(roster(answered, [[place, 1]]))).toThrow(RangeError);
    expect(() => measured(roster(answered, [[0, place]]))).toThrow(RangeError);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("has %d respondents", (respondents) => {
    expect(() =>
      measured(
        roster([
          [0, 1],
          [1, respondents],
        ]),
      ),
    ).toThrow(RangeError);
  });

  it.each([-1, 2, 0.5, Number.NaN])("has an organisation of domain %d", (domain) => {
    expect(() =>
      measured(
        roster([
          [0, 1],
          [domain, 1],
        ]),
      ),
    ).toThrow(RangeError);
  });

  it("has an organisation that names itself", () => {
    expect(() => measured(roster(answered, [[0, 0]]))).toThrow("place 0 has a tie with itself");
  });

  it("has the same tie twice, wherever it stands", () => {
    expect(() =>
      measured(
        roster(answered, [
          [0, 1],
          [1, 0],
          [0, 1],
        ]),
      ),
    ).toThrow("there twice");
  });

  it("has a tie said by an organisation that did not answer", () => {
    expect(() => measured(roster(answered, [[2, 0]]))).toThrow("did not answer");
  });

  it.each([0, -1, 1.5, Number.NaN])("is no better with %d draws", (draws) => {
    expect(() => organisationNetwork(roster(answered), namesOf(2), { draws, seed: 1 })).toThrow(
      RangeError,
    );
  });

  it.each([-1, 0.5, 2 ** 32, Number.NaN])("is no better with the seed %d", (seed) => {
    expect(() => organisationNetwork(roster(answered), namesOf(2), { draws: 5, seed })).toThrow(
      RangeError,
    );
  });
});
