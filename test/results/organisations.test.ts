import { describe, expect, it } from "vitest";
import { contradictionIn } from "../../src/results/consistent.js";
import { readResults, writeResults } from "../../src/results/read.js";
import { type Results, resultsSchema } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { crowdedRoster, evaluatedOrganisations } from "../tools/roster/study.js";

type Draft = NonNullable<Results["organisations"]>;
type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };

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
        "organisations nodes",
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
        "organisations nodes",
        (found) => {
          found.answered += 1;
        },
      ],
    ];
    for (const [place, change] of wrong) expect(await contradiction(change), place).toBe(place);
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
