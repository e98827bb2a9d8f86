import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { type Change, changeSchema } from "../../src/compare/change-schema.js";
import type { Results } from "../../src/results/schema.js";
import oracle from "../oracles/change.json" with { type: "json" };
import { evaluatedArnhem } from "../tools/arnhem.js";
import { PLANTED } from "../tools/arnhem-2020.js";
import { arnhemYears, compared, evaluated2020 } from "../tools/compared.js";

const moves = ({ items, contacts }: Change) => [
  ...items.flatMap(({ id, rows }) => rows.map((row) => ({ name: `${id} ${row.domain}`, ...row }))),
  ...contacts.map((row) => ({ name: `${row.source} ${row.target}`, ...row })),
];

/** Heading and domain of the export as ids. */
const itemOf = (heading: string): string =>
  standard.items.find(({ code }) => code === heading)?.id ?? heading;
const domainOf = (label: string): string =>
  standard.domains.find((domain) => domain.label.nl === label)?.id ?? "totaal";
function nameOf(heading: string, domain: string): string {
  const contact = /^CON\[(?<code>\w+)\]$/u.exec(heading)?.groups?.code;
  if (contact === undefined) return `${itemOf(heading)} ${domainOf(domain)}`;
  const target = standard.domains.find(({ code }) => code === contact)?.id;
  return `${domainOf(domain)} ${target}`;
}

describe("Arnhem 2019 and the made-up 2020", () => {
  it("tells exactly the changes that were planted, and no other", async () => {
    const change = compared(...(await arnhemYears()));
    const told = moves(change).flatMap(({ name, change: { decision } }) =>
      decision === "hoger" || decision === "lager" ? [`${name} ${decision}`] : [],
    );
    // Three questions up and one down for the city; of the parts only what is large enough.
    const city = PLANTED.filter(({ heading }) => !heading.startsWith("CON")).map((planted) => {
      const sum = Object.values(planted.changes).reduce((total, one) => total + one, 0);
      return `${itemOf(planted.heading)} totaal ${sum > 0 ? "hoger" : "lager"}`;
    });
    expect([...told].sort()).toEqual(
      [
        ...city,
        "handelen.ondersteuning zorg_en_welzijn hoger",
        "zorg_en_welzijn onderwijs hoger",
      ].sort(),
    );
  });

  it("finds every planted size to the person, and 0 everywhere else", async () => {
    const change = compared(...(await arnhemYears()));
    const planted = new Map<string, number>();
    for (const { heading, changes } of PLANTED) {
      for (const [domain, count] of Object.entries(changes)) {
        planted.set(nameOf(heading, domain), count);
        if (heading.startsWith("CON")) continue;
        const city = nameOf(heading, "totaal");
        planted.set(city, (planted.get(city) ?? 0) + count);
      }
    }
    for (const { name, years } of moves(change)) {
      const [older, newer] = years;
      expect((newer?.k ?? 0) - (older?.k ?? 0), name).toBe(planted.get(name) ?? 0);
    }
    expect(planted.size).toBeGreaterThan(20);
  });

  it("has every difference, interval, p-value and decision that R finds in the exports", async () => {
    const found = new Map(moves(compared(...(await arnhemYears()))).map((one) => [one.name, one]));
    expect(oracle.arnhem.length).toBe(found.size);
    for (const row of oracle.arnhem) {
      const name = nameOf(row.heading, row.domain);
      const one = found.get(name)?.change;
      expect(one?.difference, name).toBeCloseTo(row.difference, 12);
      expect(one?.interval?.low, name).toBeCloseTo(row.low, 12);
      expect(one?.interval?.high, name).toBeCloseTo(row.high, 12);
      expect(one?.p, name).toBeCloseTo(row.p, 9);
      expect(one?.adjusted, name).toBeCloseTo(row.adjusted, 7);
      expect(one?.decision, name).toBe(row.decision);
      expect(one?.detectable.value, name).toBeCloseTo(row.alone, 12);
      if (row.family === null) expect(one?.detectable.familyReason, name).toBe("too-few-answers");
      else expect(one?.detectable.family, name).toBeCloseTo(row.family, 12);
    }
  });

  it("fits its published schema", async () => {
    const change = compared(...(await arnhemYears()));
    expect(changeSchema.parse(change)).toEqual(change);
  });

  it("names that other people were invited, and that 2020 has no findings", async () => {
    const { breaks, leftOut, scorecard } = compared(...(await arnhemYears()));
    expect(breaks.map(({ code }) => code)).toEqual(["invited", "findings"]);
    expect(leftOut.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["scorecard", "findings-missing"],
    ]);
    expect(scorecard.every(({ comparable }) => !comparable)).toBe(true);
  });

  it("declares one family of everything that was tested", async () => {
    const change = compared(...(await arnhemYears()));
    const tested = moves(change).filter(({ change: { noTest } }) => noTest === null);
    expect(change.family.size).toBe(tested.length);
    const [city, parts] = change.family.halves;
    expect(city).toEqual({ half: "stad", size: 18 });
    expect(parts?.size).toBe(tested.length - 18);
  });
});

