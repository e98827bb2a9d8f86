import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { COMMANDS } from "../../src/cli/program.js";
import { memoryIo } from "../tools/memory-io.js";
import { consoleBlocks, withOutputs } from "../tools/readme.js";

const README = new URL("../../README.md", import.meta.url);

let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-readme-"));
  await cp(new URL("../../fixtures", import.meta.url), join(work, "fixtures"), { recursive: true });
});
afterAll(async () => rm(work, { recursive: true, force: true }));

describe("the README", () => {
  it("prints what its commands really print", async () => {
    const readme = await readFile(README, "utf8");
    const outputs: string[] = [];
    for (const { args } of consoleBlocks(readme)) {
      const io = memoryIo(work);
      await main(args, io);
      outputs.push(io.written.out + io.written.err);
    }
    // Not equal? `npx vitest run test/docs -u` writes the real output; then read what changed.
    await expect(withOutputs(readme, outputs)).toMatchFileSnapshot("../../README.md");
  });

  it("has a section and a help block for every command", async () => {
    const readme = await readFile(README, "utf8");
    for (const command of COMMANDS) {
      expect(readme).toContain(`\n## ivm ${command}\n`);
      expect(readme).toContain(`$ ivm ${command} --help`);
    }
  });

  it("names the test command that CI runs", async () => {
    const readme = await readFile(README, "utf8");
    const ci = await readFile(new URL("../../.ci/run", import.meta.url), "utf8");
    expect(readme).toContain("`npm ci && npm test`");
    expect(ci).toMatch(/^npm ci && npm test$/mu);
  });
});
