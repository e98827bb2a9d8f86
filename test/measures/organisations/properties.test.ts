import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/measures/organisations/betweenness.js";
import { bootstrapIntervals } from "../../../src/measures/organisations/bootstrap-intervals.js";
import { communities } from "../../../src/measures/organisations/communities.js";
import { corePeriphery, fitOf } from "../../../src/measures/organisations/core-periphery.js";
import { type Digraph, digraph } from "../../../src/measures/organisations/digraph.js";
import { dyadCensus } from "../../../src/measures/organisations/dyad-census.js";
import { eiReference } from "../../../src/measures/organisations/ei-reference.js";
import { modularity } from "../../../src/measures/organisations/modularity.js";
import { observedGraph } from "../../../src/measures/organisations/observed-graph.js";
import {
  type OrganisationNetwork,
  organisationNetwork,
} from "../../../src/measures/organisations/organisation-network.js";
import { symmetrised } from "../../../src/measures/organisations/symmetrised.js";
import type { Roster } from "../../../src/model/roster.js";
import { random } from "../../tools/random.js";
import { drawnRoster, namesOf, reordered } from "./rosters.js";

const CHANCE = { draws: 200, seed: 7 };
const DOMAINS = namesOf(3);
const seeds = Array.from({ length: 25 }, (_, index) => index + 1);
const measured = (roster: Roster): OrganisationNetwork =>
  organisationNetwork(roster, DOMAINS, CHANCE);

/** Without the intervals and the p-value, for which chance picks by place. */
function points({ density, reciprocity, reciprocityDyadic, ei, ...rest }: OrganisationNetwork) {
  const value = (one: { value: number | null }) => one.value;
  return {
    ...[density, reciprocity, reciprocityDyadic, ei].map(value),
    eiExpected: rest.eiExpected,
    centralisation: rest.centralisation,
    blocks: rest.blocks,
    brokerage: rest.brokerage,
    domains: rest.domains,
  };
}

describe("the order of the roster", () => {
  it.each(seeds)("changes no value (network %i)", (seed) => {
    const roster = drawnRoster(seed);
    const draw = random(seed);
    const usual = measured(roster);
    const other = reordered(roster, draw);
    const found = measured(other.roster);
    const { centralisation, ...rest } = points(found);
    const { centralisation: expected, ...others } = points(usual);
    expect(rest).toEqual(others);
    for (const kind of ["in", "out", "betweenness"] as const) {
      expect(centralisation[kind].reason).toBe(expected[kind].reason);
      expect(centralisation[kind].value ?? 0).toBeCloseTo(expected[kind].value ?? 0, 9);
    }
    for (const [before, node] of usual.nodes.entries()) {
      const now = found.nodes[other.place[before] as number];
      expect({ ...now, betweenness: 0, core: 0, community: 0 }).toEqual({
        ...node,
        betweenness: 0,
        core: 0,
        community: 0,
      });
      expect(now?.betweenness ?? -1).toBeCloseTo(node.betweenness ?? -1, 9);
    }
    // Which of several equally good cores or divisions is found may differ, how good it is may not.
    expect(found.core?.size).toBe(usual.core?.size);
    expect(found.core?.correlation).toBe(usual.core?.correlation);
    expect(found.communities?.modularity ?? 0).toBeCloseTo(usual.communities?.modularity ?? 0, 9);
  });
});

describe("the same roster and seed", () => {
  it("give the same numbers, and another seed other intervals", () => {
    const roster = drawnRoster(3, { organisations: 20 });
    expect(measured(roster)).toEqual(measured(roster));
    const other = organisationNetwork(roster, DOMAINS, { draws: 200, seed: 8 });
    expect(other.density.value).toBe(measured(roster).density.value);
    expect(other.density.interval).not.toEqual(measured(roster).density.interval);
  });
});

