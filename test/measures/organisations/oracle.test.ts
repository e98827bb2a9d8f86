import { describe, expect, it } from "vitest";
import { communities } from "../../../src/measures/organisations/communities.js";
import { corePeriphery, fitOf } from "../../../src/measures/organisations/core-periphery.js";
import { dyadCensus } from "../../../src/measures/organisations/dyad-census.js";
import { eiIndex } from "../../../src/measures/organisations/ei-index.js";
import { eiReference } from "../../../src/measures/organisations/ei-reference.js";
import { modularity } from "../../../src/measures/organisations/modularity.js";
import { observedGraph } from "../../../src/measures/organisations/observed-graph.js";
import { organisationNetwork } from "../../../src/measures/organisations/organisation-network.js";
import { symmetrised } from "../../../src/measures/organisations/symmetrised.js";
import {
  type VertexDraws,
  vertexBootstrap,
} from "../../../src/measures/organisations/vertex-bootstrap.js";
import oracle from "../../oracles/organisations.json" with { type: "json" };
import { namesOf, rosterOf } from "./rosters.js";

const MARGIN = 1e-9;

function near(label: string, ours: number | null | undefined, theirs: number | null): void {
  if (theirs === null) {
    expect(ours, label).toBeNull();
    return;
  }
  const difference = Math.abs((ours ?? Number.NaN) - theirs);
  expect(difference, `${label} is ${ours}, R says ${theirs}`).toBeLessThanOrEqual(MARGIN);
}

const cases = oracle.networks.map((one) => {
  const domains = namesOf(one.blockTies.length);
  const roster = rosterOf(one.matrix, one.domain, one.answered);
  const graph = observedGraph(roster, domains.length);
  const answered = one.answered.flatMap((flag, place) => (flag ? [place] : []));
  return { one, roster, domains, graph, answered, undirected: symmetrised(graph.among) };
});

