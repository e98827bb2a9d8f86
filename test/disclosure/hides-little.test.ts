import { describe, expect, it } from "vitest";
import { attackItem } from "../../src/disclosure/item-attack.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import type { Told } from "../../src/disclosure/told.js";
import { agreeing, type ItemCounts, TOTAL, validAnswers } from "../../src/model/answer.js";
import type { ItemCell, Results } from "../../src/results/schema.js";
import { arnhemFile, evaluatedArnhem } from "../tools/arnhem.js";
import { quotedRows } from "../tools/quoted-rows.js";

const PUBLIC = { base: 10, side: 3 };

const publicArnhem = () => evaluatedArnhem((study) => study.replace("intern", "publiek"));

/** Why a share may not be printed, by the norms themselves; `null` when it may. */
function forbidden(k: number, base: number): "D1" | "D2" | "D3" | null {
  if (base < PUBLIC.base) return "D1";
  const few = Math.min(k, base - k);
  if (base > 20 && few < base / 10) return "D3";
  return few < PUBLIC.side ? "D2" : null;
}

/** What a reader would know to be possible for each hidden domain, were the total printed. */
function leftOpen(domains: readonly { told: Told; k: number; base: number }[]): number[] {
  const sets = domains.map(({ told, k, base }) => {
    const all = Array.from({ length: base + 1 }, (_, at) => at);
    if (told === "k") return [k];
    if (told === "D2") return all.filter((one) => forbidden(one, base) === "D2");
    if (told === "vrijwel_alle") return all.filter((one) => base - one < base / 10);
    return told === "vrijwel_geen" ? all.filter((one) => one < base / 10) : all;
  });
  const sum = domains.reduce((all, { k }) => all + k, 0);
  const vectors = sets
    .reduce<number[][]>((all, set) => all.flatMap((one) => set.map((k) => [...one, k])), [[]])
    .filter((one) => one.reduce((a, b) => a + b, 0) === sum);
  return domains.map((_, at) => new Set(vectors.map((one) => one[at])).size);
}

const toldOf = ({ agree, hidden }: ItemCell): Told => hidden?.rule ?? agree.band ?? "k";

describe("the Arnhem study for the public", () => {
  /** The counts behind every cell: under intern all of them are shown. */
  async function both(): Promise<{ open: Results; results: Results }> {
    return { open: await evaluatedArnhem(), results: await publicArnhem() };
  }

  it("hides no share that the norms let out", async () => {
    const { open, results } = await both();
    let hidden = 0;
    for (const [at, { cells }] of results.items.entries()) {
      for (const [place, cell] of cells.entries()) {
        if (cell.hidden === null || cell.domain === TOTAL) continue;
        const { agree, base } = open.items[at]?.cells[place] ?? {};
        expect(forbidden(agree?.k ?? Number.NaN, base ?? Number.NaN)).toBe(cell.hidden.rule);
        hidden++;
      }
    }
    for (const [at, arc] of results.contacts.entries()) {
      if (arc.hidden === null) continue;
      const { yearly, base } = open.contacts[at] ?? {};
      expect(forbidden(yearly?.k ?? Number.NaN, base ?? Number.NaN)).toBe(arc.hidden.rule);
      hidden++;
    }
    expect(hidden).toBeGreaterThan(40);
  });

  it("hides no total that would give nothing away", async () => {
    const { open, results } = await both();
    let hidden = 0;
    for (const [at, { cells }] of results.items.entries()) {
      const total = cells.find(({ domain }) => domain === TOTAL);
      if (!total?.hidden) continue;
      const domains = cells
        .filter(({ domain }) => domain !== TOTAL)
        .map((cell, place) => {
          const { agree, base } = open.items[at]?.cells[place] ?? {};
          return { told: toldOf(cell), k: agree?.k ?? Number.NaN, base: base ?? Number.NaN };
        });
      const group = domains.filter(({ told }) => told !== "k");
      const sum = (of: "k" | "base") => group.reduce((all, one) => all + one[of], 0);
      const asGroup = forbidden(sum("k"), sum("base"));
      const narrowed = leftOpen(domains).some(
        (values, place) => domains[place]?.told !== "k" && values < 3,
      );
      expect([asGroup, narrowed], results.items[at]?.id).not.toEqual([null, false]);
      hidden++;
    }
    expect(hidden).toBeGreaterThan(5);
  });

  it("hides no distribution that would give nothing away", async () => {
    const { open, results } = await both();
    let hidden = 0;
    for (const [at, { cells }] of results.items.entries()) {
      const truth = cells.map((_, place) => open.items[at]?.cells[place]?.counts as ItemCounts);
      for (const [place, cell] of cells.entries()) {
        if (cell.counts !== null || toldOf(cell) !== "k") continue;
        hidden++;
        const small = Object.values(truth[place] ?? {}).some((n) => n > 0 && n < PUBLIC.side);
        if (small) continue;
        expect(cell.domain).toBe(TOTAL);
        const domains = cells.slice(0, -1).map((one, index) => ({
          counts: truth[index] as ItemCounts,
          told: toldOf(one),
          countsShown: one.counts !== null,
        }));
        const left = domains.filter(({ countsShown }) => !countsShown);
        const sums = Object.keys(truth[place] ?? {}).map((answer) =>
          left.reduce((all, { counts }) => all + counts[answer as keyof ItemCounts], 0),
        );
        const asGroup = sums.some((n) => n > 0 && n < PUBLIC.side);
        const found = attackItem(domains, { told: "k", countsShown: true }, PROFILES.publiek);
        expect(asGroup || found.length > 0, results.items[at]?.id).toBe(true);
      }
    }
    expect(hidden).toBeGreaterThan(5);
  });

  it("still shows twenty of the domain shares that the city's own report prints", async () => {
    const results = await publicArnhem();
    const claims = quotedRows(arnhemFile("claims.csv").toString("utf8"));
    const shown = claims.flatMap(({ item = "", domain = "" }) => {
      const cell = results.items
        .find(({ id }) => id === item)
        ?.cells.find((one) => one.domain === domain);
      const arc = results.contacts.find(
        ({ source, target }) => source === domain && `contact.${target}` === item,
      );
      const share = cell?.agree ?? arc?.yearly;
      return share && share.reason !== "hidden" ? [share] : [];
    });
    expect(claims.filter(({ item }) => item).length).toBeGreaterThan(36);
    expect(shown.length).toBeGreaterThanOrEqual(20);
  });

  it("holds counts that add up to what colleagues see", async () => {
    const { open } = await both();
    for (const { cells } of open.items) {
      for (const { counts, base, agree } of cells) {
        expect(counts && [validAnswers(counts), agreeing(counts)]).toEqual([base, agree.k]);
      }
    }
  });
});
