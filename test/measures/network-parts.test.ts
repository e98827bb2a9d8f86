import { describe, expect, it } from "vitest";
import { asymmetryIndex } from "../../src/measures/network/asymmetry.js";
import { binaryOf, tiesOf } from "../../src/measures/network/binary.js";
import { corePeriphery, MOST_CORE_DOMAINS } from "../../src/measures/network/core-periphery.js";
import { density } from "../../src/measures/network/density.js";
import { centralisation } from "../../src/measures/network/strength.js";
import { type Arc, type Weights, weightsOf } from "../../src/measures/network/weights.js";
import { type Network, network } from "../../src/measures/network.js";
import oracle from "../oracles/network.json" with { type: "json" };
import { random } from "../tools/random.js";

type Matrix = readonly (readonly (number | null)[])[];

const namesOf = (matrix: Matrix): string[] => matrix.map((_, place) => `domein-${place + 1}`);

const arcsOf = (matrix: Matrix, names = namesOf(matrix)): Arc[] =>
  matrix.flatMap((row, i) =>
    row.map((share, j) => {
      const [source = "", target = ""] = [names[i], names[j]];
      return { source, target, share, hidden: share === null, interval: null };
    }),
  );

const weights = (matrix: Matrix): Weights => weightsOf(namesOf(matrix), arcsOf(matrix));

function networkOf(matrix: Matrix, names = namesOf(matrix)): Network {
  const found = network(names, arcsOf(matrix, names));
  if (!found) throw new Error("there is no network");
  return found;
}

function near(label: string, found: number | null | undefined, expected: number | null) {
  if (expected === null) expect(found, label).toBeNull();
  else expect(Math.abs((found ?? Number.NaN) - expected), label).toBeLessThanOrEqual(1e-9);
}

const drawn = (nodes: number, seed: number): number[][] => {
  const draw = random(seed);
  return Array.from({ length: nodes }, () =>
    Array.from({ length: nodes }, () => draw.whole(0, 27) / 27),
  );
};

/** One domain with which all have contact, both ways, and nothing between the others. */
const star = (nodes: number): number[][] =>
  Array.from({ length: nodes }, (_, i) =>
    Array.from({ length: nodes }, (_, j) => (i === 0 || j === 0 ? 1 : 0)),
  );

describe("the measures of a complete network", () => {
  it.each(oracle.complete.map((one) => [one.name, one] as const))("equal R on '%s'", (_, one) => {
    const found = networkOf(one.matrix);
    near("centralisation out", found.centralisation?.out, one.centralisationOut);
    near("centralisation in", found.centralisation?.in, one.centralisationIn);
    expect(found.asymmetry).toHaveLength(one.asymmetry.length);
    for (const [index, pair] of found.asymmetry.entries()) {
      near(`asymmetry ${index}`, pair.index, one.asymmetry[index] ?? null);
      expect(pair.reason).toBe(pair.index === null ? "no-contact" : null);
    }
    near("binary density", found.binary?.density, one.binaryDensity);
    near("edgewise", found.binary?.edgewise, one.edgewise);
    near("dyadic", found.binary?.dyadic, one.dyadic);
    near("binary out", found.binary?.centralisation.out, one.binaryOut);
    near("binary in", found.binary?.centralisation.in, one.binaryIn);
    near("core fit", found.corePeriphery?.fit, one.fit);
    expect(found.corePeriphery?.best).toBe(one.best);
    expect(found.corePeriphery?.partitions).toBe(one.partitions);
    expect(found.corePeriphery?.core).toEqual(
      [one.core].flat().map((place) => namesOf(one.matrix)[place]),
    );
    near("correlation", found.directions?.correlation ?? null, one.correlation);
    near("p", found.directions?.p ?? null, one.p);
    expect(found.directions?.orders ?? null).toBe(one.orders);
  });
});

describe("the centralisation of a network", () => {
  it("is 1 for a star that goes one way, and 0 when all domains are alike", () => {
    const out = star(6).map((row, i) => row.map((share) => (i === 0 ? share : 0)));
    expect(centralisation(weights(out))?.out).toBe(1);
    const alike = star(6).map((row) => row.map(() => 0.4));
    near("out", centralisation(weights(alike))?.out, 0);
    near("in", centralisation(weights(alike))?.in, 0);
  });

  it("changes places when all arcs are turned around", () => {
    const matrix = drawn(6, 1);
    const turned = matrix.map((_, i) => matrix.map((row) => row[i] ?? 0));
    const [usual, other] = [centralisation(weights(matrix)), centralisation(weights(turned))];
    near("out", other?.out, usual?.in ?? null);
    near("in", other?.in, usual?.out ?? null);
  });
});

