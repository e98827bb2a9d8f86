import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "../tools/memory-io.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const path = join(parentPath, name);
    return [relative(folder, path), await readFile(path, "utf8")];
  });
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe("reports/arnhem-2019", () => {
  it("is, byte for byte, what the main command makes (npm run demo writes it)", async () => {
    const out = await mkdtemp(join(tmpdir(), "ivm-example-"));
    try {
      const io = memoryIo(root);
      expect(await main(["report", "fixtures/arnhem-2019", "--out", out], io)).toBe(0);
      const made = await contents(out);
      const tracked = await contents(join(root, "reports/arnhem-2019"));
      expect([...made.keys()]).toEqual([...tracked.keys()]);
      const differing = [...made].filter(([path, text]) => tracked.get(path) !== text);
      expect(differing.map(([path]) => path)).toEqual([]);
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  });
});
