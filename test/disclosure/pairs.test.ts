import { describe, expect, it } from "vitest";
import { type BothYears, disclosePairs, strictest } from "../../src/disclosure/pairs.js";
import { PROFILES, type Profile, tightened } from "../../src/disclosure/profile.js";
import type { ItemPairs, PairCounts, Pairs } from "../../src/model/pairs.js";
import { type Random, random } from "../tools/random.js";

/** How two years went in one group: what nobody but the program knows. */
interface Truth {
  readonly counts: PairCounts;
  readonly older: { readonly k: number; readonly base: number };
  readonly newer: { readonly k: number; readonly base: number };
}

function drawn(draw: Random, most: number): Truth {
  const agree = draw.next();
  const [gained, lost] = [draw.whole(0, most / 3), draw.whole(0, most / 3)];
  const split = draw.whole(0, most);
  const some = (many: number): number =>
    Array.from({ length: many }, () => (draw.next() < agree ? 1 : 0)).reduce<number>(
      (sum, one) => sum + one,
      0,
    );
  const stayed = split;
  const stayedAgreeing = some(stayed);
  const [once, anew] = [draw.whole(0, 6), draw.whole(0, 6)];
  const pairs = gained + lost + stayed;
  return {
    counts: { gained, lost, stayed },
    older: { k: stayedAgreeing + lost + some(once), base: pairs + once },
    newer: { k: stayedAgreeing + gained + some(anew), base: pairs + anew },
  };
}

/** Every number of those who answered once and agreed that fits all that is printed, by trying all. */
function possible({
  counts,
  older,
  newer,
}: Truth): readonly (readonly [once: number, anew: number])[] {
  const { gained, lost, stayed } = counts;
  const pairs = gained + lost + stayed;
  const found: [number, number][] = [];
  for (let once = 0; once <= older.base - pairs; once++) {
    for (let anew = 0; anew <= newer.base - pairs; anew++) {
      for (let agreeing = 0; agreeing <= stayed; agreeing++) {
        const fits = agreeing + lost + once === older.k && agreeing + gained + anew === newer.k;
        if (fits) found.push([once, anew]);
      }
    }
  }
  return found;
}

const city = (counts: PairCounts): Pairs => ({
  both: 99,
  coded: [0, 0],
  items: [{ item: "a", domain: "totaal", counts }],
  contacts: [],
});

const shownOf = (pairs: Pairs, profile: Profile, years: (domain: string) => BothYears) =>
  disclosePairs(pairs, { item: (_, domain) => years(domain), contact: () => null }, profile).items;

