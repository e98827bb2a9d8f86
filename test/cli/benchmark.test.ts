import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import type { Results } from "../../src/results/schema.js";
import { cityLike, documentText, type MadeCity } from "../bench/make-cities.mjs";
import { ownDocument } from "../tools/cities.js";
import { memoryIo } from "../tools/memory-io.js";

let work = "";
let own: Results;

async function report(folder: string, text: string): Promise<void> {
  await mkdir(join(work, folder), { recursive: true });
  const sha256 = createHash("sha256").update(text).digest("hex");
  await writeFile(join(work, folder, "results.json"), text);
  const manifest = { schema: "ivm-manifest/1", files: [{ path: "results.json", sha256 }] };
  await writeFile(join(work, folder, "manifest.json"), JSON.stringify(manifest));
}

const city = (index: number, more: Partial<MadeCity> = {}): string =>
  documentText(
    cityLike(own, { municipality: `Geheimstad ${index}`, year: 2019, seed: index, ...more }),
  );

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-benchmark-"));
  own = await ownDocument();
  await report("eigen", documentText(own));
  for (let index = 1; index <= 9; index++) {
    await report(`anderen/${index}`, city(index));
  }
  await report("anderen/ede", city(20, { municipality: "Ede", called: "name" }));
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo(work);
  const code = await main(["benchmark", ...args], io);
  return { code, ...io.written };
}
const flat = (text: string): string => text.replace(/\s+/gu, " ");

