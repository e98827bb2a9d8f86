import { describe, expect, it } from "vitest";
import { expectCodes } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { content } from "../tools/same-results.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const people = [...many(6, "Gemeente"), ...many(7, "Onderwijs", { "HER[KENN]": "Oneens" })];
const text = exportOf(people);
const FEW = ["DOM", "HER[KENN]"];

/** The same export with another sign between its cells, without quotes. */
const parted = (sign: string): string => text.replaceAll('","', sign).replaceAll('"', "");

describe("the sign between the cells", () => {
  it.each([
    [
      "case 24: the one that a line sep= names, though the heading holds others",
      `sep=;\n${parted(";")}`,
    ],
    ["case 27: a tab", parted("\t")],
    ["case 27: a bar", parted("|")],
  ])("%s gives the same results", async (_, csv) => {
    expect(content(await evaluated(csv))).toEqual(content(await evaluated(text)));
  });

  it("case 24: is the one that a line sep= names where the heading alone leaves doubt", async () => {
    const csv = `DOM;HER[KENN],OPM\n${"Gemeente;Eens\n".repeat(6)}`;
    const study = `${STUDY}columns: { herkennen.kennis: "HER[KENN],OPM" }\n`;
    await expectCodes(() => evaluated(csv, study), "delimiter-unclear");
    expect((await evaluated(`sep=;\n${csv}`, study)).total.responded).toBe(6);
  });

  it("case 25: is found in a file of two columns with semicolons", async () => {
    const { total, items } = await evaluated(`DOM;HER[KENN]\n${"Gemeente;Eens\n".repeat(6)}`);
    expect(total.responded).toBe(6);
    expect(items.find(({ id }) => id === "herkennen.kennis")?.cells[0]?.agree.k).toBe(6);
  });

  it("case 26: is not the decimal comma of another column", async () => {
    const csv = `DOM;HER[KENN];UREN\n${"Gemeente;Eens;1,5\n".repeat(6)}`;
    expect((await evaluated(csv, `${STUDY}ignore: [UREN]\n`)).total.responded).toBe(6);
  });

  it("case 28: is asked for, by the line, where two signs do equally well", async () => {
    const csv = "DOM;HER[KENN],OPM\nGemeente;Eens,x\n";
    const study = { "study.yaml": STUDY, "enquete.csv": csv };
    await expectRefusedOnDisk(study, /regel 1\n {2}doe dit: .*delimiter\./u);
    const said = STUDY.replace("[enquete.csv]", '[{ file: enquete.csv, delimiter: ";" }]');
    const columns = `${said}columns: { herkennen.kennis: "HER[KENN],OPM" }\n`;
    const answered = csv.replace("Eens,x", "Eens");
    expect((await evaluated(answered, columns)).total.responded).toBe(1);
  });
});

describe("a heading that cannot be used", () => {
  // A column is named by its number, for what is taken for a heading may be an answer.
  it("case 31: is refused when it stands twice, by the numbers of both columns", async () => {
    const csv = "DOM,HER[KENN],DOM\nGemeente,Eens,Gemeente\n";
    const [problem] = await expectCodes(() => evaluated(csv), "duplicate-header");
    expect(problem?.facts).toEqual({ first: 1, second: 3 });
    const study = { "study.yaml": STUDY, "enquete.csv": csv };
    await expectRefusedOnDisk(study, /^Fout: Kolom 1 en kolom 3 hebben dezelfde kop\./u);
  });

  it("case 32: is refused when it is empty, by its place", async () => {
    const csv = "DOM,,HER[KENN]\nGemeente,,Eens\n";
    const study = { "study.yaml": STUDY, "enquete.csv": csv };
    await expectRefusedOnDisk(study, /gevonden: enquete\.csv, regel 1, kolom 2\n/u);
  });

  it("case 33, 34: is no part of the program: unknown until the study ignores it", async () => {
    const odd = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const csv = exportOf(many(6, "Gemeente"), [...FEW, ...odd]);
    const problems = await expectCodes(() => evaluated(csv), ...odd.map(() => "unknown-column"));
    expect(problems.map(({ facts }) => facts.name)).toEqual(odd);
    const results = await evaluated(csv, `${STUDY}ignore: [${odd.join(", ")}]\n`);
    expect(results.total.responded).toBe(6);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it("case 33, 34: may be the column of a question, when the study says so", async () => {
    for (const odd of ["__proto__", "constructor", "toString", "hasOwnProperty"]) {
      const csv = exportOf(many(6, "Gemeente", { [odd]: "Oneens" }), ["DOM", odd]);
      const { items } = await evaluated(csv, `${STUDY}columns: { herkennen.kennis: ${odd} }\n`);
      expect(items.find(({ id }) => id === "herkennen.kennis")?.cells[0]?.counts?.oneens).toBe(6);
    }
  });

  it("case 37: is refused within a second when it is one of 40,000", async () => {
    const crafted = Array.from({ length: 40_000 }, (_, index) => `a_${index % 200}`).join(",");
    const start = performance.now();
    const [problem] = await expectCodes(() => evaluated(`${crafted}\n1\n`), "too-many-columns");
    expect(performance.now() - start).toBeLessThan(1000);
    expect(problem?.where).toEqual({ file: "enquete.csv", line: 1 });
  });
});
