import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanLabel } from "../../../src/model/clean-label.js";
import type { Dictionary } from "../../../src/model/dictionary.js";
import { readLabels } from "../../../src/read/labels/read-labels.js";
import { exportColumns, parseLss } from "../../tools/lss.js";
import { data, withoutData } from "../../tools/outside-data.js";
import { wholeTable } from "../../tools/table.js";

const exported = (...names: string[]) => data("exports", ...names);
const read = (...names: string[]): Dictionary =>
  readLabels(readFileSync(exported(...names)), names.at(-1) ?? "", { language: "nl" });
const named = (columns: Dictionary, name: string) =>
  columns.find(({ heading }) => heading === name);

async function csvOf(...names: string[]) {
  const { header, rows } = await wholeTable(readFileSync(exported(...names)));
  return { header, rows: rows.map(({ cells }) => cells) };
}

describe.skipIf(withoutData("label files of others"))("the label files of others", () => {
  const SURVEY = ["limesurvey", "dt_limesurvey_survey_222232.lss"] as const;

  it("give A05 another meaning in each question of a LimeSurvey survey", () => {
    const columns = read(...SURVEY);
    expect(columns).toHaveLength(348);
    // Question 483 is DZD1, question 388 is DZE1.
    const told = columns.filter(({ heading }) => heading?.startsWith("DZD1["));
    expect(told.length).toBeGreaterThan(0);
    for (const { labels } of told) expect(labels.get("A05")).toBe("Keine Angabe");
    expect(named(columns, "DZE1[DZE1001]")?.labels.get("A05")).toBe("Stimme gar nicht zu");
    expect(named(columns, "DZE1[DZE1001]")?.labels.get("A01")).toBe("Stimme vollständig zu");
    expect(named(columns, "Fach[F3]")?.text).toBe(
      "Welchen fachlichen Hintergrund haben Sie? [Informatik]",
    );
  });

  it("give the labels of an array as a second reader does", () => {
    const columns = read(...SURVEY);
    const survey = parseLss(readFileSync(exported(...SURVEY), "utf8"));
    const arrays = exportColumns(survey, "de").filter(({ answers }) => answers.length > 0);
    expect(arrays).toHaveLength(100);
    for (const { heading, answers } of arrays) {
      expect([...(named(columns, heading)?.labels ?? [])]).toEqual(
        answers.map(({ code, label }) => [code, cleanLabel(label)]),
      );
    }
  });

  it("have the texts under which LimeSurvey exports the answers", () => {
    const texts = new Set(read(...SURVEY).map(({ text }) => text));
    const [head = ""] = readFileSync(exported("limesurvey", "dt_results_german.csv"), "utf8").split(
      "\n",
    );
    const asked = head
      .split(";")
      .map((heading) => cleanLabel(heading).replace("[ ", "[").replace(" ]", "]"))
      .filter((heading) => heading.endsWith("]") && !heading.endsWith("[Sonstiges]"));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((heading) => !texts.has(heading))).toEqual([]);
  });

  it("give R syntax by place: texts and codes are those of the data file", async () => {
    const columns = read("limesurvey", "scicompod_R_syntax_file.R");
    expect(columns).toHaveLength(24);
    expect(columns[5]?.labels.size).toBe(8);
    expect(columns[5]).toMatchObject({ heading: "frequency", place: 5 });
    expect([...(columns[19]?.labels ?? [])]).toEqual([
      ["AO01", "male"],
      ["AO02", "female"],
      ["AO03", "other"],
    ]);
    expect(columns[21]?.labels.get("AO06")).toBe("vocational diploma or equivalent qualification");
    const { header, rows } = await csvOf("limesurvey", "scicompod_R_data_file.csv");
    for (const { place, text, labels } of columns) {
      const at = place ?? -1;
      if (at > 4) expect(cleanLabel(header[at] ?? "")).toBe(text);
      if (labels.size === 0) continue;
      const unknown = rows.filter((row) => row[at] !== "" && !labels.has(row[at] ?? ""));
      expect(unknown).toHaveLength(0);
    }
  });

  it("give the columns of a REDCap export", async () => {
    const columns = read("redcap", "checkboxes_dictionary.csv");
    const { header } = await csvOf("redcap", "checkboxes_data.csv");
    expect(new Set(columns.map(({ heading }) => heading))).toEqual(new Set(header));
    expect(named(columns, "check_two___c")?.text).toBe("check two [C]");
    const decimal = read("redcap", "decimal_comma_dictionary.csv");
    expect(decimal.map(({ heading }) => heading)).toEqual(
      (await csvOf("redcap", "decimal_comma_data.csv")).header,
    );
    expect(named(decimal, "bmi")?.labels.size).toBe(0);
  });
});
