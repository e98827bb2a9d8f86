import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type Audit, audit } from "../../src/audit/audit.js";
import { shownCells } from "../../src/cli/shown-cells.js";
import { exportTable } from "../../src/platforms/export-table.js";
import { readExport } from "../../src/read/read-export.js";
import { arnhemFile, evaluatedArnhem } from "../tools/arnhem.js";
import { memorySource } from "../tools/folder.js";
import { quotedRows } from "../tools/quoted-rows.js";

const rows = quotedRows(arnhemFile("claims.csv").toString("utf8"));

async function auditOf(profile?: "publiek"): Promise<Audit> {
  const source = memorySource(new Uint8Array(arnhemFile("claims.csv")), undefined, "claims.csv");
  const table = await exportTable(await readExport(source), source.name);
  const read = [];
  for await (const batch of table.batches) read.push(...batch);
  const headings = table.columns.map(({ heading }) => heading);
  const results = await evaluatedArnhem((study) =>
    profile ? study.replace("profile: intern", `profile: ${profile}`) : study,
  );
  const claims = { file: source.name, headings, headingLine: 1, rows: read };
  return audit(claims, shownCells(results));
}

let audited: Audit;
beforeAll(async () => {
  audited = await auditOf();
});

const named = (wanted: string) =>
  audited.claims.flatMap(({ claim, verdict }) => {
    const [fit] = verdict?.fits ?? [];
    const count = fit ? `${fit.low}/${fit.n}` : "-";
    return verdict?.outcome === wanted ? [`${claim.domain} ${claim.printed} ${count}`] : [];
  });

describe("the printed numbers of Arnhem 2019", () => {
  it("are the 37 shares of one domain that the oracle gives as printed, with their items", () => {
    const percentages = rows.filter(({ base }) => base !== "");
    expect(percentages).toHaveLength(37);
    const oracle = ["arnhem-items.csv", "arnhem-contacts.csv"]
      .flatMap((name) =>
        quotedRows(readFileSync(new URL(`../oracles/${name}`, import.meta.url), "utf8")),
      )
      .flatMap(({ published = "", domain, source, n }) => {
        const [percent] = /^\d+%/u.exec(published) ?? [];
        const id = (domain ?? source ?? "").toLowerCase().replaceAll(" ", "_");
        return percent ? [`${id} ${percent} <=${n}`] : [];
      });
    expect(
      percentages.map(({ domain, printed, base }) => `${domain} ${printed} ${base}`).sort(),
    ).toEqual(oracle.sort());
  });

  it("are 28 by rounding, 4 by cutting off, 3 with a smaller base, and 2 impossible", () => {
    expect(audited.shares).toEqual({
      rounded: 28,
      truncated: 4,
      smaller_base: 3,
      impossible: 2,
    });
    expect(named("truncated").sort()).toEqual([
      "gemeente 85% 6/7",
      "gemeente 85% 6/7",
      "veiligheid 81% 9/11",
      "veiligheid 90% 10/11",
    ]);
    expect(named("smaller_base").sort()).toEqual([
      "maatschappelijk 60% 6/10",
      "onderwijs 44% 4/9",
      "zorg_en_welzijn 45% 11/24",
    ]);
    expect(named("impossible").sort()).toEqual(["onderwijs 18% -", "veiligheid 35% -"]);
  });

  it("have no single rule that explains them: rounding fails for 5 of 37, cutting off for 6", () => {
    const failing = (rule: string) => {
      const headings = ["what", "domain", "printed", "base", "rule"];
      const claims = rows
        .filter(({ base }) => base !== "")
        .map(({ what = "", domain = "", printed = "", base = "" }, at) => ({
          line: at + 2,
          cells: [what, domain, printed, base, rule],
        }));
      return audit({ file: "c.csv", headings, headingLine: 1, rows: claims }, null).shares
        .impossible;
    };
    expect([failing("round"), failing("truncate")]).toEqual([5, 6]);
  });

  it("add up but for one euro in table S-1, which rounding explains", () => {
    expect(
      audited.sums.map(({ name, outcome, difference }) => [name, outcome, difference]),
    ).toEqual([
      ["acties", "adds_up", "0"],
      ["casussen", "adds_up", "0"],
      ["activiteiten 2020", "adds_up", "0"],
      ["bedrag 2020", "rounding", "1"],
      ["activiteiten 2021", "adds_up", "0"],
      ["bedrag 2021", "adds_up", "0"],
    ]);
  });

  it("are what the fixture gives, but for the two that no count gives", () => {
    expect(audited.comparisons).toMatchObject({ exact: 11, rounded: 20, truncated: 4, differs: 2 });
    const differing = audited.claims.filter(({ comparison }) => comparison?.outcome === "differs");
    expect(differing.map(({ claim, comparison }) => [claim.item, comparison?.points])).toEqual([
      ["contact.veiligheid", "-2.0"],
      ["handelen.menskracht", "-1.4"],
    ]);
  });

  it("are compared with shown cells only: of a hidden cell nothing is said", async () => {
    const open = await auditOf("publiek");
    const hidden = open.claims.filter(({ comparison }) => comparison?.outcome === "hidden");
    expect(hidden).toHaveLength(16);
    for (const { comparison } of hidden) {
      expect(comparison).toEqual({ outcome: "hidden", k: null, base: null, points: null });
    }
    expect(
      open.claims.filter(({ claim, comparison }) => claim.domain === "gemeente" && comparison?.k),
    ).toEqual([]);
  });
});
