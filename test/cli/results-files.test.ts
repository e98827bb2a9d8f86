import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { manifestHash, resultsFiles } from "../../src/cli/results-files.js";
import { expectCodes } from "../tools/refusal.js";

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-files-"));
});
afterEach(async () => rm(work, { recursive: true, force: true }));

const hash = () => manifestHash(join(work, "results.json"), "2025/rapport/results.json");
const manifest = (content: unknown) =>
  writeFile(join(work, "manifest.json"), JSON.stringify(content));

describe("the hash in the manifest beside a document", () => {
  it("is the one that is named for it, and none where there is no manifest", async () => {
    expect(await hash()).toBeNull();
    const files = [
      null,
      { path: "index.html", sha256: "b" },
      { path: "results.json", sha256: "a" },
    ];
    await manifest({ files });
    expect(await hash()).toBe("a");
    expect(await manifestHash(join(work, "manifest.json"), "manifest.json")).toBeNull();
  });

  it.each([[null], [5], [{}], [{ files: {} }], [{ files: "results.json" }]])(
    "is refused where the manifest is %j",
    async (content) => {
      await manifest(content);
      const [problem] = await expectCodes(hash, "manifest-invalid");
      expect(problem?.where).toEqual({ file: "2025/rapport/manifest.json" });
    },
  );

  it.each([
    ["is a folder", () => mkdir(join(work, "manifest.json"))],
    ["leads nowhere", () => symlink(join(work, "weg"), join(work, "manifest.json"))],
    ["leads to itself", () => symlink(join(work, "manifest.json"), join(work, "manifest.json"))],
    ["is no UTF-8", () => writeFile(join(work, "manifest.json"), new Uint8Array([123, 255]))],
  ])("is refused where the manifest %s", async (_, damage) => {
    await damage();
    await expectCodes(hash, "manifest-invalid");
  });

  // Root may read anything.
  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "is refused where the manifest may not be read",
    async () => {
      await manifest({ files: [{ path: "results.json", sha256: "a" }] });
      await chmod(join(work, "manifest.json"), 0o000);
      await expectCodes(hash, "manifest-invalid");
    },
  );

  it.each([
    [[]],
    [[{ path: "Results.json", sha256: "a" }]],
    [[{ path: "results.json", sha256: 5 }]],
  ])("is refused where the manifest does not name the document: %j", async (files) => {
    await manifest({ files });
    const [problem] = await expectCodes(hash, "manifest-unlisted");
    expect(problem?.facts).toEqual({ name: "results.json" });
  });
});

describe("the documents that arguments name", () => {
  it("are refused by the path that was given when they are not there", async () => {
    const [problem] = await expectCodes(() => resultsFiles(["anderen/weg"], work), "file-missing");
    expect(problem?.facts).toEqual({ name: "anderen/weg" });
  });
});
