import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Change } from "../../src/compare/change-schema.js";
import { compareYears } from "../../src/compare/compare-years.js";
import type { YearDocument } from "../../src/compare/year.js";
import { writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { evaluate } from "../../src/run.js";
import { evaluatedArnhem } from "./arnhem.js";
import { memoryFolder } from "./folder.js";

/** A document as the command line hands it over. */
export function yearOf(results: Results): YearDocument {
  const sha256 = createHash("sha256").update(writeResults(results)).digest("hex");
  return { results, sha256 };
}

export const compared = (...years: readonly Results[]): Change =>
  compareYears(years.map(yearOf), "0.0.0");

/** A file of the fixture `arnhem-2020`, a survey that was never held. */
export function arnhem2020File(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/arnhem-2020/${name}`, import.meta.url));
}

/** The made-up year 2020 with its study file changed by `edit`. */
export function evaluated2020(
  edit: (study: string) => string = (study) => study,
): Promise<Results> {
  const study = edit(arnhem2020File("study.yaml").toString("utf8"));
  const folder = {
    "study.yaml": study,
    "enquete.csv": new Uint8Array(arnhem2020File("enquete.csv")),
  };
  return evaluate(memoryFolder(folder), { version: "0.0.0" });
}

/** Both Arnhem fixtures, under a profile. */
export async function arnhemYears(profile = "intern"): Promise<readonly [Results, Results]> {
  const under = (study: string): string => study.replace("profile: intern", `profile: ${profile}`);
  return [await evaluatedArnhem(under), await evaluated2020(under)];
}