describe("a document compared with itself", () => {
  it.each(["intern", "publiek"])("gives only zeros and p = 1 (%s)", async (profile) => {
    const [results] = await arnhemYears(profile);
    const change = compared(results, results);
    expect(change.breaks.map(({ code }) => code)).toEqual(["same-document"]);
    const shown = moves(change).filter((one) => one.change.reason === null);
    expect(shown.length).toBeGreaterThan(10);
    for (const { name, change: one } of shown) {
      expect(one.difference, name).toBe(0);
      expect(one.p, name).toBe(1);
      expect(one.adjusted, name).toBe(1);
      expect(one.decision, name).toMatch(/^(niet_te_beslissen|gelijk_binnen)$/u);
    }
    for (const { difference } of change.network) expect(difference ?? 0).toBe(0);
    for (const { older, newer } of change.scorecard) expect(newer).toEqual(older);
  });
});

const inYear = (results: Results, year: number): Results => ({
  ...results,
  study: { ...results.study, year },
});

describe("the order of things", () => {
  it("turns every change around with the years", async () => {
    const [older, newer] = await arnhemYears();
    const there = compared(older, newer);
    const back = compared(inYear(newer, 2019), inYear(older, 2020));
    const turned = new Map(moves(back).map((one) => [one.name, one.change]));
    const mirrored: Readonly<Record<string, string>> = { hoger: "lager", lager: "hoger" };
    for (const { name, change } of moves(there)) {
      const one = turned.get(name);
      expect(one?.difference ?? 9, name).toBeCloseTo(-(change.difference ?? 9), 14);
      expect(one?.interval?.low ?? 9, name).toBeCloseTo(-(change.interval?.high ?? 9), 14);
      expect(one?.adjusted ?? 9, name).toBeCloseTo(change.adjusted ?? 9, 9);
      expect(one?.decision, name).toBe(mirrored[change.decision ?? ""] ?? change.decision);
    }
  });

  it("does not depend on the order of the questions", async () => {
    const [older, newer] = await arnhemYears();
    const there = moves(compared(older, newer));
    const mixed = { ...older, items: [...older.items].reverse() };
    const other = { ...newer, items: [...newer.items].reverse() };
    const found = moves(compared(mixed, other));
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect([...found].sort(byName)).toEqual([...there].sort(byName));
  });
});