describe("the index of asymmetry", () => {
  it("is the same with the other sign for the pair the other way round", () => {
    const draw = random(4);
    for (let time = 0; time < 50; time++) {
      const [a, b] = [draw.whole(0, 20) / 20, draw.whole(1, 20) / 20];
      near("turned around", asymmetryIndex(a, b), 0 - (asymmetryIndex(b, a) ?? Number.NaN));
    }
    expect(asymmetryIndex(0.3, 0.3)).toBe(0);
    expect(asymmetryIndex(0.3, 0)).toBe(1);
  });

  it("has no number where neither side reports contact, and says so", () => {
    expect(asymmetryIndex(0, 0)).toBeNull();
    const none = drawn(3, 1).map((row) => row.map(() => 0));
    expect(networkOf(none).asymmetry.map(({ index, reason }) => [index, reason])).toEqual(
      [1, 2, 3].map(() => [null, "no-contact"]),
    );
  });
});

describe("the core of a network", () => {
  it("is the middle of a star, which fits perfectly", () => {
    const found = networkOf(star(5)).corePeriphery;
    near("fit", found?.fit, 1);
    expect(found?.core).toEqual(["domein-1"]);
  });

  it("is not named when several partitions fit equally well; how many is told", () => {
    // Two pairs of friends: each of the four domains is as good a core as any other.
    const pairs = Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 4 }, (_, j) => (Math.floor(i / 2) === Math.floor(j / 2) ? 1 : 0)),
    );
    const found = networkOf(pairs).corePeriphery;
    expect(found?.core).toBeNull();
    expect(found?.best).toBeGreaterThan(1);
  });

  it("does not depend on the order of the domains", () => {
    const matrix = drawn(6, 3);
    const order = [4, 2, 0, 5, 1, 3];
    const moved = order.map((i) => order.map((j) => matrix[i]?.[j] ?? 0));
    const [usual, other] = [networkOf(matrix).corePeriphery, networkOf(moved).corePeriphery];
    near("fit", other?.fit, usual?.fit ?? null);
    const named = other?.core?.map(
      (name) => `domein-${(order[Number(name.slice(7)) - 1] ?? 0) + 1}`,
    );
    expect(named?.sort()).toEqual([...(usual?.core ?? [])].sort());
  });

  it("is looked for in every partition of fifteen domains, and refused for sixteen", () => {
    expect(networkOf(drawn(MOST_CORE_DOMAINS, 1)).corePeriphery?.partitions).toBe(2 ** 15 - 2 - 15);
    expect(corePeriphery(weights(drawn(16, 1)))).toBe("too-many-domains");
    expect(networkOf(drawn(16, 1)).refused).toContainEqual({
      measure: "core_periphery",
      reason: "too-many-domains",
    });
  });
});

describe("the network of ties", () => {
  it("has the arcs from half of the respondents upward", () => {
    expect(
      tiesOf(
        [
          [null, 0.5],
          [0.4999, null],
        ],
        0.5,
      ),
    ).toEqual([
      [null, 1],
      [0, null],
    ]);
    expect(
      tiesOf(
        [
          [null, null],
          [1, null],
        ],
        0.5,
      ),
    ).toEqual([
      [null, null],
      [1, null],
    ]);
  });

  it("is the network itself when every share is 0 or 1", () => {
    const matrix = drawn(6, 8).map((row) => row.map(Math.round));
    const found = networkOf(matrix);
    near("density", found.binary?.density, found.density);
    near("out", found.binary?.centralisation.out, found.centralisation?.out ?? null);
    // Of ties, the weighted reciprocity is the part that is returned.
    near("edgewise", found.binary?.edgewise, found.reciprocity);
  });

  it("has no reciprocity of ties without ties, and says so", () => {
    const weak = drawn(4, 2).map((row) => row.map((share) => share / 4));
    const found = networkOf(weak);
    expect(found.binary?.edgewise).toBeNull();
    expect(found.binary?.dyadic).toBe(1);
    expect(found.refused).toContainEqual({ measure: "binary_edgewise", reason: "none-at-cut" });
  });
});

describe("the door of the network", () => {
  const names = ["a", "b", "c"];
  const good = arcsOf(drawn(3, 1), names);

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -0.1, 1.0001, "0.71", undefined, true])(
    "refuses %s as a share",
    (share) => {
      const wrong = good.map((arc, at) => (at === 1 ? { ...arc, share: share as number } : arc));
      expect(() => network(names, wrong)).toThrow(RangeError);
      // Also within a domain, where it would not count.
      const own = good.map((arc, at) => (at === 0 ? { ...arc, share: share as number } : arc));
      expect(() => network(names, own)).toThrow(RangeError);
    },
  );

  it("refuses an arc of a domain that is not there, and anything that is there twice", () => {
    expect(() => network(["a", "b"], good)).toThrow(RangeError);
    expect(() => network(names, [...good, ...good.slice(0, 2)])).toThrow(RangeError);
    expect(() => network(["a", "b", "a"], good)).toThrow(RangeError);
  });
});

