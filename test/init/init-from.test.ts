import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { readRecommendations } from "../../src/study/recommendations-file.js";
import { readStudy } from "../../src/study/study-file.js";
import { memoryIo } from "../tools/memory-io.js";

const OLD = `# Onze peiling
municipality: Voorbeeldstad
year: 2025
title: "Samen sterk: peiling 2025"
note: "Gehouden in mei."
questionnaire: vragen/eigen.yaml  # niet veranderen
exports: [enquete.csv]
invited: { gemeente: 9 }
domains:
  onderwijs: { label: Scholen }
privacy: { profile: publiek, minimum_base: 12 }
norms: { op_orde: 0.7, aandachtspunt: 0.5 }
findings: bevindingen.yaml
`;

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-year-"));
  await mkdir(join(work, "2025", "vragen"), { recursive: true });
  await writeFile(join(work, "2025", "study.yaml"), OLD);
  await writeFile(join(work, "2025", "vragen", "eigen.yaml"), "id: eigen@1\n# precies zo\n");
});
afterEach(async () => rm(work, { recursive: true, force: true }));

async function init(...args: string[]) {
  const io = memoryIo(work);
  const code = await main(["init", ...args], io);
  return { code, ...io.written };
}
const written = (name: string) => readFile(join(work, "2026", name), "utf8");

