import { describe, expect, it } from "vitest";
import { matchColumns } from "../../src/codebook/columns.js";
import { standard } from "../../src/codebook/standard.js";
import { plainColumn } from "../../src/model/column.js";
import { isPlatformColumn } from "../../src/model/platform-columns.js";
import { readStudy } from "../../src/study/study-file.js";
import { sayProblem } from "../../src/words/problems.js";
import { expectCodes } from "../tools/refusal.js";
import { HEADINGS } from "../tools/survey.js";

const studyWith = (more = "") =>
  readStudy(`municipality: X\nyear: 2024\nexports: [enquete.csv]\n${more}`, "study.yaml");

const match = (header: readonly string[], more = "", fixedDomain = false) =>
  matchColumns(
    header.map((heading) => ({ ...plainColumn(heading), own: isPlatformColumn(heading) })),
    studyWith(more),
    standard,
    { file: "enquete.csv", fixedDomain },
  );

const at = (header: readonly string[], heading: string) => header.indexOf(heading);

describe("recognising the columns of an export", () => {
  it("finds every question of the standard questionnaire by its code, in any order", () => {
    const header = [...HEADINGS].reverse();
    const columns = match(header);
    expect(columns.domain).toBe(at(header, "DOM"));
    expect(columns.items).toEqual(standard.items.map(({ code }) => at(header, code)));
    expect(columns.contacts).toEqual(
      standard.domains.map(({ code }) => at(header, `CON[${code}]`)),
    );
    expect(columns.kinds).toEqual(standard.domains.map(({ code }) => at(header, `AAR[${code}]`)));
  });

  it("takes codes with spaces, in other case or with an underscore as the same heading", () => {
    const columns = match(["dom ", "her[kenn]", "HER_VAAR", " Her[Mens]", "con_gem"]);
    expect(columns.domain).toBe(0);
    expect(columns.items.filter((position) => position !== null)).toEqual([1, 2, 3]);
    expect(columns.contacts).toEqual([4, null, null, null, null]);
  });

  it("is null for a question that was not asked", () => {
    const columns = match(["DOM", "HER[KENN]"]);
    expect(columns.items.filter((position) => position !== null)).toEqual([1]);
    expect(columns.kinds.every((position) => position === null)).toBe(true);
  });

  it("leaves LimeSurvey's own columns, open remarks and timings alone", () => {
    const own = [
      "id",
      "submitdate",
      "lastpage",
      "startlanguage",
      "seed",
      "token",
      "startdate",
      "datestamp",
      "ipaddr",
      "refurl",
      "OPM",
      "interviewtime",
      "groupTime12",
      "questionTime34",
    ];
    expect(match([...own, "DOM", "HER[KENN]"]).domain).toBe(own.length);
  });

  it("follows columns in the study file", () => {
    const columns = match(
      ["Mijn domein", "Vraag 7"],
      'columns: { domein: "mijn domein", herkennen.kennis: "Vraag 7" }',
    );
    expect(columns.domain).toBe(0);
    expect(columns.items[standard.items.findIndex(({ id }) => id === "herkennen.kennis")]).toBe(1);
  });

  it("leaves out what the study file says to ignore, names like __proto__ too", () => {
    const columns = match(
      ["DOM", "__proto__", "constructor", "HER[KENN]"],
      "ignore: [__proto__, constructor]",
    );
    expect(columns.items.filter((position) => position !== null)).toEqual([3]);
  });
});

