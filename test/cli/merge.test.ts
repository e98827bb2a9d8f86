import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";
import { random } from "../tools/random.js";
import { randomSheets } from "../tools/random-survey.js";
import { exportOf, STUDY } from "../tools/survey.js";

let work = "";
async function run(...args: readonly string[]) {
  const io = memoryIo(work);
  const code = await main(args, io);
  return { code, ...io.written };
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-merge-"));
  for (const [at, name] of ["noord", "zuid"].entries()) {
    await mkdir(join(work, name));
    const study = STUDY.replace("Voorbeeldstad", name);
    await writeFile(join(work, name, "study.yaml"), study);
    const sheets = randomSheets(random(80 + at), 150);
    await writeFile(join(work, name, "enquete.csv"), exportOf(sheets));
    await run("report", name, "--out", `${name}/rapport`);
  }
  // A report that hides much.
  await mkdir(join(work, "weinig"));
  await writeFile(join(work, "weinig", "study.yaml"), STUDY.replace("Voorbeeldstad", "weinig"));
  await writeFile(join(work, "weinig", "enquete.csv"), exportOf(randomSheets(random(82), 12)));
  await run("report", "weinig", "--out", "zuid/klein");
});
afterAll(async () => rm(work, { recursive: true, force: true }));

describe("ivm merge", () => {
  it("makes the report of a whole from the reports of its parts", async () => {
    const args = ["merge", "noord/rapport", "zuid/rapport/results.json", "--municipality", "Regio"];
    const { code, out, err } = await run(...args, "--out", "regio");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Rapport klaar: \d+ bestanden in regio\n/u);
    const results = JSON.parse(await readFile(join(work, "regio", "results.json"), "utf8"));
    expect(results.study).toMatchObject({ municipality: "Regio", year: 2024 });
    expect(results.total.responded).toBe(300);
    const script = await readFile(join(work, "regio", "recompute.R"), "utf8");
    expect(script).toContain("noord 2024, zuid 2024");
    const page = await readFile(join(work, "regio", "index.html"), "utf8");
    expect(page).toContain("telt de rapporten van de delen op");
    expect(page).toContain('<p class="byline">Opgeteld uit: noord, zuid.</p>');
  });

  it("says nowhere in the files of a region that it is about a city", async () => {
    for (const [lang, city] of [
      ["nl", /\bstad\b|\bstads|\bsteden\b/iu],
      ["en", /\bcity\b|\bcities\b/iu],
    ] as const) {
      const args = ["noord/rapport", "zuid/rapport", "--municipality", "Regio", "--lang", lang];
      expect((await run("merge", ...args, "--out", `regio-${lang}`)).code).toBe(0);
      const folder = join(work, `regio-${lang}`);
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      for (const entry of entries.filter((one) => one.isFile())) {
        const text = await readFile(join(entry.parentPath, entry.name), "utf8");
        expect(text.match(city)?.[0], `${lang} ${entry.name}`).toBeUndefined();
      }
    }
  });

  it("warns at once when the reports are of several years, and names each with its year", async () => {
    await mkdir(join(work, "oost"), { recursive: true });
    const study = STUDY.replace("Voorbeeldstad", "oost").replace("2024", "2023");
    await writeFile(join(work, "oost", "study.yaml"), study);
    await writeFile(join(work, "oost", "enquete.csv"), exportOf(randomSheets(random(90), 150)));
    await run("report", "oost", "--out", "oost/rapport");
    const { code, out } = await run("merge", "noord/rapport", "oost/rapport", "--out", "jaren");
    expect(code).toBe(0);
    const said = "De delen zijn van 2023 en 2024: noord 2024, oost 2023.";
    expect(out.replace(/\s+/gu, " ")).toContain(said);
    const page = await readFile(join(work, "jaren", "index.html"), "utf8");
    expect(page).toContain(said);
    expect(page).toContain("Opgeteld uit: noord 2024, oost 2023.");
  });

  it("refuses reports that were changed after they were made, all at once", async () => {
    for (const name of ["noord", "zuid"]) {
      await cp(join(work, name, "rapport"), join(work, "bewerkt", name), { recursive: true });
      const path = join(work, "bewerkt", name, "results.json");
      await writeFile(path, `${await readFile(path, "utf8")} `);
    }
    const { code, err } = await run("merge", "bewerkt/noord", "bewerkt/zuid", "--out", "nieuw");
    expect(code).toBe(1);
    expect(err.match(/niet meer wat het rapport schreef/gu)).toHaveLength(2);
    expect(err).toContain("gevonden: bewerkt/noord/results.json");
    expect(err).toContain("gevonden: bewerkt/zuid/results.json");
    expect(await readdir(work)).not.toContain("nieuw");
    await writeFile(join(work, "bewerkt", "zuid", "results.json"), "{}");
    const both = await run("merge", "bewerkt/noord", "bewerkt/zuid", "--out", "nieuw");
    expect(both.err).toContain("niet meer wat het rapport schreef");
    expect(both.err).toContain("gevonden: bewerkt/zuid/results.json");
  });

  it("leaves a study file with which the same report is made again", async () => {
    await run("merge", "noord/rapport", "zuid/rapport", "--out", "samen");
    const before = await readFile(join(work, "samen", "results.json"), "utf8");
    expect(await readFile(join(work, "samen", "study.yaml"), "utf8")).toContain(
      'members: ["../noord/rapport/results.json","../zuid/rapport/results.json"]',
    );
    expect((await run("report", "samen", "--out", "weer")).code).toBe(0);
    expect(await readFile(join(work, "weer", "results.json"), "utf8")).toBe(before);
    expect((await run("check", "samen")).out).toContain(
      "noord 2024: rapport over 150 respondenten",
    );
    await run("merge", "noord/rapport", "zuid/klein", "--out", "klein");
    const disclosure = await run("check", "klein", "--disclosure");
    expect(disclosure.code).toBe(0);
    expect(disclosure.out.replace(/\s+/gu, " ")).toContain(
      "is niet berekend: dit geheel is opgeteld",
    );
    const json = await run("check", "klein", "--disclosure", "--json");
    expect(JSON.parse(json.out).merges).toBeNull();
    expect((await run("tally", "samen")).code).toBe(1);
  });

  it("writes nothing over a report it adds, nor when one is missing or internal", async () => {
    const before = (await readdir(work)).sort();
    const refused: readonly (readonly [number, readonly string[]])[] = [
      [3, ["noord/rapport", "zuid/rapport", "--out", "noord/rapport"]],
      [3, ["noord/rapport", "nergens", "--out", "nieuw"]],
      [1, ["noord/rapport", "zuid/rapport", "--out", "nieuw", "--profile", "publiek"]],
      [1, ["noord/rapport", "noord/rapport", "--out", "nieuw"]],
      [2, ["noord/rapport", "zuid/rapport", "--out", "nieuw", "--year", "dit"]],
      [2, ["noord/rapport", "--out", "nieuw"]],
    ];
    for (const [code, args] of refused) {
      const made = await run("merge", ...args);
      expect({ code: made.code, out: made.out }).toEqual({ code, out: "" });
      expect(made.err).not.toContain("study.yaml");
    }
    expect((await readdir(work)).sort()).toEqual(before);
  });

  it("refuses a part of a whole beside that whole, and names the report that was given", async () => {
    await run(
      "merge",
      "noord/rapport",
      "zuid/rapport",
      "--out",
      "beide",
      "--municipality",
      "Regio",
    );
    const { code, err } = await run("merge", "beide", "zuid/rapport", "--out", "meer");
    expect(code).toBe(1);
    expect(err).toContain("zuid 2024 wordt twee keer opgeteld: het zit ook in Regio 2024.");
    expect(err).toContain("gevonden: zuid/rapport/results.json");
    await writeFile(join(work, "anders.json"), "{}");
    const wrong = await run("merge", "noord/rapport", "anders.json", "--out", "meer");
    expect(wrong.err).toContain("Dit is geen results.json van ivm.");
    expect(wrong.err).toContain("gevonden: anders.json");
  });

  it("does not replace the study file it wrote once somebody added to it", async () => {
    const merge = ["merge", "noord/rapport", "zuid/rapport", "--out", "eigen"];
    expect((await run(...merge)).code).toBe(0);
    expect((await run(...merge)).code).toBe(0);
    const file = join(work, "eigen", "study.yaml");
    const text = `${await readFile(file, "utf8")}invited: { total: 400 }\n`;
    await writeFile(file, text);
    const { code, out, err } = await run(...merge);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(err).toContain("study.yaml");
    expect(await readFile(file, "utf8")).toBe(text);
  });

  it("says which document has a name that is too long, or is missing, and what a year can be", async () => {
    const text = await readFile(join(work, "noord/rapport/results.json"), "utf8");
    await mkdir(join(work, "lang"), { recursive: true });
    const long = text.replace('"municipality": "noord"', `"municipality": "${"n".repeat(5001)}"`);
    await writeFile(join(work, "lang/results.json"), long);
    const wrong = await run("merge", "zuid/rapport", "lang", "--out", "nieuw");
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('bij "study.municipality"');
    expect(wrong.err).toContain("gevonden: lang/results.json");
    await mkdir(join(work, "leeg"), { recursive: true });
    const missing = await run("merge", "zuid/rapport", "leeg", "--out", "nieuw");
    expect(missing.err).toContain('"leeg/results.json" bestaat niet.');
    for (const year of ["20", "1989", "2101", "-5", "dit"]) {
      const { code, err } = await run("merge", "noord/rapport", "zuid/rapport", `--year=${year}`);
      expect(code, year).toBe(2);
      expect(err, year).toContain("Noem een jaar van 1990 tot en met 2100 met --year.");
    }
  });

  it("names the results.json in a folder that stands under members", async () => {
    await mkdir(join(work, "mappen"), { recursive: true });
    const study = 'municipality: "Regio"\nyear: 2024\nmembers:\n';
    const members = ["../noord/rapport/", "../zuid"].map((name) => `  - ${name}\n`);
    await writeFile(join(work, "mappen", "study.yaml"), study + members.join(""));
    const { code, err } = await run("check", "mappen");
    expect(code).toBe(3);
    expect(err).toContain('"../noord/rapport/", dat in study.yaml is genoemd, is een map.');
    expect(err).toContain("gevonden: study.yaml, regel 4");
    expect(err).toContain("Noem het bestand erin: ../noord/rapport/results.json.");
    await writeFile(join(work, "mappen", "study.yaml"), study + members[1]);
    expect((await run("check", "mappen")).err).toContain("Noem een bestand.");
  });
});
