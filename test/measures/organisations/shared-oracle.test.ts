import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { betweenness } from "../../../src/measures/organisations/betweenness.js";
import { communities } from "../../../src/measures/organisations/communities.js";
import { dyadCensus } from "../../../src/measures/organisations/dyad-census.js";
import { observedGraph } from "../../../src/measures/organisations/observed-graph.js";
import { organisationNetwork } from "../../../src/measures/organisations/organisation-network.js";
import type { Roster } from "../../../src/model/roster.js";
import { data, withoutData } from "../../tools/outside-data.js";

const absent = withoutData("the classic networks and what sna, igraph and networkx say of them");

/** Digits that the tables print: ten in the values, all in the nodes, three in what was published. */
const MARGIN = 1e-9;

function read(name: string, separator = ","): Record<string, string>[] {
  const lines = readFileSync(data("networks", name), "utf8").trim().split(/\r?\n/u);
  const cells = (line: string) => line.split(separator).map((cell) => cell.replaceAll('"', ""));
  const headings = cells(lines[0] ?? "");
  return lines
    .slice(1)
    .map((line) => Object.fromEntries(cells(line).map((cell, at) => [headings[at] ?? "", cell])));
}

interface Classic {
  readonly roster: Roster;
  readonly directed: boolean;
  readonly nodes: readonly string[];
  readonly domains: readonly string[];
}

/** A network as a roster on which everybody answered; an undirected tie is said from both sides. */
function classic(name: string, column = "", leaveOut: readonly string[] = []): Classic {
  const directed = name.startsWith("knoke");
  const rows = read(`${name}_nodes.csv`).filter(({ id }) => !leaveOut.includes(id ?? ""));
  const nodes = rows.map(({ id }) => id ?? "");
  const groups = rows.map((row) => row[column] ?? "");
  const domains = [...new Set(groups)].sort();
  const place = new Map(nodes.map((id, at) => [id, at]));
  const ties = read(`${name}_edges.csv`).flatMap(({ source = "", target = "" }) => {
    const one = { source: place.get(source) ?? -1, target: place.get(target) ?? -1 };
    return directed ? [one] : [one, { source: one.target, target: one.source }];
  });
  const organisations = nodes.map((id, at) => ({
    name: id,
    domain: domains.indexOf(groups[at] ?? ""),
    respondents: 1,
  }));
  return { roster: { organisations, ties }, directed, nodes, domains };
}

const networkOf = ({ roster, domains }: Classic) =>
  organisationNetwork(roster, domains, { draws: 20, seed: 1 });

const GROUP: Readonly<Record<string, string>> = {
  knoke_information: "sector",
  knoke_money: "sector",
  zachary_karate: "club",
};

/** What is in the tables and is not among our numbers, with the reason. */
const NOT_OURS: Readonly<Record<string, string>> = {
  centralization_closeness: "closeness is undefined as soon as one organisation cannot be reached",
  components_weak: "the number of pieces is not reported; communities say more",
  components_strong: "the number of pieces is not reported; communities say more",
  "mean_geodesic (reachable pairs)": "paths are used for betweenness and not reported themselves",
  "diameter (reachable pairs)": "paths are used for betweenness and not reported themselves",
  transitivity_weak: "closed triples are not reported",
  transitivity_undirected_global: "closed triples are not reported",
  clustering_avg_undirected: "closed triples are not reported",
  krackhardt_connectedness: "Krackhardt's dimensions of hierarchy are not reported",
  krackhardt_hierarchy: "Krackhardt's dimensions of hierarchy are not reported",
  krackhardt_efficiency: "Krackhardt's dimensions of hierarchy are not reported",
  krackhardt_lub: "Krackhardt's dimensions of hierarchy are not reported",
  assortativity_sector: "contact within and between domains is told by E-I and the blocks",
  assortativity_club: "contact within and between domains is told by E-I and the blocks",
};
const NODE_COLUMNS_NOT_OURS = ["closeness_undirected_igraph", "constraint_igraph"];

/** Our value of a metric of the table, brought to the table's definition where that is another. */
function ours(name: string, metric: string): number | null {
  const network = classic(name, GROUP[name]);
  const found = networkOf(network);
  const graph = observedGraph(network.roster, network.domains.length);
  const n = found.organisations;
  const { centralisation } = found;
  const per = (value: number | null, denominator: number) =>
    value === null ? null : (value * (n - 1) ** 2) / denominator;
  switch (metric) {
    case "nodes":
      return n;
    case "ties":
      return network.directed ? found.ties : found.ties / 2;
    case "density":
      return found.density.value;
    case "dyads_mutual":
      return dyadCensus(graph.among).mutual;
    case "dyads_asymmetric":
      return dyadCensus(graph.among).asymmetric;
    case "dyads_null":
      return dyadCensus(graph.among).none;
    case "reciprocity_arc (2M/arcs)":
      return found.reciprocity.value;
    case "reciprocity_dyad (M/(M+A))": {
      // r = 2M/(2M + A), so M/(M + A) = r/(2 − r).
      const r = found.reciprocity.value;
      return r === null ? null : r / (2 - r);
    }
    case "reciprocity_sna_dyadic ((M+N)/all dyads)":
      return found.reciprocityDyadic.value;
    case "centralization_indegree ((n-1)^2)":
      return centralisation.in.value;
    case "centralization_outdegree ((n-1)^2)":
      return centralisation.out.value;
    case "centralization_degree":
    case "centralization_indegree ((n-1)(n-2), UCINET old)":
      return per(centralisation.in.value, (n - 1) * (n - 2));
    case "centralization_outdegree ((n-1)(n-2), UCINET old)":
      return per(centralisation.out.value, (n - 1) * (n - 2));
    case "centralization_indegree igraph DEFAULT loops=T":
      return per(centralisation.in.value, n * (n - 1));
    case "centralization_outdegree igraph DEFAULT loops=T":
      return per(centralisation.out.value, n * (n - 1));
    case "centralization_betweenness":
      return centralisation.betweenness.value;
    case "EI_index_sector":
    case "EI_index_club":
      return found.ei.value;
    default:
      throw new Error(`${metric} is neither measured nor on the list of what is not ours`);
  }
}