describe("refusing the columns of an export", () => {
  it("names every heading nobody knows, with its place among the columns", async () => {
    const problems = await expectCodes(
      () => match(["DOM", "V12", "HER[KENN]", "constructor"]),
      "unknown-column",
      "unknown-column",
    );
    expect(problems[0]).toEqual({
      severity: "error",
      code: "unknown-column",
      facts: { name: "V12", column: 2, columns: 4 },
      where: { file: "enquete.csv", line: 1, column: 2 },
    });
    expect(problems[1]?.facts).toEqual({ name: "constructor", column: 4, columns: 4 });
  });

  it("names an id under columns that is no question, with the nearest one", async () => {
    const [problem] = await expectCodes(
      () => match(["DOM", "HER[KENN]"], 'columns: { herkenen.kennis: "HER[KENN]" }'),
      "unknown-question-id",
    );
    expect(problem?.facts).toEqual({ id: "herkenen.kennis", nearest: "herkennen.kennis" });
  });

  it("names a heading under columns that is not in the export", async () => {
    const [problem] = await expectCodes(
      () => match(["DOM", "HER[KENN]"], "columns: { handelen.kennis: V9 }"),
      "column-not-found",
    );
    expect(problem?.facts).toEqual({ id: "handelen.kennis", heading: "V9" });
  });

  it("asks for the domain column, unless the whole file is of one domain", async () => {
    const [problem] = await expectCodes(() => match(["HER[KENN]"]), "domain-column-missing");
    expect(problem?.facts).toEqual({ heading: "DOM" });
    expect(match(["HER[KENN]"], "", true).domain).toBeNull();
  });

  it("says so when no question at all was recognised", async () => {
    await expectCodes(() => match(["DOM", "OPM"]), "no-known-question");
  });

  it("says only that when no heading is a question, the domain neither", async () => {
    const [problem] = await expectCodes(() => match(["Leeftijd", "Wijk"]), "no-known-question");
    expect(problem?.facts).toEqual({ domain: "DOM" });
    const [fixed] = await expectCodes(() => match(["Leeftijd"], "", true), "no-known-question");
    expect(fixed?.facts).toEqual({ domain: "" });
  });

  it("offers the question that a heading looks like, when that one was not found", async () => {
    const [renamed] = await expectCodes(
      () => match(["DOM", "HER[KENNIS]", "HER[VAAR]"]),
      "unknown-column",
    );
    expect(renamed?.facts).toMatchObject({ like: "HER[KENN]", id: "herkennen.kennis" });
    expect(renamed && sayProblem(renamed, "nl").todo).toBe(
      'Lijkt op HER[KENN]. Is dat dezelfde vraag, zet dan onder columns: herkennen.kennis: "HER[KENNIS]". Hoort de kolom er niet bij, zet die dan onder ignore.',
    );
    const [extra] = await expectCodes(
      () => match(["DOM", "HER[KENN]", "HER[KENN2]"]),
      "unknown-column",
    );
    expect(extra?.facts).not.toHaveProperty("like");
  });

  it("names no more than twenty headings, and says that there are more", async () => {
    const unknown = Array.from({ length: 30 }, (_, index) => `Vraag ${index}`);
    const codes = Array.from({ length: 20 }, () => "unknown-column");
    await expectCodes(() => match(["DOM", "HER[KENN]", ...unknown]), ...codes, "more-problems");
  });

  it("does not read one column for two questions", async () => {
    const [twice, unknown] = await expectCodes(
      () => match(["DOM", "HER[KENN]", "HER[VAAR]"], 'columns: { herkennen.kennis: "HER[VAAR]" }'),
      "column-used-twice",
      "unknown-column",
    );
    expect(twice?.facts).toEqual({
      heading: "HER[VAAR]",
      first: "herkennen.kennis",
      second: "herkennen.vaardigheden",
    });
    expect(twice?.where).toEqual({ file: "enquete.csv", line: 1, column: 3 });
    expect(unknown?.facts.name).toBe("HER[KENN]");
  });

  it("does not choose between two headings that are the same but for their spelling", async () => {
    const [problem] = await expectCodes(
      () => match(["DOM", "HER[KENN]", "her_kenn"]),
      "question-twice",
    );
    expect(problem?.facts).toEqual({ id: "herkennen.kennis", first: 2, second: 3 });
  });
});
