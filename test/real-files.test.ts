import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { Refusal } from "../src/model/problem.js";
import { exportTable } from "../src/platforms/export-table.js";
import { readExport } from "../src/read/read-export.js";
import { evaluate } from "../src/run.js";
import { sayPlace, sayProblem } from "../src/words/problems.js";
import { memoryFolder, memorySource } from "./tools/folder.js";
import { data, withoutData } from "./tools/outside-data.js";

const absent = withoutData("the exports and torture files of others");

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => extname(path) !== "" && ![".json", ".md"].includes(extname(path)))
    .sort();
}

const folders = absent ? [] : [data("exports"), data("torture")];
const files = folders.flatMap((folder) =>
  filesBelow(folder).map((path) => ({ name: relative(join(folder, ".."), path), path })),
);

/** What stands in the cells of a file that can be read, headings left out; long enough to know. */
async function cellsOf(bytes: Uint8Array, name: string): Promise<ReadonlySet<string>> {
  const cells = new Set<string>();
  try {
    const table = await exportTable(await readExport(memorySource(bytes, undefined, name)), name);
    const headings = new Set(table.columns.map(({ heading }) => heading));
    for await (const batch of table.batches) {
      for (const row of batch) {
        for (const cell of row.cells) if (cell.length > 7 && !headings.has(cell)) cells.add(cell);
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
  return cells;
}

describe.skipIf(absent)("every file that others wrote", () => {
  it.each(absent ? [{ name: "", path: "" }] : files)(
    "is read or refused in words that hold no answer: $name",
    async ({ path }) => {
      const name = basename(path);
      const bytes = new Uint8Array(readFileSync(path));
      const study = `municipality: X\nyear: 2024\nexports: [${JSON.stringify(name)}]\n`;
      const work = () =>
        evaluate(memoryFolder({ "study.yaml": study, [name]: bytes }), { version: "0" });
      const refusal = await work().then(
        () => null,
        (error: unknown) => error,
      );
      // None of them is the standard questionnaire, so none may give numbers.
      expect(refusal).toBeInstanceOf(Refusal);
      const { problems } = refusal as Refusal;
      const said = problems.flatMap((one) => [
        JSON.stringify(one),
        ...(["nl", "en"] as const).flatMap((language) => [
          sayProblem(one, language).problem,
          sayProblem(one, language).todo,
          sayPlace(one.where, language) ?? "",
        ]),
      ]);
      expect(problems.every(({ where }) => where?.file !== undefined)).toBe(true);
      for (const cell of await cellsOf(bytes, name)) {
        expect(said.filter((text) => text.replaceAll(name, "").includes(cell))).toEqual([]);
      }
    },
  );
});

describe.skipIf(absent)("what wrote the exports of others", () => {
  it.each([
    ["limesurvey/dt_results_english.csv", "limesurvey", 317],
    ["limesurvey/dt_results_german.csv", "limesurvey", 317],
    ["limesurvey/scicompod_R_data_file.csv", "limesurvey", 24],
    ["qualtrics/qualtRics_sample.csv", "qualtrics", 20],
    ["qualtrics/qualtRics_sample_legacy.csv", "qualtrics", 15],
    ["surveymonkey/comma-survey.csv", "surveymonkey", 13],
    ["redcap/checkboxes_data.csv", "redcap", 13],
    ["redcap/longitudinal_data.csv", "redcap", 125],
    ["spss/mass_survey.sav", "spss", 0],
  ])("is known of %s", async (file, platform, columns) => {
    const source = memorySource(readFileSync(data("exports", ...file.split("/"))), undefined, file);
    const table = await exportTable(await readExport(source), file);
    expect(table.platform).toBe(platform);
    if (columns > 0) expect(table.columns).toHaveLength(columns);
  });
});
