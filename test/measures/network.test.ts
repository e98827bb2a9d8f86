import { DirectedGraph } from "graphology";
import { weightedInDegree, weightedOutDegree } from "graphology-metrics/node/weighted-degree.js";
import { describe, expect, it } from "vitest";
import { type Arc, type Network, network } from "../../src/measures/network.js";
import { wilson } from "../../src/stats/wilson.js";
import oracle from "../oracles/network.json" with { type: "json" };
import { random } from "../tools/random.js";

type Matrix = readonly (readonly (number | null)[])[];

const namesOf = (matrix: Matrix): string[] => matrix.map((_, index) => `domein-${index + 1}`);

function arcsOf(matrix: Matrix, names = namesOf(matrix)): Arc[] {
  return matrix.flatMap((row, i) =>
    row.map((share, j) => ({
      source: names[i] ?? "",
      target: names[j] ?? "",
      share,
      hidden: share === null,
      interval: null,
    })),
  );
}

function networkOf(matrix: Matrix): Network {
  const found = network(namesOf(matrix), arcsOf(matrix));
  if (!found) throw new Error("there is no network");
  return found;
}

function expectNear(label: string, found: number | null | undefined, expected: number | null) {
  if (expected === null) expect(found, label).toBeNull();
  else expect(Math.abs((found ?? Number.NaN) - expected), label).toBeLessThanOrEqual(1e-9);
}

describe("the network indices of R", () => {
  it.each(oracle.networks.map((one) => [one.name, one] as const))(
    "equals R on the matrix '%s'",
    (_, one) => {
      const found = networkOf(one.matrix);
      expect(found.observed.arcs).toBe(one.observed);
      expectNear("density", found.density, one.density);
      expectNear("reciprocity", found.reciprocity, one.reciprocity);
      expect(found.strength.map(({ domain }) => domain)).toEqual(namesOf(one.matrix));
      for (const [index, { out, in: incoming }] of found.strength.entries()) {
        expectNear(`out of ${index}`, out, one.out[index] ?? null);
        expectNear(`in of ${index}`, incoming, one.in[index] ?? null);
      }
      if (one.hub === null) {
        expect(found.hub).toBeNull();
        return;
      }
      expect(found.hub?.domain).toBe(namesOf(one.matrix)[one.hub]);
      expectNear("density of the hub", found.hub?.densityOfHub, one.densityOfHub);
      expectNear("density without", found.hub?.densityWithout, one.densityWithout);
      expectNear("reciprocity without", found.hub?.reciprocityWithout, one.reciprocityWithout);
    },
  );
});

