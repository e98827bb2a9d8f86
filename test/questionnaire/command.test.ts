import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { standard } from "../../src/codebook/standard.js";
import { docx } from "../../src/questionnaire/docx.js";
import { lss } from "../../src/questionnaire/lss.js";
import { markdown } from "../../src/questionnaire/markdown.js";
import { memoryIo } from "../tools/memory-io.js";

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-questionnaire-"));
});
afterEach(async () => rm(work, { recursive: true, force: true }));

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const io = memoryIo(work, env);
  const code = await main(["questionnaire", ...args], io);
  return { code, ...io.written };
}

describe("ivm questionnaire", () => {
  it("writes the form that the ending asks for, whatever its case", async () => {
    for (const file of ["e.lss", "v.docx", "v.md", "w.MD"]) {
      const { code, out, err } = await run(["-o", file]);
      expect([code, err]).toEqual([0, ""]);
      expect(out).toContain(`standaard@1 staat in ${file}.`);
    }
    expect(await readFile(join(work, "e.lss"), "utf8")).toBe(lss(standard));
    expect(new Uint8Array(await readFile(join(work, "v.docx")))).toEqual(docx(standard, "nl"));
    expect(await readFile(join(work, "v.md"), "utf8")).toBe(markdown(standard, "nl"));
    expect((await readdir(work)).sort()).toEqual(["e.lss", "v.docx", "v.md", "w.MD"]);
  });

  it("writes a form in English when asked, and a survey in both languages always", async () => {
    await run(["-o", "v.md", "--lang", "en"]);
    await run(["-o", "e.lss", "--lang", "en"]);
    expect(await readFile(join(work, "v.md"), "utf8")).toBe(markdown(standard, "en"));
    expect(await readFile(join(work, "e.lss"), "utf8")).toBe(lss(standard));
  });

  it("follows IVM_LANG in its messages only", async () => {
    const { out } = await run(["-o", "v.md"], { IVM_LANG: "en" });
    expect(out).toBe("Questionnaire standaard@1 is in v.md.\n");
    expect(await readFile(join(work, "v.md"), "utf8")).toBe(markdown(standard, "nl"));
  });

  it.each([
    ["another ending", ["-o", "v.pdf"]],
    ["no ending", ["-o", "vragenlijst"]],
    ["no file", []],
    ["a file without -o", ["v.md"]],
  ])("refuses %s and writes nothing", async (_, args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^Fout: .+\.\n[\s\S]* {2}doe dit: /u);
    expect(await readdir(work)).toEqual([]);
  });

  it("refuses a folder, a symbolic link and a place that is not there", async () => {
    await mkdir(join(work, "map.docx"));
    await writeFile(join(work, "echt.docx"), "blijft");
    await symlink(join(work, "echt.docx"), join(work, "link.docx"));
    for (const file of ["map.docx", "link.docx", "bestaat/niet/v.docx"]) {
      expect((await run(["-o", file])).code).toBe(3);
    }
    expect(await readFile(join(work, "echt.docx"), "utf8")).toBe("blijft");
    expect((await readdir(work)).sort()).toEqual(["echt.docx", "link.docx", "map.docx"]);
  });
});
