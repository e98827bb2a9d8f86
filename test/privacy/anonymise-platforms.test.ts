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
import { wholeTable } from "../tools/table.js";

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
        const file = typeof entry === "object" ? entry.file : (entry ?? "");
        const labels = typeof entry === "object" ? entry.labels : undefined;
        const io = memoryIo(cwd);
        expect(await main(["anonymise", file, "-o", "schoon.csv"], io)).toBe(0);
        if (labels !== undefined) {
          expect(io.written.out.replace(/\s+/gu, " ")).toContain(`volgens ${labels}.`);
        }
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

  it("says so when its answers are bare codes, and takes --labels", async () => {
    const cwd = mkdtempSync(join(tmpdir(), "ivm-clean-"));
    try {
      const export_ = "Interventievermogen.csv";
      const from = join(FIXTURES, "qualtrics-codes");
      cpSync(join(from, export_), join(cwd, export_));
      cpSync(join(from, "Interventievermogen.qsf"), join(cwd, "map", "enquete.qsf"));
      const bare = memoryIo(cwd);
      expect(await main(["anonymise", export_, "-o", "codes.csv"], bare)).toBe(0);
      expect(bare.written.out).toContain("Let op: de antwoorden zijn codes.");
      const told = memoryIo(cwd);
      const labels = ["--labels", join("map", "enquete.qsf")];
      expect(await main(["anonymise", export_, "-o", "woorden.csv", ...labels], told)).toBe(0);
      expect(told.written.out).not.toContain("zijn codes");
      expect(readFileSync(join(cwd, "woorden.csv"), "utf8")).toContain("Zeer eens");
      expect(await main(["anonymise", export_, "-o", "x.xlsx"], memoryIo(cwd))).toBe(2);
    } finally {
      rmSync(cwd, { recursive: true });
    }
  });

  it("is told without its previews", async () => {
    const io = memoryIo(mkdtempSync(join(tmpdir(), "ivm-clean-")));
    try {
      const path = join(FIXTURES, "qualtrics-tekst", "Interventievermogen.csv");
      expect(await main(["anonymise", path, "-o", "schoon.csv"], io)).toBe(0);
      expect(io.written.out).toContain("Weggelaten: 2 ");
      const cleaned = await wholeTable(readFileSync(join(io.cwd, "schoon.csv")));
      expect(cleaned.rows).toHaveLength(52);
    } finally {
      rmSync(io.cwd, { recursive: true });
    }
  });
});
