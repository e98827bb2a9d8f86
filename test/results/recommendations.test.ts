import { describe, expect, it } from "vitest";
import { reportFiles } from "../../src/report/files.js";
import {
  recommendationSentence,
  recommendationTable,
} from "../../src/report/recommendation-table.js";
import { contradictionIn } from "../../src/results/consistent.js";
import { readResults, writeResults } from "../../src/results/read.js";
import type { Results, ResultsRecommendation } from "../../src/results/schema.js";
import { evaluate } from "../../src/run.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { memoryFolder } from "../tools/folder.js";
import { expectCodes } from "../tools/refusal.js";
import { runOnDisk } from "../tools/run-on-disk.js";
import { exportOf, many, STUDY } from "../tools/survey.js";

const entry = (id: string, more: string): string =>
  `  - { id: ${id}, what: "Doe ${id}.", for: gemeente, since: 2020, ${more} }\n`;

const evaluated = (file: string | null, profile: "intern" | "publiek" = "intern") =>
  evaluate(
    memoryFolder({
      "study.yaml": `${STUDY}${file === null ? "" : "recommendations: aanbevelingen.yaml\n"}`,
      "enquete.csv": exportOf(many(12, "Gemeente")),
      ...(file === null ? {} : { "aanbevelingen.yaml": file }),
    }),
    { version: "0.1.0", profile },
  );

const FOUR = `recommendations:\n${[
  entry("af", "status: uitgevoerd, note: Gedaan."),
  entry("bezig", "status: opgepakt, level: personen, criterion: legitimiteit"),
  entry("weg", "status: vervallen, note: Te duur."),
  entry("nieuw", "status: open"),
].join("")}`;

const page = (results: Results): string =>
  reportFiles(results, writeResults(results), [], "nl").find(({ path }) => path === "index.html")
    ?.text ?? "";

