import { describe, expect, it } from "vitest";
import { DoubleAnswers } from "../../src/codebook/double-answers.js";
import type { ContactAnswer, ItemAnswer } from "../../src/model/answer.js";
import type { Response } from "../../src/model/response.js";
import { expectCodes } from "../tools/refusal.js";
import { evaluated, exportOf, HEADINGS, many, type Sheet, STUDY } from "../tools/survey.js";

/** Made-up answers: one statement answered otherwise than all others. */
const ODD: Sheet = { "HER[KENN]": "Oneens", "CON[OND]": "Geen contact" };
const doubles = async (sheets: readonly Sheet[]) =>
  (await evaluated(exportOf(sheets))).problems.filter(({ code }) => code === "double-answers");

function respondent(
  answers: readonly ItemAnswer[],
  contacts: readonly ContactAnswer[] = [],
  domain = 0,
): Response {
  return { domain, answers, contacts, kinds: contacts.map(() => null), code: null };
}

function linesOf(...respondents: readonly Response[]): unknown {
  const found = new DoubleAnswers();
  for (const [index, one] of respondents.entries())
    found.add(one, { file: "e.csv", line: index + 2 });
  return found.problems.map(({ where }) => [where?.line, where?.lines?.count]);
}

const sixteen: readonly ItemAnswer[] = Array.from({ length: 16 }, (_, at) =>
  at % 2 === 0 ? "eens" : "neutraal",
);

describe("case 50: exact duplicate respondents", () => {
  it("are told by line and counted like anyone", async () => {
    const sheets = [
      { DOM: "Gemeente", ...ODD },
      ...many(3, "Gemeente", { "HER[MENS]": "Neutraal", "CON[OND]": "Geen contact" }),
      { DOM: "Gemeente", ...ODD },
    ];
    const results = await evaluated(exportOf(sheets));
    expect(results.problems.filter(({ code }) => code === "double-answers")).toEqual([
      {
        severity: "warning",
        code: "double-answers",
        message:
          "5 respondenten gaven op alle vragen precies dezelfde antwoorden als een ander uit hun domein: iemand telt misschien dubbel.",
        where: "enquete.csv, regel 2 tot en met 6 (5 keer)",
      },
    ]);
    expect(results.total.responded).toBe(5);
  });

  it("are no duplicates in another domain, or with one other answer, contact or kind", async () => {
    const one = { DOM: "Gemeente", ...ODD };
    expect(await doubles([one, { ...one, DOM: "Onderwijs" }])).toEqual([]);
    expect(await doubles([one, { ...one, "HER[MENS]": "Weet niet" }])).toEqual([]);
    expect(await doubles([one, { ...one, "HER[MENS]": "N.v.t." }])).toEqual([]);
    expect(await doubles([one, { ...one, "CON[GEM]": "Ongeveer wekelijks" }])).toEqual([]);
    expect(await doubles([one, { ...one, "AAR[GEM]": "Algemeen" }])).toEqual([]);
    expect(await doubles([one, { ...one }])).toHaveLength(1);
  });

  it("need eighteen answers, of which empty and not shown are none", () => {
    const seventeen = respondent([...sixteen, "leeg", "niet_getoond"], ["geen", "leeg"]);
    expect(linesOf(seventeen, seventeen)).toEqual([]);
    const eighteen = respondent([...sixteen, "weet_niet", "niet_getoond"], ["geen", "leeg"]);
    expect(linesOf(eighteen, eighteen)).toEqual([[2, 2]]);
  });

  it("are not looked for among those who answered all statements the same", () => {
    const same = respondent(
      sixteen.map(() => "eens"),
      ["geen", "jaarlijks"],
    );
    expect(linesOf(same, same)).toEqual([]);
  });

  it("stay few in memory: after a hundred thousand no new ones are remembered", () => {
    const found = new DoubleAnswers();
    const at = (line: number) => ({ file: "e.csv", line });
    const answers = (number: number): Response =>
      respondent([
        ...[...number.toString(4).padStart(17, "0")].map(
          (digit) =>
            (["eens", "neutraal", "oneens", "zeer_eens"] as const)[Number(digit)] ?? "eens",
        ),
        "zeer_oneens",
      ]);
    for (let one = 0; one < 100_001; one++) found.add(answers(one), at(one + 2));
    found.add(answers(100_000), at(200_000));
    expect(found.problems).toEqual([]);
    found.add(answers(0), at(200_001));
    expect(found.problems[0]?.where?.lines?.named).toEqual([2, 200_001]);
  });
});

describe("the same respondents in two exports", () => {
  const study = STUDY.replace("[enquete.csv]", "[enquete.csv, later.csv]");
  const levels = ["Eens", "Oneens", "Neutraal", "Zeer eens", "Zeer oneens", "Weet niet"];
  const people: readonly Sheet[] = levels.map((level) => ({
    "HER[KENN]": level,
    "HER[MENS]": "N.v.t.",
  }));
  const two = (first: readonly Sheet[], second: readonly Sheet[]) =>
    evaluated(exportOf(first), study, { "later.csv": `${exportOf(second)}\n` });

  it("are refused when one export is within the other, whatever its bytes", async () => {
    const earlier = people.slice(0, 5);
    for (const [first, second, name] of [
      [earlier, people, "enquete.csv"],
      [people, earlier, "later.csv"],
      [people, people, "enquete.csv"],
    ] as const) {
      const [problem] = await expectCodes(() => two(first, second), "export-within");
      expect(problem?.facts).toEqual({ name });
    }
  });

  it("are refused in a short survey too, in which two may agree by chance", async () => {
    const headings = ["DOM", ...HEADINGS.filter((heading) => /^(?:HER|BES|HAN)/u.test(heading))];
    const short = exportOf(people.slice(0, 5), headings);
    const more = { "later.csv": exportOf(people, headings) };
    await expectCodes(() => evaluated(short, study, more), "export-within");
  });

  it("are told by file and line when others are in each", async () => {
    const { problems } = await two(people.slice(0, 4), people.slice(3));
    expect(
      problems.filter(({ code }) => code === "double-answers").map(({ where }) => where),
    ).toEqual(["enquete.csv, regel 5", "later.csv, regel 2"]);
  });
});
