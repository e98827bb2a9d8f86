import { describe, expect, it } from "vitest";
import { hubOf } from "../../src/measures/network/hub.js";
import {
  type Imitation,
  type Joint,
  NETWORK_DRAWS,
  NETWORK_SEED,
  networkIntervals,
} from "../../src/measures/network/intervals.js";
import type { Weights } from "../../src/measures/network/weights.js";
import { type Arc, network } from "../../src/measures/network.js";
import type { ContactAnswer } from "../../src/model/answer.js";
import type { Ends } from "../../src/model/share.js";
import { wilson } from "../../src/stats/wilson.js";
import { emptyPatterns, patternOf, withPattern } from "../../src/tally/patterns.js";
import oracle from "../oracles/network-bootstrap.json" with { type: "json" };
import { times } from "../tools/long-run.js";
import { random } from "../tools/random.js";

type Answer = number | null;
type Person = { readonly domain: number; readonly answers: readonly Answer[] };

function jointOf(people: readonly Person[], domains: number, invited: (number | null)[]): Joint {
  const patterns = emptyPatterns(domains);
  for (const { domain, answers } of people) {
    const contacts = answers.map((answer): ContactAnswer => {
      return answer === null ? "leeg" : answer === 1 ? "wekelijks" : "geen";
    });
    patterns[domain] = withPattern(patterns[domain] ?? null, patternOf(domain, contacts), 1);
  }
  return { patterns, invited };
}

function weightsOf(people: readonly Person[], domains: number): (number | null)[][] {
  return Array.from({ length: domains }, (_, i) =>
    Array.from({ length: domains }, (_, j) => {
      const given = people
        .filter(({ domain }) => domain === i)
        .flatMap(({ answers }) => ((answers[j] ?? null) === null ? [] : [answers[j] ?? 0]));
      if (i === j || given.length === 0) return null;
      return given.reduce((sum, one) => sum + one, 0) / given.length;
    }),
  );
}

function found(weights: Weights, joint: Joint, chance: Imitation = {}) {
  const hub = hubOf(weights);
  const result = networkIntervals(weights, typeof hub === "string" ? null : hub, joint, chance);
  if (typeof result === "string") throw new Error(`refused: ${result}`);
  return result;
}

const drawnPeople = (seed: number, domains = 5, each = 8, empty = 0): Person[] => {
  const draw = random(seed);
  return Array.from({ length: domains * each }, (_, index) => ({
    domain: index % domains,
    answers: Array.from({ length: domains }, () =>
      draw.whole(1, 100) <= empty ? null : draw.whole(0, 1),
    ),
  }));
};

describe("the intervals around the network beside a bootstrap in R", () => {
  it.each(oracle.bootstrap.map((one) => [one.name, one] as const))("agree: %s", (_, one) => {
    const people = one.domain.map((domain, i) => ({ domain, answers: one.answers[i] ?? [] }));
    const weights = weightsOf(people, 5);
    const result = found(weights, jointOf(people, 5, one.invited), { draws: 20_000 });
    const second = result.strength[1];
    const ours = [
      result.density,
      result.reciprocity,
      second?.out,
      second?.in,
      result.centralisation?.out,
      result.hub?.difference,
    ];
    for (const [index, interval] of ours.entries()) {
      const name = `index ${index}`;
      const spread = one.spread[index] ?? Number.NaN;
      // A quantile of .025 over 20,000 draws and one over 40,000 differ by a standard error of
      // .023 standard deviations: four of them, and a hundredth of rounding outward.
      const bound = 0.1 * spread;
      // Reciprocity and centralisation (1 and 4) also have their mirror image.
      const mirror = index === 1 || index === 4;
      const value = one.index[index] ?? Number.NaN;
      const [below, above] = [one.low[index] ?? Number.NaN, one.high[index] ?? Number.NaN];
      const low = mirror ? Math.max(0, Math.min(below, 2 * value - above)) : below;
      const high = mirror ? Math.min(1, Math.max(above, 2 * value - below)) : above;
      expect(interval?.low, name).toBeLessThanOrEqual(low + bound);
      expect(interval?.low, name).toBeGreaterThanOrEqual(low - bound - 0.01);
      expect(interval?.high, name).toBeGreaterThanOrEqual(high - bound);
      expect(interval?.high, name).toBeLessThanOrEqual(high + bound + 0.01);
    }
    expect(Math.abs((result.hub?.leads ?? Number.NaN) - one.leads)).toBeLessThan(0.02);
  });

  it("have the width of the variance that is known where all is linear", () => {
    for (const one of oracle.bootstrap.filter(({ exact }) => exact !== null)) {
      const people = one.domain.map((domain, i) => ({ domain, answers: one.answers[i] ?? [] }));
      const joint = jointOf(people, 5, one.invited);
      const { density } = found(weightsOf(people, 5), joint, { draws: 20_000 });
      const half = 1.96 * Math.sqrt(one.exact ?? Number.NaN);
      const middle = one.index[0] ?? Number.NaN;
      // A tenth of a standard deviation for chance and shape, and a hundredth of rounding.
      expect(density?.low).toBeLessThan(middle - half * 0.95);
      expect(density?.low).toBeGreaterThan(middle - half * 1.05 - 0.01);
      expect(density?.high).toBeGreaterThan(middle + half * 0.95);
      expect(density?.high).toBeLessThan(middle + half * 1.05 + 0.01);
    }
  });
});

