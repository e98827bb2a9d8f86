import { describe, expect, it } from "vitest";
import { problem } from "../../src/model/problem.js";
import { FrequentLabels } from "../../src/privacy/frequent-labels.js";
import { sayProblem } from "../../src/words/problems.js";
import { expectCodes } from "../tools/refusal.js";
import { evaluated, exportOf, many } from "../tools/survey.js";

const HEADER = ["HER[KENN]", "Achternaam"];

function labelsOf(texts: readonly (readonly [string, number])[], column = 0): readonly string[] {
  const found = new FrequentLabels(HEADER);
  for (const [text, times] of texts) {
    for (let time = 0; time < times; time++) found.add(column, text);
  }
  return found.labels(column);
}

describe("answers that no scale knows", () => {
  it("are named when they stand five times or more in their column, the most frequent first", () => {
    const texts = [
      ["Mee eens", 5],
      ["Mee oneens", 7],
      ["Geen idee", 4],
    ] as const;
    expect(labelsOf(texts)).toEqual(["Mee oneens", "Mee eens"]);
  });

  it("are named clean, and counted together when they then are the same", () => {
    expect(
      labelsOf([
        ["Mee  eens\u202e", 2],
        ["Mee\u00a0eens ", 3],
      ]),
    ).toEqual(["Mee eens"]);
  });

  it.each([
    ["an e-mail address", "jan@voorbeeld.nl"],
    ["a telephone number", "06-12345678"],
    ["a telephone number in groups", "06 12 34 56 78"],
    ["a postcode", "6811 AB"],
    ["a long number", "nr 12345"],
    ["a long number in wide digits", "nr １２３４"],
    ["a long text", "a".repeat(61)],
    ["only unseen signs", "\u202e\u200e"],
  ])("are never named when they are %s, however often", (_, text) => {
    expect(labelsOf([[text, 50]])).toEqual([]);
  });

  it("are never named in a column of names", () => {
    expect(labelsOf([["Voorbeeld", 50]], 1)).toEqual([]);
  });

  it("take no more memory than two hundred texts per column", () => {
    const many = Array.from({ length: 200 }, (_, index) => [`tekst ${index}`, 1] as const);
    expect(labelsOf([...many, ["Mee eens", 50]])).toEqual([]);
    expect(labelsOf([...many.slice(1), ["Mee eens", 50]])).toEqual(["Mee eens"]);
  });

  it("are named in the problem of their own column only, seven at most", () => {
    const found = new FrequentLabels(HEADER);
    for (const label of "abcdefghi") for (let time = 0; time < 5; time++) found.add(0, label);
    const at = (column: number) => ({ file: "e.csv", line: 2, column });
    const named = found.named([
      problem("error", "unknown-answer", {}, at(1)),
      problem("error", "unknown-answer", {}, at(2)),
      problem("error", "ragged-row", {}, at(1)),
    ]);
    expect(named.map(({ facts }) => facts)).toEqual([
      { labels: '"a", "b", "c", "d", "e", "f", "g"', codes: "" },
      {},
      {},
    ]);
  });
});

describe("the same foreign scale in many columns", () => {
  it("is one problem, with its first column, how many there are, and all labels", () => {
    const found = new FrequentLabels(["A", "B", "C"]);
    const labels = ["Mee eens", "Mee oneens", "Geen mening"];
    for (const [at, label] of labels.entries()) {
      for (let time = 0; time < 5; time++) found.add(at, label);
    }
    const one = (column: number) =>
      problem(
        "error",
        "unknown-answer",
        { heading: `k${column}`, allowed: "Eens" },
        { file: "e.csv", line: 2, column },
      );
    expect(found.named([one(1), one(2), one(3)])).toEqual([
      {
        ...one(1),
        facts: {
          heading: "k1",
          allowed: "Eens",
          labels: '"Mee eens", "Mee oneens", "Geen mening"',
          codes: "",
          columns: 3,
        },
      },
    ]);
    expect(found.named([one(1), one(2)])).toHaveLength(2);
  });
});

describe("case 46: an answer that is not on the scale", () => {
  const sheets = (answer: string, times: number) => [
    ...many(6, "Gemeente"),
    ...many(times, "Gemeente", { "HER[KENN]": answer }),
  ];

  it.each(["6", "0", "3,5", "-1", "Mee eens"])(
    "is named when '%s' stands there five times, with what to do",
    async (answer) => {
      const [found] = await expectCodes(
        () => evaluated(exportOf(sheets(answer, 5))),
        "unknown-answer",
      );
      const { problem: said, todo } = sayProblem(found ?? problem("error", ""), "nl");
      expect(said).toBe(
        `In kolom "HER[KENN]" staan antwoorden buiten de schaal. Vijf keer of vaker staat er: "${answer}".`,
      );
      expect(todo).toContain("study.yaml onder answers");
      expect(found?.where?.lines?.count).toBe(5);
    },
  );

  it.each(["6", "Mee eens"])("is told by place and count when '%s' is rarer", async (answer) => {
    const problems = await expectCodes(
      () => evaluated(exportOf(sheets(answer, 4))),
      "unknown-answer",
    );
    expect(problems[0]?.facts).not.toHaveProperty("labels");
    expect(sayProblem(problems[0] ?? problem("error", ""), "nl").problem).not.toContain(answer);
    expect(problems[0]?.where?.lines?.count).toBe(4);
  });

  it("is named where a column holds no answer of the scale at all, and for a domain", async () => {
    const foreign = many(5, "Gemeente", { "HER[KENN]": "Mee eens" });
    const [column] = await expectCodes(() => evaluated(exportOf(foreign)), "no-known-answer");
    expect(column?.facts.labels).toBe('"Mee eens"');
    const domains = [...many(6, "Gemeente"), ...many(5, "Brandweer")];
    const [domain] = await expectCodes(() => evaluated(exportOf(domains)), "unknown-domain");
    expect(domain && sayProblem(domain, "en").problem).toBe(
      'This domain is not known. Five times or more it says: "Brandweer".',
    );
  });
});
