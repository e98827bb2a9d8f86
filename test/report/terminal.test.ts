import { describe, expect, it } from "vitest";
import { intervalTable, readingTable } from "../../src/report/reading-tables.js";
import type { Table } from "../../src/report/table.js";
import { renderTable, tableCsv } from "../../src/report/terminal.js";
import { ARNHEM_TABLES } from "../tools/arnhem.js";
import { arnhem } from "./arnhem.js";

const profiles = [await arnhem("intern"), await arnhem("publiek")];
const widest = (text: string): number =>
  Math.max(...text.split("\n").map((line) => [...line].length));

describe("renderTable", () => {
  it.each(ARNHEM_TABLES)("keeps the table %s of Arnhem within 80 columns", (id) => {
    for (const results of profiles) {
      for (const language of ["nl", "en"] as const) {
        for (const make of [readingTable, intervalTable]) {
          const table = make(id, results, language);
          if (table) expect(widest(renderTable(table, 80, language))).toBeLessThanOrEqual(80);
        }
      }
    }
  });

  it("shows every share of the capacity table whole", () => {
    const [intern] = profiles;
    const table = intern && readingTable("capacity", intern, "nl");
    if (!table) throw new Error("no table");
    const text = renderTable(table);
    for (const cell of table.rows.flatMap((row) => row.slice(1))) expect(text).toContain(cell);
    expect(text.startsWith(`${table.title}\n`)).toBe(true);
  });

  it("never cuts a number, however many domains and however large the bases", () => {
    const columns = Array.from({ length: 9 }, (_, index) => ({
      id: `d${index}`,
      label: `Samenwerkingsverbanden ${index}`,
      align: "right" as const,
    }));
    const table: Table = {
      id: "wide",
      title: "Breed",
      columns: [{ id: "item", label: "Vraag", align: "left" }, ...columns],
      rows: [["Onderwijsondersteuning", ...columns.map((_, i) => `${9990 + i}/10000 100%`)]],
      notes: [],
    };
    const text = renderTable(table, 40);
    for (let i = 0; i < 9; i++)
      expect(text).toMatch(new RegExp(`(?<!\\d)${9990 + i}/10000(?!\\d)`));
    expect(widest(text)).toBeLessThanOrEqual(40);
  });
});

describe("tableCsv", () => {
  it("writes the headings and the rows", () => {
    const [intern] = profiles;
    const table = intern && readingTable("response", intern, "nl");
    if (!table) throw new Error("no table");
    expect(tableCsv(table).split("\n").slice(0, 2)).toEqual([
      "Domein,Ingevuld,Uitgenodigd,Respons",
      "Gemeente,7,onbekend,–",
    ]);
  });
});