describe("the sums", () => {
  it.each(seeds)("of parts are those of the whole (network %i)", (seed) => {
    const roster = drawnRoster(seed);
    const found = measured(roster);
    const graph = observedGraph(roster, DOMAINS.length);
    const { mutual, asymmetric, none } = dyadCensus(graph.among);
    expect(mutual + asymmetric + none).toBe((found.answered * (found.answered - 1)) / 2);
    expect(2 * mutual + asymmetric).toBe(found.tiesAmong);
    const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
    expect(total(found.blocks.map(({ ties }) => ties))).toBe(found.ties);
    expect(total(found.blocks.map(({ possible }) => possible))).toBe(
      found.answered * (found.organisations - 1),
    );
    expect(total(found.nodes.map((node) => node.in))).toBe(found.ties);
    expect(total(found.nodes.map((node) => node.out ?? 0))).toBe(found.ties);
    const own = found.blocks.filter(({ source, target }) => source === target);
    const internal = total(own.map(({ ties }) => ties));
    if (found.ei.value !== null)
      expect(found.ei.value).toBeCloseTo((found.ties - 2 * internal) / found.ties, 12);
    expect(total(found.communities?.sizes ?? [])).toBe(found.communities ? found.answered : 0);
    const members = found.communities?.domains.map((part) => part.members) ?? [];
    expect(total(members)).toBe(total(found.communities?.sizes ?? []));
    expect(total(found.core?.domains.map((part) => part.members) ?? [])).toBe(
      found.core?.size ?? 0,
    );
    const paths = total(
      found.brokerage.map(({ domain: _, ...roles }) => total(Object.values(roles))),
    );
    expect(paths).toBe(openPaths(graph.among));
  });

  /** Ordered triples i → j → k without i → k, counted one by one. */
  function openPaths({ order, sources, targets }: Digraph): number {
    const has = new Set([...sources].map((source, arc) => source * order + (targets[arc] ?? 0)));
    let count = 0;
    for (let i = 0; i < order; i++)
      for (let j = 0; j < order; j++)
        for (let k = 0; k < order; k++)
          if (
            i !== k &&
            has.has(i * order + j) &&
            has.has(j * order + k) &&
            !has.has(i * order + k)
          )
            count++;
    return count;
  }
});

describe("an organisation that did not answer", () => {
  const roster = drawnRoster(11, { organisations: 12, silent: 0 });
  const quiet = {
    organisations: roster.organisations,
    ties: roster.ties.filter(({ source }) => source !== 4),
  };
  const silenced = {
    organisations: quiet.organisations.map((one, at) =>
      at === 4 ? { ...one, respondents: 0 } : one,
    ),
    ties: quiet.ties,
  };

  it("is another thing than one that answered and has no contact: the base of the density differs", () => {
    expect(measured(quiet).density.value).toBe(quiet.ties.length / (12 * 11));
    expect(measured(silenced).density.value).toBe(quiet.ties.length / (11 * 11));
    expect(measured(quiet).nodes[4]?.out).toBe(0);
    expect(measured(silenced).nodes[4]?.out).toBeNull();
    expect(measured(silenced).nodes[4]?.in).toBe(measured(quiet).nodes[4]?.in);
  });

  it("cannot have said anything", () => {
    const ties = [...silenced.ties, { source: 4, target: 5 }];
    expect(() => measured({ ...silenced, ties })).toThrow(RangeError);
  });

  it("leaves what needs both sides as if it were not on the roster", () => {
    const without = {
      organisations: silenced.organisations.filter((_, at) => at !== 4),
      ties: silenced.ties
        .filter(({ target }) => target !== 4)
        .map(({ source, target }) => ({
          source: source - (source > 4 ? 1 : 0),
          target: target - (target > 4 ? 1 : 0),
        })),
    };
    const [here, gone] = [measured(silenced), measured(without)];
    expect(here.reciprocity.value).toBe(gone.reciprocity.value);
    expect(here.centralisation).toEqual(gone.centralisation);
    expect(here.brokerage).toEqual(gone.brokerage);
    expect(here.core).toEqual(gone.core);
    expect(here.communities).toEqual(gone.communities);
  });
});