describe("the intervals around the network", () => {
  const people = drawnPeople(1);
  const weights = weightsOf(people, 5);
  const unknown = [null, null, null, null, null];

  it("say how often and from which seed was drawn, and are the same each time", () => {
    const usual = found(weights, jointOf(people, 5, unknown));
    expect([usual.draws, usual.seed]).toEqual([NETWORK_DRAWS, NETWORK_SEED]);
    expect(found(weights, jointOf(people, 5, unknown))).toEqual(usual);
    expect(found(weights, jointOf(random(3).shuffled(people), 5, unknown))).toEqual(usual);
  });

  it("have limits in hundredths that hold the index itself", () => {
    for (let seed = 10; seed < 30; seed++) {
      const some = drawnPeople(seed, 4, 6, 20);
      const own = weightsOf(some, 4);
      const result = networkOf(own, jointOf(some, 4, [null, 8, 6, null]));
      const { intervals } = result;
      if (intervals === null) continue;
      const pairs = [
        [result.density, intervals.density],
        [result.reciprocity, intervals.reciprocity],
        [result.hub?.difference, result.hub?.test?.interval],
        [result.centralisation?.out, intervals.centralisation?.out],
        [result.centralisation?.in, intervals.centralisation?.in],
        ...result.strength.flatMap((one, at) => [
          [one.out, intervals.strength[at]?.out],
          [one.in, intervals.strength[at]?.in],
        ]),
      ] as const;
      for (const [value, interval] of pairs) {
        if (value === null || value === undefined || !interval || typeof value !== "number") {
          expect(interval ?? null).toBeNull();
          continue;
        }
        const { low, high } = interval as { low: number; high: number };
        expect(low <= value + 1e-9 && value <= high + 1e-9).toBe(true);
        for (const limit of [low, high]) {
          expect(Math.abs(limit * 100 - Math.round(limit * 100))).toBeLessThan(1e-9);
        }
      }
    }
  });

  it("are narrower when it is known that more of those invited answered", () => {
    const width = (invited: (number | null)[]) => {
      const { density } = found(weights, jointOf(people, 5, invited));
      return (density?.high ?? Number.NaN) - (density?.low ?? Number.NaN);
    };
    expect(width([10, 10, 10, 10, 10])).toBeLessThan(width([20, 20, 20, 20, 20]));
    expect(width([20, 20, 20, 20, 20])).toBeLessThan(width(unknown));
    // All of them answered: then there is nothing that could have been otherwise.
    expect(width([8, 8, 8, 8, 8])).toBeLessThanOrEqual(0.01 + 1e-9);
  });

  it("rest on the arcs that are shown and on nothing else", () => {
    const shown = weights.map((row, i) => row.map((w, j) => (i === 1 && j === 3 ? null : w)));
    const other = people.map((person) =>
      person.domain === 1
        ? { ...person, answers: person.answers.map((a, j) => (j === 3 ? 1 - (a ?? 0) : a)) }
        : person,
    );
    const [a, b] = [jointOf(people, 5, unknown), jointOf(other, 5, unknown)];
    const result = found(shown, a);
    expect(result.strength[1]?.out).toBeNull();
    expect(result.strength[3]?.in).toBeNull();
    expect(result.centralisation).toBeNull();
    // The same people with other answers on the hidden arc: only the order of drawing may differ.
    const changed = found(shown, b);
    expect(Math.abs((changed.density?.low ?? 9) - (result.density?.low ?? 0))).toBeLessThan(0.02);
  });

  it("are refused with the reason when an arc rests on one answer", () => {
    const alone = [...people.filter(({ domain }) => domain !== 2), people[2]].filter(
      (one): one is Person => one !== undefined,
    );
    const hub = null;
    const own = weightsOf(alone, 5);
    expect(networkIntervals(own, hub, jointOf(alone, 5, unknown))).toBe("too-few-answers");
    // What that domain said is not shown: then it does not stand in the way.
    const hidden = own.map((row, i) => (i === 2 ? row.map(() => null) : row));
    expect(typeof networkIntervals(hidden, hub, jointOf(alone, 5, unknown))).toBe("object");
  });

  it("are refused with the reason when the joint answers were not kept or no arc is shown", () => {
    const none = weights.map((row) => row.map(() => null));
    expect(networkIntervals(none, null, jointOf(people, 5, unknown))).toBe("no-arcs");
    const lost = { patterns: [null, null, null, null, null], invited: unknown };
    expect(networkIntervals(weights, null, lost)).toBe("answers-not-kept");
  });

  it("call a domain the hub only when it clearly is, and almost never when all are alike", () => {
    const centre = (seed: number, own: number, others: number): Person[] => {
      const draw = random(seed);
      const says = (chance: number) => (draw.whole(1, 100) <= chance ? 1 : 0);
      return Array.from({ length: 75 }, (_, index) => ({
        domain: index % 5,
        answers: Array.from({ length: 5 }, (_, target) =>
          says(index % 5 === 0 || target === 0 ? own : others),
        ),
      }));
    };
    const decided = (own: number, others: number) =>
      Array.from({ length: 25 }, (_, seed) => centre(seed + 1, own, others)).filter((some) => {
        const hub = networkOf(weightsOf(some, 5), jointOf(some, 5, unknown)).hub;
        return hub?.test?.decision === "hub";
      }).length;
    expect(decided(80, 30)).toBe(25);
    expect(decided(40, 40)).toBeLessThanOrEqual(3);
  });
});

