import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { main } from "../../src/cli/main.js";
import { memoryIo } from "./memory-io.js";

export interface OnDisk {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Everything that stands in the place of work afterwards, as sorted paths. */
  readonly files: readonly string[];
}

/** Writes a study folder to disk and runs one command beside it, as a user would. */
export async function runOnDisk(
  study: Readonly<Record<string, string | Uint8Array>>,
  args: readonly string[] = ["report", "study", "--out", "rapport"],
): Promise<OnDisk> {
  const work = await mkdtemp(join(tmpdir(), "ivm-road-"));
  try {
    await mkdir(join(work, "study"));
    for (const [name, content] of Object.entries(study)) {
      await writeFile(join(work, "study", name), content);
    }
    const io = memoryIo(work);
    const code = await main(args, io);
    const files = await readdir(work, { recursive: true });
    return { code, ...io.written, files: files.sort() };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Refuses a study: exit code 1, a message in three parts, no stack trace, nothing written. */
export async function expectRefusedOnDisk(
  study: Readonly<Record<string, string | Uint8Array>>,
  message: RegExp,
): Promise<void> {
  const { code, out, err, files } = await runOnDisk(study);
  expect(err.replaceAll(/\n {12}/gu, " ").replaceAll(/\n {6}/gu, " ")).toMatch(message);
  expect(err).toMatch(/^Fout: .+[\s\S]* {2}gevonden: .+[\s\S]* {2}doe dit: {2}\S/u);
  expect(err).not.toMatch(/\n\s+at |dist\/|\.ts:|undefined|NaN|\[object/u);
  expect({ code, out, files }).toEqual({
    code: 1,
    out: "",
    files: ["study", ...Object.keys(study).map((name) => join("study", name))].sort(),
  });
}
