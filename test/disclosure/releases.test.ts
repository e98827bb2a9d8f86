import { describe, expect, it } from "vitest";
import { isolations } from "../../src/disclosure/differencing.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import type { Release } from "../../src/disclosure/release.js";
import {
  CONTACT_ANSWERS,
  type ContactCounts,
  ITEM_ANSWERS,
  type ItemCounts,
  TOTAL,
} from "../../src/model/answer.js";

type Group = readonly [domain: string, responded: number, ...cells: (number | null)[]];

/** A release of groups, each with the number that agrees per question (`null` where hidden). */
function release(groups: readonly Group[], more: Partial<Release> = {}): Release {
  const all = groups.reduce((sum, [, responded]) => sum + responded, 0);
  return {
    results: "0".repeat(64),
    profile: "publiek",
    year: 2026,
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
    organisations: [],
    ...more,
  };
}

const apart = (earlier: Release, now: Release) => isolations(earlier, now, 0, PROFILES.publiek);

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

describe("a number that two releases of one year print", () => {
  const people = { release: 0, domain: "zorg" };
  const before = release([["zorg", 40, 20, 20]]);

  it("tells of few newcomers also where many came in", () => {
    const oneAnswered = release([["zorg", 52, 26, 20]]);
    const q1 = { ...oneAnswered.items[1], k: 20, base: 41 } as Release["items"][number];
    const now = { ...oneAnswered, items: [oneAnswered.items[0] as typeof q1, q1] };
    expect(apart(before, now)).toEqual([{ ...people, kind: "other-answers", people: 1 }]);
  });

  it("tells what newcomers answered where they all answered the same", () => {
    expect(apart(before, release([["zorg", 52, 32, 26]]))).toEqual([
      { ...people, kind: "other-answers", people: 12 },
    ]);
  });

  it("is judged apart from the other numbers: a large correction hides no small one", () => {
    expect(apart(before, release([["zorg", 40, 32, 20]]))).toEqual([]);
    expect(apart(before, release([["zorg", 40, 32, 21]]))).toEqual([
      { ...people, kind: "other-answers", people: 1 },
    ]);
  });

  it("is a distribution too, of answers and of contacts", () => {
    const counts = (zeer_eens: number, eens: number): ItemCounts => ({
      ...(Object.fromEntries(ITEM_ANSWERS.map((answer) => [answer, 0])) as ItemCounts),
      zeer_eens,
      eens,
      oneens: 20,
    });
    const cell = { item: "q", domain: "zorg", k: 20, base: 40, band: null };
    const with_ = (own: ItemCounts) => ({ ...before, items: [{ ...cell, counts: own }] });
    expect(apart(with_(counts(10, 10)), with_(counts(9, 11)))).toEqual([
      { ...people, kind: "other-answers", people: 1 },
    ]);
    const frequency = (maandelijks: number, wekelijks: number): ContactCounts => ({
      ...(Object.fromEntries(CONTACT_ANSWERS.map((answer) => [answer, 0])) as ContactCounts),
      geen: 20,
      maandelijks,
      wekelijks,
    });
    const arc = { source: "zorg", target: "a", k: 20, base: 40, band: null, kind: null };
    const said = (own: ContactCounts) => ({ ...before, contacts: [{ ...arc, frequency: own }] });
    expect(apart(said(frequency(10, 10)), said(frequency(11, 9)))).toHaveLength(1);
  });

  it("is what organisations say of each other too", () => {
    const said = (ties: number) => ({
      ...before,
      organisations: [{ source: "zorg", target: "a", ties, possible: 45 }],
    });
    expect(apart(said(5), said(4))).toEqual([{ ...people, kind: "other-answers", people: 1 }]);
  });
});

describe("a release of the same year in other domains", () => {
  const groups = { release: 0, kind: "other-groups", domain: null, people: 0 };
  const apartDomains = release([
    ["a", 12, null],
    ["b", 12, null],
    ["c", 20, 10],
  ]);

  it("is never let pass: not one that merges what was hidden", () => {
    const merged = release([
      ["ab", 24, 4],
      ["c", 20, 10],
    ]);
    expect(apart(apartDomains, merged)).toEqual([groups]);
    expect(apart(merged, apartDomains)).toEqual([groups]);
  });

  it("nor one that folds a domain into another that keeps its name", () => {
    const folded = release([
      ["a", 0, null],
      ["b", 12, null],
      ["c", 32, 11],
    ]);
    expect(apart(apartDomains, folded)).toEqual([groups]);
  });

  it("is another matter in another year", () => {
    const merged = release([["ab", 24, 4]], { year: 2027 });
    expect(apart(apartDomains, merged)).toEqual([]);
  });
});

describe("a release about the same people that hides other cells", () => {
  it("is never let pass, and one that hides the same is", () => {
    const open = release([["a", 12, 5, 6]]);
    const closed = release([["a", 12, 5, null]]);
    const cells = { release: 0, kind: "other-cells", domain: null, people: 0 };
    expect(apart(open, closed)).toEqual([cells]);
    expect(apart(closed, open)).toEqual([cells]);
    expect(apart(closed, closed)).toEqual([]);
  });

  it("is no matter between a report for colleagues and one for all", () => {
    const open = release([["a", 12, 5, 6]], { profile: "intern" });
    expect(apart(open, release([["a", 12, 5, null]]))).toEqual([]);
  });
});
