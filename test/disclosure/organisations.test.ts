import { describe, expect, it } from "vitest";
import {
  discloseOrganisations,
  type ShownOrganisations,
} from "../../src/disclosure/organisations.js";
import { PROFILES, type Profile } from "../../src/disclosure/profile.js";
import { shownRoster, withheldDomains } from "../../src/disclosure/roster.js";
import { organisationNetwork } from "../../src/measures/organisations/organisation-network.js";
import type { Roster, Tie } from "../../src/model/roster.js";
import { type Random, random } from "../tools/random.js";

const CHANCE = { draws: 20, seed: 7 };

function published(roster: Roster, domains: number, profile: Profile): ShownOrganisations {
  const withheld = withheldDomains(roster, domains, profile);
  const shown = shownRoster(roster, withheld);
  const ids = Array.from({ length: domains }, (_, index) => `d${index}`);
  const network = organisationNetwork(shown, ids, CHANCE);
  return discloseOrganisations({ roster, shown, withheld, network }, profile);
}

/**
 * A small roster; ties are rare, half or nearly all, so that hidden blocks are of every kind. Of
 * some nearly everyone answered and half of the ties are there, so that totals are shown too.
 */
function drawn(chance: Random, domains: number): Roster {
  const ample = chance.next() < 0.3;
  const organisations = Array.from({ length: domains }, (_, domain) =>
    Array.from({ length: ample ? chance.whole(4, 6) : chance.whole(1, 5) }, (_, index) => ({
      name: `Organisatie ${domain}.${index}`,
      domain,
      respondents: chance.pick(ample ? [4, 6, 12] : [0, 1, 2, 4, 4, 5, 12]),
    })),
  ).flat();
  const densities = Array.from({ length: domains * domains }, () =>
    chance.pick(ample ? [0.5] : [0, 0.1, 0.5, 0.95]),
  );
  const ties = pairs({ organisations, ties: [] }).filter(({ source, target }) => {
    const block =
      (organisations[source]?.domain ?? 0) * domains + (organisations[target]?.domain ?? 0);
    return chance.next() < (densities[block] ?? 0);
  });
  return { organisations, ties };
}

/** Every tie that could have been said. */
function pairs({ organisations }: Roster): Tie[] {
  return organisations.flatMap(({ respondents }, source) =>
    organisations.flatMap((_, target) =>
      respondents === 0 || source === target ? [] : [{ source, target }],
    ),
  );
}

const inBlock = (roster: Roster, source: number, target: number) => (tie: Tie) =>
  roster.organisations[tie.source]?.domain === source &&
  roster.organisations[tie.target]?.domain === target;

/** The same roster with another number of ties in one block. */
function withBlock(roster: Roster, source: number, target: number, ties: number): Roster {
  const mine = inBlock(roster, source, target);
  const others = roster.ties.filter((tie) => !mine(tie));
  const possible = pairs(roster).filter(mine);
  return { ...roster, ties: [...others, ...possible.slice(0, ties)] };
}

describe.each([PROFILES.intern, PROFILES.publiek])(
  "the network of organisations for $id",
  (profile) => {
    it("leaves every hidden block as many numbers of ties as it has, or three, by brute force", () => {
      const chance = random(12);
      const seen = { D1: 0, D2: 0, D12: 0 };
      let wholes = 0;
      for (let time = 0; time < 120; time++) {
        const domains = chance.whole(2, 3);
        const roster = drawn(chance, domains);
        const made = published(roster, domains, profile);
        if (made.ties !== null) wholes++;
        const said = JSON.stringify(made);
        for (const { source, target, hidden } of made.blocks) {
          if (hidden === null) continue;
          seen[hidden.rule]++;
          const [from, to] = [Number(source.slice(1)), Number(target.slice(1))];
          const possible = pairs(roster).filter(inBlock(roster, from, to)).length;
          const counts = Array.from({ length: possible + 1 }, (_, count) => count);
          const same = counts.filter(
            (count) =>
              JSON.stringify(published(withBlock(roster, from, to, count), domains, profile)) ===
              said,
          );
          const least = hidden.rule === "D2" ? Math.min(3, counts.length) : counts.length;
          expect(same.length, `${time} ${source} ${target} ${hidden.rule}`).toBeGreaterThanOrEqual(
            least,
          );
        }
      }
      expect(seen.D1).toBeGreaterThan(20);
      if (profile.id === "publiek") expect(Math.min(seen.D2, seen.D12)).toBeGreaterThan(20);
      expect(wholes).toBeGreaterThan(10);
    });

    it("says the same whatever the organisations of a withheld domain answered", () => {
      const chance = random(31);
      let tried = 0;
      for (let time = 0; time < 60; time++) {
        const roster = drawn(chance, 3);
        const withheld = withheldDomains(roster, 3, profile);
        if (!withheld.some((one) => one !== null)) continue;
        tried++;
        const said = published(roster, 3, profile);
        const others = roster.ties.filter(
          ({ source }) => withheld[roster.organisations[source]?.domain ?? 0] === null,
        );
        const invented = pairs(roster).filter(
          ({ source }) =>
            withheld[roster.organisations[source]?.domain ?? 0] !== null && chance.next() < 0.5,
        );
        expect(published({ ...roster, ties: [...others, ...invented] }, 3, profile)).toEqual(said);
      }
      expect(tried).toBeGreaterThan(10);
    });
  },
);