describe("betweenness", () => {
  /** Lengths and numbers of shortest paths from one place to every other, step by step. */
  function pathsFrom(source: number, n: number, ties: Roster["ties"]) {
    const length = new Array<number>(n).fill(Number.POSITIVE_INFINITY);
    const paths = new Array<number>(n).fill(0);
    length[source] = 0;
    paths[source] = 1;
    for (let step = 0; step < n; step++) {
      for (const tie of ties) {
        if (length[tie.source] !== step || (length[tie.target] ?? 0) <= step) continue;
        length[tie.target] = step + 1;
        paths[tie.target] = (paths[tie.target] ?? 0) + (paths[tie.source] ?? 0);
      }
    }
    return { length, paths };
  }

  it.each(seeds)("counts the shortest paths through each place (network %i)", (seed) => {
    const { organisations, ties } = drawnRoster(seed, { silent: 0, tie: 0.15 });
    const n = organisations.length;
    const from = organisations.map((_, place) => pathsFrom(place, n, ties));
    for (const [place, value] of betweenness(digraph(n, ties)).entries()) {
      let expected = 0;
      for (const [s, { length, paths }] of from.entries()) {
        for (let t = 0; t < n; t++) {
          if (s === t || s === place || t === place || !Number.isFinite(length[t])) continue;
          const onTheWay = (length[place] ?? 0) + (from[place]?.length[t] ?? 0) === length[t];
          if (!onTheWay) continue;
          const through = (paths[place] ?? 0) * (from[place]?.paths[t] ?? 0);
          expected += through / (paths[t] ?? 1);
        }
      }
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9);
    }
  });
});

describe("the core", () => {
  it.each(seeds)("fits as well as the best of all divisions (network %i)", (seed) => {
    const n = 2 + (seed % 11);
    const { ties } = drawnRoster(seed, { organisations: n, silent: 0, tie: 0.1 + (seed % 5) / 8 });
    const graph = symmetrised(digraph(n, ties));
    let fewest = Number.POSITIVE_INFINITY;
    for (let set = 0; set < 2 ** n; set++) {
      const core = Uint8Array.from({ length: n }, (_, place) => (set >> place) & 1);
      fewest = Math.min(fewest, fitOf(graph, core).misfits);
    }
    expect(corePeriphery(graph).misfits).toBe(fewest);
  });
});

describe("communities", () => {
  /** Every division of 0 … n − 1 into groups numbered by their first members. */
  function* divisions(n: number, begun: readonly number[] = []): Generator<readonly number[]> {
    if (begun.length === n) {
      yield begun;
      return;
    }
    const next = Math.max(-1, ...begun) + 1;
    for (let group = 0; group <= next; group++) yield* divisions(n, [...begun, group]);
  }

  it.each(seeds.slice(0, 12))("are the best of all divisions of a small network (%i)", (seed) => {
    const n = 4 + (seed % 5);
    const { ties } = drawnRoster(seed, { organisations: n, silent: 0, tie: 0.3 });
    const graph = symmetrised(digraph(n, ties));
    const best = Math.max(
      ...[...divisions(n)].map((division) => modularity(graph, Int32Array.from(division))),
    );
    expect(communities(graph, seed).modularity).toBeCloseTo(best, 12);
  });

  it("are numbered by their first members and found again from the same seed", () => {
    const { ties } = drawnRoster(5, { organisations: 30, silent: 0, tie: 0.1 });
    const graph = symmetrised(digraph(30, ties));
    const { community, sizes } = communities(graph, 1);
    const seen = [...new Set(community)];
    expect(seen).toEqual(seen.map((_, index) => index));
    expect(sizes).toHaveLength(seen.length);
    expect(communities(graph, 1)).toEqual(communities(graph, 1));
  });

  it("are found at the number of ties where the library alone would never end", () => {
    const draw = random(1);
    for (let network = 0; network < 10; network++) {
      const n = draw.whole(30, 70);
      const all = Array.from(
        { length: n * n },
        (_, cell) => [cell % n, Math.floor(cell / n)] as const,
      );
      const pairs = draw.shuffled(all.filter(([a, b]) => a < b)).slice(0, 128);
      const ties = pairs.flatMap(([a, b]) => [
        { source: a, target: b },
        { source: b, target: a },
      ]);
      const { community, modularity: value } = communities(digraph(n, ties), 1);
      expect(community).toHaveLength(n);
      expect(value).toBeGreaterThan(0.2);
    }
  });
});

