import { describe, expect, it } from "vitest";
import { benchmarkTables } from "../../src/report/benchmark-data.js";
import { changeData } from "../../src/report/change-data.js";
import { dataTables, dictionary } from "../../src/report/data-tables.js";
import { dataCsv } from "../../src/report/files.js";
import { columnMeanings } from "../../src/words/columns.js";
import { benchmarkBeside } from "../tools/cities.js";
import { compared } from "../tools/compared.js";
import { evaluatedOrganisations } from "../tools/roster/study.js";
import { arnhem } from "./arnhem.js";

const intern = await arnhem("intern");
const publiek = await arnhem("publiek");
const roster = await evaluatedOrganisations();

type Row = Record<string, string | number | boolean | null>;

function records(file: string, results = intern): Row[] {
  const table = dataTables(results).find((one) => one.file === file);
  if (!table) throw new Error(`no table ${file}`);
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null])),
  );
}

describe("dataTables", () => {
  it("has one row per question and domain, with counts that add up", () => {
    const rows = records("items.csv");
    expect(rows).toHaveLength(18 * 6);
    for (const row of rows) {
      const valid = ["zeer_eens", "eens", "neutraal", "oneens", "zeer_oneens"].map((id) =>
        Number(row[id]),
      );
      expect(valid.reduce((sum, one) => sum + one, 0)).toBe(row.base);
      expect(Number(row.zeer_eens) + Number(row.eens)).toBe(row.k);
      expect(row.share).toBe(Number(row.k) / Number(row.base));
    }
  });

  it("leaves every number of a hidden cell empty", () => {
    for (const file of ["items.csv", "contacts.csv"]) {
      const hidden = records(file, publiek).filter((row) => row.reason === "hidden");
      expect(hidden.length).toBeGreaterThan(0);
      for (const row of hidden) {
        expect(Object.values(row).filter((cell) => typeof cell === "number")).toEqual([]);
      }
    }
  });

  it("lists every hidden cell once, by place and rule, without a value", () => {
    const hidden = records("hidden.csv", publiek);
    const cells = [...publiek.items.flatMap(({ cells }) => cells), ...publiek.contacts];
    expect(hidden).toHaveLength(cells.filter((cell) => cell.hidden !== null).length);
    for (const row of hidden) {
      expect(Object.keys(row)).toEqual([
        "table",
        "hidden_row",
        "hidden_domain",
        "hidden_rule",
        "hidden_kind",
      ]);
      expect(["D1", "D2", "D6"]).toContain(row.hidden_rule);
    }
  });

  it("has as many cells as columns in every row of every table", () => {
    for (const results of [intern, publiek]) {
      for (const { columns, rows } of [...dataTables(results), dictionary(results)]) {
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }
  });
});

describe("dictionary", () => {
  it("covers every column of every data table and no more", () => {
    const { rows } = dictionary(intern);
    const expected = dataTables(intern).flatMap(({ file, columns }) =>
      columns.map(({ id }) => `${file} ${id}`),
    );
    expect(rows.map(([file, column]) => `${file} ${column}`)).toEqual(expected);
    expect(new Set(expected).size).toBe(expected.length);
  });

  it("uses every meaning there is", () => {
    const tables = [
      ...dataTables(intern),
      ...dataTables(roster),
      dictionary(intern),
      ...changeData(compared(intern, intern)),
      ...benchmarkTables(benchmarkBeside(publiek, [])),
    ];
    const used = tables.flatMap(({ columns }) => columns.map(({ id }) => id));
    expect(Object.keys(columnMeanings).filter((id) => !used.includes(id))).toEqual([]);
  });

  it("has units that no spreadsheet takes for a formula or a date", () => {
    const units = dictionary(intern).rows.flatMap(([, , , unit]) => unit ?? []);
    expect(units).toContain("van -1 tot 1");
    expect(units.map(String).filter((unit) => /^\W|^\d/u.test(unit))).toEqual([]);
    expect(dataCsv(dictionary(intern))).not.toMatch(/(?:^|,)"?'/mu);
  });

  it("speaks the language of the study", () => {
    const english = { ...intern, study: { ...intern.study, language: "en" as const } };
    const meaning = (results: typeof intern) =>
      dictionary(results)
        .rows.find(([, column]) => column === "k")
        ?.at(-1);
    expect(meaning(intern)).toContain("geldige antwoorden");
    expect(meaning(english)).toContain("valid answers");
  });
});