describe.each(cases)("sna and igraph on the network '$one.name'", (network) => {
  const { one, roster, domains, graph, answered, undirected } = network;
  const found = organisationNetwork(roster, domains, { draws: 200, seed: 1 });

  it("agree on density, pairs and reciprocity", () => {
    near("density", found.density.value, one.density);
    near("reciprocity", found.reciprocity.value, one.reciprocity);
    near("dyadic reciprocity", found.reciprocityDyadic.value, one.reciprocityDyadic);
    const { mutual, asymmetric, none } = one;
    expect(dyadCensus(graph.among)).toEqual({ mutual, asymmetric, none });
  });

  it("agree on centralisation, degrees and betweenness", () => {
    near("in", found.centralisation.in.value, one.centralIn);
    near("out", found.centralisation.out.value, one.centralOut);
    near("betweenness", found.centralisation.betweenness.value, one.centralBetween);
    expect(found.nodes.map((node) => node.in)).toEqual(one.in);
    for (const [at, place] of answered.entries()) {
      near(`betweenness of ${place}`, found.nodes[place]?.betweenness, one.betweenness[at] ?? null);
    }
    const outAmong = answered.map(
      (place) =>
        graph.said.targets
          .subarray(...graph.said.starts.subarray(place, place + 2))
          .filter((target) => one.answered[target]).length,
    );
    expect(outAmong).toEqual(one.out);
  });

  it("agree on E-I, directed and symmetric, and on what chance would give", () => {
    near("E-I", found.ei.value, one.ei);
    near("expected", found.eiExpected, one.eiExpected);
    const ties = [...undirected.sources].map((source, arc) => ({
      source,
      target: undirected.targets[arc] as number,
    }));
    const organisations = answered.map(
      (place) => roster.organisations[place] ?? { name: "", domain: 0, respondents: 1 },
    );
    const symmetric = observedGraph({ organisations, ties }, domains.length);
    near("symmetric E-I", eiIndex(symmetric).value, one.eiSymmetric);
    const { permutations } = one;
    const p = eiReference(graph, { draws: permutations, seed: 11 }).p ?? Number.NaN;
    const error = Math.sqrt((2 * one.eiP * (1 - one.eiP)) / permutations);
    expect(Math.abs(p - one.eiP)).toBeLessThanOrEqual(4 * error + 1e-4);
  });

  it("agree on every block", () => {
    const at = (list: readonly (readonly number[])[]) => list.flat();
    expect(found.blocks.map(({ ties }) => ties)).toEqual(at(one.blockTies));
    expect(found.blocks.map(({ possible }) => possible)).toEqual(at(one.blockPossible));
  });

  it("agree on the five roles of every organisation", () => {
    const roles = answered.map((place) => found.nodes[place]?.brokerage);
    for (const role of [
      "coordinator",
      "itinerant",
      "gatekeeper",
      "representative",
      "liaison",
    ] as const) {
      expect(
        roles.map((node) => node?.[role]),
        role,
      ).toEqual(one[role]);
    }
  });

  it("agree on the core, and no other core fits better", () => {
    const core = corePeriphery(undirected);
    expect([...core.core]).toEqual(one.core);
    expect(core.misfits).toBe(one.misfits);
    near("correlation", found.core?.correlation, one.correlation);
    if (one.fewestMisfits !== null) expect(core.misfits).toBe(one.fewestMisfits);
  });

  it("agree on modularity, and igraph finds no better communities", () => {
    near(
      "modularity of a given division",
      modularity(undirected, Int32Array.from(one.walktrap)),
      one.modularityOfWalktrap,
    );
    near("best modularity", communities(undirected, 5).modularity, one.modularity);
    expect(found.communities?.modularity).toBe(
      modularity(undirected, communities(undirected, 1).community),
    );
  });

  it("agree on the standard errors of the vertex bootstrap, within the error of chance", () => {
    const draws = vertexBootstrap(graph, { draws: one.bootstraps, seed: 3 });
    const check = (measure: keyof VertexDraws, theirs: number) => {
      const ours = deviation(draws[measure].filter((value) => !Number.isNaN(value)));
      // The standard error of a standard deviation is at most some 3 % of it with 4,000 draws.
      expect(Math.abs(ours - theirs), `${measure}: ${ours}, R says ${theirs}`).toBeLessThanOrEqual(
        0.08 * theirs + 1e-12,
      );
    };
    check("density", one.seDensity);
    check("reciprocity", one.seReciprocity);
    check("reciprocityDyadic", one.seReciprocityDyadic);
    check("ei", one.seEi);
  });
});

function deviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1),
  );
}

describe("the network of twenty-four organisations", () => {
  const found = cases[0];

  it("has the brokerage and the E-I index that sna printed when the measures were chosen", () => {
    const { roster, domains } = found ?? { roster: rosterOf([]), domains: [] };
    const network = organisationNetwork(roster, domains, { draws: 10, seed: 1 });
    const total = (
      role: "coordinator" | "itinerant" | "gatekeeper" | "representative" | "liaison",
    ) => network.brokerage.reduce((sum, domain) => sum + domain[role], 0);
    // In the order of sna: w_I, w_O, b_IO, b_OI, b_O.
    expect([
      total("coordinator"),
      total("itinerant"),
      total("representative"),
      total("gatekeeper"),
      total("liaison"),
    ]).toEqual([30, 48, 99, 92, 218]);
    expect(network.nodes[1]?.brokerage).toEqual({
      coordinator: 0,
      itinerant: 9,
      representative: 7,
      gatekeeper: 6,
      liaison: 49,
    });
    expect(network.ei.value?.toFixed(7)).toBe("0.4306569");
  });

  it("is held to R in fifteen networks, among which some with silent organisations", () => {
    expect(cases).toHaveLength(15);
    expect(cases.filter(({ one }) => one.answered.includes(0))).toHaveLength(2);
  });
});

describe("the best core of a drawn network", () => {
  it("has a correlation and misfits that do not depend on who counts them", () => {
    for (const { undirected, one } of cases) {
      const { misfits, correlation } = fitOf(undirected, Uint8Array.from(one.core));
      expect(misfits).toBe(one.misfits);
      near("correlation", correlation, one.correlation);
    }
  });
});
