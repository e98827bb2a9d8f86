import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";
import { writtenXlsx } from "../tools/xlsx-writer.js";

const arnhem = fileURLToPath(new URL("../../fixtures/arnhem-2019", import.meta.url));
const claims = join(arnhem, "claims.csv");

let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-audit-"));
});
afterAll(async () => rm(work, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const io = memoryIo(work);
  const code = await main(["audit", ...args], io);
  return { code, ...io.written };
}

async function auditOf(name: string, content: string | Uint8Array, ...args: readonly string[]) {
  await writeFile(join(work, name), content);
  return run(name, ...args);
}

const LINES = [
  ["what", "domain", "printed", "base"],
  ["Één", "onderwijs", "54,5 %", "<=11"],
  ["Twee", "zorg", "30", "10"],
] as const;
const csv = (sign: string) => LINES.map((cells) => cells.join(sign)).join("\r\n");

describe("ivm audit", () => {
  it.each([
    ["semicolons", new TextEncoder().encode(csv(";"))],
    ["a byte order mark", new TextEncoder().encode(`\ufeff${csv(";")}`)],
    ["tabs and UTF-16", new Uint8Array(Buffer.from(`\ufeff${csv("\t")}`, "utf16le"))],
    ["Windows-1252", new Uint8Array(Buffer.from(csv(";"), "latin1"))],
    ["quotes and commas", csv(";").replace("54,5 %", '"54,5 %"').replaceAll(";", ",")],
    ["blank lines", csv(";").replaceAll("\r\n", "\r\n;;;\r\n\r\n")],
  ])("reads claims with %s", async (_, content) => {
    const { code, out } = await auditOf("claims.csv", content, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      claims: [
        { what: "Één", printed: "54,5 %", outcome: "rounded", fits: [{ low: 6, high: 6, n: 11 }] },
        { what: "Twee", outcome: "rounded", fits: [{ low: 3, high: 3, n: 10 }] },
      ],
      summary: { shares: { rounded: 2, impossible: 0 }, comparisons: null },
    });
  });

  it("reads an Excel workbook, in which 85% stands as 0.85", async () => {
    const share = (value: number) => ({ xml: `s="1"><v>${value}</v>` });
    const workbook = writtenXlsx({
      formats: [9],
      sheets: [
        {
          name: "Blad1",
          rows: [
            [...LINES[0], null],
            ["Een", "gemeente", share(0.57), 7],
            ["Twee", "gemeente", 57, "<=7"],
          ],
        },
      ],
    });
    const { code, out } = await auditOf("claims.xlsx", workbook, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).claims).toMatchObject([
      { printed: "57%", base: "7", outcome: "rounded" },
      { printed: "57", outcome: "rounded" },
    ]);
  });

  it("ends with 0 when all can be, and with 1 when a number cannot or does not add up", async () => {
    const head = "what,domain,printed,base,sum,total\n";
    const codes = [];
    for (const rows of [
      "a,x,55,11,,",
      "a,x,35,11,,",
      "a,,1,,s,\na,,1,,s,\nb,,3,,,s",
      "a,,1,,s,\nb,,9,,,s",
    ]) {
      const { code, err } = await auditOf("claims.csv", head + rows);
      expect(err).toBe("");
      codes.push(code);
    }
    expect(codes).toEqual([0, 1, 0, 1]);
  });

  it.each([
    ["a file that is not there", ["geen.csv"], 3],
    ["results that are not there", [claims, "--results", "geen.json"], 3],
    ["no file", [], 2],
    ["a profile that is none", [claims, "--results", arnhem, "--profile", "geheim"], 2],
  ])("refuses %s with code %#", async (_, args, code) => {
    const result = await run(...args);
    expect(result.code).toBe(code);
    expect(result.out).toBe("");
    expect(result.err).toMatch(/^Fout: /u);
  });

  it("names the line, the column and what to do when a claim cannot be read", async () => {
    const { code, out, err } = await auditOf(
      "claims.csv",
      'what,domain,printed,base\nx,a,"100,5 %",0\n',
    );
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain('Fout: "100,5 %" is geen percentage van 0 tot en met 100.');
    expect(err).toContain("gevonden: claims.csv, regel 2, kolom 3");
    expect(err).toContain('Fout: "0" is geen basis');
  });

  it.each(["nl", "en"])(
    "tells it in 80 columns, with the impossible ones by name (%s)",
    async (lang) => {
      const { code, out } = await run(claims, "--results", arnhem, "--lang", lang);
      expect(code).toBe(1);
      for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/undefined|NaN|null/u);
      expect(out).toMatch(
        lang === "nl"
          ? /\nOnmogelijk: Contact met politie, onderwijs, 18% \(regel 5\); Menskracht handelen,\n/u
          : /\nImpossible: Contact met politie, onderwijs, 18% \(line 5\); Menskracht handelen,\n/u,
      );
    },
  );

  it("gives a table for a spreadsheet, without cells that would become a date or a formula", async () => {
    const { out } = await auditOf(
      "claims.csv",
      'what,domain,printed,base\n=HYPERLINK(1),a,85,<=7\n"b, c",a,35,7\n',
      "--csv",
    );
    expect(out.split("\n")).toEqual([
      "kind,line,what,domain,printed,base,outcome,by,k_low,k_high,n,difference,item,comparison,data_k,data_base,points",
      "share,2,'=HYPERLINK(1),a,85,<=7,truncated,truncate,6,6,7,,,,,,",
      'share,3,"b, c",a,35,7,impossible,,,,,,,,,,',
      "",
    ]);
  });

  it("gives the same results from a folder and from its results.json, by id or by name", async () => {
    await main(["report", arnhem, "--out", join(work, "r")], memoryIo(work));
    const rows = [
      "what,domain,printed,base,item",
      "a,Zorg en welzijn,48,27,herkennen.menskracht",
      "b,totaal,55,66,herkennen.ondersteuning",
      "c,zorg,48,27,herkennen.menskracht",
      "d,gemeente,48,27,herkennen.moed",
    ];
    const given = [];
    for (const source of [arnhem, "r/results.json"]) {
      const { code, out } = await auditOf("c.csv", rows.join("\n"), "--json", "--results", source);
      expect(code).toBe(1);
      given.push(JSON.parse(out).claims.map((one: { comparison: unknown }) => one.comparison));
    }
    expect(given[0]).toEqual([
      { outcome: "rounded", k: 13, base: 27, points: -0.1 },
      { outcome: "rounded", k: 36, base: 66, points: 0.5 },
      { outcome: "unknown_domain", k: null, base: null, points: null },
      { outcome: "unknown_item", k: null, base: null, points: null },
    ]);
    expect(given[1]).toEqual(given[0]);
  });

  it("names a question and a domain that the results do not have, and what was meant", async () => {
    const rows = [
      "wat;domein;gedrukt;basis;vraag",
      "a;onderwjs;30%;10;handelen.menskracht",
      "b;onderwijs;30%;10;handelen.menskrcht",
      "c;gemeente;30%;7;handelen.menskracht",
    ];
    const { code, out } = await auditOf("c.csv", rows.join("\n"), "--results", arnhem);
    expect(code).toBe(1);
    const said = out.replace(/\s+/gu, " ");
    expect(said).toContain("handelen.menskrcht (regel 3; bedoelde u handelen.menskracht?).");
    expect(said).toContain("onderwjs (regel 2; bedoelde u onderwijs?).");
  });

  it("says the same of a hidden cell whatever is in it", async () => {
    const said = [];
    for (const printed of ["0%", "100%", "71%"]) {
      const rows = `what,domain,printed,base,item\nx,gemeente,${printed},<=7,herkennen.kennis\n`;
      const args = ["--json", "--results", arnhem, "--profile", "publiek"];
      const { out } = await auditOf("claims.csv", rows, ...args);
      said.push(JSON.parse(out).claims[0].comparison);
    }
    expect(new Set(said.map((one) => JSON.stringify(one)))).toEqual(
      new Set(['{"outcome":"hidden","k":null,"base":null,"points":null}']),
    );
  });

  it("shows of many claims the first, and says where the others are", async () => {
    const rows = Array.from({ length: 300 }, (_, at) => `Vraag ${at},a,55,11`);
    const { out } = await auditOf("claims.csv", `what,domain,printed,base\n${rows.join("\n")}\n`);
    expect(out.match(/Vraag \d+/gu)).toHaveLength(200);
    expect(out.replace(/\s+/gu, " ")).toContain("hooguit 200 regels; --csv en --json geven ze");
    expect(out).toContain("300 percentages: afgerond 300.");
  });
});
