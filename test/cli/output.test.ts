import { execFileSync } from "node:child_process";
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";

const arnhem = fileURLToPath(new URL("../../fixtures/arnhem-2019", import.meta.url));
const arnhem20 = fileURLToPath(new URL("../../fixtures/arnhem-2020", import.meta.url));
const klein = fileURLToPath(new URL("../../fixtures/klein", import.meta.url));

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-output-"));
});
afterEach(async () => rm(work, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = memoryIo(work);
  const code = await main(args, io);
  return { code, ...io.written };
}

/** A message as one line, however wide the terminal is. */
const flat = (text: string): string => text.replaceAll(/\s+/gu, " ");

describe("where a report goes", () => {
  it("writes a new folder, and says how many files and where to look", async () => {
    const { code, out } = await run("report", klein, "--out", "a/b");
    expect(code).toBe(0);
    expect(out).toMatch(/^Rapport klaar: \d+ bestanden in a\/b\nOpen a\/b\/index.html/u);
    const files = await readdir(join(work, "a/b"), { recursive: true });
    const manifest = JSON.parse(await readFile(join(work, "a/b/manifest.json"), "utf8"));
    const listed = [...manifest.files.map(({ path }: { path: string }) => path), "manifest.json"];
    expect(files.filter((path) => path.includes(".")).sort()).toEqual(listed.sort());
    expect(await readdir(join(work, "a"))).toEqual(["b"]);
  });

  it("replaces an earlier report of its own without a word, and leaves nothing of it", async () => {
    const first = await run("report", klein, "--out", "r");
    await rm(join(work, "r/figures/capacity.svg"));
    expect(await run("report", klein, "--out", "r")).toEqual(first);
    expect(await readdir(join(work, "r/figures"))).toContain("capacity.svg");
    expect(await readdir(work)).toEqual(["r"]);
  });

  it("leaves alone a folder with anything that ivm did not make", async () => {
    await run("report", klein, "--out", "r");
    await writeFile(join(work, "r/mijn-notities.txt"), "bewaren");
    const { code, err } = await run("report", klein, "--out", "r");
    expect(code).toBe(3);
    expect(err).toContain("ivm niet heeft gemaakt");
    expect(await readFile(join(work, "r/mijn-notities.txt"), "utf8")).toBe("bewaren");
    expect(await readFile(join(work, "r/results.json"), "utf8")).toContain("Kleindorp");
  });

  it("leaves alone the report of another municipality or year, and says of which", async () => {
    await run("report", arnhem, "--out", "r");
    const before = await readFile(join(work, "r/manifest.json"), "utf8");
    const other = await run("report", klein, "--out", "r");
    expect({ code: other.code, out: other.out }).toEqual({ code: 3, out: "" });
    expect(flat(other.err)).toContain(
      'In "r" staat het rapport van Arnhem (2019). Dat wordt niet vervangen door het rapport van Kleindorp (2024).',
    );
    await cp(arnhem, join(work, "later"), { recursive: true });
    const study = await readFile(join(arnhem, "study.yaml"), "utf8");
    await writeFile(join(work, "later/study.yaml"), study.replace("year: 2019", "year: 2021"));
    const later = await run("report", "later", "--out", "r", "--lang", "en");
    expect(later.code).toBe(3);
    expect(flat(later.err)).toContain(
      '"r" holds the report of Arnhem (2019). It is not replaced by the report of Arnhem (2021).',
    );
    expect(await readFile(join(work, "r/manifest.json"), "utf8")).toBe(before);
    expect((await readdir(work)).sort()).toEqual(["later", "r"]);
  });

  it("does not replace one kind of output by another", async () => {
    await run("report", arnhem, "--out", "r");
    const years = await run("compare", arnhem, arnhem20, "--out", "r");
    expect(years.code).toBe(3);
    expect(flat(years.err)).toContain(
      "het rapport van Arnhem (2019). Dat wordt niet vervangen door de vergelijking van jaren van Arnhem (2019, 2020).",
    );
    await run("compare", arnhem, arnhem20, "--out", "c");
    expect((await run("compare", arnhem, arnhem20, "--out", "c")).code).toBe(0);
    const report = await run("report", arnhem, "--out", "c");
    expect(report.code).toBe(3);
    expect(await readFile(join(work, "c/change.json"), "utf8")).toContain("ivm-change/");
  });

  it("does not replace files that somebody changed since, and names them", async () => {
    await run("report", arnhem, "--out", "r");
    const page = join(work, "r/index.html");
    const edited = `${await readFile(page, "utf8")}<!-- eigen -->`;
    await writeFile(page, edited);
    const { code, err } = await run("report", arnhem, "--out", "r");
    expect(code).toBe(3);
    expect(flat(err)).toContain('In "r" is veranderd na het schrijven: index.html.');
    expect(await readFile(page, "utf8")).toBe(edited);
    for (const path of ["figures/capacity.svg", "recompute.R", "results.json"]) {
      await writeFile(join(work, "r", path), "van mij");
    }
    const many = await run("report", arnhem, "--out", "r");
    expect(flat(many.err)).toContain("figures/capacity.svg, index.html, recompute.R en nog 1.");
    // What is moved elsewhere can no longer be lost.
    for (const path of ["index.html", "figures/capacity.svg", "recompute.R", "results.json"]) {
      await rm(join(work, "r", path));
    }
    expect((await run("report", arnhem, "--out", "r")).code).toBe(0);
  });

  it.each([
    ["{"],
    ['{"schema":"ivm-manifest/1"}'],
    ['{"schema":"ivm-manifest/1","files":[null],"study":{"municipality":"Arnhem","year":2019}}'],
    ['{"schema":"ivm-manifest/2","files":[],"study":{"municipality":"Arnhem","year":2019}}'],
  ])("takes a folder for somebody's own when its manifest is %s", async (text) => {
    await mkdir(join(work, "r"));
    await writeFile(join(work, "r/manifest.json"), text);
    const { code, err } = await run("report", arnhem, "--out", "r");
    expect(code).toBe(3);
    expect(err).toContain("ivm niet heeft gemaakt");
    expect(await readFile(join(work, "r/manifest.json"), "utf8")).toBe(text);
  });

  it("case 80: refuses a file, a symbolic link, and the folder with the data", async () => {
    await writeFile(join(work, "file"), "x");
    await mkdir(join(work, "real"));
    await symlink(join(work, "real"), join(work, "link"));
    expect((await run("report", klein, "--out", "file")).code).toBe(3);
    expect((await run("report", klein, "--out", "link")).code).toBe(3);
    expect((await run("report", klein, "--out", klein)).code).toBe(3);
    expect((await run("report", klein, "--out", join(klein, ".."))).code).toBe(3);
    expect(await readFile(join(work, "file"), "utf8")).toBe("x");
    expect(await readdir(join(work, "real"))).toEqual([]);
    expect((await readdir(work)).sort()).toEqual(["file", "link", "real"]);
  });

  it("case 80: says so when it may not write there, and leaves nothing behind", async () => {
    // Root may write anywhere but in the kernel's own folders.
    const root = process.getuid?.() === 0;
    const parent = root ? "/proc" : join(work, "dicht");
    if (!root) {
      await mkdir(parent);
      await chmod(parent, 0o500);
    }
    const { code, err } = await run("report", klein, "--out", join(parent, "rapport"));
    expect(code).toBe(3);
    expect(err).toContain("kan niet worden geschreven");
    expect((await readdir(parent)).filter((name) => name.includes("rapport"))).toEqual([]);
  });

  it("writes nothing when the data are wrong, and keeps the report that stood there", async () => {
    await run("report", klein, "--out", "r");
    const before = await stat(join(work, "r/results.json"));
    const study = join(work, "study");
    await mkdir(study);
    await writeFile(join(study, "study.yaml"), await readFile(join(klein, "study.yaml")));
    const csv = await readFile(join(klein, "enquete.csv"), "utf8");
    await writeFile(join(study, "enquete.csv"), csv.replace('"Eens"', '"GeheimAntwoord"'));
    const { code, out, err } = await run("report", "study", "--out", "r");
    expect(code).toBe(1);
    expect(err).toMatch(/staat niet op de schaal[\s\S]*enquete\.csv, regel \d+, kolom \d+/u);
    expect(out + err).not.toContain("GeheimAntwoord");
    expect((await stat(join(work, "r/results.json"))).mtimeMs).toBe(before.mtimeMs);
    expect((await readdir(work)).sort()).toEqual(["r", "study"]);
  });

  it("case 82: clears away what a killed run left beside the output", async () => {
    const gone = join(work, ".ivm-r-new-999999999");
    await mkdir(gone);
    await writeFile(join(gone, "half.json"), "{");
    await run("report", klein, "--out", "r");
    expect(await readdir(work)).toEqual(["r"]);
  });
});

describe("where a figure goes", () => {
  it("says on stderr that a figure is wider than was asked, and draws it nonetheless", async () => {
    const { code, out, err } = await run("figure", "scorecard", klein, "--width", "500");
    expect(code).toBe(0);
    expect(out.startsWith("<svg")).toBe(true);
    expect(err).toContain("820 pixels");
    const wide = await run("figure", "scorecard", klein, "--width", "900");
    expect(wide.err).not.toContain("pixels");
  });

  it("writes one file, or to the terminal without -o", async () => {
    const written = await run("figure", "capacity", klein, "-o", "c.svg");
    expect(written).toEqual({ code: 0, out: "Figuur klaar: c.svg\n", err: "" });
    const { code, out } = await run("figure", "capacity", klein);
    expect(code).toBe(0);
    expect(await readFile(join(work, "c.svg"), "utf8")).toBe(out);
  });

  it("case 80: refuses a folder, a symbolic link and another format, and leaves them as they are", async () => {
    await mkdir(join(work, "map.svg"));
    await writeFile(join(work, "echt.svg"), "blijft");
    await symlink(join(work, "echt.svg"), join(work, "link.svg"));
    expect((await run("figure", "capacity", klein, "-o", "map.svg")).code).toBe(3);
    expect((await run("figure", "capacity", klein, "-o", "link.svg")).code).toBe(3);
    expect((await run("figure", "capacity", klein, "-o", "c.pdf")).code).toBe(2);
    expect((await run("figure", "capacity", klein, "-o", "bestaat/niet/c.svg")).code).toBe(3);
    expect(await readFile(join(work, "echt.svg"), "utf8")).toBe("blijft");
    expect((await readdir(work)).sort()).toEqual(["echt.svg", "link.svg", "map.svg"]);
  });
});

describe("the name of the output", () => {
  // Where a report goes is for whoever gives the command to say, also outside the folder of work.
  // Names such as CON are ordinary here; where the system forbids them, writing is refused.
  it("case 79: may lead up, be a whole path, or be a name that another system forbids", async () => {
    await mkdir(join(work, "hier"));
    const io = memoryIo(join(work, "hier"));
    for (const out of ["../x", join(work, "heel"), "CON"]) {
      expect(await main(["report", klein, "--out", out], io)).toBe(0);
    }
    expect((await readdir(work)).sort()).toEqual(["heel", "hier", "x"]);
    expect(await readdir(join(work, "hier"))).toEqual(["CON"]);
  });

  it("case 79: is refused with a NUL in it, and nothing is written", async () => {
    for (const args of [
      ["report", klein, "--out", "a\0b"],
      ["figure", "capacity", klein, "-o", "a\0b.svg"],
      ["questionnaire", "-o", "a\0b.md"],
      ["anonymise", join(klein, "enquete.csv"), "-o", "a\0b.csv"],
    ]) {
      const { code, err } = await run(...args);
      expect(code, args[0]).toBe(3);
      expect(err, args[0]).toContain("kan niet worden geschreven");
      expect(err).not.toContain("\0");
    }
    expect(await readdir(work)).toEqual([]);
  });

  it("case 79: is never taken from the data: a city called ../x gives the same files", async () => {
    const study = join(work, "study");
    await mkdir(study);
    const yaml = await readFile(join(klein, "study.yaml"), "utf8");
    await writeFile(
      join(study, "study.yaml"),
      `${yaml.replace(/^municipality: .*$/mu, "municipality: ../../x")}domains: { gemeente: { label: /etc/x } }\n`,
    );
    await writeFile(join(study, "enquete.csv"), await readFile(join(klein, "enquete.csv")));
    expect((await run("report", "study", "--out", "a")).code).toBe(0);
    await run("report", klein, "--out", "b");
    const [odd, usual] = await Promise.all(
      ["a", "b"].map((out) => readdir(join(work, out), { recursive: true })),
    );
    expect(odd?.sort()).toEqual(usual?.sort());
    expect((await readdir(work)).sort()).toEqual(["a", "b", "study"]);
  });
});

describe("what is not a plain file", () => {
  it.skipIf(process.platform === "win32")(
    "is refused at once: a pipe would never end",
    async () => {
      const study = join(work, "study");
      await mkdir(study);
      execFileSync("mkfifo", [join(study, "bevindingen.yaml")]);
      const yaml = await readFile(join(klein, "study.yaml"), "utf8");
      await writeFile(join(study, "study.yaml"), `${yaml}findings: bevindingen.yaml\n`);
      await writeFile(join(study, "enquete.csv"), await readFile(join(klein, "enquete.csv")));
      const { code, err } = await run("check", "study");
      expect(code).toBe(3);
      expect(err).toContain('"bevindingen.yaml" is geen bestand');
    },
  );
});

describe("what lies beside the output", () => {
  it("stays when its name only looks like a leftover, and an orphaned old report is put back", async () => {
    await mkdir(join(work, ".ivm-r-notities"));
    await writeFile(join(work, ".ivm-r-notities/a"), "blijft");
    await run("report", klein, "--out", "eerder");
    await rename(join(work, "eerder"), join(work, ".ivm-r-old-999999999"));
    // The put-back report is our own, so the new one may replace it.
    expect((await run("report", klein, "--out", "r")).code).toBe(0);
    expect((await readdir(work)).sort()).toEqual([".ivm-r-notities", "r"]);
    expect(await readFile(join(work, ".ivm-r-notities/a"), "utf8")).toBe("blijft");
  });
});
