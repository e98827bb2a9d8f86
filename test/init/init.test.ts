import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { readStudy } from "../../src/study/study-file.js";
import { memoryIo } from "../tools/memory-io.js";
import { exportOf, HEADINGS, many } from "../tools/survey.js";
import { writtenXlsx } from "../tools/xlsx-writer.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/platforms", import.meta.url));
const WHO = ["--municipality", "Voorbeeldstad", "--year", "2025"];
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "ivm-init-"));
  made.push(path);
  return path;
}

/** A copy of a fixture without its study file, as a user would have it. */
function unconfigured(name: string): string {
  const path = folder();
  cpSync(join(FIXTURES, name), path, { recursive: true });
  rmSync(join(path, "study.yaml"));
  return path;
}

async function init(cwd: string, args: readonly string[], typed: readonly string[] = []) {
  const io = memoryIo(cwd, {}, typed);
  const code = await main(["init", ...args], io);
  const study = () => readFileSync(join(cwd, "study.yaml"), "utf8");
  return { code, ...io.written, study };
}

const namesIn = (cwd: string) => readdirSync(cwd).sort();

/** How many respondents a study counts. */
async function counted(cwd: string): Promise<number> {
  const io = memoryIo(cwd);
  expect(await main(["show", "response", ".", "--json"], io)).toBe(0);
  const rows = JSON.parse(io.written.out) as { rows: readonly (readonly (string | number)[])[] };
  return Number(rows.rows.at(-1)?.[1]);
}

describe("ivm init on the export of a platform", () => {
  const others = readdirSync(FIXTURES).filter((name) => name !== "per-domein");

  it.each(others)("makes a study of %s that is read without an edit", async (name) => {
    const cwd = unconfigured(name);
    const { code, err, study } = await init(cwd, [...namesIn(cwd), ...WHO]);
    expect([code, err]).toEqual([0, ""]);
    expect(study()).not.toContain("ignore:");
    expect(await counted(cwd)).toBe(52);
  });

  it("asks for the domain of each file where no column tells it", async () => {
    const cwd = unconfigured("per-domein");
    const domains = ["gemeente", "veiligheid", "zorg", "onderwijs", "maatschappelijk"];
    const typed = ["", "Voorbeeldstad", "'25", "2025", ...domains, "veel", "83"];
    const { code, err, study } = await init(cwd, [...namesIn(cwd), "--interactive"], typed);
    expect(code).toBe(0);
    expect(err).toContain("Dit is nodig.");
    expect(err).toContain("Dat kan hier niet.");
    expect(study()).toContain("invited: { total: 83 }");
    expect(study()).toContain('domain: "zorg_en_welzijn"');
    expect(await counted(cwd)).toBe(52);
  });

  it("knows the domain of a file that is named after it", async () => {
    const cwd = folder();
    const headings = HEADINGS.filter((heading) => heading !== "DOM");
    for (const name of ["gemeente-2025.csv", "Zorg en welzijn.csv"]) {
      writeFileSync(join(cwd, name), exportOf(many(6, ""), headings));
    }
    const { code, study } = await init(cwd, ["gemeente-2025.csv", "Zorg en welzijn.csv", ...WHO]);
    expect(code).toBe(1);
    expect(study()).toContain('domain: "gemeente"');
    expect(study()).toContain('domain: "zorg_en_welzijn"');
  });
});

describe("what ivm init writes", () => {
  it("puts columns that do not belong under ignore, with the question they look like", async () => {
    const cwd = folder();
    const headings = ["DOM", "HER[KENN]", "HER[VAARD]", "Leeftijd"];
    writeFileSync(join(cwd, "enquete.csv"), exportOf(many(6, "Gemeente"), headings));
    const { code, out, study } = await init(cwd, ["enquete.csv", ...WHO]);
    expect(code).toBe(0);
    expect(study()).toMatch(/# Lijkt op herkennen\.vaardigheden\./u);
    expect(study()).toContain('  - "Leeftijd"');
    expect(out).toContain("2 kolommen");
  });

  it("takes such a column as the question when a person says so", async () => {
    const cwd = folder();
    const headings = ["DOM", "HER[KENN]", "HER[VAARD]"];
    writeFileSync(join(cwd, "enquete.csv"), exportOf(many(6, "Gemeente"), headings));
    const { study } = await init(cwd, ["enquete.csv", "--interactive", ...WHO], ["", "j"]);
    expect(study()).toContain('columns:\n  herkennen.vaardigheden: "HER[VAARD]"');
    expect(study()).not.toContain("ignore:");
  });

  it("reads whatever stands in a name back as it was", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "enquete.csv"), exportOf(many(6, "Gemeente")));
    const name = `'s-Hertogenbosch: "Den Bosch" # {x}`;
    const { study } = await init(cwd, ["enquete.csv", "--municipality", name, "--year", "2025"]);
    expect(readStudy(study(), "study.yaml").municipality).toBe(name);
  });
});

