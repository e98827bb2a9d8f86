import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { COMMANDS } from "../../src/cli/program.js";
import { ARNHEM_TABLES } from "../tools/arnhem.js";
import { memoryIo } from "../tools/memory-io.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const arnhem = join(root, "fixtures/arnhem-2019");

let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-commands-"));
  await main(["report", arnhem, "--out", join(work, "r")], memoryIo(work));
});
afterAll(async () => rm(work, { recursive: true, force: true }));

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const io = memoryIo(work, env);
  const code = await main(args, io);
  return { code, ...io.written };
}

describe("the command line", () => {
  it("prints the version of the package", async () => {
    const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    expect((await run(["--version"])).out).toBe(`${version}\n`);
    expect((await run(["-V"])).out).toBe(`${version}\n`);
  });

  it("shows its help when nothing is asked", async () => {
    const { code, out } = await run([]);
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} `, "mu"));
  });

  it.each(COMMANDS)(
    "%s has help in Dutch and English, with an example, in 80 columns",
    async (command) => {
      const dutch = await run([command, "--help"]);
      const english = await run([command, "--help", "--lang", "en"]);
      expect([dutch.code, english.code]).toEqual([0, 0]);
      expect(dutch.out).toContain("Gebruik:");
      expect(dutch.out).toContain(`Voorbeelden:\n  ivm ${command}`);
      expect(dutch.out).not.toMatch(/Usage|Options|Arguments|\[options\]|default/u);
      expect(english.out).toContain("Usage:");
      expect(english.out).not.toBe(dutch.out);
      for (const line of (dutch.out + english.out).split("\n")) {
        expect([...line].length).toBeLessThanOrEqual(80);
      }
    },
  );

  it.each([
    ["an unknown command", ["raport"], 2],
    ["an unknown option", ["report", "--uit", "x"], 2],
    ["a missing argument", ["show"], 2],
    ["too many arguments", ["schema", "study", "results"], 2],
    ["an option without its value", ["report", ".", "--out"], 2],
    ["an unknown table", ["show", "capacty"], 2],
    ["an unknown figure", ["figure", "capasity"], 2],
    ["an unknown style", ["figure", "contacts", arnhem, "--style", "pies"], 2],
    ["a width that is no width", ["figure", "contacts", arnhem, "--width", "brede"], 2],
    ["an unknown schema", ["schema", "studie"], 2],
    ["an unknown profile", ["check", arnhem, "--profile", "geheim"], 2],
    ["an unknown language", ["check", arnhem, "--lang", "fr"], 2],
    ["a folder that is not there", ["check", "bestaat-niet"], 3],
    ["a folder without a study", ["check", "."], 3],
    ["a file that is no study", ["check", "r/index.html"], 2],
    ["results that are not there", ["show", "capacity", "geen.json"], 3],
  ])("refuses %s with a clear message and no output", async (_, args, code) => {
    const result = await run(args);
    expect(result.code).toBe(code);
    expect(result.out).toBe("");
    expect(result.err).toMatch(/^Fout: .+[.?]\n[\s\S]* {2}doe dit: /u);
    expect(result.err).not.toMatch(/\n\s+at |error:|undefined/u);
  });

  it("takes help for --help, of a command too", async () => {
    expect(await run(["help"])).toEqual(await run(["--help"]));
    expect(await run(["help", "report"])).toEqual(await run(["report", "--help"]));
    expect(await run(["--lang", "en", "help"])).toEqual(await run(["--help", "--lang", "en"]));
  });

  it("offers the nearest command, and names an argument in quotes, in 80 columns", async () => {
    const wrong = await run(["raport"]);
    expect(wrong.err).toContain('De opdracht "raport" bestaat niet. Bedoelde u report?');
    expect((await run(["show"])).err).toContain('Het argument "wat" ontbreekt.');
    for (const line of wrong.err.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("says which command draws a figure that is not made of one report", async () => {
    for (const [name, command] of [
      ["change", "ivm compare"],
      ["benchmark", "ivm benchmark"],
    ] as const) {
      const { code, err } = await run(["figure", name, "fixtures/arnhem-2019", "-o", "x.svg"]);
      expect(code).toBe(2);
      expect(err).toContain(`Gebruik ${command} met --out`);
    }
  });

  it("says which folder to name, and finds a study file with another name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ivm-misnamed-"));
    await writeFile(join(folder, "enquete.csv"), "DOM\n");
    expect((await run(["check", folder])).err).toMatch(/ivm\s+init\s+<export>/u);
    expect((await run(["check", join(folder, "enquete.csv")])).err).toContain(
      'Fout: "enquete.csv" is een bestand, geen onderzoeksmap.',
    );
    await writeFile(join(folder, "study.yaml.txt"), "municipality: X\n");
    expect((await run(["check", folder])).err).toContain(
      "Er staat wel study.yaml.txt. Noem dat bestand study.yaml.",
    );
    await rm(folder, { recursive: true });
  });

  it("tells where a file that is missing is named, and which ones are there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ivm-missing-"));
    await writeFile(join(folder, "enquete.csv"), "DOM\n");
    await writeFile(
      join(folder, "study.yaml"),
      "municipality: X\nyear: 2020\n# e.csv\nexports: [e.csv]\nfindings: b.yaml\n",
    );
    const findings = await run(["check", folder]);
    expect(findings.code).toBe(3);
    expect(findings.err).toMatch(
      /"b\.yaml"[\s\S]*study\.yaml, regel 5\n.*Zet het bestand in de map/u,
    );
    await writeFile(join(folder, "b.yaml"), "findings: []\n");
    expect((await run(["check", folder])).err).toMatch(
      /"e\.csv"[\s\S]*study\.yaml, regel 4\n.*In de map staat wel: enquete\.csv\./u,
    );
    await rm(folder, { recursive: true });
  });

  it("speaks English with --lang en, before or after the command, and with IVM_LANG", async () => {
    for (const args of [
      ["--lang", "en", "show", "x"],
      ["show", "x", "--lang=en"],
    ]) {
      expect((await run(args)).err).toMatch(/^Error: There is no table "x"/u);
    }
    expect((await run(["show", "x"], { IVM_LANG: "en_GB.UTF-8" })).err).toMatch(/^Error: /u);
    expect((await run(["show", "x", "--lang", "nl"], { IVM_LANG: "en" })).err).toMatch(/^Fout: /u);
  });
});

describe("ivm show", () => {
  it.each(ARNHEM_TABLES)("%s says the same from the folder and from results.json", async (id) => {
    const fromFolder = await run(["show", id, arnhem]);
    const fromDocument = await run(["show", id, "r/results.json"]);
    expect(fromFolder.code).toBe(0);
    expect(fromDocument.out).toBe(fromFolder.out);
    expect(fromFolder.out.length).toBeGreaterThan(100);
    for (const line of fromFolder.out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("speaks of the table when there are no data for it", async () => {
    const { code, err } = await run(["show", "concerns", join(root, "fixtures/klein")]);
    expect(code).toBe(2);
    expect(err).toContain('Voor "concerns" zijn geen gegevens: de vragen zijn niet gesteld.');
  });

  it("gives JSON and CSV that a program can read", async () => {
    const json = JSON.parse((await run(["show", "capacity", "r/results.json", "--json"])).out);
    const csv = (await run(["show", "capacity", "r/results.json", "--csv"])).out.trim().split("\n");
    expect(json.rows.length).toBe(12 * 6);
    expect(csv.length).toBe(12 * 6 + 1);
  });

  it("refuses JSON and CSV at once, by name", async () => {
    const claims = join(root, "fixtures/arnhem-2019/claims.csv");
    for (const args of [
      ["show", "capacity", "r/results.json", "--json", "--csv"],
      ["audit", claims, "--csv", "--json"],
    ]) {
      const { code, out, err } = await run(args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("--csv doet niets naast --json.");
    }
  });

  it("names domains in English from a Dutch document", async () => {
    const { out } = await run(["show", "response", "r/results.json", "--lang", "en"]);
    expect(out).toContain("Municipality");
    expect(out).not.toContain("Gemeente");
  });

  it("does not let a document made for colleagues pass as public", async () => {
    const { code, err } = await run(["show", "capacity", "r/results.json", "--profile", "publiek"]);
    expect(code).toBe(2);
    expect(err).toContain("profiel intern");
  });

  it("refuses a document of another version by its name, and a damaged one by its place", async () => {
    const results = JSON.parse(await readFile(join(work, "r/results.json"), "utf8"));
    await writeFile(
      join(work, "old.json"),
      JSON.stringify({ ...results, schema: "ivm-results/9" }),
    );
    await writeFile(join(work, "bad.json"), JSON.stringify({ ...results, items: [{ id: 1 }] }));
    const old = await run(["show", "capacity", "old.json"]);
    const bad = await run(["show", "capacity", "bad.json"]);
    expect([old.code, bad.code]).toEqual([1, 1]);
    expect(old.err).toContain('"ivm-results/9"');
    expect(bad.err).toContain("items.0");
  });
});

describe("ivm check", () => {
  it("tells the rows, the response and the notes of a good study, and ends with 0", async () => {
    const { code, out } = await run(["check", arnhem]);
    expect(code).toBe(0);
    expect(out).toContain("enquete.csv: 66 rijen, 66 geteld, 0 niet geteld");
    expect(out).toContain("Geen fouten gevonden.");
    expect(out).toMatch(/^Let op: [\s\S]*\n {2}doe dit: {2}Deel deze versie niet/mu);
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it("gives all problems as JSON, also when the data are refused", async () => {
    await writeFile(
      join(work, "study.yaml"),
      "municipality: X\nyear: 2020\nexports: [e.csv]\ninvitd: 3\n",
    );
    const { code, out } = await run(["check", ".", "--json"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      { severity: "error", code: "unknown-key", where: "study.yaml, regel 4, kolom 1" },
    ]);
    await rm(join(work, "study.yaml"));
  });
});
