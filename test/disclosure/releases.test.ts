import { describe, expect, it } from "vitest";
import { isolations } from "../../src/disclosure/differencing.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { regroupings } from "../../src/disclosure/regrouping.js";
import type { Release } from "../../src/disclosure/release.js";
import { TOTAL } from "../../src/model/answer.js";

type Group = readonly [domain: string, responded: number, ...cells: (number | null)[]];

/** A release of groups, each with the number that agrees per question (`null` where hidden). */
function release(groups: readonly Group[], more: Partial<Release> = {}): Release {
  const all = groups.reduce((sum, [, responded]) => sum + responded, 0);
  return {
    results: "0".repeat(64),
    profile: "publiek",
    year: 2026,
    inputs: [],
    responded: [
      ...groups.map(([domain, responded]) => ({ domain, responded })),
      { domain: TOTAL, responded: all },
    ],
    items: groups.flatMap(([domain, responded, ...cells]) =>
      cells.map((k, at) => ({
        item: `q${at}`,
        domain,
        k,
        base: k === null ? null : responded,
        band: null,
        counts: null,
      })),
    ),
    contacts: [],
    ...more,
  };
}

const apart = (earlier: Release, now: Release) => isolations(earlier, now, 0, 10);

describe("a release beside an earlier one", () => {
  const before = release([["zorg", 27, 14, 20]]);

  it("sets nobody apart when it is the same", () => {
    expect(apart(before, before)).toEqual([]);
  });

  it("sets those few apart who came in or went out in the same year", () => {
    const one = { release: 0, domain: "zorg", kind: "other-people", people: 1 };
    expect(apart(before, release([["zorg", 28, 15, 20]]))).toEqual([one]);
    expect(apart(before, release([["zorg", 26, 14, 19]]))).toEqual([one]);
  });

  it("sets nobody apart when ten or more came in", () => {
    expect(apart(before, release([["zorg", 37, 20, 26]]))).toEqual([]);
    expect(apart(before, release([["zorg", 36, 20, 26]]))).toHaveLength(1);
  });

  it("tells that answers of a few were corrected", () => {
    expect(apart(before, release([["zorg", 27, 16, 20]]))).toEqual([
      { release: 0, domain: "zorg", kind: "other-answers", people: 2 },
    ]);
  });

  it("takes another year for other people, unless everything fits an addition", () => {
    const next = (k: number, other: number) => release([["zorg", 28, k, other]], { year: 2027 });
    expect(apart(before, next(9, 23))).toEqual([]);
    expect(apart(before, next(15, 20))).toHaveLength(1);
    expect(apart(before, next(15, 22))).toEqual([]);
    expect(apart(before, release([["zorg", 27, 15, 20]], { year: 2027 }))).toEqual([]);
  });

  it("sees nothing in a domain of which nothing was printed", () => {
    expect(apart(release([["zorg", 27, null]]), release([["zorg", 28, 15]]))).toEqual([]);
  });

  it("says the same whichever of the two came first", () => {
    const now = release([["zorg", 28, 15, 21]]);
    expect(apart(now, before)).toEqual(apart(before, now));
  });
});

describe("a release with other domains", () => {
  const { publiek } = PROFILES;
  const together = release([
    ["veiligheid", 20, 10],
    ["rest", 40, 20],
  ]);

  it("gives away a hidden part of what was one domain before", () => {
    const split = release([
      ["veiligheid", 20, 10],
      ["zorg", 33, 18],
      ["onderwijs", 7, null],
    ]);
    const found = { release: 0, item: "q0", domains: ["onderwijs"] };
    expect(regroupings(together, split, 0, publiek)).toEqual([found]);
    expect(regroupings(split, together, 0, publiek)).toEqual([found]);
  });

  it("gives nothing away where what is hidden is a group that may be shown", () => {
    const parts = release([
      ["veiligheid", 20, 10],
      ["zorg", 26, 13],
      ["onderwijs", 7, null],
      ["kerk", 7, null],
    ]);
    expect(regroupings(together, parts, 0, publiek)).toEqual([]);
    const nearlyAll = release([
      ["veiligheid", 20, 10],
      ["zorg", 26, 7],
      ["onderwijs", 7, null],
      ["kerk", 7, null],
    ]);
    // Thirteen of the fourteen agree: one does not.
    expect(regroupings(together, nearlyAll, 0, publiek)).toHaveLength(1);
  });

  it("is not compared when other people answered, or in another year", () => {
    const split = release([
      ["veiligheid", 20, 10],
      ["zorg", 34, 18],
      ["onderwijs", 7, null],
    ]);
    expect(regroupings(together, split, 0, publiek)).toEqual([]);
    expect(regroupings(together, { ...together, year: 2027 }, 0, publiek)).toEqual([]);
  });
});
