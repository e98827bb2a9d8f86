import { describe, expect, it } from "vitest";
import type { Change } from "../../src/compare/change-schema.js";
import { writeChange } from "../../src/compare/change-schema.js";
import { drawChange } from "../../src/figures/draw-change.js";
import { BREAKS } from "../../src/model/change.js";
import { LANGUAGES } from "../../src/model/language.js";
import { changeFiles } from "../../src/report/change-files.js";
import { breakText } from "../../src/report/change-names.js";
import { changePage } from "../../src/report/change-page.js";
import { changeTables, networkTable } from "../../src/report/change-tables.js";
import { changeFacts } from "../../src/report/change-text.js";
import { renderTable } from "../../src/report/terminal.js";
import { arnhemYears, compared } from "../tools/compared.js";
import { random } from "../tools/random.js";

const said = (change: Change, language: "nl" | "en" = "nl"): string =>
  changeFacts(change, language)
    .flatMap(({ said: all }) => all.flatMap(({ text, list }) => [text, ...list]))
    .join("\n");

/** A change in which the rows of the city have these outcomes, whatever their numbers are. */
function decided(
  change: Change,
  of: (place: number) => Partial<Change["contacts"][number]["change"]>,
) {
  const items = change.items.map((item, place) => ({
    ...item,
    rows: item.rows.map((row) =>
      row.domain === "totaal" ? { ...row, change: { ...row.change, ...of(place) } } : row,
    ),
  }));
  return { ...change, items };
}

