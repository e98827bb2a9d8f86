import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-twice-"));
  await cp(join(fixtures, "twee-keer"), join(work, "keyed"), { recursive: true });
  // The same years before they were cleaned: what was a keyed code is the code of an invitation.
  for (const year of ["2025", "2026"]) {
    const csv = await readFile(join(work, "keyed", year, "enquete.csv"), "utf8");
    const raw = csv.replaceAll(/ivm1-\w{8}-(?<code>\w{12})\w*/gu, "$<code>");
    await writeFile(join(work, `export-${year}.csv`), raw);
  }
});
afterAll(async () => rm(work, { recursive: true, force: true }));

async function run(...args: string[]) {
  const io = memoryIo(work);
  const code = await main(args, io);
  const said = (text: string): string => text.replace(/\s+/gu, " ");
  return { code, ...io.written, told: said(io.written.out), said: said(io.written.err) };
}

/** A study of a cleaned export. */
async function studyOf(year: string, cleaned: string, folder: string): Promise<void> {
  await mkdir(join(work, folder), { recursive: true });
  await cp(join(work, "keyed", year, "study.yaml"), join(work, folder, "study.yaml"));
  await cp(join(work, cleaned), join(work, folder, "enquete.csv"));
}

const clean = (year: string, ...more: string[]) =>
  run("anonymise", `export-${year}.csv`, "-o", `schoon-${year}.csv`, ...more);

describe("the same people in two years", () => {
  it("are found again after both exports were cleaned with one key", async () => {
    const first = await clean("2025", "--codes", "sleutel.txt", "--new-key");
    expect(first.code).toBe(0);
    expect(first.told).toContain("Versleuteld: de codes van de uitnodiging (token).");
    expect(first.told).toContain("Sleutel gemaakt: sleutel.txt.");
    expect(first.told).toContain("pseudoniem");
    expect((await stat(join(work, "sleutel.txt"))).mode & 0o077).toBe(0);
    const second = await clean("2026", "--codes", "sleutel.txt");
    expect(second.code).toBe(0);
    expect(second.told).not.toContain("Sleutel gemaakt");
    await studyOf("2025", "schoon-2025.csv", "s-2025");
    await studyOf("2026", "schoon-2026.csv", "s-2026");
    const { code, out } = await run("compare", "s-2025", "s-2026", "--tables");
    expect(code).toBe(0);
    // Another key gives other codes and the same people.
    expect(out).toBe((await run("compare", "keyed/2025", "keyed/2026", "--tables")).out);
    expect(out).toContain("Wie twee keer antwoordde: verandering per vraag");
    expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
  });

  it("keep no trace of the code of the invitation in a cleaned export", async () => {
    await clean("2025", "--codes", "zelfde.txt", "--new-key");
    const raw = await readFile(join(work, "export-2025.csv"), "utf8");
    const cleaned = await readFile(join(work, "schoon-2025.csv"), "utf8");
    const codes = [...raw.matchAll(/^"(?<code>\w{12})"/gmu)].map(
      ({ groups }) => groups?.code ?? "",
    );
    expect(codes.length).toBe(98);
    for (const code of codes) expect(cleaned).not.toContain(code);
    expect(cleaned.match(/ivm1-[0-9a-f]{8}-[0-9a-f]{32}/gu)).toHaveLength(98);
  });

  it("keep their code when an export is cleaned twice", async () => {
    await clean("2025", "--codes", "twee.txt", "--new-key");
    const args = ["anonymise", "schoon-2025.csv", "-o", "weer.csv", "--codes", "twee.txt"];
    expect((await run(...args)).code).toBe(0);
    const codes = async (name: string): Promise<readonly string[]> =>
      [...((await readFile(join(work, name), "utf8")).match(/ivm1-[-\w]+/gu) ?? [])].sort();
    expect(await codes("weer.csv")).toEqual(await codes("schoon-2025.csv"));
  });

  it("are nowhere in what a comparison says or writes", async () => {
    for (const profile of ["intern", "publiek"]) {
      const args = ["compare", "keyed/2025", "keyed/2026", "--tables", "--profile", profile];
      const { code, out, err } = await run(...args, "--out", `uit-${profile}`);
      expect(code).toBe(0);
      const json = await run(...args, "--json");
      const files = await readdir(join(work, `uit-${profile}`), {
        recursive: true,
        withFileTypes: true,
      });
      const texts = await Promise.all(
        files
          .filter((file) => file.isFile())
          .map((file) => readFile(join(file.parentPath, file.name), "utf8")),
      );
      expect(texts.length).toBeGreaterThan(5);
      const everything = [out, err, json.out, ...texts].join("\n");
      const csv = await readFile(join(work, "keyed", "2025", "enquete.csv"), "utf8");
      for (const [, half] of csv.matchAll(/ivm1-\w{8}-(\w{16})/gu)) {
        expect(everything).not.toContain(half);
      }
      expect(everything).not.toContain("ivm1-");
    }
  });

  it("cannot be told from reports, and the chapter then says that it is not known", async () => {
    await run("report", "keyed/2025", "--out", "r-2025");
    const { told } = await run("compare", "r-2025", "keyed/2026");
    expect(told).toContain("Wie in beide jaren meedeed, is niet bekend.");
    expect((await run("compare", "keyed/2025", "keyed/2026")).told).not.toContain(
      "Wie in beide jaren meedeed, is niet bekend.",
    );
  });

  it("are not looked for by plain codes, and the way out is told", async () => {
    await studyOf("2025", "export-2025.csv", "p-2025");
    await studyOf("2026", "export-2026.csv", "p-2026");
    const { code, told } = await run("compare", "p-2025", "p-2026");
    expect(code).toBe(0);
    expect(told).toContain(
      "die niet zijn versleuteld. Die worden niet gebruikt om mensen terug te vinden.",
    );
  });
});

