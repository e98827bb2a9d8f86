import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { changeSchema, type ShareMove } from "../../src/compare/change-schema.js";
import { compareYears } from "../../src/compare/compare-years.js";
import { pairsIn } from "../../src/model/pairs.js";
import oracle from "../oracles/pairs.json" with { type: "json" };
import { comparedTwice, twiceYears } from "../tools/twice-years.js";

const idOf = (label: string): string =>
  standard.domains.find((domain) => domain.label.nl === label)?.id ?? "totaal";

/** The row of a heading and domain of the export. */
async function moved(profile = "intern"): Promise<(heading: string, domain: string) => ShareMove> {
  const { items, contacts } = await comparedTwice({ profile });
  return (heading, domain) => {
    const code = /^CON\[(?<code>\w+)\]$/u.exec(heading)?.groups?.code;
    const target = standard.domains.find((one) => one.code === code)?.id;
    const item = standard.items.find((one) => one.code === heading)?.id;
    const row =
      target === undefined
        ? items.find(({ id }) => id === item)?.rows.find((one) => one.domain === idOf(domain))
        : contacts.find((one) => one.source === idOf(domain) && one.target === target);
    if (!row) throw new RangeError(`no row for ${heading} ${domain}`);
    return row.change;
  };
}

describe("years in which the same people answered", () => {
  it("counts, tests and decides as R does with the exports", async () => {
    const of = await moved();
    expect(oracle.twice.length).toBe(18 * 6 + 25);
    for (const row of oracle.twice) {
      const name = `${row.heading} ${row.domain}`;
      const { pairs, test, adjusted, decision } = of(row.heading, row.domain);
      expect(pairs !== null, name).toBe(row.shown === 1);
      expect(test === "pairs", name).toBe(row.paired === 1);
      expect(adjusted, name).toBeCloseTo(row.adjusted, 9);
      expect(decision, name).toBe(row.decision);
      if (!pairs) continue;
      const { gained, lost, stayed } = row;
      expect(pairs, name).toMatchObject({ gained, lost, stayed });
      expect(pairs.difference, name).toBeCloseTo(row.pairs, 12);
      expect(pairs.interval.low, name).toBeCloseTo(row.pairs_low, 9);
      expect(pairs.interval.high, name).toBeCloseTo(row.pairs_high, 9);
      if (row.mid_p === null) expect([pairs.midP, pairs.exact], name).toEqual([null, null]);
      else {
        expect(pairs.midP, name).toBeCloseTo(row.mid_p, 12);
        expect(pairs.exact, name).toBeCloseTo(row.exact ?? Number.NaN, 12);
      }
    }
  });

  it("could show five who change one way by themselves, and ten among eighteen questions", async () => {
    const { items, family } = await comparedTwice();
    expect(family.halves[0]).toEqual({ half: "stad", size: 18 });
    const tested = items.flatMap(({ id, rows }) => {
      const move = rows.find(({ domain }) => domain === "totaal")?.change;
      return move?.pairs && move.test === "pairs" ? [{ id, move, pairs: move.pairs }] : [];
    });
    expect(tested.length).toBeGreaterThan(5);
    for (const { id, move, pairs } of tested) {
      const { value, family: among } = move.detectable;
      const people = pairsIn(pairs);
      expect([(value ?? 0) * people, (among ?? 0) * people].map(Math.round), id).toEqual([5, 10]);
    }
  });

  it("says how many were found, and how many of each year were not", async () => {
    const { twice } = await comparedTwice();
    const [people] = oracle.people;
    expect(twice).toEqual({
      both: people?.both,
      onlyOlder: people?.only_older,
      onlyNewer: people?.only_newer,
      uncoded: [0, 0],
      reason: null,
    });
  });

  it("tells what was planted, of those who answered twice where these are shown, and no more", async () => {
    const { items } = await comparedTwice();
    const told = items.flatMap(({ id, rows }) =>
      rows.flatMap(({ domain, change: { decision, test } }) =>
        decision === "hoger" || decision === "lager" ? [`${id} ${domain} ${decision} ${test}`] : [],
      ),
    );
    expect(told).toEqual([
      "herkennen.menskracht totaal hoger groups",
      "bespreken.doelgroep totaal lager pairs",
      "handelen.ondersteuning totaal hoger pairs",
    ]);
  });

  it("fits the published schema under both profiles", async () => {
    for (const profile of ["intern", "publiek"]) {
      const change = await comparedTwice({ profile });
      expect(changeSchema.parse(change)).toEqual(change);
    }
  });

  it("shows the public no domain, no line, and no group under three", async () => {
    const { items, contacts } = await comparedTwice({ profile: "publiek" });
    const rows = items.flatMap(({ rows: own }) => own);
    const parts = [...rows.filter(({ domain }) => domain !== "totaal"), ...contacts];
    expect(parts.every(({ change }) => change.pairs === null)).toBe(true);
    const shown = rows.flatMap(({ change: { pairs } }) => (pairs ? [pairs] : []));
    expect(shown.length).toBeGreaterThan(3);
    for (const { gained, lost, stayed } of shown) {
      expect(Math.min(gained, lost, stayed)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("years in which nobody can be followed", () => {
  const without = (csv: string): string => csv.replaceAll(/"ivm1-[^"]*"/gu, '""');
  const plain = (csv: string): string =>
    csv.replaceAll(/"ivm1-\w+-(?<code>\w{8})\w*"/gu, '"$<code>"');
  const otherKey = (csv: string): string => csv.replaceAll(/"ivm1-\w{8}/gu, '"ivm1-00000000');
  it.each([
    ["no-codes", { older: without }],
    ["no-codes", { newer: without }],
    ["plain-codes", { older: plain, newer: plain }],
    ["plain-codes", { newer: plain }],
    ["other-keys", { newer: otherKey }],
  ] as const)("says why (%s) and compares two groups", async (reason, edits) => {
    const { twice, items } = await comparedTwice(edits);
    expect(twice).toEqual({
      both: null,
      onlyOlder: null,
      onlyNewer: null,
      uncoded: null,
      reason,
    });
    const tests = items.flatMap(({ rows }) => rows.map(({ change: { test } }) => test));
    expect(new Set(tests)).toEqual(new Set(["groups"]));
  });

  it("shows nothing of too few, and says so", async () => {
    let kept = 0;
    const few = (csv: string): string =>
      csv.replaceAll(/"ivm1-[^"]*"/gu, (code) => (kept++ < 4 ? code : '""'));
    const { twice } = await comparedTwice({ older: few });
    expect(twice.reason).toBe("too-few");
  });

  it("says how many answers have no code that could be found", async () => {
    let seen = 0;
    const some = (csv: string): string =>
      csv.replaceAll(/"ivm1-[^"]*"/gu, (code) => (seen++ % 3 === 0 ? code : '""'));
    const { twice } = await comparedTwice({ older: some });
    expect(twice.uncoded).toEqual([65, 0]);
    expect(twice.both).toBeLessThan(40);
  });

  it("tests no pairs that gave less than half of the answers of a year", async () => {
    const years = await twiceYears();
    const of = (stayed: number) => {
      const counts = { gained: 12, lost: 8, stayed };
      const items = [{ item: "herkennen.kennis", domain: "totaal", counts }];
      const pairs = { both: 20 + stayed, coded: [0, 0] as const, items, contacts: [] };
      const change = compareYears(years, "0.0.0", pairs);
      const rows = change.items.find(({ id }) => id === "herkennen.kennis")?.rows ?? [];
      const row = rows.find(({ domain }) => domain === "totaal");
      return { row: row?.change, base: row?.years.at(-1)?.base ?? 0 };
    };
    const { base } = of(0);
    expect(pairsIn(of(0).row?.pairs ?? { gained: 0, lost: 0, stayed: 0 })).toBe(20);
    expect(of(Math.ceil(base / 2) - 21).row?.test).toBe("groups");
    expect(of(Math.ceil(base / 2) - 20).row?.test).toBe("pairs");
  });
});
