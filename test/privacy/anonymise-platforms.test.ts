import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { studyFolder } from "../../src/cli/source.js";
import { evaluate } from "../../src/run.js";
import { readStudy } from "../../src/study/study-file.js";
import { memoryIo } from "../tools/memory-io.js";

const FIXTURES = fileURLToPath(new URL("../../fixtures/platforms", import.meta.url));
const names = readdirSync(FIXTURES).filter((name) => name !== "per-domein");

/** The counts of a study on disk. */
async function counts(cwd: string) {
  const results = await evaluate(studyFolder(cwd, memoryIo(cwd), "nl"), { version: "0.0.0" });
  return { items: results.items, contacts: results.contacts, total: results.total };
}

describe("an export that was cleaned", () => {
  it.each(names)(
    "still gives the same numbers, without a file that explains it: %s",
    async (name) => {
      const cwd = mkdtempSync(join(tmpdir(), "ivm-clean-"));
      try {
        cpSync(join(FIXTURES, name), cwd, { recursive: true });
        const before = await counts(cwd);
        const study = readStudy(readFileSync(join(cwd, "study.yaml"), "utf8"), "study.yaml");
        const [entry] = study.exports;
        const { file, labels } =
          typeof entry === "object" ? entry : { file: entry ?? "", labels: undefined };
        const io = memoryIo(cwd);
        const explained = labels === undefined ? [] : ["--labels", labels];
        expect(await main(["anonymise", file, "-o", "schoon.csv", ...explained], io)).toBe(0);
        writeFileSync(
          join(cwd, "study.yaml"),
          `municipality: Voorbeeldstad\nyear: 2025\nexports: [schoon.csv]\nprivacy: { profile: intern }\ninvited: ${JSON.stringify(study.invited)}\n`,
        );
        expect(await counts(cwd)).toEqual(before);
        expect(readFileSync(join(cwd, "schoon.csv"), "utf8")).not.toMatch(/\d{4}-\d\d-\d\d \d\d:/u);
      } finally {
        rmSync(cwd, { recursive: true });
      }
    },
  );
});