describe("the chapter on what changed", () => {
  it.each(LANGUAGES)("reads as it was agreed (%s)", async (language) => {
    const change = compared(...(await arnhemYears()));
    await expect(said(change, language)).toMatchFileSnapshot(`../golden/change.${language}.txt`);
  });

  it("tells what stands between the years once on the page, below the chapter", async () => {
    const change = compared(...(await arnhemYears()));
    const page = changePage(change, [], "nl");
    expect(page.split("Uitgenodigd: 98 in 2019 en 104 in 2020.")).toHaveLength(2);
    expect(page.split("met dezelfde woorden aan dezelfde domeinen gesteld")).toHaveLength(2);
    expect(page).toContain(
      "Tussen deze jaren verschillen 2 dingen die voor de vergelijking tellen.",
    );
  });

  it("writes reciprocity as a report does, between 0 and 1", async () => {
    const { rows } = networkTable(compared(...(await arnhemYears())), "nl") ?? { rows: [] };
    expect(rows[1]?.slice(0, 4)).toEqual([
      "Wederkerigheid",
      expect.stringMatching(/^0,81 \(0,\d\d–1,00\)$/u),
      expect.stringMatching(/^0,78 \(0,\d\d–1,00\)$/u),
      "−0,02",
    ]);
  });

  it("names a change exactly when its decision does, with the interval on the same side of 0", async () => {
    const change = compared(...(await arnhemYears()));
    const draw = random(14);
    const outcomes = ["hoger", "lager", "gelijk_binnen", "niet_te_beslissen"] as const;
    for (let round = 0; round < 40; round++) {
      const drawn = change.items.map(() => draw.pick(outcomes));
      const made = decided(change, (place) => ({
        decision: drawn[place] ?? "niet_te_beslissen",
        ground: "test",
      }));
      const city = changeFacts(made, "nl").find(({ lead }) => lead === "De hele stad");
      const named = city?.said.flatMap(({ text, list }) => list.map((one) => [text, one])) ?? [];
      const counted = (outcome: string): number => drawn.filter((one) => one === outcome).length;
      const moved = counted("hoger") + counted("lager");
      expect(named).toHaveLength(moved);
      const told = city?.said.map(({ text }) => text).join(" ") ?? "";
      expect(told.includes("niet te beslissen")).toBe(counted("niet_te_beslissen") > 0);
      expect(told.includes("gelijk gebleven binnen 10")).toBe(counted("gelijk_binnen") > 0);
      expect(told.includes("niet aan te tonen")).toBe(moved === 0);
    }
    for (const { rows } of change.items) {
      for (const { change: one } of rows) {
        if (one.decision === "hoger") expect(one.interval?.low).toBeGreaterThan(0);
        if (one.decision === "lager") expect(one.interval?.high).toBeLessThan(0);
      }
    }
  });

  it("says of a document and itself that nothing can be shown to have changed", async () => {
    const [results] = await arnhemYears();
    const text = said(compared(results, results));
    expect(text).toMatch(/Beide jaren zijn hetzelfde document/u);
    expect(text).toMatch(/bij geen van de 18 vragen aan te tonen/u);
    expect(text).not.toMatch(/aantoonbaar (hoger|lager)/u);
    expect(text).toMatch(/In alle 9 vakken is het voorstel hetzelfde gebleven/u);
  });

  it("says that a change is a fact, or certain, instead of an interval", async () => {
    const change = compared(...(await arnhemYears()));
    const at = (ground: "counted" | "certain") =>
      said(decided(change, (place) => (place === 8 ? { ground } : {})));
    expect(at("counted")).toMatch(
      /30 procentpunt hoger \(iedereen die is uitgenodigd, is geteld\)/u,
    );
    expect(at("certain")).toMatch(/30 procentpunt hoger \(dat staat vast, wat de anderen ook/u);
  });

  it("shows both texts of a question that was worded otherwise, and what lies between the years", async () => {
    const [older, newer] = await arnhemYears();
    const items = newer.items.map((item, at) =>
      at === 6 ? { ...item, text: "Iets anders." } : item,
    );
    const last = { ...newer, items, study: { ...newer.study, year: 2022 } };
    const text = said(compared(older, newer, last));
    expect(text).toMatch(/‘Herkennen: kennis’ \(eerst “.{20,}”, nu “Iets anders\.”\)/u);
    expect(text).toContain("Dit gaat over 2019 en 2022.");
    expect(text).toContain("Tussen 2020 en 2022 ontbreekt 2021.");
  });

  it("claims no share of what is hidden", async () => {
    const change = compared(...(await arnhemYears("publiek")));
    const text = said(change);
    expect(text).toMatch(/Bij 11 vragen wordt het aandeel in 2019 of 2020 niet getoond/u);
    expect(text).not.toContain("Herkennen: menskracht");
    expect(text).not.toMatch(/NaN|null|undefined/u);
  });
});

describe("the breaks in words", () => {
  it.each(LANGUAGES)("are whole sentences for every kind (%s)", async (language) => {
    const change = compared(...(await arnhemYears()));
    const lists = [
      { about: [], older: [], newer: [] },
      { about: ["gemeente"], older: ["0.5"], newer: ["0.6"] },
      { about: ["gemeente", "onderwijs"], older: ["0.5", "0.6"], newer: ["0.7", "0.8"] },
    ];
    for (const code of BREAKS) {
      for (const facts of lists) {
        const one = {
          code,
          severity: "info" as const,
          documents: [0, 1] as [number, number],
          ...facts,
        };
        const text = breakText(change, one, language);
        expect(text).toMatch(/^[A-Z].*[.]$/su);
        expect(text).not.toMatch(/undefined|NaN|null|\[object/u);
      }
    }
  });
});

describe("the files of a comparison", () => {
  it("are a page that needs nothing else, figures, tables with a dictionary, and the document", async () => {
    const years = await arnhemYears();
    const change = compared(...years);
    const files = changeFiles(change, writeChange(change), await drawChange(change, years));
    expect(files.map(({ path }) => path)).toEqual([
      "index.html",
      "change.json",
      "figures/change.svg",
      "figures/contacts-2019.svg",
      "figures/contacts-2020.svg",
      "tables/changes.csv",
      "tables/years.csv",
      "tables/breaks.csv",
      "tables/left-out.csv",
      "tables/dictionary.csv",
    ]);
    const page = files[0]?.text ?? "";
    expect(page).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)|undefined|NaN/u);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const heading of ["Wat is er veranderd", "Zijn de jaren te vergelijken?"]) {
      expect(page).toContain(`>${heading}</h2>`);
    }
    // 18 questions for five domains and the city, and 25 lines.
    expect(files[5]?.text.trim().split("\n")).toHaveLength(1 + 18 * 6 + 25);
  });

  it("are the same bytes for the same documents", async () => {
    const change = compared(...(await arnhemYears()));
    expect(writeChange(compared(...(await arnhemYears())))).toBe(writeChange(change));
  });
});

describe("the tables of a comparison", () => {
  it.each([2, 4])("fit 80 characters with %i years, in both languages", async (count) => {
    const [older, newer] = await arnhemYears("publiek");
    const at = (year: number) => ({ ...newer, study: { ...newer.study, year } });
    const years = [2020, 2021, 2022].slice(0, count - 1).map(at);
    for (const language of LANGUAGES) {
      for (const table of changeTables(compared(older, ...years), language)) {
        const lines = renderTable(table, 80, language).split("\n");
        expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
      }
    }
  });

  it("say outcome and change only where both years are shown", async () => {
    const change = compared(...(await arnhemYears("publiek")));
    const table = changeTables(change, "nl").find(({ id }) => id === "change-city");
    const hidden = table?.rows.filter((row) => row.includes("n.b.")) ?? [];
    expect(hidden).toHaveLength(11);
    for (const row of hidden) {
      expect(row.slice(3)).toEqual(["", "", "", "", "niet te vergelijken"]);
    }
  });
});