describe("recommendations in a report", () => {
  it("stand in the document in the order of the file, with the hash of that file", async () => {
    const results = await evaluated(FOUR);
    expect(results.recommendations.map(({ id }) => id)).toEqual(["af", "bezig", "weg", "nieuw"]);
    expect(results.recommendations[1]).toEqual({
      id: "bezig",
      what: "Doe bezig.",
      cell: { level: "personen", criterion: "legitimiteit" },
      for: "gemeente",
      since: 2020,
      status: "opgepakt",
      note: null,
      where: null,
    });
    const { files } = results.provenance;
    expect(files.find(({ file }) => file === "aanbevelingen.yaml")?.sha256).toMatch(
      /^[0-9a-f]{64}$/u,
    );
    expect(readResults(writeResults(results), "results.json")).toEqual(results);
  });

  it("are read with those first that are open, and counted in a sentence", async () => {
    const results = await evaluated(FOUR);
    const rows = recommendationTable(results, "nl")?.rows ?? [];
    expect(rows.map(([what, , , status]) => [what, status])).toEqual([
      ["Doe nieuw.", "open"],
      ["Doe bezig.", "opgepakt"],
      ["Doe af.", "uitgevoerd"],
      ["Doe weg.", "vervallen"],
    ]);
    expect(recommendationSentence(results, "nl")).toBe(
      "Van de 4 aanbevelingen staan er 2 open; 1 daarvan is opgepakt.",
    );
    expect(page(results)).toContain('<section id="recommendations"');
    expect(page(results)).toContain("<p>Aanbeveling (opgepakt): Doe bezig.</p>");
  });

  it.each([
    [["open"], "De ene aanbeveling staat nog open."],
    [["opgepakt"], "De ene aanbeveling staat nog open; ze is opgepakt."],
    [["uitgevoerd"], "De ene aanbeveling staat niet meer open."],
    [["open", "open"], "Alle 2 aanbevelingen staan open."],
    [["opgepakt", "opgepakt"], "Alle 2 aanbevelingen staan open; ze zijn alle opgepakt."],
    [["vervallen", "open"], "Van de 2 aanbevelingen staat er 1 open."],
    [["vervallen", "uitgevoerd"], "Van de 2 aanbevelingen staat er geen meer open."],
  ] as const)("%j: %s", async (statuses, said) => {
    const one = (await evaluated(FOUR)).recommendations[0] as ResultsRecommendation;
    const recommendations = statuses.map((status) => ({ ...one, status }));
    expect(recommendationSentence({ recommendations }, "nl")).toBe(said);
  });

  it.each([
    ["no file", null],
    ["an empty file", "# nog geen\n"],
  ])("say nothing when there are none: %s", async (_, file) => {
    const results = await evaluated(file);
    expect(results.recommendations).toEqual([]);
    expect(recommendationTable(results, "nl")).toBeNull();
    expect(page(results)).not.toContain("anbeveling");
  });

  it("have a table of their own in the terminal, and a message of their own without it", async () => {
    const shown = await runOnDisk(
      {
        "study.yaml": `${STUDY}recommendations: aanbevelingen.yaml\n`,
        "enquete.csv": exportOf(many(12, "Gemeente")),
        "aanbevelingen.yaml": FOUR,
      },
      ["show", "recommendations", "study"],
    );
    expect([shown.code, shown.err]).toEqual([0, ""]);
    expect(shown.out).toContain("Doe bezig.   gemeente  2020   opgepakt");
    const files = { "study.yaml": STUDY, "enquete.csv": exportOf(many(12, "Gemeente")) };
    const none = await runOnDisk(files, ["show", "recommendations", "study"]);
    expect([none.code, none.out]).toEqual([2, ""]);
    expect(none.err).toContain("In dit onderzoek staan geen aanbevelingen.");
  });

  it("go past the rules for words, each of them", async () => {
    const file = (more: string) => `recommendations:\n${entry("a", more)}`;
    for (const more of [
      'status: open, where: "gesprek met één docent"',
      'status: vervallen, note: "Een enkele agent wilde niet."',
    ]) {
      const [problem] = await expectCodes(() => evaluated(file(more), "publiek"), "single-person");
      expect(problem).toMatchObject({
        severity: "error",
        facts: { part: "recommendations", entry: "a" },
        where: { file: "aanbevelingen.yaml" },
      });
      const { problems } = await evaluated(file(more));
      expect(problems.filter(({ code }) => code === "single-person")).toMatchObject([
        { severity: "warning", message: expect.stringContaining("bij aanbeveling a (") },
      ]);
    }
    for (const [from, to] of [
      ["id: a", "id: een-enkele-agent"],
      ["Doe a.", "Help een van de docenten."],
      ["for: gemeente", "for: twee ouders"],
    ] as const) {
      const text = file("status: open").replace(from, to);
      await expectCodes(() => evaluated(text, "publiek"), "single-person");
    }
    await expectCodes(
      () => evaluated(file('status: opgepakt, note: "Mail jan@voorbeeld.nl"'), "publiek"),
      "identifier-in-words",
    );
  });

  it("are refused in a document when a study could not name them so", async () => {
    const made = await evaluatedArnhem();
    expect(made.recommendations).toHaveLength(13);
    expect(contradictionIn(made)).toBeNull();
    const [one, ...rest] = made.recommendations as [
      ResultsRecommendation,
      ...ResultsRecommendation[],
    ];
    const wrong = (recommendations: Results["recommendations"]) =>
      contradictionIn({ ...made, recommendations });
    expect(wrong([one, one, ...rest])).toBe(`recommendations ${one.id}`);
    expect(wrong([{ ...one, since: made.study.year + 1 }])).toBe(`recommendations ${one.id}`);
    expect(wrong([{ ...one, status: "uitgevoerd" }])).toBe(`recommendations ${one.id}`);
    expect(wrong([{ ...one, status: "uitgevoerd", note: "Gedaan." }])).toBeNull();
  });
});