const values = absent ? [] : read("oracle_values.tsv", "\t");
const nodeValues = absent ? [] : read("oracle_node_values.csv");
const published = absent ? [] : read("oracle_published_nodes.tsv", "\t");
const names = [...new Set(values.map(({ dataset = "" }) => dataset))];

function near(label: string, found: number | null | undefined, expected: number, margin: number) {
  const difference = Math.abs((found ?? Number.NaN) - expected);
  expect(difference, `${label} is ${found}, the table says ${expected}`).toBeLessThanOrEqual(
    margin,
  );
}

describe.skipIf(absent)("the values that sna, igraph and networkx agree on", () => {
  it("are all there", () => {
    expect(values).toHaveLength(142);
    expect(nodeValues).toHaveLength(111);
    expect(published).toHaveLength(25);
    expect(names).toHaveLength(9);
  });

  const rows = values
    .filter(({ metric = "" }) => !(metric in NOT_OURS))
    .map((row) => [row.dataset ?? "", row.metric ?? "", Number(row.value)] as const);

  it.each(absent ? [["", "", 0] as const] : rows)("%s: %s is %d", (name, metric, value) => {
    near(metric, ours(name, metric), value, MARGIN);
  });

  it("hold no metric that is called not ours and is not there", () => {
    const metrics = new Set(values.map(({ metric }) => metric));
    expect(Object.keys(NOT_OURS).filter((metric) => !metrics.has(metric))).toEqual([]);
  });
});

describe.skipIf(absent)("the values of single nodes", () => {
  it.each(absent ? [""] : names)("are ours in %s", (name) => {
    const network = classic(name);
    const found = networkOf(network);
    const rows = nodeValues.filter(({ dataset }) => dataset === name);
    expect(rows.map(({ node }) => node)).toEqual(network.nodes);
    const both = network.directed ? 1 : 2;
    for (const [at, row] of rows.entries()) {
      const node = found.nodes[at];
      expect(node?.in, `in of ${row.node}`).toBe(Number(row.indegree));
      expect(node?.out, `out of ${row.node}`).toBe(Number(row.outdegree));
      for (const column of ["betweenness_sna", "betweenness_igraph"]) {
        near(
          `${column} of ${row.node}`,
          (node?.betweenness ?? Number.NaN) / both,
          Number(row[column]),
          MARGIN,
        );
      }
    }
  });

  it("have no column that is neither ours nor on the list of what is not", () => {
    const known = [
      "dataset",
      "node",
      "indegree",
      "outdegree",
      "betweenness_sna",
      "betweenness_igraph",
    ];
    expect(Object.keys(nodeValues[0] ?? {})).toEqual([...known, ...NODE_COLUMNS_NOT_OURS]);
  });

  it("are those of networkx's own tests, to the three digits these print", () => {
    // Closeness stands there too and is not ours, as above.
    expect(Object.keys(published[0] ?? {})).toEqual([
      "dataset",
      "node",
      "betweenness_normalised",
      "closeness",
      "source",
    ]);
    for (const row of published) {
      const [name = "", ...rest] = (row.dataset ?? "").split(" ");
      const network = classic(name, "", rest.includes("Pucci") ? ["Pucci"] : []);
      const n = network.nodes.length;
      const graph = observedGraph(network.roster, network.domains.length);
      const at = network.nodes.indexOf(row.node ?? "");
      const value = (betweenness(graph.said)[at] ?? Number.NaN) / ((n - 1) * (n - 2));
      near(`${row.dataset} ${row.node}`, value, Number(row.betweenness_normalised), 1e-3);
    }
  });
});

describe.skipIf(absent)("the density of ties between groups", () => {
  it.each([
    ["knoke_information", "sector"],
    ["knoke_money", "sector"],
    ["zachary_karate", "club"],
  ])("is ours in %s by %s", (name, column) => {
    const network = classic(name, column);
    const found = networkOf(network);
    const rows = read(`block_density_${name}_${column}.csv`);
    expect(rows.map((row) => row[""])).toEqual(network.domains);
    for (const row of rows) {
      for (const target of network.domains) {
        const block = found.blocks.find((one) => one.source === row[""] && one.target === target);
        // The tables print six decimals.
        near(`${row[""]} to ${target}`, block?.density, Number(row[target]), 5.1e-7);
      }
    }
  });
});

describe.skipIf(absent)("communities in Zachary's karate club", () => {
  it("reach the best modularity there is, .4198 (cluster_optimal of igraph), from each of twenty seeds", () => {
    const { roster } = classic("zachary_karate");
    const graph = observedGraph(roster, 1);
    for (let seed = 0; seed < 20; seed++) {
      const found = communities(graph.among, seed);
      expect(found.modularity.toFixed(4)).toBe("0.4198");
      expect(found.sizes).toHaveLength(4);
    }
  });
});