describe("the E-I index under chance", () => {
  it("has as its expectation the mean of the deals", () => {
    const roster = drawnRoster(4, { organisations: 18 });
    const found = measured(roster);
    const draw = random(9);
    const deals = Array.from({ length: 4000 }, () => {
      const domains = draw.shuffled(roster.organisations.map(({ domain }) => domain));
      const external = roster.ties.filter(
        ({ source, target }) => domains[source] !== domains[target],
      );
      return (2 * external.length - roster.ties.length) / roster.ties.length;
    });
    const mean = deals.reduce((sum, one) => sum + one, 0) / deals.length;
    expect(Math.abs(mean - (found.eiExpected ?? Number.NaN))).toBeLessThan(0.01);
  });

  it("has a p-value of 1 when every deal gives the same, and never 0", () => {
    const roster = drawnRoster(4, { organisations: 6, domains: 1, silent: 0 });
    const each = roster.organisations.map((one, domain) => ({ ...one, domain }));
    const apart = organisationNetwork({ ...roster, organisations: each }, namesOf(6), CHANCE);
    expect(apart.ei.value).toBe(1);
    expect(apart.eiExpected).toBe(1);
    expect(apart.eiP).toBe(1);
    const two = digraphOfTwoGroups();
    const graph = observedGraph(two, 2);
    expect(eiReference(graph, { draws: 99, seed: 1 }).p).toBe(1 / 100);
  });

  function digraphOfTwoGroups(): Roster {
    const organisations = Array.from({ length: 40 }, (_, at) => ({
      name: "",
      domain: at < 20 ? 0 : 1,
      respondents: 1,
    }));
    const ties = organisations.map((_, at) => ({
      source: at,
      target: at < 20 ? (at + 1) % 20 : 20 + ((at + 1) % 20),
    }));
    return { organisations, ties };
  }
});

describe("the intervals", () => {
  it.each(seeds)("hold their estimates (network %i)", (seed) => {
    const found = measured(drawnRoster(seed, { organisations: 10 + seed, silent: 0.1 }));
    for (const measure of ["density", "reciprocity", "reciprocityDyadic", "ei"] as const) {
      const { value, interval } = found[measure];
      if (interval === null || value === null) continue;
      expect(interval.low, measure).toBeLessThanOrEqual(value);
      expect(interval.high, measure).toBeGreaterThanOrEqual(value);
    }
  });

  it("are there from ten organisations that answered on", () => {
    const ten = measured(drawnRoster(2, { organisations: 10, silent: 0, tie: 0.4 }));
    const nine = measured(drawnRoster(2, { organisations: 9, silent: 0, tie: 0.4 }));
    expect(ten.density.interval).not.toBeNull();
    expect(nine.density).toMatchObject({ interval: null, reason: null });
    expect(nine.density.value).not.toBeNull();
  });

  it("are single points where every draw gives the same", () => {
    const all = drawnRoster(1, { organisations: 12, silent: 0, tie: 2 });
    const intervals = bootstrapIntervals(observedGraph(all, 3), CHANCE);
    expect(intervals.density).toEqual({ low: 1, high: 1 });
    expect(intervals.reciprocity).toEqual({ low: 1, high: 1 });
  });
});