describe("a network with little in it", () => {
  const always = ["betweenness", "closeness", "brokerage", "e_i"];

  /** Every number in it is one, and what has none is told. */
  function expectSound(found: Network) {
    JSON.stringify(found, (_, value: unknown) => {
      if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
      return value;
    });
    const refused = found.refused.map(({ measure }) => measure);
    const empty = [
      ["density", found.density],
      ["reciprocity", found.reciprocity],
      ["centralisation", found.centralisation],
      ["binary", found.binary],
      ["hub", found.hub],
      ["core_periphery", found.corePeriphery],
      ["directions", found.directions],
      ["intervals", found.intervals],
    ] as const;
    for (const [measure, value] of empty) expect(refused.includes(measure)).toBe(value === null);
    expect(refused.slice(-4)).toEqual(always);
  }

  it("is no network with one domain or without arcs", () => {
    expect(network(["a"], arcsOf([[0.5]], ["a"]))).toBeNull();
    expect(network(["a", "b"], [])).toBeNull();
    expect(network([], [])).toBeNull();
  });

  it("explains what is missing when every arc is hidden", () => {
    const found = networkOf(drawn(5, 1).map((row) => row.map(() => null)));
    expectSound(found);
    expect(found.refused.slice(0, -4)).toEqual([
      { measure: "density", reason: "no-arcs" },
      { measure: "reciprocity", reason: "no-pairs" },
      { measure: "centralisation", reason: "arcs-missing" },
      { measure: "binary", reason: "arcs-missing" },
      { measure: "hub", reason: "too-few-arcs" },
      { measure: "core_periphery", reason: "arcs-missing" },
      { measure: "directions", reason: "arcs-missing" },
      { measure: "intervals", reason: "no-arcs" },
    ]);
  });

  it("measures two domains as far as two domains go", () => {
    const found = networkOf([
      [null, 0.5],
      [0.25, null],
    ]);
    expectSound(found);
    near("density", found.density, 0.375);
    expect(found.refused.filter(({ reason }) => reason === "too-few-domains")).toHaveLength(5);
  });

  it("takes nobody's contact as 0, and says that nothing stands out", () => {
    const found = networkOf(drawn(4, 1).map((row) => row.map(() => 0)));
    expectSound(found);
    expect(found.density).toBe(0);
    near("centralisation", found.centralisation?.out, 0);
    expect(found.refused).toContainEqual({ measure: "reciprocity", reason: "no-contact" });
    expect(found.refused).toContainEqual({ measure: "core_periphery", reason: "all-the-same" });
    expect(found.refused).toContainEqual({ measure: "directions", reason: "all-the-same" });
  });

  it("takes a domain that has contact with nobody as one at the edge", () => {
    const matrix = drawn(5, 2).map((row, i) =>
      row.map((share, j) => (i === 2 || j === 2 ? 0 : share)),
    );
    const found = networkOf(matrix);
    expectSound(found);
    near("out", found.strength[2]?.out, 0);
    expect(found.corePeriphery?.core).not.toContain("domein-3");
  });

  it("leaves a domain of which nobody answered open, and what needs it too", () => {
    const matrix = drawn(5, 3).map((row, i) => row.map((share) => (i === 3 ? null : share)));
    const arcs = arcsOf(matrix).map((arc) => ({ ...arc, hidden: false }));
    const found = network(namesOf(matrix), arcs);
    if (!found) throw new Error("there is no network");
    expectSound(found);
    expect(found.observed).toEqual({ arcs: 16, of: 20, hidden: 0, unanswered: 4 });
    expect(found.strength[3]?.out).toBeNull();
    near("density", found.density, density(weights(matrix)));
    expect(found.refused).toContainEqual({ measure: "centralisation", reason: "arcs-missing" });
  });

  it("case 35: takes domains called constructor, __proto__ and 1 as plain names", () => {
    const names = ["constructor", "__proto__", "1", "toString"];
    const plain = networkOf(drawn(4, 9));
    const found = networkOf(drawn(4, 9), names);
    expectSound(found);
    expect(found.strength.map(({ domain }) => domain)).toEqual(names);
    expect(found.corePeriphery?.core).toEqual(
      plain.corePeriphery?.core?.map((name) => names[Number(name.slice(7)) - 1]),
    );
    expect(found.directions).toEqual(plain.directions);
    expect(found.binary).toEqual(plain.binary);
  });

  it("refuses the comparison of both directions for more domains than can be counted out", () => {
    expect(networkOf(drawn(9, 1)).refused).toContainEqual({
      measure: "directions",
      reason: "too-many-domains",
    });
  });
});

it("measures the ties of a network with a missing arc nowhere", () => {
  const holes = drawn(4, 1).map((row, i) =>
    row.map((share, j) => (i === 0 && j === 2 ? null : share)),
  );
  expect(binaryOf(weights(holes))).toBe("arcs-missing");
});
