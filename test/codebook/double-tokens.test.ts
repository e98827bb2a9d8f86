import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/run.js";
import { sayPlace, sayProblem } from "../../src/words/problems.js";
import { memoryFolder } from "../tools/folder.js";
import { problemsOf } from "../tools/refusal.js";
import { evaluated, STUDY } from "../tools/survey.js";

const SECRET = "GeheimToken9xKq";
/** The errors; that a column holds codes is told beside them. */
const errorsOf = async (work: () => unknown) =>
  (await problemsOf(work)).filter(({ severity }) => severity === "error");
const rows = (heading: string, tokens: readonly string[]): string =>
  `${heading},DOM,HER[KENN]\n${tokens.map((token) => `${token},Gemeente,Eens\n`).join("")}`;
const folderOf = (files: Readonly<Record<string, string>>) =>
  memoryFolder({
    "study.yaml": STUDY.replace("[enquete.csv]", `[${Object.keys(files).join(", ")}]`),
    ...files,
  });

describe("case 51: a code of an invitation that stands twice in one year", () => {
  it.each([
    ["LimeSurvey", "token", ""],
    ["Qualtrics", "ExternalReference", "ignore: [ExternalReference]\n"],
    ["REDCap", "redcap_survey_identifier", "ignore: [redcap_survey_identifier]\n"],
  ])("is an error by its lines for %s, and is never told", async (_, heading, more) => {
    const csv = rows(heading, [SECRET, "b", ` ${SECRET}`, "", "", SECRET]);
    const problems = await errorsOf(() => evaluated(csv, STUDY + more));
    expect(problems).toEqual([
      {
        severity: "error",
        code: "double-token",
        facts: { heading },
        where: {
          file: "enquete.csv",
          column: 1,
          line: 2,
          lines: { named: [2, 4, 7], last: 7, count: 3 },
        },
      },
    ]);
    const all = await problemsOf(() => evaluated(csv, STUDY + more));
    const told = all.map((one) => [one, sayProblem(one, "nl"), sayPlace(one.where, "nl")]);
    expect(JSON.stringify(told)).not.toContain("Geheim");
  });

  it("is found across the exports of a study, in each by its own lines", async () => {
    const folder = folderOf({
      "a.csv": rows("token", ["a", SECRET]),
      "b.csv": rows("token", [SECRET, "c", "d"]),
      "c.csv": rows("id", ["1", "2"]),
    });
    const problems = await errorsOf(() => evaluate(folder, { version: "0" }));
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ["double-token", { file: "a.csv", column: 1, line: 3 }],
      ["double-token", { file: "b.csv", column: 1, line: 2 }],
    ]);
  });

  it("is no problem when every row has its own, or none", async () => {
    const results = await evaluated(rows("token", ["a", "b", "", "", "A"]));
    expect(results.total.responded).toBe(5);
  });
});

describe("the number of a respondent that stands twice", () => {
  it.each([
    ["id", ""],
    ["ResponseId", "ignore: [ResponseId]\n"],
    ["Respondent ID", "ignore: [Respondent ID]\n"],
    ["record_id", "ignore: [record_id]\n"],
  ])("is a warning by its lines under the heading %s", async (heading, more) => {
    const results = await evaluated(rows(heading, ["R_1", "R_2", "R_1"]), STUDY + more);
    expect(results.problems.filter(({ code }) => code === "double-respondent")).toMatchObject([
      { severity: "warning", where: "enquete.csv, regel 2 en 4" },
    ]);
    expect(results.total.responded).toBe(3);
  });
});
