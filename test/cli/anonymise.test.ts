import { link, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { echoes, PLANTED } from "../privacy/planted.js";
import { memoryIo } from "../tools/memory-io.js";
import { random } from "../tools/random.js";
import { exportOf, HEADINGS, many } from "../tools/survey.js";

const arnhem = fileURLToPath(new URL("../../fixtures/arnhem-2019/enquete.csv", import.meta.url));

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-anonymise-"));
});
afterEach(async () => rm(work, { recursive: true, force: true }));

async function run(args: readonly string[], seed = 2019) {
  const io = { ...memoryIo(work), random: random(seed).next };
  const code = await main(["anonymise", ...args], io);
  return { code, ...io.written };
}
const read = (name: string) => readFile(join(work, name), "utf8");

describe("ivm anonymise", () => {
  it("keeps the options of a question with a column each, and no open text far down", async () => {
    const people = Array.from({ length: 3000 }, (_, at) => {
      const other = at > 2900 ? "Ik ben de enige imam van het dorp" : "";
      const domain = at % 2 === 0 ? "Gemeente," : ",Veiligheid";
      return `${at},${domain},${other},${at % 3 === 0 ? "Eens" : "Oneens"}`;
    });
    const heading = "Respondent ID,In welk domein werkt u?,,,Stelling";
    const options = ",Gemeente,Veiligheid,Anders (vul in),Response";
    await writeFile(join(work, "sm.csv"), [heading, options, ...people, ""].join("\n"));
    expect((await run(["sm.csv", "-o", "schoon.csv"])).code).toBe(0);
    const clean = await read("schoon.csv");
    expect(clean).toContain("\nGemeente,Eens\n");
    expect(clean).not.toContain("imam");
  });

  it("writes a file that gives the same results as the export it came from", async () => {
    expect((await run([arnhem, "-o", "enquete.csv"])).code).toBe(0);
    for (const folder of ["a", "b"]) await mkdir(join(work, folder));
    await writeFile(join(work, "a/enquete.csv"), await readFile(arnhem));
    await writeFile(join(work, "b/enquete.csv"), await read("enquete.csv"));
    const shown: string[] = [];
    for (const folder of ["a", "b"]) {
      const study = "municipality: X\nyear: 2019\nexports: [enquete.csv]\n";
      await writeFile(join(work, folder, "study.yaml"), study);
      const io = memoryIo(work);
      expect(await main(["show", "capacity", folder, "--intervals"], io)).toBe(0);
      shown.push(io.written.out);
    }
    expect(shown[1]).toBe(shown[0]);
  });

  it("orders the rows by chance from outside: same chance same bytes, other chance other order", async () => {
    await run([arnhem, "-o", "1.csv"], 1);
    await run([arnhem, "-o", "2.csv"], 1);
    await run([arnhem, "-o", "3.csv"], 2);
    const [one, two, three] = await Promise.all(["1.csv", "2.csv", "3.csv"].map(read));
    expect(two).toBe(one);
    expect(three).not.toBe(one);
    expect(three?.split("\n").sort()).toEqual(one?.split("\n").sort());
  });

  it("case 90: says what it did in lines of 80 signs, in both languages, and echoes nothing", async () => {
    const rows = Object.values(PLANTED).map((remark) => ({ DOM: "Gemeente", OPM: remark }));
    const headings = ["id", "submitdate", ...HEADINGS, "OPM"];
    const sheets = [...many(6, "Zorg en welzijn", { OPM: "" }), ...rows].map((sheet, index) => ({
      ...sheet,
      id: String(index),
      submitdate: PLANTED.timestamp,
    }));
    await writeFile(join(work, "in.csv"), exportOf(sheets, headings));
    const dutch = await run(["in.csv", "-o", "uit.csv"]);
    const english = await run(["in.csv", "-o", "uit.csv", "--lang", "en"]);
    expect([dutch.code, english.code]).toEqual([0, 0]);
    expect(dutch.out).toContain("in.csv: 15 rijen, 33 kolommen");
    expect(dutch.out).toContain(
      "Verwijderd: id (van het enquêteprogramma zelf); OPM (e-mailadressen)",
    );
    expect(dutch.out).toContain("Afgerond op de maand: submitdate");
    expect(dutch.out).toContain("k-anonimiteit op DOM: k = 6; 0 rijen");
    expect(english.out).toContain("Rounded to the month: submitdate");
    for (const line of (dutch.out + english.out).split("\n")) {
      expect([...line].length).toBeLessThanOrEqual(80);
    }
    expect(
      echoes(dutch.out + dutch.err + english.out + english.err + (await read("uit.csv"))),
    ).toBe(false);
  });

  it("never overwrites its input: not by its path, a symbolic link or a hard link", async () => {
    const before = await readFile(arnhem, "utf8");
    await writeFile(join(work, "in.csv"), before);
    await symlink(join(work, "in.csv"), join(work, "link.csv"));
    await link(join(work, "in.csv"), join(work, "hard.csv"));
    for (const out of ["in.csv", "./in.csv", "link.csv", "hard.csv"]) {
      const { code, err, out: said } = await run(["in.csv", "-o", out]);
      expect([code, said]).toEqual([3, ""]);
      expect(err).toContain("wordt nooit overschreven");
    }
    expect((await run(["link.csv", "-o", "in.csv"])).code).toBe(3);
    expect(await read("in.csv")).toBe(before);
    expect((await readdir(work)).sort()).toEqual(["hard.csv", "in.csv", "link.csv"]);
  });

  it("writes nothing when the export is wrong or the place is none", async () => {
    await writeFile(join(work, "in.csv"), "DOM,V\nGemeente,Eens\nZorg\n");
    await writeFile(join(work, "leeg.csv"), "DOM,V\n");
    await mkdir(join(work, "map"));
    expect((await run(["in.csv", "-o", "uit.csv"])).code).toBe(1);
    expect((await run(["leeg.csv", "-o", "uit.csv"])).code).toBe(1);
    expect((await run(["geen.csv", "-o", "uit.csv"])).code).toBe(3);
    expect((await run([arnhem, "-o", "map"])).code).toBe(3);
    expect((await run([arnhem, "-o", "geen/map/uit.csv"])).code).toBe(3);
    expect((await run([arnhem])).code).toBe(2);
    expect((await run([arnhem, "-o", "uit.csv", "--key", "LEEFTIJD"])).code).toBe(2);
    expect((await readdir(work)).sort()).toEqual(["in.csv", "leeg.csv", "map"]);
  });

  it("keeps and counts the keys that are asked, and says when there is none", async () => {
    const rows = ["A", "A", "B", "B", "B"].map((group, index) => `${group},P${index},Eens`);
    await writeFile(join(work, "in.csv"), `groep,nr,V\n${rows.join("\n")}\n`);
    expect((await run(["in.csv", "-o", "uit.csv"])).out).toContain("niet berekend");
    const { out } = await run(["in.csv", "-o", "uit.csv", "--key", "groep", "--key", "nr"]);
    expect(out).toContain("k-anonimiteit op groep, nr: k = 1; 5 rijen");
  });
});