describe("a key", () => {
  it("is never replaced, and never the output", async () => {
    await clean("2025", "--codes", "vast.txt", "--new-key");
    const key = await readFile(join(work, "vast.txt"), "utf8");
    const again = await clean("2025", "--codes", "vast.txt", "--new-key");
    expect([again.code, again.said]).toEqual([3, expect.stringContaining("vast.txt")]);
    expect(await readFile(join(work, "vast.txt"), "utf8")).toBe(key);
    const args = ["anonymise", "export-2025.csv", "-o", "sleutel.csv", "--codes", "sleutel.csv"];
    expect((await run(...args, "--new-key")).code).toBe(3);
    await expect(stat(join(work, "sleutel.csv"))).rejects.toThrow();
  });

  it.each([
    ["missing", ["--codes", "nergens.txt"], 3, "nergens.txt"],
    ["no key", ["--codes", "kort.txt"], 1, "geen sleutel van ivm"],
    ["nowhere to go", ["--new-key"], 2, "waar de nieuwe sleutel moet komen"],
  ])("that is %s is refused, and nothing written", async (_, args, code, text) => {
    await writeFile(join(work, "kort.txt"), "geheim\n");
    await rm(join(work, "schoon-2026.csv"), { force: true });
    const refused = await clean("2026", ...args);
    expect(refused.code).toBe(code);
    expect(refused.said).toContain(text);
    await expect(stat(join(work, "schoon-2026.csv"))).rejects.toThrow();
  });

  it("is not mixed with another, and leaves nothing behind when nothing is written", async () => {
    await clean("2025", "--codes", "een.txt", "--new-key");
    const again = ["anonymise", "schoon-2025.csv", "-o", "twee.csv", "--codes", "ander.txt"];
    await writeFile(join(work, "ander.txt"), "ab".repeat(32));
    const mixed = await run(...again);
    expect([mixed.code, mixed.said]).toEqual([1, expect.stringContaining("andere sleutel")]);
    await expect(stat(join(work, "twee.csv"))).rejects.toThrow();
    const nowhere = ["anonymise", "export-2025.csv", "-o", "geen/map.csv", "--codes", "drie.txt"];
    expect((await run(...nowhere, "--new-key")).code).toBe(3);
    await expect(stat(join(work, "drie.txt"))).rejects.toThrow();
  });

  it("is of no use to an export without codes", async () => {
    await cp(join(fixtures, "arnhem-2019", "enquete.csv"), join(work, "zonder.csv"));
    const args = ["anonymise", "zonder.csv", "-o", "z.csv", "--codes", "z.txt", "--new-key"];
    const { code, said } = await run(...args);
    expect(code).toBe(1);
    expect(said).toContain("geen kolom met codes van de uitnodiging");
    await expect(stat(join(work, "z.txt"))).rejects.toThrow();
  });
});