describe("the intervals around a network that is known", () => {
  const TIMES = times(40, 400);
  const SIZES = [7, 11, 27, 10, 11];
  const alike = Array.from({ length: 5 }, () => new Array<number>(5).fill(0.45));
  const uneven = [
    [0, 0.86, 0.95, 0.71, 0.57],
    [0.91, 0, 0.73, 0.5, 0.36],
    [0.56, 0.48, 0, 0.33, 0.3],
    [0.44, 0.18, 0.3, 0, 0.1],
    [0.55, 0.27, 0.36, 0.09, 0],
  ];

  /** Answers of one person hang together: three in ten follow one leaning. */
  function enquete(shares: readonly (readonly number[])[], seed: number): Person[] {
    const draw = random(seed);
    const part = () => draw.whole(0, 999_999) / 1_000_000;
    return SIZES.flatMap((size, domain) =>
      Array.from({ length: size }, () => {
        const leaning = part();
        const answers = (shares[domain] ?? []).map((share) =>
          (part() < 0.3 ? leaning : part()) < share ? 1 : 0,
        );
        return { domain, answers };
      }),
    );
  }

  it.each([
    ["uneven", uneven],
    ["alike", alike],
  ])("hold the true values about as often as docs/methods.md says: %s", (name, shares) => {
    const truth = networkOf(
      shares.map((row, i) => row.map((share, j) => (i === j ? null : share))),
      { patterns: [], invited: [] },
    );
    const held = { density: 0, reciprocity: 0, out: 0, in: 0 };
    let decided = 0;
    for (let seed = 1; seed <= TIMES; seed++) {
      const people = enquete(shares, seed);
      const joint = jointOf(people, 5, [null, null, null, null, null]);
      const { intervals, hub } = networkOf(weightsOf(people, 5), joint, SIZES);
      const within = (limits: Ends | null | undefined, value: number | null | undefined) =>
        limits && typeof value === "number" && limits.low <= value && value <= limits.high ? 1 : 0;
      held.density += within(intervals?.density, truth.density);
      held.reciprocity += within(intervals?.reciprocity, truth.reciprocity);
      held.out += within(intervals?.centralisation?.out, truth.centralisation?.out);
      held.in += within(intervals?.centralisation?.in, truth.centralisation?.in);
      if (hub?.test?.decision === "hub") decided++;
    }
    // Four standard errors below the lowest part that is told there: 93, 90 and 86 %.
    const least = (part: number) => part - 4 * Math.sqrt((part * (1 - part)) / TIMES);
    expect(held.density / TIMES).toBeGreaterThan(least(0.93));
    expect(held.reciprocity / TIMES).toBeGreaterThan(least(0.9));
    expect(held.out / TIMES).toBeGreaterThan(least(0.86));
    expect(held.in / TIMES).toBeGreaterThan(least(0.86));
    if (name === "alike") expect(decided / TIMES).toBeLessThan(0.06);
    else expect(decided / TIMES).toBeGreaterThan(0.5);
  });
});

function networkOf(weights: Weights, joint: Joint, sizes: readonly number[] = []) {
  const names = weights.map((_, place) => `domein-${place + 1}`);
  const arcs = weights.flatMap((row, i) =>
    row.map((share, j): Arc => {
      const [source = "", target = ""] = [names[i], names[j]];
      const size = sizes[i];
      const interval =
        share === null || size === undefined ? null : wilson(Math.round(share * size), size);
      return { source, target, share, hidden: share === null, interval };
    }),
  );
  const result = network(names, arcs, joint);
  if (!result) throw new Error("there is no network");
  return result;
}