describe("ivm init --from", () => {
  it("keeps what makes years comparable, and leaves out what belongs to the year", async () => {
    const { code, out } = await init("--from", "2025", "--out", "2026");
    expect(code).toBe(0);
    const text = await written("study.yaml");
    expect(text).toContain("# Onze peiling");
    const study = readStudy(text, "study.yaml");
    expect(study).toMatchObject({
      municipality: "Voorbeeldstad",
      year: 2026,
      title: "Samen sterk: peiling 2026",
      questionnaire: "eigen.yaml",
      exports: ["enquete.csv"],
      domains: { onderwijs: { label: "Scholen" } },
      privacy: { profile: "publiek", minimum_base: 12 },
      norms: { op_orde: 0.7, aandachtspunt: 0.5 },
      invited: {},
    });
    expect([study.note, study.findings]).toEqual([undefined, undefined]);
    expect(out).not.toContain("aanbeveling");
    expect(await written("eigen.yaml")).toBe("id: eigen@1\n# precies zo\n");
    expect(out.replace(/\s+/gu, " ")).toContain(
      "vorige jaar (regels van study.yaml): invited, note, findings.",
    );
    expect(await readFile(join(work, "2025", "study.yaml"), "utf8")).toBe(OLD);
  });

  it("takes another year than the next when it is named", async () => {
    await init("--from", "2025", "--out", "2026", "--year", "2027");
    expect(readStudy(await written("study.yaml"), "study.yaml").year).toBe(2027);
  });

  it("refuses a year that does not come after the old one, or that no survey can be of", async () => {
    for (const [year, said] of [
      ["2025", "2025 komt niet na 2025, het jaar van de studie die u voortzet."],
      ["2019", "2019 komt niet na 2025"],
      ["2101", "Noem een jaar van 1990 tot en met 2100 met --year."],
      ["26", "Noem een jaar van 1990 tot en met 2100 met --year."],
    ] as const) {
      const { code, out, err } = await init("--from", "2025", "--out", "2026", "--year", year);
      expect({ code, out }, year).toEqual({ code: 2, out: "" });
      expect(err.replace(/\s+/gu, " "), year).toContain(said);
    }
    await writeFile(join(work, "2025", "study.yaml"), OLD.replace("year: 2025", "year: 2100"));
    expect((await init("--from", "2025", "--out", "2026")).code).toBe(2);
    expect(await readdir(work)).toEqual(["2025"]);
  });

  it("says which year it wrote when the folder is called after another", async () => {
    const said = "Jaar 2026; een ander jaar geeft u met --year.\n";
    expect((await init("--from", "2025", "--out", "peiling-2028")).out).toContain(said);
    for (const folder of ["2026", "peiling", "p12345", "2025-2026"]) {
      expect((await init("--from", "2025", "--out", folder)).out, folder).not.toContain("--year");
    }
    const named = await init("--from", "2025", "--out", "2029", "--year", "2028");
    expect(named.out).not.toContain("--year");
  });

  it.each([
    ["--municipality", ["--municipality", "Elders"]],
    ["--sheet", ["--sheet", "Blad1"]],
    ["--interactive", ["--interactive"]],
  ])("refuses %s, which would do nothing", async (option, args) => {
    const { code, out, err } = await init("--from", "2025", "--out", "2026", ...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${option} doet niets naast --from.`);
    expect(await readdir(work)).toEqual(["2025"]);
  });

  it("names all that was kept, and nothing that is not in the file", async () => {
    const more = `columns: { herkennen.kennis: Vraag 7 }
partial: leave_out
ignore: [LEEFTIJD]
size_class: tot_20000
benchmark: name
roster: { organisations: o.csv, contacts: c.csv }
`;
    await writeFile(join(work, "2025", "study.yaml"), OLD + more);
    const { out } = await init("--from", "2025", "--out", "2026");
    const said = out.replace(/\s+/gu, " ");
    expect(said).toContain(
      "Overgenomen: de vragenlijst (eigen.yaml, ongewijzigd), title (met het nieuwe jaar), exports, domains, privacy, norms, columns, partial, ignore, size_class, benchmark. Verander",
    );
    expect(said).toContain("study.yaml): invited, note, findings, roster.");
    await writeFile(
      join(work, "2025", "study.yaml"),
      "municipality: X\nyear: 2025\ntitle: Peiling\nexports: [enquete.csv]\n",
    );
    const { out: little } = await init("--from", "2025", "--out", "weinig");
    expect(little.replace(/\s+/gu, " ")).toContain(
      "Overgenomen: de vragenlijst (standaard@1), title, exports. Verander",
    );
    expect(little).not.toContain("Niet overgenomen");
  });

  it("leaves room for who was invited, and says whose comments stand at the top", async () => {
    await init("--from", "2025", "--out", "2026");
    const text = await written("study.yaml");
    expect(
      text.startsWith(`# Begonnen uit de studie van 2025; het commentaar hieronder komt daaruit.
# Onze peiling
municipality: Voorbeeldstad
`),
    ).toBe(true);
    expect(
      text.endsWith(`# invited: { total: }
# invited: { gemeente: , veiligheid: , zorg_en_welzijn: , onderwijs: , maatschappelijk: }
`),
    ).toBe(true);
    const filled = text.replace("# invited: { total: }", "invited: { total: 90 }");
    expect(readStudy(filled, "study.yaml").invited).toEqual({ total: 90 });
    expect(() => readStudy(text.replace("# invited", "invited"), "study.yaml")).toThrow();
    await writeFile(join(work, "2025", "study.yaml"), `${OLD}# invited: { total: 100 }\n`);
    await init("--from", "2025", "--out", "al");
    const had = await readFile(join(work, "al", "study.yaml"), "utf8");
    expect(had.match(/# invited/gu)).toHaveLength(1);
    await writeFile(
      join(work, "2025", "vragen", "eigen.yaml"),
      "id: eigen@1\ndomains:\n  - { id: wijk, code: W, label: Wijk, answers: [Wijk] }\n",
    );
    await writeFile(join(work, "2025", "study.yaml"), OLD.replace("# Onze peiling\n", ""));
    await init("--from", "2025", "--out", "wijken", "--lang", "en");
    const own = await readFile(join(work, "wijken", "study.yaml"), "utf8");
    expect(own.startsWith("municipality: ")).toBe(true);
    expect(own).toContain("# invited: { wijk: }\n");
    expect(own).toContain("# How many people were invited?");
  });

  it("says that files with the meaning of codes must be there too", async () => {
    const exports =
      "exports: [{ file: enquete.csv, labels: vragen.qsf }, { file: b.csv, labels: vragen.qsf }]";
    await writeFile(
      join(work, "2025", "study.yaml"),
      OLD.replace("exports: [enquete.csv]", exports),
    );
    const { out } = await init("--from", "2025", "--out", "2026");
    expect(out.replace(/\s+/gu, " ")).toContain(
      "Zet er ook vragen.qsf van de nieuwe enquête bij, in 2026: daarin staat wat de codes betekenen.",
    );
  });

  it.each([
    ["tallies", "[noord.csv, zuid.csv]", "Zet de tellingen van het nieuwe jaar in 2026"],
    ["members", "[../noord/results.json]", "Maak eerst de rapporten van de delen"],
  ] as const)("asks for the %s of the new year, and not for an export", async (key, list, said) => {
    await writeFile(
      join(work, "2025", "study.yaml"),
      OLD.replace("exports: [enquete.csv]", `${key}: ${list}`),
    );
    const { out } = await init("--from", "2025", "--out", "2026");
    expect(out.replace(/\s+/gu, " ")).toContain(said);
    expect(out).not.toContain("export");
    const text = await written("study.yaml");
    expect(text).not.toContain("enquete.csv");
    expect(text).toMatch(new RegExp(`^${key}: \\[\\] # noem hier`, "mu"));
    const io = memoryIo(work);
    expect(await main(["check", "2026"], io)).toBe(1);
    expect(io.written.err).toContain(`De lijst bij ${key} is te kort.`);
  });

  it("writes out what the file repeats with an alias from a part that goes", async () => {
    await writeFile(
      join(work, "2025", "study.yaml"),
      `${OLD.replace("invited: { gemeente: 9 }", "invited: { gemeente: &n 12 }").replace("minimum_base: 12", "minimum_base: *n")}`,
    );
    expect((await init("--from", "2025", "--out", "2026")).code).toBe(0);
    expect(readStudy(await written("study.yaml"), "study.yaml").privacy.minimum_base).toBe(12);
  });

  it("writes over nothing, and needs a folder of its own", async () => {
    await init("--from", "2025", "--out", "2026");
    expect((await init("--from", "2025", "--out", "2026")).code).not.toBe(0);
    expect((await init("--from", "2025")).err).toContain("Er is geen map genoemd");
    expect((await init("--from", "2025", "enquete.csv", "--out", "2027")).err).toContain(
      "Laat de export weg",
    );
    expect((await init("--from", "2024", "--out", "2027")).code).not.toBe(0);
    expect((await init()).err).toContain("Er is geen export genoemd");
  });

  it("writes down the version of the questionnaire where it went without saying", async () => {
    const old = OLD.replace(/questionnaire: .*\n/u, "");
    await writeFile(join(work, "2025", "study.yaml"), old);
    const { out } = await init("--from", "2025", "--out", "2026");
    expect(await written("study.yaml")).toContain("questionnaire: standaard@1\n");
    expect(out).toContain("de vragenlijst (standaard@1)");
  });
});

const ADVICE = `recommendations:
  - { id: a, what: Bericht melders., for: gemeente, since: 2023, status: uitgevoerd, note: Gedaan. }
  # van de raad
  - { id: b, what: "Begin een breder overleg, ook met scholen en met alle andere partners.", for: college, since: 2024, status: opgepakt }
  - { id: c, what: Oefen elk jaar, for: gemeente en politie, since: 2025, status: open }
`;

describe("recommendations in ivm init --from", () => {
  beforeEach(async () => {
    await mkdir(join(work, "2025", "advies"));
    await writeFile(join(work, "2025", "advies", "a.yaml"), ADVICE);
    await writeFile(join(work, "2025", "study.yaml"), `${OLD}recommendations: advies/a.yaml\n`);
  });

  it("go along when they are open, with their year and comments, and are listed", async () => {
    const { code, out } = await init("--from", "2025", "--out", "2026");
    expect(code).toBe(0);
    expect(readStudy(await written("study.yaml"), "study.yaml").recommendations).toBe("a.yaml");
    const text = await written("a.yaml");
    expect(text).toContain("  # van de raad\n");
    expect(readRecommendations(text, "a.yaml", 2026).map(({ id, since }) => [id, since])).toEqual([
      ["b", 2024],
      ["c", 2025],
    ]);
    expect(
      out,
    ).toContain(`Nog open, en overgenomen in a.yaml: 2 aanbevelingen. Werk daar de stand bij.
  - Begin een breder overleg, ook met scholen en met alle andere partners
    (college; sinds 2024; opgepakt).
  - Oefen elk jaar (gemeente en politie; sinds 2025; open).
`);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(await readFile(join(work, "2025", "advies", "a.yaml"), "utf8")).toBe(ADVICE);
  });

  it("are listed in English", async () => {
    const { out } = await init("--from", "2025", "--out", "2026", "--lang", "en");
    expect(out).toContain("Still open, and kept in a.yaml: 2 recommendations.");
    expect(out).toContain("  - Oefen elk jaar (gemeente en politie; since 2025; open).\n");
  });

  it("are none when all are done or dropped", async () => {
    const done = ADVICE.split("\n").slice(0, 2).join("\n");
    await writeFile(join(work, "2025", "advies", "a.yaml"), `${done}\n`);
    const { out } = await init("--from", "2025", "--out", "2026");
    expect(out).toContain("Geen open aanbevelingen: a.yaml begint leeg.");
    expect(await written("a.yaml")).toBe("recommendations: []\n");
  });

  it.each([
    [
      "the file is wrong",
      () => writeFile(join(work, "2025", "advies", "a.yaml"), "aanbevelingen: []\n"),
    ],
    ["the file is not there", () => rm(join(work, "2025", "advies", "a.yaml"))],
    ["its place is taken", () => put("2026/a.yaml")],
    ["the place of the questionnaire is taken", () => put("2026/eigen.yaml")],
    ["two files would have one name", () => sameName()],
  ])("nothing is written when %s", async (_, damage) => {
    await damage();
    const before = await readdir(join(work, "2026")).catch(() => null);
    const { code, out } = await init("--from", "2025", "--out", "2026");
    expect([code === 0, out]).toEqual([false, ""]);
    expect(await readdir(join(work, "2026")).catch(() => null)).toEqual(before);
  });

  async function put(name: string): Promise<void> {
    await mkdir(join(work, "2026"), { recursive: true });
    await writeFile(join(work, name), "eigen werk\n");
  }

  async function sameName(): Promise<void> {
    await writeFile(join(work, "2025", "Eigen.yaml"), ADVICE);
    await writeFile(join(work, "2025", "study.yaml"), `${OLD}recommendations: Eigen.yaml\n`);
  }
});
