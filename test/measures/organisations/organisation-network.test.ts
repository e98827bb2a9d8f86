import { describe, expect, it } from "vitest";
import { organisationNetwork } from "../../../src/measures/organisations/organisation-network.js";

const CHANCE = { draws: 200, seed: 7 };

describe("the network of organisations, counted by hand", () => {
  // Two of domain a, two of b; the last did not answer. 0 ⇄ 1, 0 → 2, 2 → 3.
  const roster = {
    organisations: [
      { name: "first", domain: 0, respondents: 2 },
      { name: "second", domain: 0, respondents: 1 },
      { name: "third", domain: 1, respondents: 1 },
      { name: "silent", domain: 1, respondents: 0 },
    ],
    ties: [
      { source: 0, target: 1 },
      { source: 1, target: 0 },
      { source: 0, target: 2 },
      { source: 2, target: 3 },
    ],
  };
  const found = organisationNetwork(roster, ["a", "b"], CHANCE);

  it("counts ties over the rows of those that answered", () => {
    expect(found).toMatchObject({ organisations: 4, answered: 3, ties: 4, tiesAmong: 3 });
    expect(found.density.value).toBe(4 / 9);
    expect(found.ei.value).toBe((1 - 3) / 4);
    expect(found.domains).toEqual([
      { domain: "a", organisations: 2, answered: 2 },
      { domain: "b", organisations: 2, answered: 1 },
    ]);
  });

  it("measures what needs both sides among those that answered", () => {
    expect(found.reciprocity.value).toBe(2 / 3);
    expect(found.reciprocityDyadic.value).toBe(2 / 3);
    expect(found.centralisation.in.value).toBe(0);
    expect(found.centralisation.out.value).toBe((0 + 1 + 2) / 4);
    expect(found.centralisation.betweenness.value).toBe(2 / 4);
  });

  it("has a block for every pair of domains", () => {
    expect(found.blocks).toEqual([
      { source: "a", target: "a", ties: 2, possible: 2, density: 1 },
      { source: "a", target: "b", ties: 1, possible: 4, density: 1 / 4 },
      { source: "b", target: "a", ties: 0, possible: 2, density: 0 },
      { source: "b", target: "b", ties: 1, possible: 1, density: 1 },
    ]);
  });

  it("knows of the silent one only what others say", () => {
    expect(found.nodes[3]).toMatchObject({ in: 1, out: null, betweenness: null });
    expect(found.nodes[0]).toMatchObject({ in: 1, out: 2, betweenness: 1 });
  });
});
