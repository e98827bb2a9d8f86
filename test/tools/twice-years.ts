import { readFileSync } from "node:fs";
import type { Change } from "../../src/compare/change-schema.js";
import { compareYears } from "../../src/compare/compare-years.js";
import type { YearDocument } from "../../src/compare/year.js";
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

/** Both years as two study folders give them, and the people who answered twice. */
async function followed(edits: Edits) {
  const { profile = "intern", older = same, newer = same } = edits;
  const options = { version: "0.0.0" };
  return evaluateYears(
    { folder: memoryFolder(yearFiles(2025, profile, older)), options },
    { folder: memoryFolder(yearFiles(2026, profile, newer)), options },
  );
}

/** The documents of the two made-up years of `twee-keer`. */
export async function twiceYears(): Promise<readonly YearDocument[]> {
  const { older, newer } = await followed({});
  return [yearOf(older), yearOf(newer)];
}

/** The two made-up years of `twee-keer`, compared as two study folders are. */
export async function comparedTwice(edits: Edits = {}): Promise<Change> {
  const { older, newer, pairs } = await followed(edits);
  return compareYears([yearOf(older), yearOf(newer)], "0.0.0", pairs);
}