describe("the network of contacts", () => {
  const draw = random(7);
  const drawn = Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 6 }, (_, j) => (i === j ? 1 : draw.whole(0, 27) / 27)),
  );

  it("has a reciprocity of 1 when every contact is reported equally by both sides", () => {
    const symmetric = drawn.map((row, i) =>
      row.map((share, j) => (share + (drawn[j]?.[i] ?? 0)) / 2),
    );
    expect(networkOf(symmetric).reciprocity).toBeCloseTo(1, 12);
  });

  it("has a reciprocity of 0 when nobody's contact is reported back", () => {
    const oneWay = drawn.map((row, i) => row.map((share, j) => (i < j ? share + 0.01 : 0)));
    expect(networkOf(oneWay.map((row) => row.map((share) => Math.min(1, share)))).reciprocity).toBe(
      0,
    );
  });

  it("reports null, never NaN, for the reciprocity of a network without any contact", () => {
    const none = drawn.map((row) => row.map(() => 0));
    const found = networkOf(none);
    expect(found.reciprocity).toBeNull();
    expect(found.density).toBe(0);
  });

  it("does not depend on the order of the arcs", () => {
    const names = namesOf(drawn);
    const usual = networkOf(drawn);
    for (let time = 0; time < 10; time++) {
      const found = network(names, draw.shuffled(arcsOf(drawn)));
      expectNear("density", found?.density, usual.density);
      expectNear("reciprocity", found?.reciprocity, usual.reciprocity);
      expect(found?.hub?.domain).toBe(usual.hub?.domain);
      for (const [index, { out, in: incoming }] of (found?.strength ?? []).entries()) {
        expectNear("out", out, usual.strength[index]?.out ?? null);
        expectNear("in", incoming, usual.strength[index]?.in ?? null);
      }
    }
  });

  it("leaves contact within a domain out", () => {
    const other = drawn.map((row, i) => row.map((share, j) => (i === j ? 0 : share)));
    expect(networkOf(other)).toEqual(networkOf(drawn));
  });

  it("case 61: treats a hidden arc as an arc that is not there, never as 0 or 1", () => {
    const names = namesOf(drawn);
    const arcs = arcsOf(drawn);
    const isHidden = ({ source, target }: Arc) => source === "domein-2" && target === "domein-5";
    const hidden = arcs.map((arc) => (isHidden(arc) ? { ...arc, share: null } : arc));
    const removed = arcs.filter((arc) => !isHidden(arc));
    // Why an arc is missing is said; what is computed is the same.
    const computed = (some: readonly Arc[]) => ({ ...network(names, some), observed: null });
    expect(computed(hidden)).toEqual(computed(removed));
    for (const share of [0, 1]) {
      const filled = arcs.map((arc) => (isHidden(arc) ? { ...arc, share } : arc));
      expect(network(names, hidden)?.density).not.toBe(network(names, filled)?.density);
    }
  });

  it("gives no strength over fewer arcs than there are, and says how many were observed", () => {
    const holes = drawn.map((row, i) => row.map((share, j) => (i === 1 && j === 4 ? null : share)));
    const found = networkOf(holes);
    expect(found.observed).toEqual({ arcs: 29, of: 30, hidden: 1, unanswered: 0 });
    expect(found.strength[1]?.out).toBeNull();
    expect(found.strength[4]?.in).toBeNull();
    expect(found.strength[1]?.in).not.toBeNull();
    expect(found.strength[4]?.out).not.toBeNull();
  });

  it("has the strengths that graphology counts", () => {
    const graph = new DirectedGraph();
    for (const name of namesOf(drawn)) graph.addNode(name);
    for (const { source, target, share } of arcsOf(drawn)) {
      if (source !== target) graph.addDirectedEdge(source, target, { weight: share });
    }
    for (const { domain, out, in: incoming } of networkOf(drawn).strength) {
      expectNear("out", out, weightedOutDegree(graph, domain, "weight"));
      expectNear("in", incoming, weightedInDegree(graph, domain, "weight"));
    }
  });

  it("has no index at all when every arc is hidden", () => {
    const found = networkOf(drawn.map((row) => row.map(() => null)));
    expect(found.density).toBeNull();
    expect(found.reciprocity).toBeNull();
    expect(found.hub).toBeNull();
    expect(found.observed.arcs).toBe(0);
  });

  it("is no network with one domain or without contact questions", () => {
    expect(network(["gemeente"], arcsOf([[1]], ["gemeente"]))).toBeNull();
    expect(network(["gemeente", "onderwijs"], [])).toBeNull();
  });

  it("names no hub among two domains, for without it nothing is left", () => {
    const found = network(
      ["a", "b"],
      arcsOf(
        [
          [null, 0.5],
          [0.25, null],
        ],
        ["a", "b"],
      ),
    );
    expect(found?.hub).toBeNull();
    expect(found?.density).toBe(0.375);
  });

  it("case 35: takes domains called constructor, __proto__ and 1 as plain names", () => {
    const names = ["constructor", "__proto__", "1", "toString"];
    const matrix = [
      [null, 0.1, 0.2, 0.3],
      [0.4, null, 0.5, 0.6],
      [0.7, 0.8, null, 0.9],
      [1, 0, 0.25, null],
    ];
    const found = network(names, arcsOf(matrix, names));
    expect(found?.strength.map(({ domain }) => domain)).toEqual(names);
    expectNear("out of __proto__", found?.strength[1]?.out, 1.5);
    expectNear("density", found?.density, 5.75 / 12);
  });
});

describe("the asymmetry of a pair", () => {
  const arc = (source: string, target: string, k: number, n: number): Arc => {
    const ends = wilson(k, n);
    return { source, target, hidden: false, share: k / n, interval: ends };
  };
  const pairOf = (there: Arc, back: Arc) => network(["a", "b"], [there, back])?.asymmetry[0];

  it("is decided only when the interval leaves 0 out", () => {
    expect(pairOf(arc("a", "b", 60, 66), arc("b", "a", 20, 66))?.decision).toBe("a_meer");
    expect(pairOf(arc("a", "b", 20, 66), arc("b", "a", 60, 66))?.decision).toBe("b_meer");
    expect(pairOf(arc("a", "b", 5, 10), arc("b", "a", 3, 10))?.decision).toBe("niet_te_beslissen");
  });

  it("is 0 and undecided when both sides report the same", () => {
    const pair = pairOf(arc("a", "b", 5, 10), arc("b", "a", 5, 10));
    expect(pair?.difference).toBe(0);
    expect(pair?.interval?.low).toBe(-(pair?.interval?.high ?? Number.NaN));
    expect(pair?.decision).toBe("niet_te_beslissen");
  });

  it("has no number and no decision when one side is hidden", () => {
    const hidden: Arc = { source: "b", target: "a", hidden: true, share: null, interval: null };
    expect(pairOf(arc("a", "b", 5, 10), hidden)).toEqual({
      a: "a",
      b: "b",
      difference: null,
      interval: null,
      decision: null,
      index: null,
      reason: "arcs-missing",
    });
  });

  it("stands once for every pair", () => {
    const names = ["a", "b", "c", "d"];
    const found = network(
      names,
      arcsOf(
        [
          [0, 1, 1, 1],
          [1, 0, 1, 1],
          [1, 1, 0, 1],
          [1, 1, 1, 0],
        ],
        names,
      ),
    );
    expect(found?.asymmetry.map(({ a, b }) => a + b)).toEqual(["ab", "ac", "ad", "bc", "bd", "cd"]);
  });
});
