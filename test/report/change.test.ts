import { describe, expect, it } from "vitest";
import type { Change } from "../../src/compare/change-schema.js";
import { writeChange } from "../../src/compare/change-schema.js";
import { changeSpec } from "../../src/figures/change.js";
import { drawChange } from "../../src/figures/draw-change.js";
import { vocabulary } from "../../src/figures/page.js";
import { BREAKS } from "../../src/model/change.js";
import { LANGUAGES } from "../../src/model/language.js";
import { changeFiles } from "../../src/report/change-files.js";
import { breakText, movedPoints } from "../../src/report/change-names.js";
import { sharedNotes } from "../../src/report/change-notes.js";
import { changePage } from "../../src/report/change-page.js";
import { changeTables, networkTable, scoresTable } from "../../src/report/change-tables.js";
import { changeFacts } from "../../src/report/change-text.js";
import { renderTable } from "../../src/report/terminal.js";
import type { Results } from "../../src/results/schema.js";
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

  it("tells warnings in the chapter of the page too, and everything in the section below it", async () => {
    const change = compared(...(await arnhemYears()));
    const page = changePage(change, [], "nl");
    const [chapter = "", below = ""] = page.split('<section id="comparable"');
    const warning = "In de scorekaart telden bevindingen uit andere bronnen mee: 60 in 2019";
    const info = "Uitgenodigd: 98 in 2019 en 104 in 2020.";
    expect([chapter.includes(`Let op: ${warning}`), below.includes(warning)]).toEqual([true, true]);
    expect([chapter.includes(info), below.includes(info)]).toEqual([false, true]);
    expect(chapter).toContain("Wat er verder verschilt, staat hieronder");
    expect(page.split("met dezelfde woorden aan dezelfde domeinen gesteld")).toHaveLength(2);
  });

  it("says beside the changes that other people may have answered", async () => {
    const [older, newer] = await arnhemYears();
    const fewer = { ...newer, total: { ...newer.total, invited: 140, response: 66 / 140 } };
    const cityOf = (change: Change): string =>
      (changeFacts(change, "nl").find(({ lead }) => lead === "Alle domeinen samen")?.said ?? [])
        .map(({ text }) => text)
        .join(" ");
    expect(cityOf(compared(older, fewer))).toContain(
      "Let op: de respons is in deze jaren ook veranderd.",
    );
    expect(cityOf(compared(older, newer))).not.toContain("Let op");
  });

  it("adds up: questions, comparisons and arrows, tests and what needed none", async () => {
    const text = said(compared(...(await arnhemYears())));
    expect(text).toContain(
      "achttien vragen voor alle domeinen samen, 90 keer een vraag binnen een domein en 25 pijlen (vijf binnen een domein), samen 133 regels. Getoetst zijn er 123. Bij tien viel niets te toetsen",
    );
  });

  it("says how many answered of those invited, and whom the outcomes are about", async () => {
    const [older, newer] = await arnhemYears();
    const text = said(compared(older, newer));
    expect(text).toContain("66 van de 98 genodigden in 2019 en 66 van de 104 in 2020 antwoordden.");
    expect(text).toContain("De uitkomsten voor alle domeinen samen gaan over alle genodigden.");
    expect(text).toContain(
      "Hoeveel mensen zijn uitgenodigd, is per domein en per pijl niet overal bekend. De toets rekent daar alsof wie antwoordde een willekeurige greep is uit een grotere groep.",
    );
    const unknown = (results: Results): Results => ({
      ...results,
      total: { ...results.total, invited: null, response: null },
    });
    const without = said(compared(unknown(older), unknown(newer)));
    expect(without).toContain("Hoeveel van de genodigden niet antwoordden, is niet bekend.");
    expect(without).toContain(
      "Hoeveel mensen zijn uitgenodigd, is niet overal bekend. De toets rekent daarom",
    );
    expect(without).not.toContain("gaan over alle genodigden");
  });

  it("says below which change nothing could have shown, alone and among all tests", async () => {
    const text = said(compared(...(await arnhemYears())));
    expect(text).toContain(
      "Met 123 toetsen tegelijk is meer nodig: een verandering die als enige blijkt, moet bij 27 mensen ten minste zo’n 44 procentpunt zijn, en meestal meer; in groepen van zeven mensen (achttien van de 89 vergelijkingen) is geen verandering groot genoeg om als enige te blijken.",
    );
    const large = (results: Results, times: number): Results =>
      JSON.parse(
        JSON.stringify(results, (key, value) =>
          ["k", "base", "responded", "invited"].includes(key) && value !== null
            ? value * times
            : value,
        ),
      );
    const [older, newer] = await arnhemYears();
    expect(said(compared(large(older, 100), large(newer, 100)))).not.toContain("kunnen blijken");
  });

  it.each(LANGUAGES)(
    "never calls those who answered a city, for they may be of a region (%s)",
    async (language) => {
      for (const profile of ["intern", "publiek"]) {
        const change = compared(...(await arnhemYears(profile)));
        const tables = changeTables(change, language).map((table) =>
          renderTable(table, 80, language),
        );
        const drawn = changeSpec(change, vocabulary(language));
        const all = [
          said(change, language),
          ...tables,
          changePage(change, [], language).replace(/<[^>]+>/gu, " "),
          JSON.stringify(drawn),
        ];
        expect(all.join("\n")).not.toMatch(/\b(stad|steden|city)\b/iu);
      }
    },
  );

  it("tells of three years once how many were invited, and of one year one year", async () => {
    const [older, newer] = await arnhemYears();
    const at = (year: number): Results => ({ ...newer, study: { ...newer.study, year } });
    const text = said(
      compared(older, at(2020), { ...at(2021), total: { ...newer.total, invited: 100 } }),
    );
    expect(text).toContain("Uitgenodigd: 98 in 2019, 104 in 2020 en 100 in 2021.");
    expect(text.split("Uitgenodigd:")).toHaveLength(2);
    expect(changePage(compared(older, older), [], "nl")).toContain("Arnhem, 2019</h1>");
  });

  it("writes reciprocity as a report does, between 0 and 1", async () => {
    const { rows } = networkTable(compared(...(await arnhemYears())), "nl") ?? { rows: [] };
    expect(rows[1]?.slice(0, 3)).toEqual([
      "Wederkerigheid",
      expect.stringMatching(/^0,81 \(0,\d\d–1,00\)$/u),
      expect.stringMatching(/^0,78 \(0,\d\d–1,00\)$/u),
    ]);
    expect(rows[1]?.[3]).toMatch(/^−0,02 \(−0,\d\d tot 0,\d\d\)$/u);
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
      const city = changeFacts(made, "nl").find(({ lead }) => lead === "Alle domeinen samen");
      const named = city?.said.flatMap(({ text, list }) => list.map((one) => [text, one])) ?? [];
      const counted = (outcome: string): number => drawn.filter((one) => one === outcome).length;
      const moved = counted("hoger") + counted("lager");
      expect(named).toHaveLength(moved);
      const told = city?.said.map(({ text }) => text).join(" ") ?? "";
      expect(told.includes("niet te beslissen")).toBe(counted("niet_te_beslissen") > 0);
      expect(told.includes("kleiner dan 10 procentpunt")).toBe(counted("gelijk_binnen") > 0);
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
    expect(text).toMatch(/bij geen van de achttien vragen aan te tonen/u);
    expect(text).not.toMatch(/aantoonbaar (hoger|lager)/u);
    expect(text).toMatch(/In alle negen vakken is het voorstel hetzelfde gebleven/u);
  });

  it("says that a change is a fact, or certain, instead of an interval", async () => {
    const change = compared(...(await arnhemYears()));
    const at = (ground: "counted" | "certain") =>
      said(decided(change, (place) => (place === 8 ? { ground } : {})));
    expect(at("counted")).toMatch(
      /30 procentpunt hoger \(iedereen die is uitgenodigd, is geteld\)/u,
    );
    expect(at("certain")).toMatch(
      /30 procentpunt hoger \(dat het hoger is, staat vast; hoeveel niet: interval 14 tot 45 hoger\)/u,
    );
    for (const ground of ["counted", "certain"] as const) {
      expect(at(ground)).toMatch(/bij twee van de achttien vragen in 2020 aantoonbaar hoger/u);
      expect(at(ground)).toMatch(/Bij één vraag staat vast dat het aandeel onder de genodigden/u);
    }
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
    expect(text).toMatch(/Bij elf vragen wordt het aandeel in 2019 of 2020 niet getoond/u);
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
        expect(text).not.toMatch(/undefined|NaN|null|\[object|\bstad\b|\bcity\b/u);
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
      expect(row.slice(4)).toEqual(["", "", "", "niet te vergelijken"]);
    }
  });

  it("explain on the page once what their columns mean", async () => {
    const page = changePage(compared(...(await arnhemYears())), [], "nl");
    const explained = "Het interval geldt voor die ene regel; de uitkomst rust ook op de toets.";
    expect(page.split(explained)).toHaveLength(2);
    expect(page.split("staat bij ‘Uitleg bij de tabellen’")).toHaveLength(4);
    expect(page).toContain("De vragen zoals ze zijn gesteld");
  });

  it("tell a band apart from what is hidden, and explain it", async () => {
    const change = compared(...(await arnhemYears("publiek")));
    const text = said(change);
    expect(text).toContain("Bij 40 vergelijkingen wordt het aandeel in 2019 of 2020 niet getoond.");
    expect(text).toContain("Bij vijf vergelijkingen staat in 2019 of 2020 alleen ‘vrijwel alle’");
    const notes = sharedNotes(change, "nl").map((note) => note.text);
    expect(notes.some((note) => note.startsWith("‘Vrijwel alle’ en ‘vrijwel geen’"))).toBe(true);
  });

  it("leave proposals out that are not compared, and name the way a question went", async () => {
    const table = scoresTable(compared(...(await arnhemYears())), "nl");
    expect(table?.columns.map(({ label }) => label)).toEqual([
      "Vak",
      "Aantoonbaar veranderd",
      "Oordeel 2019",
      "Oordeel 2020",
    ]);
    expect(table?.rows.flat()).toContain("Herkennen: menskracht (hoger)");
  });

  it("never show an interval against its outcome", () => {
    const at = (low: number, high: number, decision: "niet_te_beslissen" | "hoger") =>
      movedPoints({ low, high }, decision, "nl");
    expect(at(-0.1004, 0.09, "niet_te_beslissen")).toBe("−10,04 tot 9");
    expect(at(-0.096, 0.104, "niet_te_beslissen")).toBe("−10 tot 10,4");
    expect(at(-0.12, 0.002, "niet_te_beslissen")).toBe("−12 tot 0,2");
    expect(at(0.003, 0.4, "hoger")).toBe("0,3 tot 40");
    expect(at(0, 0.4, "hoger")).toBe("0 tot 40");
  });

  it("say how small a change could have shown, alone and among all tests", async () => {
    const change = compared(...(await arnhemYears()));
    const tables = changeTables(change, "nl");
    const least = (id: string): readonly (string | undefined)[] => {
      const table = tables.find((one) => one.id === id);
      const place = table?.columns.findIndex((one) => one.id === "detectable") ?? -1;
      return table?.rows.map((row) => row[place]) ?? [];
    };
    expect(least("change-city").slice(0, 2)).toEqual(["9 (15)", "9 (15)"]);
    expect(least("change-domains").slice(0, 3)).toEqual(["71 (geen)", "45 (81)", "22 (44)"]);
  });

  it("speak of both figures only when there are two", async () => {
    const change = compared(...(await arnhemYears()));
    const figure = (year: number) => ({ id: `contacts-${year}`, title: "", svg: "<svg></svg>" });
    const both = "In beide figuren staat elk domein op dezelfde plaats.";
    expect(changePage(change, [figure(2019), figure(2020)], "nl")).toContain(both);
    expect(changePage(change, [figure(2019)], "nl")).not.toContain(both);
  });
});
