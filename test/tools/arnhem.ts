import { readFileSync } from "node:fs";
import { READING_TABLE_IDS, ROSTER_TABLE_IDS } from "../../src/report/table-ids.js";
import type { Results } from "../../src/results/schema.js";
import { evaluate } from "../../src/run.js";
import { FIGURE_IDS } from "../../src/words/figures.js";
import { memoryFolder } from "./folder.js";

/** What Arnhem has data for: all but the network of organisations, which needs a roster. */
export const ARNHEM_FIGURES = FIGURE_IDS.filter((id) => id !== "organisations");
export const ARNHEM_TABLES = READING_TABLE_IDS.filter(
  (id) => !ROSTER_TABLE_IDS.some((known) => known === id),
);

const FILES = [
  "study.yaml",
  "enquete.csv",
  "bevindingen.yaml",
  "oordeel.yaml",
  "aanbevelingen.yaml",
];

/** A file of the fixture `arnhem-2019`, whose respondents are reconstructed and not real. */
export function arnhemFile(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/arnhem-2019/${name}`, import.meta.url));
}

export const arnhemFiles = (): Record<string, Uint8Array> =>
  Object.fromEntries(FILES.map((name) => [name, new Uint8Array(arnhemFile(name))]));

const evaluations = new Map<string, Promise<Results>>();

/** The fixture with its study file changed by `edit`; evaluated once, for results are read only. */
export function evaluatedArnhem(
  edit: (study: string) => string = (study) => study,
): Promise<Results> {
  const study = edit(arnhemFile("study.yaml").toString("utf8"));
  const folder = memoryFolder({ ...arnhemFiles(), "study.yaml": study });
  const found = evaluations.get(study) ?? evaluate(folder, { version: "0.0.0" });
  evaluations.set(study, found);
  return found;
}