describe("hidden cells", () => {
  it("give no change, whichever year hides them", async () => {
    const [open] = await arnhemYears("intern");
    const [, hidden] = await arnhemYears("publiek");
    for (const [one, other] of [
      [open, hidden],
      [inYear(hidden, 2018), open],
    ] as const) {
      const change = compared(one, other);
      expect(change.profile).toBe("intern");
      expect(change.breaks.map(({ code }) => code)).toContain("profile");
      const without = moves(change).filter(({ years }) => years.some(({ k }) => k === null));
      expect(without.length).toBeGreaterThan(20);
      for (const { name, change: moved } of without) {
        expect(moved, name).toMatchObject({
          difference: null,
          interval: null,
          p: null,
          adjusted: null,
          decision: null,
          reason: "verborgen",
        });
      }
    }
  });

  it("leave nothing in a comparison for the public that its documents do not show", async () => {
    const years = await arnhemYears("publiek");
    const change = compared(...years);
    expect(change.profile).toBe("publiek");
    for (const { name, years: cells, change: moved } of moves(change)) {
      const [first, last] = [cells[0], cells.at(-1)];
      const shown = first?.k !== null && last?.k !== null;
      expect(moved.difference !== null, name).toBe(shown);
    }
    for (const item of change.items) {
      for (const row of item.rows) {
        for (const [place, cell] of row.years.entries()) {
          const own = years[place]?.items
            .find(({ id }) => id === item.id)
            ?.cells.find(({ domain }) => domain === row.domain);
          expect(cell.k).toBe(own?.agree.k ?? null);
          expect(cell.share).toBe(own?.agree.share ?? null);
        }
      }
    }
  });
});

describe("more than two years", () => {
  it("tells the change from the first to the last, with all years and a trend beside it", async () => {
    const [older, newer] = await arnhemYears();
    const change = compared(older, inYear(older, 2020), inYear(newer, 2022));
    expect(change.documents.map(({ year }) => year)).toEqual([2019, 2020, 2022]);
    expect(change.breaks.find(({ code }) => code === "years-missing")).toMatchObject({
      older: ["2020"],
      newer: ["2022"],
    });
    const row = change.items.find(({ id }) => id === "herkennen.menskracht")?.rows.at(-1);
    expect(row?.years.map(({ k }) => k)).toEqual([31, 31, 51]);
    expect(row?.change.decision).toBe("hoger");
    // By hand: weights 66, years 2019, 2020 and 2022, so the middle is 2020⅓.
    const slope = ((-4 / 3) * 31 + (-1 / 3) * 31 + (5 / 3) * 51) / 66 / (16 / 9 + 1 / 9 + 25 / 9);
    expect(row?.trend?.slope).toBeCloseTo(slope, 12);
    expect(compared(older, newer).items[0]?.rows[0]?.trend).toBeNull();
  });

  it("leaves a year between out where it asked otherwise, and keeps the rest", async () => {
    const [older, newer] = await arnhemYears();
    const [first, ...others] = older.items;
    if (!first) throw new Error("no item");
    const between = inYear(
      { ...older, items: [{ ...first, text: "Heel anders." }, ...others] },
      2020,
    );
    const change = compared(older, between, inYear(newer, 2021));
    const row = change.items.find(({ id }) => id === first.id)?.rows.at(-1);
    expect(row?.years.map(({ reason }) => reason)).toEqual([null, "left-out", null]);
    expect(row?.change.difference).toBe(0);
    expect(row?.trend).toBeNull();
  });
});

describe("the scorecard of both years", () => {
  it("tells which questions under a cell moved, when both rest on the same sources", async () => {
    const bare = (study: string): string => study.replace(/^(findings|judgements):.*\n/gmu, "");
    const change = compared(await evaluatedArnhem(bare), await evaluated2020());
    const cell = change.scorecard.find(
      ({ level, criterion }) => level === "organisaties" && criterion === "legitimiteit",
    );
    expect(cell?.comparable).toBe(true);
    expect(cell?.moved).toEqual([
      { item: "herkennen.ondersteuning", decision: "hoger" },
      { item: "bespreken.doelgroep", decision: "lager" },
      { item: "handelen.ondersteuning", decision: "hoger" },
    ]);
    expect(change.leftOut).toEqual([]);
  });
});
