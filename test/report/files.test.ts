import { describe, expect, it } from "vitest";
import { reportFiles } from "../../src/report/files.js";
import { manifest } from "../../src/report/manifest.js";
import { READING_TABLE_IDS, readingTable } from "../../src/report/reading-tables.js";
import { renderTable } from "../../src/report/terminal.js";
import { readResults, writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { arnhem, figures } from "./arnhem.js";

const publiek = await arnhem("publiek");

/** Puts a number that occurs nowhere else into every hidden cell. */
function poisoned(results: Results): Results {
  const n = 7771;
  const interval = { low: 0.77471234, high: 0.77571234, method: "wilson" as const };
  const share = { k: n, share: 0.77521234, interval, bounds: null, indicative: true, band: null };
  const agree = { ...share, reason: null };
  const counts = {
    zeer_eens: n,
    eens: n,
    neutraal: n,
    oneens: n,
    zeer_oneens: n,
    weet_niet: n,
    nvt: n,
    leeg: n,
    niet_getoond: n,
  };
  const rest = { leeg: n, niet_getoond: n };
  const frequency = { geen: n, vijf_jaar: n, jaarlijks: n, maandelijks: n, wekelijks: n, ...rest };
  const kind = { algemeen: n, casus: n, beide: n };
  return {
    ...results,
    items: results.items.map((item) => ({
      ...item,
      cells: item.cells.map((cell) => (cell.hidden ? { ...cell, base: n, counts, agree } : cell)),
    })),
    contacts: results.contacts.map((arc) =>
      arc.hidden ? { ...arc, base: n, frequency, kind, yearly: agree } : arc,
    ),
  };
}

describe("reportFiles", () => {
  it("gives the page, the results, the figures and the tables with their dictionary", () => {
    expect(
      reportFiles(publiek, writeResults(publiek), figures, "nl").map(({ path }) => path),
    ).toEqual([
      "index.html",
      "results.json",
      "recompute.R",
      ...figures.map(({ id }) => `figures/${id}.svg`),
      "tables/items.csv",
      "tables/contacts.csv",
      "tables/domains.csv",
      "tables/network.csv",
      "tables/chain.csv",
      "tables/comparison.csv",
      "tables/ordinal.csv",
      "tables/totals.csv",
      "tables/reliability.csv",
      "tables/scorecard.csv",
      "tables/evidence.csv",
      "tables/recommendations.csv",
      "tables/hidden.csv",
      "tables/problems.csv",
      "tables/dictionary.csv",
    ]);
  });

  it("writes results that read back the same", () => {
    const file = reportFiles(publiek, writeResults(publiek), figures, "nl").find(
      ({ path }) => path === "results.json",
    );
    expect(readResults(file?.text ?? "", "results.json")).toEqual(publiek);
  });

  it("prints no number of a hidden cell, even if a document wrongly carries one", () => {
    const results = poisoned(publiek);
    const texts = [
      ...reportFiles(results, writeResults(results), figures, "nl").filter(
        ({ path }) => path !== "results.json",
      ),
      ...READING_TABLE_IDS.map((path) => {
        const table = readingTable(path, results, "nl");
        return { path, text: table ? renderTable(table) : "" };
      }),
      { path: "manifest.json", text: manifest(results, []) },
    ];
    for (const { path, text } of texts) {
      const leaked = /7771|0\.77\d\d1234|77–78%/u.test(text) ? path : null;
      expect(leaked).toBeNull();
    }
  });
});

describe("manifest", () => {
  it("says what was read, by which rules how much was hidden, and which files there are", () => {
    const files = [
      { path: "results.json", sha256: "b" },
      { path: "index.html", sha256: "a" },
    ];
    const text = manifest(publiek, files);
    const read = JSON.parse(text) as Record<string, unknown>;
    expect(read.schema).toBe("ivm-manifest/1");
    expect(read.study).toEqual(publiek.study);
    expect(read.inputs).toEqual(publiek.provenance.inputs);
    expect(read.profile).toBe("publiek");
    expect(read.hidden).toEqual([
      { rule: "D1", cells: 24 },
      { rule: "D2", cells: 24 },
      { rule: "D6", cells: 11 },
    ]);
    expect(read.files).toEqual([files[1], files[0]]);
    expect(text.endsWith("}\n")).toBe(true);
  });
});