describe("an export that needs a look", () => {
  const text = (rows: readonly (readonly string[])[]) => rows.map((row) => [...row]);
  const answers = text([
    ["DOM", "HER[KENN]"],
    ...Array.from({ length: 6 }, () => ["Gemeente", "Eens"]),
  ]);

  it("is read from the only sheet that holds questions", async () => {
    const cwd = folder();
    const notes = text([
      ["Toelichting", "Wie"],
      ["Concept", "Afdeling"],
    ]);
    const sheets = [
      { name: "Toelichting", rows: notes },
      { name: "Blad1", rows: answers },
    ];
    writeFileSync(join(cwd, "twee.xlsx"), writtenXlsx({ sheets }));
    const { code, study } = await init(cwd, ["twee.xlsx", ...WHO]);
    expect(code).toBe(0);
    expect(study()).toContain('sheet: "Blad1"');
    expect(await counted(cwd)).toBe(6);
  });

  it("is not guessed between two sheets with questions, but may be named", async () => {
    const cwd = folder();
    const sheets = [
      { name: "Mei", rows: answers },
      { name: "Juni", rows: answers },
    ];
    writeFileSync(join(cwd, "twee.xlsx"), writtenXlsx({ sheets }));
    const refused = await init(cwd, ["twee.xlsx", ...WHO]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain("--sheet");
    const { code, study } = await init(cwd, ["twee.xlsx", "--sheet", "Juni", ...WHO]);
    expect(code).toBe(0);
    expect(study()).toContain('sheet: "Juni"');
  });

  it("gets its unknown answers as lines to complete", async () => {
    const cwd = folder();
    const sheets = many(6, "Gemeente", { "HER[KENN]": "Mee eens" });
    writeFileSync(join(cwd, "enquete.csv"), exportOf(sheets));
    const { code, study } = await init(cwd, ["enquete.csv", ...WHO]);
    expect(code).toBe(1);
    expect(study()).toContain('# answers:\n#   ...: ["Mee eens"]');
  });
});

describe("when ivm init cannot go on", () => {
  const withExport = () => {
    const cwd = folder();
    writeFileSync(join(cwd, "enquete.csv"), exportOf(many(6, "Gemeente")));
    return cwd;
  };

  it.each(["enquete  2024.csv", "enque\u0302te.csv", ' a\u00a0b\u2028#".csv'])(
    "names a file as it is called, whatever stands in its name: %j",
    async (name) => {
      const cwd = folder();
      writeFileSync(join(cwd, name), exportOf(many(6, "Gemeente")));
      const { code, study } = await init(cwd, [name, ...WHO]);
      expect(code).toBe(0);
      expect(readStudy(study(), "study.yaml").exports).toEqual([{ file: name }]);
    },
  );

  it("does not choose between two files that give the codes another meaning", async () => {
    const cwd = unconfigured("qualtrics-codes");
    const survey = readFileSync(join(cwd, "Interventievermogen.qsf"), "utf8");
    const other = survey
      .replaceAll('"Zeer eens"', '"?"')
      .replaceAll('"Zeer oneens"', '"Zeer eens"');
    writeFileSync(join(cwd, "Ander.qsf"), other.replaceAll('"?"', '"Zeer oneens"'));
    const own = await init(cwd, ["Interventievermogen.csv", ...WHO]);
    expect(own.study()).toContain('labels: "Interventievermogen.qsf"');
    rmSync(join(cwd, "study.yaml"));
    renameSync(join(cwd, "Interventievermogen.csv"), join(cwd, "export.csv"));
    const { code, study } = await init(cwd, ["export.csv", ...WHO]);
    expect(code).toBe(1);
    expect(study()).not.toContain("labels:");
  });

  it("never replaces a study file", async () => {
    const cwd = withExport();
    writeFileSync(join(cwd, "study.yaml"), "van mij\n");
    const { code, err, study } = await init(cwd, ["enquete.csv", ...WHO]);
    expect(code).toBe(3);
    expect(err).toContain("Er is al een bestand study.yaml");
    expect(study()).toBe("van mij\n");
  });

  it.each([
    [["enquete.csv"], 2, "De naam van de gemeente ontbreekt"],
    [["enquete.csv", "--municipality", "X"], 2, "Het jaar van de enquête ontbreekt"],
    [["enquete.csv", "--municipality", "X", "--year", "'19"], 2, "geen jaartal"],
    [["weg.csv", ...WHO], 3, "weg.csv"],
  ])("says what is missing: %j", async (args, expected, said) => {
    const cwd = withExport();
    const { code, err } = await init(cwd, args);
    expect(code).toBe(expected);
    expect(err).toContain(said);
    expect(namesIn(cwd)).toEqual(["enquete.csv"]);
  });

  it("writes nothing for a file without a question of the questionnaire", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "anders.csv"), "Leeftijd,Wijk\n34,Noord\n");
    const { code, err } = await init(cwd, ["anders.csv", ...WHO]);
    expect(code).toBe(1);
    expect(err).not.toContain("34");
    expect(namesIn(cwd)).toEqual(["anders.csv"]);
  });

  it("asks for the sign between the columns when two do equally well", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "x.csv"), `DOM;HER[KENN],OPM\n${"Gemeente;Eens,\n".repeat(6)}`);
    expect((await init(cwd, ["x.csv", ...WHO])).code).toBe(1);
    const { err } = await init(cwd, ["x.csv", "--interactive", ...WHO], [";", "", ""]);
    expect(err).toContain("Welk teken staat in x.csv tussen de kolommen");
  });
});
