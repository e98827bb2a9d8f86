import { describe, expect, it } from "vitest";
import { drawAll } from "../../src/figures/draw-all.js";
import { dataTables, dictionary } from "../../src/report/data-tables.js";
import { reportFiles } from "../../src/report/files.js";
import { reportPage } from "../../src/report/html.js";
import { manifest } from "../../src/report/manifest.js";
import { ROSTER_TABLE_IDS, readingTable } from "../../src/report/reading-tables.js";
import { renderTable } from "../../src/report/terminal.js";
import { writeResults } from "../../src/results/read.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { crowdedRoster, evaluatedOrganisations } from "../tools/roster/study.js";

const intern = await evaluatedOrganisations();
const publiek = await evaluatedOrganisations("publiek");
const withheld = await crowdedRoster({ organisations: 60, domains: 5, named: 4, seed: 3 });

const csv = (file: string, results = intern) => {
  const table = dataTables(results).find((one) => one.file === file);
  if (!table) throw new Error(`no table ${file}`);
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ id }, index) => [id, row[index] ?? null])),
  );
};

describe("the tables of the network of organisations", () => {
  it.each(ROSTER_TABLE_IDS)(
    "%s stay within 80 columns in the terminal, in both languages",
    (id) => {
      for (const results of [intern, publiek]) {
        for (const language of ["nl", "en"] as const) {
          const table = readingTable(id, results, language);
          if (!table) throw new Error("no table");
          for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
          for (const line of renderTable(table, 80, language).split("\n")) {
            expect([...line].length).toBeLessThanOrEqual(80);
          }
        }
      }
    },
  );

  it("are not there without a roster", async () => {
    const arnhem = await evaluatedArnhem();
    for (const id of ROSTER_TABLE_IDS) expect(readingTable(id, arnhem, "nl")).toBeNull();
    expect(dataTables(arnhem).some(({ file }) => file.startsWith("organisation"))).toBe(false);
  });

  it("say why a number is not there", () => {
    const table = readingTable("organisations", publiek, "nl");
    const density = table?.rows.find(([name]) => name === "Dichtheid");
    expect(density?.slice(1)).toEqual(["n.b.", "niet getoond"]);
    expect(table?.notes.join(" ")).toContain("zouden samen met de rest een verborgen cel verraden");
  });

  it("tell the contacts per domain out of all that could have been named", () => {
    const table = readingTable("blocks", intern, "nl");
    const block = intern.organisations?.blocks[1];
    expect(table?.rows[0]?.[2]).toContain(`${block?.ties}/${block?.possible} `);
  });

  it("give a measure with its interval, and E-I beside what chance would give", () => {
    const rows = readingTable("organisations", intern, "nl")?.rows ?? [];
    const row = (name: string) => rows.find(([first]) => first === name) ?? [];
    expect(row("Dichtheid").slice(1, 3)).toEqual(["19%", "15% tot 25%"]);
    expect(row("Centralisatie: noemen")[2]).toBe("");
    expect(row("E-I-index")[3]).toMatch(/bij toeval 0,63 \(p [<=] 0,\d{3}\)$/u);
  });

  it("add the roles of organisations up to those of their domain", () => {
    const { nodes, brokerage } = intern.organisations ?? { nodes: null, brokerage: [] };
    expect(brokerage).toHaveLength(5);
    for (const { domain, roles } of brokerage) {
      const own = (nodes ?? []).filter((node) => node.domain === domain);
      const liaisons = own.reduce((sum, node) => sum + (node.brokerage?.liaison ?? 0), 0);
      expect(roles?.liaison).toBe(liaisons);
    }
    const [first] = readingTable("brokerage", intern, "nl")?.rows ?? [];
    const counts = (first ?? []).slice(1).map(Number);
    expect(counts.at(-1)).toBe(counts.slice(0, -1).reduce((sum, count) => sum + count, 0));
  });

  it("mark what is hidden and say by which rule", () => {
    const [last] = (readingTable("blocks", withheld, "nl")?.rows ?? []).slice(-1);
    expect(last?.slice(1)).toEqual(Array(5).fill("n.b."));
    const rules = csv("hidden.csv", withheld).filter(({ table }) => table === "organisations");
    expect(rules).toHaveLength(5);
    expect(rules[0]).toMatchObject({ hidden_row: "d4", hidden_rule: "D1" });
    const { hidden } = JSON.parse(manifest(publiek, [])) as { hidden: { rule: string }[] };
    expect(hidden.map(({ rule }) => rule)).toEqual(["D1", "D2", "D6", "D12"]);
  });
});

describe("the files of the network of organisations", () => {
  it("hold measures, contacts per domain, and organisations by name or pseudonym", () => {
    expect(csv("organisations.csv")[0]).toMatchObject({ measure: "organisations", estimate: 34 });
    expect(csv("organisation-ties.csv")).toHaveLength(25);
    const nodes = csv("organisation-nodes.csv");
    expect(nodes.slice(0, 5).map(({ organisation, state }) => [organisation, state])).toEqual([
      ["Onderwijs 1", "answered"],
      ["Veiligheid 1", "answered"],
      ["Maatschappelijk 1", "answered"],
      ["Zorg 1", "silent"],
      ["Afdeling Jeugd", "answered"],
    ]);
  });

  it("hold no organisations for the public, and no number of a hidden cell", () => {
    expect(dataTables(publiek).some(({ file }) => file === "organisation-nodes.csv")).toBe(false);
    const hidden = csv("organisation-ties.csv", publiek).filter(
      ({ hidden_rule }) => hidden_rule !== null,
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const row of hidden)
      expect([row.ties, row.possible, row.block_density]).toEqual([null, null, null]);
  });

  it("are explained column by column", () => {
    const { rows } = dictionary(intern);
    const columns = dataTables(intern)
      .filter(({ file }) => file.startsWith("organisation"))
      .flatMap(({ file, columns }) => columns.map(({ id }) => `${file} ${id}`));
    const told = rows.map(([file, column]) => `${file} ${column}`);
    expect(columns.filter((one) => !told.includes(one))).toEqual([]);
  });
});

describe("the page", () => {
  it("has a section on the network of organisations only where there is a roster", async () => {
    const figures = await drawAll(intern);
    expect(figures.map(({ id }) => id)).toContain("organisations");
    expect(reportPage(intern, figures, "nl")).toContain('id="organisations"');
    const arnhem = await evaluatedArnhem();
    expect(reportPage(arnhem, await drawAll(arnhem), "nl")).not.toContain(
      "Netwerk van organisaties",
    );
  });

  it("is made for the public without the figure, and names no organisation anywhere", async () => {
    const figures = await drawAll(publiek);
    expect(figures.map(({ id }) => id)).not.toContain("organisations");
    const files = reportFiles(publiek, writeResults(publiek), figures, "nl");
    expect(files.find(({ path }) => path === "index.html")?.text).toContain(
      "Netwerk van organisaties",
    );
    for (const { text } of files)
      expect(text).not.toMatch(/Wijkteam|Basisteam|Jeugdhulp|Onderwijs 1\b/u);
  });
});
