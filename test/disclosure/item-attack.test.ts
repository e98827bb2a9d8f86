import { describe, expect, it } from "vitest";
import { discloseItem } from "../../src/disclosure/disclose.js";
import { type AttackedDomain, attackItem } from "../../src/disclosure/item-attack.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { possibleCounts, type Told } from "../../src/disclosure/told.js";
import type { AgreementCell } from "../../src/measures/agreement.js";
import { shareOf } from "../../src/measures/share.js";
import { ITEM_ANSWERS, type ItemCounts, TOTAL } from "../../src/model/answer.js";
import { random } from "../tools/random.js";

const { intern, publiek } = PROFILES;
const counts = (distribution: readonly number[]): ItemCounts =>
  Object.fromEntries(
    ITEM_ANSWERS.map((answer, at) => [answer, distribution[at] ?? 0]),
  ) as ItemCounts;
const domain = (
  distribution: readonly number[],
  told: Told,
  countsShown = false,
): AttackedDomain => ({ counts: counts(distribution), told, countsShown });

const kOf = ({ counts: { zeer_eens, eens } }: AttackedDomain): number => zeer_eens + eens;
const baseOf = ({ counts: own }: AttackedDomain): number =>
  own.zeer_eens + own.eens + own.neutraal + own.oneens + own.zeer_oneens;

describe("the attack on one item", () => {
  it("finds nothing where everything is shown", () => {
    const shown = [domain([3, 3, 4], "k", true), domain([5, 5, 5], "k", true)];
    expect(attackItem(shown, { told: "k", countsShown: true }, publiek)).toEqual([]);
  });

  it("finds a single hidden domain beside a total, and not without one", () => {
    const one = [domain([2, 1, 4], "D1"), domain([5, 5, 5], "k", true)];
    expect(attackItem(one, { told: "k", countsShown: false }, publiek)).toEqual([
      { domain: 0, what: "agree", possible: 1 },
    ]);
    expect(attackItem(one, { told: "D6", countsShown: false }, publiek)).toEqual([]);
  });

  it("finds the distribution of one domain that the total gives away", () => {
    const one = [domain([10, 5, 4, 4, 2], "k"), domain([3, 3, 3, 3, 3], "k", true)];
    const found = attackItem(one, { told: "k", countsShown: true }, publiek);
    expect(found.map(({ what }) => what)).toEqual([
      "zeer_eens",
      "eens",
      "neutraal",
      "oneens",
      "zeer_oneens",
    ]);
    expect(attackItem(one, { told: "k", countsShown: false }, publiek)).toEqual([]);
  });

  it("leaves as many counts as trying out every combination does", () => {
    const draw = random(41);
    let narrowed = 0;
    for (let time = 0; time < 400; time++) {
      const domains = Array.from({ length: draw.whole(2, 4) }, () => {
        const told = draw.pick(["k", "D1", "D2"] as const);
        const base = told === "D1" ? draw.whole(1, 9) : draw.whole(10, 14);
        const small = draw.whole(0, 2);
        const k = told === "D2" ? draw.pick([small, base - small]) : draw.whole(0, base);
        return domain([k, 0, base - k], told);
      });
      const sum = domains.reduce((all, one) => all + kOf(one), 0);
      const sets = domains.map((one) =>
        possibleCounts(one.told, { k: kOf(one), base: baseOf(one) }, publiek).flatMap(
          ([low, high]) => Array.from({ length: high - low + 1 }, (_, more) => low + more),
        ),
      );
      const fits = sets
        .reduce<number[][]>((all, set) => all.flatMap((one) => set.map((k) => [...one, k])), [[]])
        .filter((one) => one.reduce((a, b) => a + b, 0) === sum);
      const expected = domains.flatMap(({ told }, at) => {
        const left = new Set(fits.map((one) => one[at])).size;
        const enough = Math.min(3, sets[at]?.length ?? 0);
        return told !== "k" && left < enough ? [{ domain: at, what: "agree", possible: left }] : [];
      });
      const found = attackItem(domains, { told: "k", countsShown: false }, publiek);
      expect(found).toEqual(expected);
      narrowed += found.length;
    }
    expect(narrowed).toBeGreaterThan(50);
  });
});

describe("the items of drawn studies", () => {
  /** Every hidden count of every domain, tried out: which tables print the same? */
  const cellOf = (id: string, distribution: readonly number[]): AgreementCell => {
    const own = counts(distribution);
    const k = own.zeer_eens + own.eens;
    const base = k + own.neutraal + own.oneens + own.zeer_oneens;
    return { domain: id, counts: own, base, agree: shareOf(k, base, null) };
  };

  it("never leave a single possible count for a hidden domain beside a printed total", () => {
    const draw = random(42);
    let totals = 0;
    for (let time = 0; time < 3000; time++) {
      const profile = draw.pick([intern, publiek]);
      const distributions = Array.from({ length: draw.whole(2, 5) }, () => {
        const most = draw.pick([1, 4, 9]);
        return ITEM_ANSWERS.map(() => (draw.next() < 0.3 ? 0 : draw.whole(0, most)));
      });
      const sum = ITEM_ANSWERS.map((_, at) =>
        distributions.reduce((all, one) => all + (one[at] ?? 0), 0),
      );
      const cells = [...distributions.map((one, at) => cellOf(`d${at}`, one)), cellOf(TOTAL, sum)];
      const shown = discloseItem(cells, profile);
      const total = shown.at(-1);
      if (total?.agree.k === null || total === undefined) continue;
      const hidden = shown.slice(0, -1).flatMap((cell, at) => {
        const own = cells[at];
        const asked = own ? Object.values(own.counts).reduce((a, b) => a + b, 0) : 0;
        return cell.agree.k === null && asked > 0 && own ? [own] : [];
      });
      if (hidden.length === 0) continue;
      totals++;
      const k = hidden.reduce((all, cell) => all + cell.agree.k, 0);
      const base = hidden.reduce((all, cell) => all + cell.base, 0);
      expect(hidden.length).toBeGreaterThan(1);
      expect(base).toBeGreaterThanOrEqual(profile.minimumBase);
      expect(Math.min(k, base - k)).toBeGreaterThanOrEqual(
        profile.extremes === "warn" ? 0 : profile.minimumCount,
      );
    }
    expect(totals).toBeGreaterThan(100);
  });
});
