import { describe, expect, it } from "vitest";
import {
  intervalTable,
  type READING_TABLE_IDS,
  readingTable,
} from "../../src/report/reading-tables.js";
import type { Table } from "../../src/report/table.js";
import type { ItemCell, Results } from "../../src/results/schema.js";
import { ARNHEM_TABLES } from "../tools/arnhem.js";
import { arnhem } from "./arnhem.js";

const intern = await arnhem("intern");
const publiek = await arnhem("publiek");

function table(id: (typeof READING_TABLE_IDS)[number], results: Results): Table {
  const found = readingTable(id, results, "nl");
  if (!found) throw new Error(`no table ${id}`);
  return found;
}

describe("readingTable", () => {
  it("has a cell for every column in every row", () => {
    for (const id of ARNHEM_TABLES) {
      for (const results of [intern, publiek]) {
        const { columns, rows } = table(id, results);
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });

  it("writes each share as k/base and percentage, domains first and the total last", () => {
    const [first] = table("capacity", intern).rows;
    expect(first).toEqual([
      "Herkennen: kennis",
      "6/7 86%",
      "10/11 91%",
      "21/27 78%",
      "5/10 50%",
      "6/11 55%",
      "48/66 73%",
    ]);
  });

  it("keeps every question in exactly one of capacity, responsibility and concerns", () => {
    const rows = (["capacity", "responsibility", "concerns"] as const).flatMap(
      (id) => table(id, intern).rows,
    );
    expect(rows).toHaveLength(intern.items.length);
  });

  it("puts who answers in the rows and whom they mention in the columns", () => {
    const { rows } = table("contacts", intern);
    expect(rows[3]?.slice(0, 3)).toEqual(["Onderwijs", "4/9 44%", "2/10 20%"]);
  });

  it("says in words what is hidden, a band, or without valid answers", () => {
    const cells = table("capacity", publiek).rows.map(([label, ...rest]) => ({ label, rest }));
    const collegas = cells.find(({ label }) => label === "Bespreken: met collega's");
    expect(collegas?.rest).toEqual(["n.b.", "n.b.", "vrijwel alle", "n.b.", "n.b.", "n.b."]);
    const nobody: ItemCell = {
      domain: "gemeente",
      counts: null,
      base: 0,
      agree: {
        k: 0,
        share: null,
        interval: null,
        bounds: null,
        indicative: true,
        band: null,
        reason: "no-valid-answers",
      },
      hidden: null,
      warnings: [],
    };
    const items = intern.items.map((item) => ({
      ...item,
      cells: item.cells.map((cell) => (cell.domain === "gemeente" ? nobody : cell)),
    }));
    expect(table("capacity", { ...intern, items }).rows[0]?.[1]).toBe("–");
  });

  it("writes a share of the response only where the number invited is known", () => {
    const { rows } = table("response", intern);
    expect(rows[0]).toEqual(["Gemeente", "7", "onbekend", "–"]);
    expect(rows.at(-1)).toEqual(["Totaal", "66", "98", "67%"]);
  });

  it("gives differences between directions with interval and decision", () => {
    const row = table("network", intern).rows.find(
      ([, pair]) => pair === "Gemeente → Onderwijs, min andersom",
    );
    expect(row?.slice(2)).toEqual(["27 procentpunt", "−19 tot 60", "niet te beslissen"]);
  });

  it("gives strengths as a mean share with the sum behind it", () => {
    const row = table("network", intern).rows.find(([measure]) => measure?.startsWith("Zegt"));
    expect(row?.slice(1, 3)).toEqual(["Gemeente", "gemiddeld 82% (som 3,29)"]);
  });

  it("says on which lines a measure of the network rests when not all are shown", () => {
    expect(table("network", intern).rows[0]?.[1]).toBe("alle domeinen");
    const [density, reciprocity] = table("network", publiek).rows;
    const { observed, asymmetry } = publiek.network ?? { observed: null, asymmetry: [] };
    expect(density?.[1]).toBe(`getoonde lijnen (${observed?.arcs} van ${observed?.of})`);
    const pairs = asymmetry.filter(({ difference }) => difference !== null).length;
    expect(reciprocity?.[1]).toBe(`paren met twee getoonde lijnen (${pairs} van 10)`);
  });

  it("gives the measures of the network with intervals, and says how sure the hub is", () => {
    const { rows, notes } = table("network", intern);
    const rowOf = (name: string) => rows.find(([measure]) => measure === name)?.slice(1);
    expect(rowOf("Dichtheid (gemiddeld aandeel)")).toEqual(["alle domeinen", "48%", "41–55%", ""]);
    expect(rowOf("Verschil tussen lijnen met en zonder de spil")).toEqual([
      "Gemeente",
      "38 procentpunt",
      "26 tot 47",
      "beslist: bovenaan in 99% van de nabootsingen",
    ]);
    expect(rowOf("Kern en rand (gelijkenis, −1 tot 1)")?.[0]).toBe("kern: Gemeente");
    expect(notes.join(" ")).toContain("vijf van de elf mensen van het ene domein");
    expect(notes.join(" ")).toContain(
      "Niet berekend: tussenpositie, nabijheid, bemiddeling en E-I. Die horen bij een netwerk van organisaties; zie docs/methods.md.",
    );
    expect(notes.join(" ")).toContain("2.000 nabootsingen van de enquête");
  });

  it("says limits that nearly all questions share once, with the questions that have others", () => {
    const { columns, notes } = table("comparison", intern);
    expect(columns.map(({ id }) => id)).not.toContain("detectable");
    expect(notes.join(" ")).toContain(
      "Kon blijken vanaf: 18 (altijd: 34), maar bij ‘Handelen: menskracht’ 27 (altijd: 32).",
    );
    const { comparison } = intern;
    if (comparison === null) throw new Error("there is no comparison");
    const items = comparison.items.map((one, at) => ({
      ...one,
      detectable: { ...one.detectable, value: 0.1 + at / 100 },
    }));
    const apart = table("comparison", { ...intern, comparison: { ...comparison, items } });
    expect(apart.columns.map(({ id }) => id)).toContain("detectable");
  });

  it("leaves out weighted columns where no question has a weighted total, and says why", () => {
    const { columns, notes } = table("totals", intern);
    expect(columns.map(({ id }) => id)).toEqual(["question", "unweighted", "interval"]);
    expect(notes[0]).toContain("niet van elk domein is bekend hoeveel mensen zijn uitgenodigd");
    const weighted = intern.weighted.map((one, at) =>
      at === 0 ? { ...one, value: 0.5, reason: null } : one,
    );
    expect(table("totals", { ...intern, weighted }).columns.map(({ id }) => id)).toContain(
      "weighted",
    );
  });

  it("says why measures of the network are missing when lines are not shown", () => {
    const { rows, notes } = table("network", publiek);
    expect(rows.some(([measure]) => measure?.startsWith("Centralisatie"))).toBe(false);
    expect(notes.join(" ")).toContain(
      "Niet berekend: spil. Daarvoor moeten vier van de vijf lijnen zijn getoond.",
    );
  });

  it("says of a network that could not be imitated that it has no intervals", () => {
    const { network } = intern;
    if (network === null || network.hub === null) throw new Error("there is no network");
    const without = {
      ...network,
      hub: { ...network.hub, test: null },
      intervals: null,
      refused: [{ measure: "intervals" as const, reason: "answers-not-kept" as const }],
    };
    const { rows, notes } = table("network", { ...intern, network: without });
    expect(rows[0]?.[3]).toBe("");
    expect(notes.join(" ")).toContain("is geen interval te berekenen");
    expect(notes.join(" ")).toContain("te veel verschillende combinaties van antwoorden");
  });

  it("is null when the questions were not asked", () => {
    const none: Results = { ...intern, items: [], contacts: [], network: null, problems: [] };
    for (const id of ["capacity", "concerns", "contacts", "network", "problems"] as const) {
      expect(readingTable(id, none, "nl")).toBeNull();
    }
  });
});

describe("intervalTable", () => {
  it("has a row per question and domain, with interval, bounds and remarks", () => {
    const found = intervalTable("capacity", intern, "nl");
    expect(found?.rows).toHaveLength(12 * 6);
    expect(found?.rows[0]).toEqual([
      "Herkennen: kennis",
      "Gemeente",
      "6/7 86%",
      "49–97%",
      "",
      "0",
      "0",
      "indicatief; op één na iedereen antwoordde gelijk (D4): deel dit niet breder dan nodig",
    ]);
    expect(found?.rows[5]?.slice(1, 5)).toEqual(["Totaal", "48/66 73%", "66–79%", "49–82%"]);
  });

  it("tells who found a question not applicable, or was not asked it, only where there are any", () => {
    const columns = (results: Results, id: "capacity" | "contacts" = "capacity") =>
      intervalTable(id, results, "nl")?.columns.map(({ label }) => label) ?? [];
    expect(columns(intern).join()).not.toMatch(/n\.v\.t\.|niet gesteld/u);
    const some = (nvt: number, niet_getoond: number, hidden: ItemCell["hidden"]): Results => ({
      ...intern,
      items: intern.items.map((item) => ({
        ...item,
        cells: item.cells.map((cell) => ({
          ...cell,
          hidden: cell.hidden ?? hidden,
          counts: cell.counts && { ...cell.counts, nvt, niet_getoond },
        })),
      })),
    });
    expect(columns(some(4, 0, null))).toContain("n.v.t.");
    expect(columns(some(4, 0, null))).not.toContain("niet gesteld");
    expect(columns(some(0, 2, null))).toContain("niet gesteld");
    const found = intervalTable("capacity", some(4, 2, null), "nl");
    expect(found?.rows[0]?.slice(5, 9)).toEqual(["0", "4", "0", "2"]);
    expect(columns(some(4, 2, { rule: "D1", kind: "primary" })).join()).not.toMatch(/n\.v\.t\./u);
  });

  it("warns where everyone of a domain answered the same", () => {
    const found = intervalTable("capacity", intern, "nl");
    const row = found?.rows.find(([, , share]) => share === "7/7 100%");
    expect(row?.at(-1)).toContain("D3");
  });

  it("never tells by its rule that a hidden cell is 0 or 100 percent", () => {
    for (const id of ["capacity", "contacts"] as const) {
      const rows = intervalTable(id, publiek, "nl")?.rows ?? [];
      const hidden = rows.filter((row) => row.at(-1)?.startsWith("niet getoond"));
      expect(hidden.length).toBeGreaterThan(0);
      for (const row of hidden) expect(row.at(-1)).not.toContain("D3");
    }
  });

  it("is null for a table without shares", () => {
    expect(intervalTable("network", intern, "nl")).toBeNull();
  });
});
