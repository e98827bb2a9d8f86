import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

// These tests run the built program as a process of its own; `npm test` builds it first.
const bin = fileURLToPath(new URL("../../bin/ivm.js", import.meta.url));
const klein = fileURLToPath(new URL("../../fixtures/klein", import.meta.url));

// The same study after a correction: another study would not be written in the place of its report.
let corrected = "";
beforeAll(async () => {
  corrected = await mkdtemp(join(tmpdir(), "ivm-corrected-"));
  await cp(klein, corrected, { recursive: true });
  const study = await readFile(join(klein, "study.yaml"), "utf8");
  await writeFile(join(corrected, "study.yaml"), `${study}title: Verbeterd\n`);
});
afterAll(async () => rm(corrected, { recursive: true, force: true }));

let work = "";
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), "ivm-interrupted-"));
});
afterEach(async () => rm(work, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
}

function ended(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: work, stdio: ["ignore", "ignore", "pipe"] });
    let err = "";
    child.stderr.on("data", (text) => {
      err += String(text);
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, err }));
  });
}

const report = (study: string, ...before: string[]): Promise<Ended> =>
  ended(process.execPath, [...before, bin, "report", study, "--out", "rapport"]);

const titleOf = async (folder: string): Promise<string> =>
  JSON.parse(await readFile(join(work, folder, "results.json"), "utf8")).study.title;

/** Whether every file that the manifest lists is there, byte for byte. */
async function isWhole(folder: string): Promise<boolean> {
  const manifest = JSON.parse(await readFile(join(work, folder, "manifest.json"), "utf8"));
  for (const { path, sha256 } of manifest.files) {
    const bytes = await readFile(join(work, folder, path));
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) return false;
  }
  return manifest.files.length > 5;
}

/** Ends the process, as a power cut would, at the so-many-th call of a function that writes. */
function killedAt(name: "open" | "rename", count: number): string {
  const script = `
    import fs from "node:fs/promises";
    import { syncBuiltinESMExports } from "node:module";
    const real = fs.${name};
    let calls = 0;
    fs.${name} = (...args) => {
      if (String(args[0]).includes("rapport") && ++calls === ${count}) process.kill(process.pid, "SIGKILL");
      return real(...args);
    };
    syncBuiltinESMExports();`;
  return `--import=data:text/javascript,${encodeURIComponent(script)}`;
}

const OLD = "Interventievermogen Kleindorp 2024";

/** Every run is a process of its own, of a second or more. */
const SLOW = { timeout: 120_000 };

describe.skipIf(process.platform === "win32")("a run that is killed while it writes", SLOW, () => {
  it.each([
    ["at its fifth file", "open", 5, "rapport"],
    ["before the old report is moved away", "rename", 1, "rapport"],
    // For one moment the old report stands beside its place; the next run puts it back.
    ["between the old report and the new one", "rename", 2, ".ivm-rapport-old-"],
  ] as const)(
    "case 82: leaves the old report whole, and the next run clears up: %s",
    async (_, name, count, place) => {
      await report(klein);
      const { signal } = await report(corrected, killedAt(name, count));
      expect(signal).toBe("SIGKILL");
      const left = (await readdir(work)).sort();
      expect(left.length).toBe(2);
      const old = left.find((folder) => folder.startsWith(place)) ?? "";
      expect([await titleOf(old), await isWhole(old)]).toEqual([OLD, true]);
      expect((await report(corrected)).code).toBe(0);
      expect(await readdir(work)).toEqual(["rapport"]);
      expect([await titleOf("rapport"), await isWhole("rapport")]).toEqual(["Verbeterd", true]);
    },
  );
});

describe.skipIf(process.platform === "win32")("a disk that is full", SLOW, () => {
  // A limit on the size of a file stands in for it: to the program it is the same failed write.
  it("case 81: is said, and leaves no part of a report and the old one whole", async () => {
    await report(klein);
    for (const blocks of [0, 8, 100]) {
      const limited = `trap "" XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
      const { code, err } = await ended("sh", [
        ...["-c", limited, process.execPath, bin],
        ...["report", corrected, "--out", "rapport"],
      ]);
      expect(code, err).toBe(3);
      expect(err).toContain("kan niet worden geschreven");
      expect(err).not.toMatch(/\n\s+at /u);
      expect(await readdir(work)).toEqual(["rapport"]);
      expect([await titleOf("rapport"), await isWhole("rapport")]).toEqual([OLD, true]);
    }
  });
});

describe("runs at the same time", SLOW, () => {
  it("case 83: leave one whole report, and say so when another was faster", async () => {
    const runs = await Promise.all([report(klein), report(klein), report(klein), report(klein)]);
    for (const { code, err } of runs) {
      expect([0, 3], err).toContain(code);
      if (code === 3) expect(err).toMatch(/^Fout: .+\n[\s\S]* {2}doe dit: /u);
    }
    expect(runs.map(({ code }) => code)).toContain(0);
    expect(await isWhole("rapport")).toBe(true);
    expect((await report(klein)).code).toBe(0);
    expect(await readdir(work)).toEqual(["rapport"]);
  });
});