/** Two domains, each of `size` organisations with `respondents` each, who all name all. */
function even(size: number, respondents: number, ties: (tie: Tie) => boolean): Roster {
  const organisations = [0, 1].flatMap((domain) =>
    Array.from({ length: size }, (_, index) => ({
      name: `N${domain}${index}`,
      domain,
      respondents,
    })),
  );
  const roster = { organisations, ties: [] };
  return { ...roster, ties: pairs(roster).filter(ties) };
}

const halfOf = ({ source, target }: Tie): boolean => (source + target) % 2 === 0;

describe("the report for colleagues", () => {
  it("calls an organisation by its name from five respondents on, others by domain and number", () => {
    const roster = even(3, 4, halfOf);
    const mixed = {
      ...roster,
      organisations: roster.organisations.map((one, at) =>
        at === 4 ? { ...one, respondents: 5 } : one,
      ),
    };
    const { nodes } = published(mixed, 2, PROFILES.intern);
    expect(nodes?.map(({ domain, number, name }) => [domain, number, name])).toEqual([
      ["d0", 1, null],
      ["d0", 2, null],
      ["d0", 3, null],
      ["d1", 1, null],
      ["d1", 2, "N11"],
      ["d1", 3, null],
    ]);
  });

  it("shows a block in which all or none name each other, with a warning", () => {
    const { blocks } = published(
      even(3, 4, ({ source }) => source < 3),
      2,
      PROFILES.intern,
    );
    expect(blocks.map(({ density, warnings }) => [density, warnings])).toEqual([
      [1, ["D3"]],
      [1, ["D3"]],
      [0, ["D3"]],
      [0, ["D3"]],
    ]);
  });

  it("draws no tie of a domain behind which fewer than five people stand", () => {
    const roster = even(3, 3, halfOf);
    const few = {
      ...roster,
      organisations: roster.organisations.map((one) =>
        one.domain === 1 ? { ...one, respondents: 1 } : one,
      ),
    };
    const { nodes, arcs, answered, measured, domains } = published(few, 2, PROFILES.intern);
    expect([answered, measured]).toEqual([6, 3]);
    expect(domains[1]?.hidden).toEqual({ rule: "D1", kind: "primary" });
    expect(nodes?.slice(3).map(({ state, out }) => [state, out])).toEqual([
      ["withheld", null],
      ["withheld", null],
      ["withheld", null],
    ]);
    expect(arcs?.every(({ source }) => source < 3)).toBe(true);
  });
});

describe("the report for the public", () => {
  it("holds no name, no organisation and no number of one", () => {
    const roster = even(5, 10, halfOf);
    const made = published(roster, 2, PROFILES.publiek);
    expect([made.nodes, made.arcs]).toEqual([null, null]);
    expect(JSON.stringify(made)).not.toMatch(/N\d\d/u);
    expect([made.core?.domains ?? null, made.communities?.sizes ?? null]).toEqual([null, null]);
    expect(made.density.value).toBeCloseTo(made.ties === null ? Number.NaN : made.ties / 90, 12);
  });

  it("withholds all totals as soon as one block has fewer than three ties", () => {
    const { blocks, ...rest } = published(
      even(5, 10, (tie) => halfOf(tie) && !(tie.source < 5 && tie.target >= 5)),
      2,
      PROFILES.publiek,
    );
    expect(blocks.map(({ hidden }) => hidden?.rule ?? null)).toEqual([null, "D2", null, null]);
    expect([rest.ties, rest.density.reason, rest.ei.reason, rest.eiP]).toEqual([
      null,
      "hidden",
      "hidden",
      null,
    ]);
    expect(rest.brokerage.every(({ roles }) => roles === null)).toBe(true);
  });

  it("withholds a domain of which only one or two organisations answered", () => {
    const roster = even(2, 20, halfOf);
    const { domains, blocks } = published(roster, 2, PROFILES.publiek);
    expect(domains.map(({ hidden }) => hidden?.rule)).toEqual(["D12", "D12"]);
    expect(blocks.every(({ ties, possible }) => ties === null && possible === null)).toBe(true);
  });

  it("gives no measures of the whole when fewer than ten organisations answered", () => {
    const made = published(even(4, 10, halfOf), 2, PROFILES.publiek);
    expect(made.blocks.every(({ hidden }) => hidden === null)).toBe(true);
    expect([made.ties, made.density.reason]).toEqual([null, "hidden"]);
  });
});
