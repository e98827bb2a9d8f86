import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/run.js";
import { memoryFolder } from "../tools/folder.js";
import { random } from "../tools/random.js";
import { expectCodes } from "../tools/refusal.js";
import { content } from "../tools/same-results.js";
import { evaluated, exportOf, HEADINGS, many, STUDY } from "../tools/survey.js";

describe("the same answers in another shape", () => {
  const people = [
    ...many(6, "Gemeente"),
    ...many(7, "Onderwijs", { "HER[KENN]": "Oneens" }),
    ...many(5, "Veiligheid", { "CON[GEM]": "Geen contact" }),
  ];
  it("case 87: give the same results with the rows in another order", async () => {
    expect(content(await evaluated(exportOf([...people].reverse())))).toEqual(
      content(await evaluated(exportOf(people))),
    );
  });

  it("case 87: give the same results with the columns in another order", async () => {
    expect(content(await evaluated(exportOf(people, [...HEADINGS].reverse())))).toEqual(
      content(await evaluated(exportOf(people))),
    );
  });

  it("case 87: give the same results in any order of rows and columns", async () => {
    const draw = random(20_190_870);
    const usual = content(await evaluated(exportOf(people)));
    for (let time = 0; time < 20; time++) {
      const csv = exportOf(draw.shuffled(people), draw.shuffled(HEADINGS));
      expect(content(await evaluated(csv))).toEqual(usual);
    }
  });

  it("give the same results with semicolons, CRLF and a byte order mark", async () => {
    const csv = exportOf(people).replaceAll('","', '";"').replaceAll("\n", "\r\n");
    expect(content(await evaluated(`\ufeff${csv}`))).toEqual(
      content(await evaluated(exportOf(people))),
    );
  });

  it("give the same results as a file per domain", async () => {
    const study =
      "municipality: Voorbeeldstad\nyear: 2024\nexports:\n  - { file: a.csv, domain: gemeente }\n  - { file: b.csv, domain: onderwijs }\n  - { file: c.csv, domain: veiligheid }\nprivacy: { profile: intern }\n";
    const headings = HEADINGS.filter((heading) => heading !== "DOM");
    const parts = await evaluate(
      memoryFolder({
        "study.yaml": study,
        "a.csv": exportOf(people.slice(0, 6), headings),
        "b.csv": exportOf(people.slice(6, 13), headings),
        "c.csv": exportOf(people.slice(13), headings),
      }),
      { version: "0.0.0" },
    );
    expect(content(parts)).toEqual(content(await evaluated(exportOf(people))));
    expect(parts.provenance.inputs.map(({ file, counted }) => [file, counted])).toEqual([
      ["a.csv", 6],
      ["b.csv", 7],
      ["c.csv", 5],
    ]);
  });

  it("cannot be counted twice by naming one file twice", async () => {
    const study = STUDY.replace("[enquete.csv]", "[enquete.csv, enquete.csv]");
    const [problem] = await expectCodes(() => evaluated(exportOf(people), study), "export-twice");
    expect(problem?.facts).toEqual({ name: "enquete.csv" });
    expect(problem?.where).toEqual({ file: "study.yaml" });
  });
});