describe("what is shown of people who answered twice", () => {
  it.each([PROFILES.intern, PROFILES.publiek, tightened(PROFILES.intern, { minimumCount: 2 })])(
    "leaves three values for those who answered once, or groups that may be known ($id)",
    (profile) => {
      const draw = random(12);
      let shown = 0;
      for (let round = 0; round < 4000; round++) {
        const truth = drawn(draw, 30);
        const { older, newer, counts } = truth;
        if (shownOf(city(counts), profile, () => ({ older, newer })).length === 0) continue;
        shown++;
        const pairs = counts.gained + counts.lost + counts.stayed;
        const values = possible(truth);
        if (values.length >= 3) continue;
        for (const [once, anew] of values) {
          for (const [k, of] of [
            [once, older.base - pairs],
            [anew, newer.base - pairs],
          ] as const) {
            if (of === 0) continue;
            expect(of).toBeGreaterThanOrEqual(profile.minimumBase);
            if (profile.extremes === "band") {
              expect(Math.min(k, of - k)).toBeGreaterThanOrEqual(profile.minimumCount);
            }
          }
        }
      }
      expect(shown).toBeGreaterThan(200);
    },
  );

  it("shows no group that is too small, and no base that is", () => {
    const draw = random(13);
    for (const profile of Object.values(PROFILES)) {
      for (let round = 0; round < 2000; round++) {
        const { counts, older, newer } = drawn(draw, 20);
        const [cell] = shownOf(city(counts), profile, () => ({ older, newer }));
        if (!cell) continue;
        const groups = [counts.gained, counts.lost, counts.stayed];
        expect(groups.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(
          profile.minimumBase,
        );
        for (const group of groups) {
          if (group > 0) expect(group).toBeGreaterThanOrEqual(profile.minimumCount);
          else expect(profile.extremes).toBe("warn");
        }
      }
    }
  });

  it("shows nothing where a year hides its share", () => {
    const counts = { gained: 9, lost: 8, stayed: 40 };
    expect(shownOf(city(counts), PROFILES.intern, () => null)).toEqual([]);
  });

  const years = { older: { k: 45, base: 90 }, newer: { k: 45, base: 90 } };
  const domains = (...cells: (readonly [string, PairCounts])[]): Pairs => ({
    both: 60,
    coded: [0, 0],
    items: cells.map(([domain, counts]): ItemPairs => ({ item: "a", domain, counts })),
    contacts: [{ source: "a", target: "b", counts: { gained: 9, lost: 8, stayed: 20 } }],
  });
  const large = { gained: 9, lost: 8, stayed: 20 };
  const twice = { gained: 18, lost: 16, stayed: 40 };

  it("shows domains and lines inside the organisation only", () => {
    const pairs = domains(["a", large], ["b", large], ["totaal", twice]);
    const may = { item: () => years, contact: () => years };
    const inside = disclosePairs(pairs, may, PROFILES.intern);
    expect(inside.items.map(({ domain }) => domain)).toEqual(["a", "b", "totaal"]);
    expect(inside.contacts).toHaveLength(1);
    const outside = disclosePairs(pairs, may, PROFILES.publiek);
    expect(outside.items.map(({ domain }) => domain)).toEqual(["totaal"]);
    expect(outside.contacts).toEqual([]);
  });

  it("shows all domains of a question or none, for the city would tell of the one left out", () => {
    const small = { gained: 1, lost: 0, stayed: 2 };
    const pairs = domains(["a", large], ["b", small], ["totaal", { ...large, stayed: 23 }]);
    const shown = shownOf(pairs, PROFILES.intern, () => years);
    expect(shown.map(({ domain }) => domain)).toEqual(["totaal"]);
  });

  it("hides the city where what its domains show of each year leaves no three ways to move", () => {
    // All stayed: from 7/10 to 4/10, and from 7/15 to 10/15. Three gained and three lost tells where.
    const moved = { gained: 3, lost: 3, stayed: 19 };
    const pairs = domains(["a", moved], ["b", moved], ["totaal", moved]);
    const domainYears: Readonly<Record<string, BothYears>> = {
      a: { older: { k: 7, base: 10 }, newer: { k: 4, base: 10 } },
      b: { older: { k: 7, base: 15 }, newer: { k: 10, base: 15 } },
      totaal: { older: { k: 14, base: 25 }, newer: { k: 14, base: 25 } },
    };
    const of = (counts: PairCounts) =>
      shownOf(
        { ...pairs, items: [{ item: "a", domain: "totaal", counts }, ...pairs.items.slice(0, 2)] },
        PROFILES.publiek,
        (domain) => domainYears[domain] ?? null,
      );
    expect(of(moved)).toEqual([]);
    expect(of({ gained: 4, lost: 4, stayed: 17 })).toEqual([]);
    expect(of({ gained: 5, lost: 5, stayed: 15 })).toHaveLength(1);
  });

  it("shows no domain where the few who changed domain would be what is left of the city", () => {
    const pairs = domains(["a", large], ["b", large], ["totaal", { ...twice, stayed: 42 }]);
    const shown = shownOf(pairs, PROFILES.intern, () => years);
    expect(shown.map(({ domain }) => domain)).toEqual(["totaal"]);
  });

  it("goes by the stricter rules of both years", () => {
    const limits = { minimumBase: 20, minimumCount: 4 };
    expect(strictest(PROFILES.intern, PROFILES.publiek)).toMatchObject({
      id: "publiek",
      minimumBase: 10,
      minimumCount: 3,
    });
    const both = strictest(tightened(PROFILES.intern, limits), PROFILES.publiek);
    expect(both).toMatchObject({ ...limits, crossings: "hide", extremes: "band" });
    expect(strictest(PROFILES.publiek, tightened(PROFILES.intern, limits))).toEqual(both);
  });
});