async function textsIn(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(join(work, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((one) => join(one.parentPath, one.name));
  const read = files.map(
    async (path): Promise<[string, string]> => [
      path.slice(join(work, folder).length + 1).replaceAll("\\", "/"),
      await readFile(path, "utf8"),
    ],
  );
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("ivm benchmark in the terminal", () => {
  it("shows the own city beside the others within 80 columns, and no other city", async () => {
    const { code, out, err } = await run("eigen", "anderen");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Arnhem 2019 naast alle gemeenten");
    expect(out).toMatch(/vaardigheden +43\/66 65% +58–71% +\d+% van \d+ \(\d+\) +\d+–\d+%/u);
    expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(out).not.toMatch(/Geheimstad|Ede/u);
    expect(flat(out)).toContain("Dit is geen ranglijst");
  });

  it("speaks English when asked, the names of questions too", async () => {
    const { out } = await run("eigen", "anderen", "--lang", "en");
    expect(out).toContain("Arnhem 2019 beside all municipalities");
    expect(out).toMatch(/within the|above|below|undecided/u);
    expect(out).not.toMatch(/vaardigheden|trechter/u);
  });

  it("gives the table as CSV and the whole as JSON", async () => {
    const { out } = await run("eigen", "anderen", "--csv");
    expect(out.split("\n")[0]).toBe(
      "Stap,Vraag,Arnhem,95%-interval,Samen (gemeenten),Interval van samen,Trechter,Waar",
    );
    const json = JSON.parse((await run("eigen", "anderen", "--json")).out);
    expect(json).toMatchObject({ schema: "ivm-benchmark/1", year: 2019, peers: "few" });
  });

  it("says n/a in English in tables and figure, as a report does", async () => {
    const { out } = await run("eigen", "anderen", "--lang", "en");
    expect(out).toMatch(/ n\/a /u);
    expect(out).not.toMatch(/\bhidden\b/u);
  });

  it("names a region of cities that take part, says why it is left out, and that nothing is to do", async () => {
    const member = { municipality: "Geheimstad 1", year: 2019, parts: [] };
    const region = cityLike(own, { municipality: "Regio", year: 2019, seed: 77 });
    const { provenance } = region;
    const merged = { ...region, provenance: { ...provenance, members: [member] } };
    await report("regio", documentText(merged as unknown as Results));
    const { out } = await run("eigen", "anderen", "regio");
    expect(flat(out)).toContain(
      "Weggelaten: een regio van gemeenten die zelf meedoen, of een deel van de eigen regio. Dezelfde antwoorden zouden dubbel tellen. U hoeft niets te doen.",
    );
  });

  it("says by file what was left out, and why", async () => {
    await mkdir(join(work, "stuk"), { recursive: true });
    await writeFile(join(work, "stuk", "half.json"), city(3).slice(0, 500));
    await writeFile(
      join(work, "stuk", "oud.json"),
      city(4).replace("ivm-results/4", "ivm-results/2"),
    );
    await writeFile(
      join(work, "stuk", "k.json"),
      city(5).replace(/"responded": \d+/u, '"responded": 0'),
    );
    await writeFile(join(work, "stuk", "intern.json"), city(6).replace('"publiek"', '"intern"'));
    const { code, out } = await run("eigen", "anderen", "stuk");
    expect(code).toBe(0);
    const said = flat(out.slice(out.indexOf("Wat niet is vergeleken")));
    for (const file of ["half.json", "oud.json", "k.json", "intern.json"])
      expect(said).toContain(file);
    expect(said).toContain("geen JSON");
    expect(said).toContain("een andere versie van results.json");
    expect(said).toContain("een intern rapport");
  });
});

describe("ivm benchmark --out", () => {
  it("writes a page, the figure, tables, the document and a manifest that fits them", async () => {
    const { code, out } = await run("eigen", "anderen", "--out", "uit");
    expect(code).toBe(0);
    expect(out).toBe("Vergelijking klaar: 9 bestanden in uit\n");
    const files = await textsIn("uit");
    expect([...files.keys()]).toEqual([
      ...["benchmark.json", "figures/benchmark.svg", "index.html", "manifest.json"],
      ...["cities", "dictionary", "left-out", "standing", "years"].map((id) => `tables/${id}.csv`),
    ]);
    const manifest = JSON.parse(files.get("manifest.json") ?? "");
    for (const { path, sha256 } of manifest.files) {
      expect(
        createHash("sha256")
          .update(files.get(path) ?? "")
          .digest("hex"),
      ).toBe(sha256);
    }
  });

  it("prints the document or the table too when asked, and tells people beside it", async () => {
    const json = await run("eigen", "anderen", "--out", "uit", "--json");
    expect(json.code).toBe(0);
    expect(json.out).toBe(await readFile(join(work, "uit/benchmark.json"), "utf8"));
    expect(json.err).toBe("Vergelijking klaar: 9 bestanden in uit\n");
    const csv = await run("eigen", "anderen", "--out", "uit", "--csv");
    expect(csv.out.split("\n")[0]).toContain("Stap,Vraag,Arnhem");
    expect(csv.err).toContain("Vergelijking klaar");
  });

  it("names in no file a city that did not ask to be named, nor its document", async () => {
    await run("eigen", "anderen", "--out", "uit");
    const files = await textsIn("uit");
    const whole = [...files.values()].join("\n");
    expect(whole).toContain("Ede");
    expect(whole).not.toMatch(/Geheimstad/u);
    for (let index = 1; index <= 9; index++) {
      const text = await readFile(join(work, `anderen/${index}/results.json`), "utf8");
      expect(whole).not.toContain(createHash("sha256").update(text).digest("hex"));
    }
  });

  it("has every column of every table in the dictionary", async () => {
    const files = await textsIn("uit");
    const dictionary = files.get("tables/dictionary.csv") ?? "";
    for (const [path, text] of files) {
      if (!path.startsWith("tables/") || path.endsWith("dictionary.csv")) continue;
      const columns = text.split("\n")[0]?.split(",") ?? [];
      for (const column of columns) expect(dictionary).toContain(`${path.slice(7)},${column},`);
    }
  });

  it("gives the same bytes again, whatever the order of the reports", async () => {
    const before = await textsIn("uit");
    const { code } = await run("anderen", "eigen", "--own", "arnhem", "--out", "uit");
    expect(code).toBe(0);
    expect(await textsIn("uit")).toEqual(before);
  });

  it("writes no NaN, undefined or null where people read", async () => {
    for (const [path, text] of await textsIn("uit")) {
      if (!path.endsWith(".json")) expect(text, path).not.toMatch(/\bNaN\b|undefined|>null</u);
    }
  });

  it("never takes the place of a report that it reads", async () => {
    for (const out of ["eigen", "anderen/1", "."]) {
      const { code, err } = await run("eigen", "anderen", "--out", out);
      expect(code).toBe(3);
      expect(err).not.toContain("Vergelijking klaar");
    }
    expect(await readdir(join(work, "anderen/1"))).toEqual(["manifest.json", "results.json"]);
  });
});

describe("ivm benchmark refuses", () => {
  it("an own document that is no longer what its report wrote", async () => {
    await cp(join(work, "eigen"), join(work, "bewerkt"), { recursive: true });
    const path = join(work, "bewerkt", "results.json");
    await writeFile(path, `${await readFile(path, "utf8")} `);
    const { code, err } = await run("bewerkt", "anderen");
    expect(code).toBe(1);
    expect(flat(err)).toContain("niet meer wat het rapport schreef");
  });

  it("an own document that contradicts itself where the light check does not look", async () => {
    const { code, err } = await run("anderen/1", "eigen");
    expect(code).toBe(1);
    expect(flat(err)).toContain("klopt niet met zijn schema");
  });

  it("a folder of many without the name of the own city", async () => {
    const { code, err } = await run("anderen");
    expect(code).toBe(2);
    expect(flat(err)).toContain("niet duidelijk welke gemeente de eigen is");
  });

  it("a name or a year that is not there, without naming cities under a pseudonym", async () => {
    const { code, err } = await run("anderen", "--own", "Zwolle");
    expect(code).toBe(2);
    expect(flat(err)).toContain("geen bruikbaar document van Zwolle");
    expect(err).toContain("Ede");
    expect(err).not.toContain("Geheimstad");
    expect((await run("eigen", "anderen", "--year", "1999")).code).toBe(2);
    expect((await run("eigen", "anderen", "--year", "vorig jaar")).code).toBe(2);
  });

  it("an own report for colleagues", async () => {
    await mkdir(join(work, "intern"), { recursive: true });
    const text = documentText(own).replace('"publiek"', '"intern"');
    await writeFile(join(work, "intern", "results.json"), text);
    const { code, err } = await run("intern", "anderen");
    expect(code).toBe(1);
    expect(flat(err)).toContain("Maak het rapport opnieuw met --profile publiek");
  });

  it("two different documents of the own city in one year", async () => {
    await report("dubbel", city(1, { municipality: "Arnhem" }));
    const { code, err } = await run("eigen", "dubbel", "anderen");
    expect(code).toBe(1);
    expect(flat(err)).toContain("verschillende documenten");
  });

  it("--peers with the true reason: no class, too few, or too few that may be told", async () => {
    const peer = { sizeClass: "150000_tot_250000" } as const;
    const few = await run("eigen", "anderen", "--peers");
    expect(few.code).toBe(2);
    expect(flat(few.err)).toContain("het zijn er 4, met de eigen meegeteld, en er zijn er 5 nodig");
    for (let index = 1; index <= 6; index++) {
      const called = index > 3 ? "name" : "pseudonym";
      await report(`groot/${index}`, city(40 + index, { ...peer, called }));
    }
    const hidden = await run("eigen", "groot", "--peers");
    expect(hidden.code).toBe(2);
    expect(flat(hidden.err)).toContain(
      "het zijn er 7, met de eigen meegeteld, maar 3 daarvan onder een nummer",
    );
    expect(flat(hidden.err)).toContain("Er blijven er 4 over, en er zijn er 5 nodig");
    const { study } = own;
    const classless = { ...own, study: { ...study, size_class: null } };
    await report("klasseloos", documentText(classless));
    const { err } = await run("klasseloos", "anderen", "--peers");
    expect(flat(err)).toContain("Zet size_class in study.yaml");
  });

  it("a place without reports, and one that is not there", async () => {
    await mkdir(join(work, "leeg"), { recursive: true });
    expect((await run("eigen", "leeg")).code).toBe(2);
    expect((await run("eigen", "nergens")).code).toBe(3);
  });

  it("and writes nothing then", async () => {
    await run("eigen", "nergens", "--out", "nooit");
    expect(await readdir(work)).not.toContain("nooit");
  });
});
