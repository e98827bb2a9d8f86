import { readFileSync } from "node:fs";
import type { ProfileId } from "../../src/model/profile.js";
import type { ReportFigure } from "../../src/report/html.js";
import type { Results } from "../../src/results/schema.js";
import { evaluate } from "../../src/run.js";
import { ARNHEM_FIGURES } from "../tools/arnhem.js";
import { memoryFolder } from "../tools/folder.js";

const NAMES = [
  "study.yaml",
  "enquete.csv",
  "bevindingen.yaml",
  "oordeel.yaml",
  "aanbevelingen.yaml",
];

/** The Arnhem results under a profile; `change` edits a file first. */
export async function arnhem(
  profile: ProfileId,
  change: (name: string, text: string) => string = (_, text) => text,
): Promise<Results> {
  const files = NAMES.map((name) => {
    const url = new URL(`../../fixtures/arnhem-2019/${name}`, import.meta.url);
    return [name, change(name, readFileSync(url, "utf8"))] as const;
  });
  return evaluate(memoryFolder(Object.fromEntries(files)), { version: "0.1.0", profile });
}

/** Placeholders for every figure of the report. */
export const figures: readonly ReportFigure[] = ARNHEM_FIGURES.map((id) => ({
  id,
  title: `Figuur ${id}`,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><title>${id}</title></svg>`,
}));
