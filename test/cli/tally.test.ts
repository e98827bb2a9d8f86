import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";
import { random } from "../tools/random.js";
import { randomSheets } from "../tools/random-survey.js";
import { exportOf, HEADINGS, STUDY } from "../tools/survey.js";

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-tally-"));
  await writeFile(join(work, "study.yaml"), STUDY);
  await writeFile(join(work, "enquete.csv"), exportOf(randomSheets(random(40), 60)));
});
afterEach(async () => rm(work, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const io = memoryIo(work);
  const code = await main(args, io);
  return { code, ...io.written };
}

const resultsIn = async (folder: string) =>
  JSON.parse(await readFile(join(work, folder, "results.json"), "utf8"));

describe("ivm tally", () => {
  it("says how to go on where the same counts are of other people", async () => {
    await run("tally", "--out", "een.csv");
    await writeFile(join(work, "twee.csv"), await readFile(join(work, "een.csv"), "utf8"));
    const args = ["--tally", "een.csv", "--tally", "twee.csv", "--out", "rapport"];
    const { code, err } = await run("report", ".", ...args);
    expect(code).toBe(1);
    expect(err.replace(/\s+/gu, " ")).toContain(
      "zet dan hun exports samen in één studie (exports) en maak daarvan één telling",
    );
  });

  it("writes the counts, says of how many, and that they are internal", async () => {
    const { code, out } = await run("tally", "--out", "telling.csv");
    expect(code).toBe(0);
    expect(out).toBe(
      "Telling klaar: telling.csv, van 60 respondenten.\nEr staan kleine aantallen in.\nDeel dit bestand alleen met wie ook de export mag zien.\n",
    );
    const text = await readFile(join(work, "telling.csv"), "utf8");
    expect(text.startsWith("part,domain,question,answer,count\nversion,,,ivm-tally,1\n")).toBe(
      true,
    );
  });

  it("never writes over what it counted, nor under a name that is no CSV", async () => {
    for (const [name, code] of [
      ["enquete.csv", 3],
      ["study.yaml", 3],
      ["telling.txt", 2],
    ] as const) {
      const before = await readdir(work);
      expect(await run("tally", "--out", name)).toMatchObject({ code, out: "" });
      expect(await readdir(work)).toEqual(before);
    }
  });
});

describe("the file of ivm tally", () => {
  it("takes the place of an earlier tally, and of nothing else", async () => {
    expect((await run("tally", "--out", "telling.csv")).code).toBe(0);
    expect((await run("tally", "--out", "telling.csv")).code).toBe(0);
    for (const text of ["naam;adres\n", "part,domain", ""]) {
      await writeFile(join(work, "lijst.csv"), text);
      const { code, out, err } = await run("tally", "--out", "lijst.csv");
      expect({ code, out }).toEqual({ code: 3, out: "" });
      expect(err).toContain('"lijst.csv" bestaat al en is geen telling van ivm');
      expect(await readFile(join(work, "lijst.csv"), "utf8")).toBe(text);
    }
    await mkdir(join(work, "map.csv"));
    expect((await run("tally", "--out", "map.csv")).code).toBe(3);
  });
});

describe("ivm report --tally", () => {
  it("says of an empty file that the tally must be made again, not the export", async () => {
    await writeFile(join(work, "leeg.csv"), "\n");
    const { code, err } = await run("report", "--tally", "leeg.csv");
    expect(code).toBe(1);
    expect(err).toContain("Maak de telling opnieuw.");
    expect(err).toContain("leeg.csv");
  });

  it("makes the report of the tallies, added up, in place of the exports", async () => {
    await run("tally", "--out", "a.csv");
    await writeFile(join(work, "enquete.csv"), exportOf(randomSheets(random(41), 40)));
    await run("tally", "--out", "b.csv");
    await rm(join(work, "enquete.csv"));
    const { code, err } = await run("report", "--tally", "a.csv", "--tally", "b.csv");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { total, provenance } = await resultsIn("rapport");
    expect(total.responded).toBe(100);
    expect(provenance.inputs).toEqual([]);
    expect(provenance.tallies.map(({ file }: { file: string }) => file)).toEqual([
      "a.csv",
      "b.csv",
    ]);
    const script = await readFile(join(work, "rapport", "recompute.R"), "utf8");
    expect(script).toMatch(/er is niets na te tellen[^"]*a\.csv, b\.csv/u);
    const manifest = JSON.parse(await readFile(join(work, "rapport", "manifest.json"), "utf8"));
    expect(manifest.tallies).toEqual(provenance.tallies);
    const page = await readFile(join(work, "rapport", "index.html"), "utf8");
    expect(page).toContain("Een telling bevat alleen aantallen");
  });

  it("refuses the same counts in another order, and names the file that was given", async () => {
    await run("tally", "--out", "a.csv");
    const [head, ...lines] = (await readFile(join(work, "a.csv"), "utf8")).trimEnd().split("\n");
    const [version, ...rest] = lines;
    const text = [head, version, ...rest.toReversed()].join("\n");
    await writeFile(join(work, "b.csv"), `${text}\n`);
    const { code, err } = await run("report", "--tally", "a.csv", "--tally", "b.csv");
    expect(code).toBe(1);
    expect(err).toContain("dezelfde aantallen als een deel dat al is");
    expect(err).toContain("gevonden: b.csv");
    expect(err).not.toContain("study.yaml");
  });

  it("says which questions only some of the tallies asked", async () => {
    await run("tally", "--out", "a.csv");
    const some = HEADINGS.filter((heading) => heading !== "HER[KENN]");
    await writeFile(join(work, "enquete.csv"), exportOf(randomSheets(random(41), 40), some));
    await run("tally", "--out", "b.csv");
    await run("report", "--tally", "a.csv", "--tally", "b.csv");
    const page = await readFile(join(work, "rapport", "index.html"), "utf8");
    expect(page).toContain("Eén vraag is alleen gesteld in a.csv");
  });

  it("names the option when the name is that of a folder", async () => {
    await mkdir(join(work, "t.csv"));
    expect((await run("tally", "--out", "t.csv")).err).toContain(
      "Geef ook de naam van een bestand.",
    );
  });

  it("asks whether parts have reports of their own, until the study says", async () => {
    await run("tally", "--out", "a.csv");
    await writeFile(join(work, "enquete.csv"), exportOf(randomSheets(random(42), 14)));
    await run("tally", "--out", "b.csv");
    const args = ["report", "--tally", "a.csv", "--tally", "b.csv", "--profile", "publiek"];
    const refused = await run(...args);
    expect(refused.code).toBe(1);
    expect(refused.err.replace(/\s+/gu, " ")).toContain("telt 2 delen op");
    const inside = ["report", "--tally", "a.csv", "--tally", "b.csv", "--profile", "intern"];
    expect((await run(...inside)).out).toContain("telt 2 delen op");
    await rm(join(work, "rapport"), { recursive: true });
    await writeFile(
      join(work, "study.yaml"),
      STUDY.replace("intern", "intern, parts_published: false"),
    );
    expect((await run(...args)).code).toBe(0);
    const shown = async (): Promise<number> => {
      const { items } = await resultsIn("rapport");
      const cells = items.flatMap((item: { cells: { hidden: unknown }[] }) => item.cells);
      return cells.filter(({ hidden }: { hidden: unknown }) => hidden === null).length;
    };
    const before = await shown();
    await writeFile(
      join(work, "study.yaml"),
      STUDY.replace("intern", "intern, parts_published: ja"),
    );
    expect((await run(...args)).err).toContain("Schrijf true (ja) of false (nee).");
    const study = STUDY.replace("intern", "intern, parts_published: true");
    await writeFile(join(work, "study.yaml"), study);
    expect((await run(...args)).out).not.toContain("delen");
    expect(await shown()).toBeLessThan(before);
  });

  it("says which file is not there, and writes nothing", async () => {
    const { code, err } = await run("report", "--tally", "nergens.csv");
    expect(code).toBe(3);
    expect(err).toContain("nergens.csv");
    expect(await readdir(work)).toEqual(["enquete.csv", "study.yaml"]);
  });
});

describe("ivm check on a study of tallies", () => {
  it("says what was added", async () => {
    await run("tally", "--out", "telling.csv");
    await writeFile(
      join(work, "study.yaml"),
      STUDY.replace("exports: [enquete.csv]", "tallies: [telling.csv]"),
    );
    const { code, out } = await run("check");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("telling.csv: telling van 60 respondenten");
  });
});
