import { describe, expect, it } from "vitest";
import { disclosePairs } from "../../src/disclosure/pairs.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { pairedDecision, shareChange } from "../../src/measures/change.js";
import { pairChange } from "../../src/measures/pair-change.js";
import { random } from "../tools/random.js";

describe("the change of people who answered twice", () => {
  it("needs five who change one way before anything can show", () => {
    expect(pairChange({ gained: 4, lost: 0, stayed: 6 }).midP).toBeGreaterThan(0.05);
    expect(pairChange({ gained: 5, lost: 0, stayed: 5 }).midP).toBeLessThanOrEqual(0.05);
  });

  it("has no test where nobody changed, and an interval still", () => {
    const { midP, exact, interval } = pairChange({ gained: 0, lost: 0, stayed: 12 });
    expect([midP, exact]).toEqual([null, null]);
    expect(interval.low).toBeLessThan(0);
    expect(interval.high).toBeGreaterThan(0);
  });

  it("decides nothing where everyone together moved the other way", () => {
    const pairs = pairChange({ gained: 14, lost: 1, stayed: 40 });
    const against = { difference: -0.02, interval: { low: -0.15, high: 0.11 } };
    expect(pairedDecision(against, pairs, 0.001).decision).toBe("niet_te_beslissen");
    const along = { difference: 0.1, interval: { low: -0.05, high: 0.2 } };
    expect(pairedDecision(along, pairs, 0.001)).toEqual({ decision: "hoger", ground: "pairs" });
    expect(pairedDecision(along, pairs, 0.06).decision).toBe("niet_te_beslissen");
  });

  // Which test counts hangs on numbers that may not be shown, and so on the data.
  it.each(["intern", "publiek"] as const)(
    "finds something in at most one of twenty when nothing changed (%s)",
    (id) => {
      const draw = random(51);
      const rounds = 4000;
      let found = 0;
      let paired = 0;
      for (let round = 0; round < rounds; round++) {
        const agree = 0.2 + 0.6 * draw.next();
        const keeps = 0.5 + 0.45 * draw.next();
        const both = draw.whole(25, 60);
        const says = (): boolean => draw.next() < agree;
        const people = Array.from({ length: both }, () => {
          const was = says();
          return { was, is: draw.next() < keeps ? was : says() };
        });
        const once = Array.from({ length: draw.whole(0, 25) }, says);
        const anew = Array.from({ length: draw.whole(0, 25) }, says);
        const count = (list: readonly boolean[]): number => list.filter(Boolean).length;
        const older = {
          k: count([...people.map(({ was }) => was), ...once]),
          base: both + once.length,
        };
        const newer = {
          k: count([...people.map(({ is }) => is), ...anew]),
          base: both + anew.length,
        };
        const gained = people.filter(({ was, is }) => is && !was).length;
        const lost = people.filter(({ was, is }) => was && !is).length;
        const counts = { gained, lost, stayed: both - gained - lost };
        const shown = disclosePairs(
          { both, coded: [0, 0], items: [{ item: "a", domain: "totaal", counts }], contacts: [] },
          { item: () => ({ older, newer }), contact: () => null },
          PROFILES[id],
        ).items;
        const half = both >= Math.max(older.base, newer.base) / 2;
        const cell = { domain: "", invited: null, counts: null };
        const groups = shareChange({ ...cell, ...older }, { ...cell, ...newer });
        const follows = shown.length > 0 && half;
        const p = follows ? pairChange(counts).midP : groups.p;
        if (follows) paired++;
        if (p !== null && p <= 0.05) found++;
      }
      expect(paired).toBeGreaterThan(rounds / 5);
      // A rate of .05 goes over this once in a thousand times.
      expect(found / rounds).toBeLessThan(0.05 + 3.1 * Math.sqrt((0.05 * 0.95) / rounds));
    },
  );
});
