import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// These tests run the built program as a process of its own; `npm test` builds it first.
const root = fileURLToPath(new URL("../..", import.meta.url));
const bin = join(root, "bin/ivm.js");

let work = "";
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-process-"));
});
afterAll(async () => rm(work, { recursive: true, force: true }));

function node(args: readonly string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...env },
  });
}

async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort())
    hash.update(path.slice(folder.length)).update(await readFile(path));
  return hash.digest("hex");
}

describe("the program as a process", () => {
  it("case 86: writes the same bytes in another time zone, locale and folder", async () => {
    const places = [
      { TZ: "UTC", LC_ALL: "C" },
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
      { TZ: "America/St_Johns", LC_ALL: "nl_NL.UTF-8", IVM_LANG: "en" },
    ];
    const prints: string[] = [];
    for (const [index, env] of places.entries()) {
      const out = join(work, `r${index}`);
      expect(node([bin, "report", "fixtures/arnhem-2019", "--out", out], env).status).toBe(0);
      prints.push(await fingerprint(out));
    }
    expect(new Set(prints).size).toBe(1);
  });

  it("loads no drawing library, no YAML and no commander for --version", () => {
    expect(loadedBy(["--version"])).not.toMatch(/node_modules/u);
  });

  it("loads no jsdom for ivm show", () => {
    const loaded = loadedBy(["show", "capacity", "fixtures/arnhem-2019"]);
    expect(loaded).toMatch(/node_modules\/papaparse/u);
    expect(loaded).not.toMatch(/node_modules\/(jsdom|d3)/u);
  });

  it("case 84: ends quietly when its reader stops early", () => {
    const run = spawnSync(
      "sh",
      ["-c", `"${process.execPath}" "${bin}" schema results | head -n 1`],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    expect(run.stdout).toBe("{\n");
    expect(run.stderr).toBe("");
  });
});

/** The CommonJS modules that were loaded by the time a command ended. */
function loadedBy(args: readonly string[]): string {
  const script = `
    import Module from "node:module";
    import { main } from ${JSON.stringify(join(root, "dist/cli/main.js"))};
    const io = { cwd: process.cwd(), env: {}, watched: false, colour: false, ask: async () => null, out() {}, err() {} };
    await main(${JSON.stringify(args)}, io);
    console.log(Object.keys(Module._cache).join("\\n"));`;
  const run = node(["--input-type=module", "-e", script]);
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
}
