import { describe, expect, it } from "vitest";
import { contradictionIn } from "../../src/results/consistent.js";
import { readResults, writeResults } from "../../src/results/read.js";
import { type Results, resultsSchema } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { crowdedRoster, evaluatedOrganisations } from "../tools/roster/study.js";

type Draft = NonNullable<Results["organisations"]>;
type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };

const one = (value: number, interval: { low: number; high: number } | null = null) => ({
  value,
  interval,
  reason: null,
});

function rename({ nodes }: Writable<Draft>, name: string): void {
  const node = nodes?.find((known) => known.name !== null);
  if (node) node.name = name;
}

async function contradiction(change: (found: Writable<Draft>) => void): Promise<string | null> {
  const copy = structuredClone(await evaluatedOrganisations()) as Writable<Results>;
  if (copy.organisations) change(copy.organisations);
  expect(resultsSchema.safeParse(copy).success).toBe(true);
  return contradictionIn(copy);
}

describe("the network of organisations in the results", () => {
  it("is null in a study without a roster", async () => {
    expect((await evaluatedArnhem()).organisations).toBeNull();
  });

  it("fits the schema and reads back the same, in both profiles and with a hidden domain", async () => {
    const crowd = { organisations: 60, domains: 5, named: 4, seed: 3 };
    for (const results of [
      await evaluatedOrganisations(),
      await evaluatedOrganisations("publiek"),
      await crowdedRoster(crowd),
    ]) {
      expect(resultsSchema.safeParse(results).error?.issues ?? []).toEqual([]);
      expect(readResults(writeResults(results), "results.json")).toEqual(results);
    }
  });

  it("agrees with itself; a number that does not is told by its place", async () => {
    expect(await contradiction(() => undefined)).toBeNull();
    const wrong: readonly [string, (found: Writable<Draft>) => void][] = [
      ["organisations domains", ({ domains }) => domains.reverse()],
      ["organisations blocks", ({ blocks }) => blocks.pop()],
      [
        "organisations gemeente veiligheid",
        ({ blocks }) => {
          if (blocks[1]) blocks[1].ties = 1;
        },
      ],
      [
        "organisations gemeente gemeente",
        ({ blocks }) => {
          if (blocks[0]) blocks[0].hidden = { rule: "D1", kind: "primary" };
        },
      ],
      [
        "organisations indices",
        ({ density }) => {
          density.reason = "hidden";
        },
      ],
      [
        "organisations ties",
        (found) => {
          found.ties = 1;
        },
      ],
      [
        "organisations ties",
        ({ ei }) => {
          ei.value = 0.5;
        },
      ],
      [
        "organisations ties",
        ({ density }) => {
          density.value = 0.5;
        },
      ],
      [
        "organisations nodes",
        ({ nodes }) => {
          nodes?.pop();
        },
      ],
      [
        "organisations ties",
        ({ arcs }) => {
          arcs?.pop();
        },
      ],
      [
        "organisations nodes",
        ({ nodes }) => {
          const one = nodes?.[0];
          if (one) one.in += 1;
        },
      ],
      [
        "organisations answered",
        (found) => {
          found.answered += 1;
        },
      ],
    ];
    for (const [place, change] of wrong) expect(await contradiction(change), place).toBe(place);
  });

  it.each<[string, string, object]>([
    ["a reciprocity below nothing", "indices", { reciprocity: one(-7) }],
    ["a density with an interval beyond 1", "indices", { density: one(0.2, { low: -5, high: 9 }) }],
    ["an E-I interval turned around", "indices", { ei: one(0.5, { low: 0.9, high: 0.1 }) }],
    ["no p beside an E-I", "ties", { eiP: null }],
    ["more ties among some than in all", "ties", { tiesAmong: 99_999 }],
    ["no brokerage", "brokerage", { brokerage: [] }],
    ["no core", "core", { core: null }],
    ["no communities", "communities", { communities: null }],
    ["no draws", "chance", { chance: { draws: 0, seed: 1989 } }],
  ])("is refused with %s", async (_, place, change) => {
    expect(await contradiction((found) => Object.assign(found, change))).toBe(
      `organisations ${place}`,
    );
  });

  it.each<[string, string, (found: Writable<Draft>) => unknown]>([
    ["a core of everybody", "core", (d) => Object.assign(d.core ?? {}, { size: 999 })],
    [
      "another modularity",
      "communities",
      (d) => Object.assign(d.communities ?? {}, { modularity: 0.9 }),
    ],
    [
      "members of a domain that is not there",
      "core",
      (d) => Object.assign(d.core ?? {}, { domains: [{ domain: "__proto__", members: 1 }] }),
    ],
    ["a node of no domain", "nodes", (d) => Object.assign(d.nodes?.[0] ?? {}, { domain: "x" })],
    [
      "another betweenness",
      "nodes",
      (d) => Object.assign(d.nodes?.[0] ?? {}, { betweenness: 1e9 }),
    ],
    [
      "more answered than asked",
      "domains",
      (d) => Object.assign(d.domains[0] ?? {}, { answered: 99 }),
    ],
    ["an arc twice", "nodes", (d) => d.arcs?.push(...(d.arcs?.slice(0, 1) ?? []))],
    ["a name that is an address", "nodes", (d) => rename(d, "jan@voorbeeld.nl")],
    ["a name that turns direction", "nodes", (d) => rename(d, "Stad\u202ehuis")],
    ["a name that is a story", "nodes", (d) => rename(d, "x".repeat(101))],
  ])("is refused with %s, which its own organisations do not give", async (_, place, change) => {
    expect(await contradiction((found) => void change(found))).toBe(`organisations ${place}`);
  });

  it.each<[string, string, object]>([
    ["a reciprocity", "indices", { reciprocity: one(0.5) }],
    ["ties among", "ties", { tiesAmong: 5 }],
    ["a p of E-I", "ties", { eiP: 0.5 }],
    ["a core", "core", { core: { size: 1, correlation: 1, domains: null } }],
    [
      "communities",
      "communities",
      { communities: { count: 1, modularity: 0.5, sizes: null, domains: null } },
    ],
  ])("holds for the public no %s once a block is hidden", async (_, place, change) => {
    const made = await evaluatedOrganisations("publiek");
    expect(made.organisations?.density.reason).toBe("hidden");
    const organisations = made.organisations && { ...made.organisations, ...change };
    expect(contradictionIn({ ...made, organisations })).toBe(`organisations ${place}`);
  });

  it("may hold no organisations for the public", async () => {
    const [intern, publiek] = [
      await evaluatedOrganisations(),
      await evaluatedOrganisations("publiek"),
    ];
    const { nodes, arcs } = intern.organisations ?? { nodes: null, arcs: null };
    const leaked = {
      ...publiek,
      organisations: publiek.organisations && { ...publiek.organisations, nodes, arcs },
    };
    expect(contradictionIn(leaked)).toBe("organisations nodes");
  });
});
