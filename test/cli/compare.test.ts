import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { changeSchema } from "../../src/compare/change-schema.js";
import { memoryIo } from "../tools/memory-io.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-compare-"));
  await cp(join(fixtures, "arnhem-2019"), join(work, "oud"), { recursive: true });
  await cp(join(fixtures, "arnhem-2020"), join(work, "nieuw"), { recursive: true });
  for (const [study, out, ...more] of [
    ["oud", "r-oud"],
    ["nieuw", "r-nieuw"],
    ["nieuw", "r-en", "--lang", "en"],
    ["oud", "r-publiek", "--profile", "publiek"],
  ] as const) {
    await main(["report", study, "--out", out, ...more], memoryIo(work));
  }
}, 120_000);
afterAll(async () => rm(work, { recursive: true, force: true }));

async function run(...args: string[]) {
  const io = memoryIo(work);
  const code = await main(["compare", ...args], io);
  return { code, ...io.written, said: io.written.err.replace(/\s+/gu, " ") };
}

describe("ivm compare", () => {
  it("says the same of folders, reports and documents", async () => {
    const folders = await run("oud", "nieuw");
    expect(folders.code).toBe(0);
    expect(folders.out).toMatch(/^Wat is er veranderd\? Arnhem, 2019–2020\n/u);
    expect((await run("r-oud", "r-nieuw")).out).toBe(folders.out);
    expect((await run("r-oud/results.json", "nieuw")).out).toBe(folders.out);
    expect([...folders.out.split("\n")].filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("tells the breaks before any change", async () => {
    const { out } = await run("r-oud", "r-nieuw");
    expect(out.indexOf("Uitgenodigd: 98")).toBeGreaterThan(0);
    expect(out.indexOf("Uitgenodigd: 98")).toBeLessThan(out.indexOf("menskracht"));
  });

  it("compares reports in two languages, in the language of the last or the one asked", async () => {
    const english = await run("r-oud", "r-en");
    expect(english.out).toMatch(/^What changed\?/u);
    expect(english.out).toMatch(/All eighteen questions were asked in the same words/u);
    expect((await run("r-oud", "r-en", "--lang", "nl")).out).toBe((await run("oud", "nieuw")).out);
  });

  it("names that a report for the public is compared with an internal one", async () => {
    const { out, code } = await run("r-publiek", "r-nieuw");
    expect(code).toBe(0);
    expect(out.replace(/\s+/gu, " ")).toContain("Deze vergelijking is daarom intern.");
  });

  it("prints the document with --json, and the tables with --tables", async () => {
    const change = changeSchema.parse(JSON.parse((await run("r-oud", "r-nieuw", "--json")).out));
    expect(change.family.size).toBe(123);
    const { out } = await run("r-oud", "r-nieuw", "--tables");
    expect(out).toContain("─────");
    expect(out).toMatch(/^ {2}Zorg en welzijn .* 9\/27 33% /mu);
    expect(out).toMatch(/^ {2}Maatschappelijk /mu);
    // Only the network has no room for every outcome on one line.
    expect(out.split("Het netwerk tussen domeinen")[0]).not.toMatch(/\d\) +niet te *$/mu);
    expect(out).toContain("Boven elke groep regels staat wie antwoordt");
    expect(out.split("Uitleg bij de tabellen")).toHaveLength(2);
  });

  it("writes the comparison whole, replaces its own, and never what it is made from", async () => {
    const written = await run("r-oud", "r-nieuw", "--out", "uit");
    expect(written.code).toBe(0);
    expect(written.said).toContain("Vergelijking klaar: 11 bestanden in uit");
    const manifest = JSON.parse(await readFile(join(work, "uit", "manifest.json"), "utf8"));
    expect(manifest.documents.map(({ year }: { year: number }) => year)).toEqual([2019, 2020]);
    const files = await readdir(join(work, "uit"), { recursive: true, withFileTypes: true });
    expect(files.filter((file) => file.isFile())).toHaveLength(11);
    expect((await run("r-oud", "r-nieuw", "--out", "uit")).code).toBe(0);
    for (const out of ["oud", "r-oud", "."]) {
      expect((await run("oud", "r-oud", "--out", out)).code).toBe(3);
    }
  });

  it("refuses a document that was changed after its report, also when it fits the schema", async () => {
    await cp(join(work, "r-nieuw"), join(work, "veranderd"), { recursive: true });
    const path = join(work, "veranderd", "results.json");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace('"title": "Voorbeeld', '"title": "Beter voorbeeld'));
    const { code, said, out } = await run("r-oud", "veranderd");
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(said).toContain("de hash in manifest.json is een andere");
    expect((await run("r-oud", "veranderd/results.json")).code).toBe(1);
    await writeFile(join(work, "veranderd", "manifest.json"), "{");
    expect((await run("r-oud", "veranderd")).said).toContain("manifest.json is niet te lezen");
    await rm(join(work, "veranderd", "manifest.json"));
    await mkdir(join(work, "veranderd", "manifest.json"));
    const folder = await run("r-oud", "veranderd");
    expect(folder).toMatchObject({ code: 1, out: "" });
    expect(folder.said).toContain("gevonden: veranderd/manifest.json");
    await rm(join(work, "veranderd", "manifest.json"), { recursive: true });
    for (const files of [[], [null], [{ path: "results.json" }], [{ path: "index.html" }]]) {
      const manifest = JSON.stringify({ schema: "ivm-manifest/1", files });
      await writeFile(join(work, "veranderd", "manifest.json"), manifest);
      const unlisted = await run("r-oud", "veranderd/results.json");
      expect(unlisted).toMatchObject({ code: 1, out: "" });
      expect(unlisted.said).toContain("manifest.json noemt results.json niet");
    }
  });

  it("refuses a document that contradicts itself, or is of another version, by name", async () => {
    const text = await readFile(join(work, "r-nieuw", "results.json"), "utf8");
    await writeFile(join(work, "fout.json"), text.replace('"k": 51', '"k": 52'));
    await writeFile(join(work, "versie.json"), text.replace("ivm-results/4", "ivm-results/3"));
    expect((await run("oud", "fout.json")).said).toContain("klopt niet met zijn schema");
    expect((await run("oud", "versie.json")).said).toContain('schema "ivm-results/3"');
    for (const other of ["r-nieuw/manifest.json", "r-nieuw/index.html"]) {
      const { said } = await run("oud", other);
      expect(said).toContain("Dit is geen results.json van ivm.");
      expect(said).toContain(`gevonden: ${other}`);
    }
  });

  it("refuses years that go back, another municipality, a single year, and what is not there", async () => {
    const other = await readFile(join(work, "nieuw", "study.yaml"), "utf8");
    await cp(join(work, "nieuw"), join(work, "elders"), { recursive: true });
    await writeFile(join(work, "elders", "study.yaml"), other.replace("Arnhem", "Elders"));
    expect((await run("nieuw", "oud")).said).toContain("Noem het oudste jaar eerst");
    const cities = await run("oud", "elders");
    expect(cities.code).toBe(1);
    expect(cities.said).toContain('verschillende gemeenten: "Arnhem" en "Elders"');
    expect((await run("oud")).code).toBe(2);
    expect((await run("oud", "weg")).code).toBe(3);
    await mkdir(join(work, "leeg", "rapport"), { recursive: true });
    expect((await run("oud", "leeg/rapport")).said).toContain('In "leeg/rapport" staat geen study');
    expect((await run("r-publiek", "r-nieuw", "--profile", "intern")).code).toBe(2);
  });
});
