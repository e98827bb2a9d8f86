import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { PROFILES } from "../../src/disclosure/profile.js";
import { type City, csvOf, studyOf } from "../tools/attack/city.js";
import { attacked, cityOf } from "../tools/attack/holes.js";
import { memoryIo } from "../tools/memory-io.js";

describe("two cities that differ in hidden answers only", () => {
  /** Every file of a report and all that was said, without the hashes of what was read. */
  async function report(city: City): Promise<ReadonlyMap<string, string>> {
    const work = await mkdtemp(join(tmpdir(), "ivm-attack-"));
    try {
      await writeFile(join(work, "study.yaml"), studyOf(city, { profile: "publiek" }));
      await writeFile(join(work, "enquete.csv"), csvOf(city));
      const said = new Map<string, string>();
      for (const args of [
        ["report", ".", "--out", "rapport"],
        ["check", "."],
        ["show", "capacity", "."],
      ]) {
        const io = memoryIo(work);
        expect(await main(args, io), io.written.err).toBe(0);
        said.set(args.join(" "), io.written.out + io.written.err);
      }
      const out = join(work, "rapport");
      for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        said.set(path.slice(out.length), await readFile(path, "utf8"));
      }
      return new Map(
        [...said].map(([name, text]) => [name, text.replaceAll(/[0-9a-f]{64}/gu, "")]),
      );
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  it("have the same report, to the byte", { timeout: 120_000 }, async () => {
    let reports = 0;
    for (let seed = 0; reports < 4; seed++) {
      const { city, draw } = cityOf(seed);
      if (!city.asksContacts || city.people.length < 20) continue;
      const [other] = attacked(city, PROFILES.publiek, draw).others;
      if (!other) continue;
      expect(csvOf(other)).not.toBe(csvOf(city));
      expect(await report(other)).toEqual(await report(city));
      reports++;
    }
  });
});
