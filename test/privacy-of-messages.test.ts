import { describe, expect, it } from "vitest";
import { evaluate } from "../src/run.js";
import { sayPlace, sayProblem } from "../src/words/problems.js";
import { memoryFolder } from "./tools/folder.js";
import { expectCodes } from "./tools/refusal.js";
import { evaluated, exportOf, HEADINGS, many, STUDY, studyFolder } from "./tools/survey.js";

const SECRET = "ik ken die jongen, jan@voorbeeld.nl";

async function toldOf(csv: string, ...codes: string[]): Promise<string> {
  const problems = await expectCodes(() => evaluated(csv), ...codes);
  return JSON.stringify(
    problems.map((one) => [one, sayProblem(one, "nl"), sayPlace(one.where, "nl")]),
  );
}

describe("a first line that holds answers instead of headings", () => {
  it("case 90: is not read out when there is no heading at all", async () => {
    const told = await toldOf(`Gemeente;Eens;${SECRET}\nOnderwijs;Oneens;x\n`, "no-known-question");
    expect(told).not.toMatch(/jongen|@|Gemeente/u);
  });

  it("case 90: is not read out when the line end after the heading was lost", async () => {
    const short = exportOf(many(3, "Gemeente"), ["DOM", "HER[KENN]"]);
    const [heading, first = ""] = short.split("\n");
    const told = await toldOf(
      `${heading},"${SECRET}",${first}\n${first}\n`,
      "heading-holds-answers",
    );
    expect(told).not.toMatch(/jongen|@/u);
  });

  it("case 90: gives the number of a column whose heading holds an address or a whole story", async () => {
    const headings = [...HEADINGS, SECRET, "x".repeat(60)];
    const told = await toldOf(
      exportOf(many(3, "Gemeente"), headings),
      "unknown-column",
      "unknown-column",
    );
    expect(told).not.toMatch(/jongen|@|xxxx/u);
    expect(told).toContain(`nr. ${HEADINGS.length + 1}`);
  });
});

describe("the same export under two names", () => {
  it("is refused: everyone would count double, and a hidden group would show", async () => {
    const csv = exportOf(many(6, "Gemeente"));
    const folder = memoryFolder({
      "study.yaml": STUDY.replace("[enquete.csv]", "[enquete.csv, kopie.csv]"),
      "enquete.csv": csv,
      "kopie.csv": csv,
    });
    await expectCodes(() => evaluate(folder, { version: "0" }), "export-twice");
  });
});

describe("a sentence about a problem", () => {
  it("holds no sign that a terminal would obey, and no more than a reader bears", () => {
    const facts = { name: `a\u001b[2J\u202e\u0007${"b".repeat(5000)}`, known: "x" };
    const { problem } = sayProblem({ severity: "error", code: "unknown-figure", facts }, "nl");
    expect(problem).not.toMatch(/[\u0000-\u001f\u202e]/u);
    expect(problem.length).toBeLessThan(400);
  });
});

describe("reserved names in an own questionnaire", () => {
  it.each(["totaal", "total", "domein"])("refuse a domain called %s", async (id) => {
    const own = `id: x@1\ndomains:\n  - { id: ${id}, code: T, label: Iets, answers: [Iets] }\n`;
    const study = `${STUDY}questionnaire: v.yaml\n`;
    const folder = studyFolder("DOM\nIets\n", study, { "v.yaml": own });
    await expectCodes(() => evaluate(folder, { version: "0" }), "id-reserved");
  });
});
