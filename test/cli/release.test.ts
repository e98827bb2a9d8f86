import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";

const arnhem = fileURLToPath(new URL("../../fixtures/arnhem-2019", import.meta.url));
const folders: string[] = [];
let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-release-"));
  folders.push(work);
  await cp(arnhem, join(work, "stad"), { recursive: true });
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function run(...args: string[]) {
  const io = memoryIo(work);
  const code = await main(args, io);
  return { code, ...io.written };
}

/** The export with one row of zorg en welzijn less. */
async function dropOneRow(): Promise<void> {
  const path = join(work, "stad", "enquete.csv");
  const lines = (await readFile(path, "utf8")).split("\n");
  lines.splice(
    lines.findIndex((line) => line.includes("Zorg")),
    1,
  );
  await writeFile(path, lines.join("\n"));
}

describe("ivm release", () => {
  const report = (profile: string) =>
    run("report", "stad", "--profile", profile, "--out", `r-${profile}`);

  it("records what a report tells, once", async () => {
    await report("publiek");
    const first = await run("release", "r-publiek", "stad");
    expect(first.code).toBe(0);
    const ledger = JSON.parse(await readFile(join(work, "stad", "releases.json"), "utf8"));
    expect(ledger.schema).toBe("ivm-releases/1");
    expect(ledger.releases).toHaveLength(1);
    expect((await run("release", "r-publiek", "stad")).code).toBe(2);
    expect((await report("publiek")).code).toBe(0);
  });

  it("case 60: refuses a public report of one respondent less, and writes nothing", async () => {
    await report("publiek");
    await run("release", "r-publiek", "stad");
    await dropOneRow();
    const before = await readFile(join(work, "r-publiek", "results.json"), "utf8");
    const again = await report("publiek");
    expect(again.code).toBe(1);
    const said = again.err.replace(/\s+/gu, " ");
    expect(said).toContain("scheelt dit rapport 1 respondent met uitgave 1 (2019)");
    expect(said).toContain("Zorg en welzijn");
    expect(await readFile(join(work, "r-publiek", "results.json"), "utf8")).toBe(before);
  });

  it("warns colleagues of the same", async () => {
    await report("intern");
    await run("release", "r-intern", "stad");
    await dropOneRow();
    expect((await report("intern")).code).toBe(0);
    const { problems } = JSON.parse(await readFile(join(work, "r-intern", "results.json"), "utf8"));
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "release-people", severity: "warning" }),
    );
  });

  it("refuses a report that hides other numbers of the same people than one before", async () => {
    await report("publiek");
    const path = join(work, "stad", "study.yaml");
    const study = await readFile(path, "utf8");
    await writeFile(
      path,
      study.replace("{ profile: intern }", "{ profile: publiek, minimum_base: 27 }"),
    );
    await run("report", "stad", "--out", "strict");
    await run("release", "strict", "stad");
    await writeFile(path, study);
    const again = await run("report", "stad", "--profile", "publiek", "--out", "again");
    const said = again.err.replace(/\s+/gu, " ");
    expect(said).toContain("verbergt andere cijfers dan uitgave 1 (2019) over dezelfde mensen");
    expect(again.code).toBe(1);
  });

  it("refuses to list and withdraw at once, and takes nothing out", async () => {
    const { code, err } = await run("release", "--list", "--withdraw", "1", "stad");
    expect(code).toBe(2);
    expect(err).toContain("--withdraw doet niets naast --list.");
  });

  it("lists what was recorded, and takes out what was withdrawn", async () => {
    await report("publiek");
    expect((await run("release", "--list", "stad")).out).toBe("Er is niets vastgelegd.\n");
    await run("release", "r-publiek", "stad");
    const { out } = await run("release", "--list", "stad");
    expect(out).toMatch(
      /^uitgave 1: 2019, profiel publiek, 66 respondenten, results\.json [0-9a-f]{12}…\n$/u,
    );
    expect((await run("release", "--withdraw", "2", "stad")).err).toContain("er staat er 1 in");
    expect((await run("release", "--withdraw", "1", "stad")).code).toBe(0);
    expect((await run("release", "--list", "stad")).out).toBe("Er is niets vastgelegd.\n");
  });

  it("records a report all the same when it tells something beside an earlier one", async () => {
    await report("intern");
    await run("release", "r-intern", "stad");
    await dropOneRow();
    await report("intern");
    const { code, out } = await run("release", "r-intern", "stad");
    expect(code).toBe(0);
    expect(out).toContain("Vastgelegd in releases.json: uitgave 2.");
    expect(out.replace(/\s+/gu, " ")).toContain("scheelt dit rapport 1 respondent met uitgave 1");
  });

  it("records nothing of another municipality or year, and asks for a report", async () => {
    await report("publiek");
    const path = join(work, "stad", "study.yaml");
    const study = await readFile(path, "utf8");
    await writeFile(path, study.replace(/^year: 2019$/mu, "year: 2020"));
    const { code, err } = await run("release", "r-publiek", "stad");
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, " ")).toContain(
      "gaat over Arnhem 2019, en de onderzoeksmap over Arnhem 2020",
    );
    expect((await run("release")).err).toContain("Er is geen rapport genoemd.");
  });

  it("stops when it cannot be known what was released", async () => {
    await writeFile(
      join(work, "stad", "releases.json"),
      '{"schema":"ivm-releases/1","releases":3}',
    );
    const { code, err } = await report("publiek");
    expect(code).toBe(1);
    expect(err).toContain("releases.json is niet te lezen (bij releases)");
  });
});
