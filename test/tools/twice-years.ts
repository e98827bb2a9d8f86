import { readFileSync } from "node:fs";
import type { Change } from "../../src/compare/change-schema.js";
import { compareYears } from "../../src/compare/compare-years.js";
import { evaluateYears } from "../../src/run-years.js";
import { yearOf } from "./compared.js";
import { memoryFolder } from "./folder.js";

/** The files of one year of the fixture `twee-keer`, with its study and export changed. */
function yearFiles(
  year: number,
  profile: string,
  edit: (csv: string) => string,
): Record<string, string> {
  const read = (name: string): string =>
    readFileSync(new URL(`../../fixtures/twee-keer/${year}/${name}`, import.meta.url), "utf8");
  return {
    "study.yaml": read("study.yaml").replace("profile: intern", `profile: ${profile}`),
    "enquete.csv": edit(read("enquete.csv")),
  };
}

interface Edits {
  readonly profile?: string;
  readonly older?: (csv: string) => string;
  readonly newer?: (csv: string) => string;
}

const same = (csv: string): string => csv;

/** The two made-up years of `twee-keer`, compared as two study folders are. */
export async function comparedTwice(edits: Edits = {}): Promise<Change> {
  const { profile = "intern", older = same, newer = same } = edits;
  const options = { version: "0.0.0" };
  const years = await evaluateYears(
    { folder: memoryFolder(yearFiles(2025, profile, older)), options },
    { folder: memoryFolder(yearFiles(2026, profile, newer)), options },
  );
  return compareYears([yearOf(years.older), yearOf(years.newer)], "0.0.0", years.pairs);
}
