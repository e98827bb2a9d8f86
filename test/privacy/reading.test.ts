import { describe, expect, it } from "vitest";
import type { Refusal } from "../../src/model/problem.js";
import { writeResults } from "../../src/results/read.js";
import { sayProblem } from "../../src/words/problems.js";
import { expectCodes, refusalOf } from "../tools/refusal.js";
import { evaluated, exportOf, HEADINGS, many, STUDY } from "../tools/survey.js";
import { echoes, PLANTED } from "./planted.js";

const PUBLIC = STUDY.replace("intern", "publiek");
const people = many(20, "Gemeente");
const withRemark = (remark: string) =>
  exportOf([...people, { DOM: "Gemeente", OPM: remark }], [...HEADINGS, "OPM"]).replaceAll(
    '"Eens"\n',
    '""\n',
  );
const said = ({ problems }: Refusal): string =>
  problems.map((one) => JSON.stringify([one, sayProblem(one, "nl"), sayProblem(one, "en")])).join();

describe("an identifier in a column that the study reads", () => {
  it.each(["email", "phone", "iban", "address"] as const)(
    "stops for a %s, before the answer that is not on the scale, and never echoes it",
    async (kind) => {
      const csv = exportOf([...people, { DOM: "Gemeente", "HER[KENN]": PLANTED[kind] }]);
      const refusal = await refusalOf(() => evaluated(csv));
      expect(refusal.kind).toBe("data");
      expect(refusal.problems.map(({ code }) => code)).toEqual([
        "identifier-in-answers",
        "unknown-answer",
      ]);
      expect(refusal.problems[0]).toMatchObject({
        facts: { kind, column: "HER[KENN]", count: 1, rows: 21 },
        where: { file: "enquete.csv", line: 22 },
      });
      expect(echoes(said(refusal))).toBe(false);
    },
  );

  it("stops in the domain column as well", async () => {
    const csv = exportOf([...people, { DOM: PLANTED.email }]);
    await expectCodes(() => evaluated(csv), "identifier-in-answers", "unknown-domain");
  });
});

describe("an e-mail address in an open answer", () => {
  it("case 57: stops what is public, by its line only", async () => {
    const refusal = await refusalOf(() => evaluated(withRemark(`mail ${PLANTED.email}`), PUBLIC));
    expect(refusal.problems.map(({ code }) => code)).toEqual(["identifier-in-export"]);
    expect(refusal.problems[0]?.where).toMatchObject({ line: 22, column: HEADINGS.length + 1 });
    expect(echoes(said(refusal))).toBe(false);
  });

  it("case 57: warns colleagues, for the column is not read", async () => {
    const results = await evaluated(withRemark(`mail ${PLANTED.email}`));
    const found = results.problems.filter(({ code }) => code.startsWith("identifier"));
    expect(found[0]).toMatchObject({
      severity: "warning",
      code: "identifier-in-export",
      where: `enquete.csv, regel 22, kolom ${HEADINGS.length + 1}`,
    });
    expect(echoes(writeResults(results))).toBe(false);
  });

  it("tells all that was found when it stops, the warnings too", async () => {
    const csv = withRemark(`${PLANTED.name} heeft ${PLANTED.phone} en ${PLANTED.email}`);
    const { problems } = await refusalOf(() => evaluated(csv, PUBLIC));
    expect(problems.map(({ code, severity, facts }) => [code, severity, facts.kind])).toEqual([
      ["identifier-in-export", "error", "email"],
      ["identifier-in-export", "error", "phone"],
      ["identifier-likely", "warning", "name"],
    ]);
  });

  it("is no problem when nothing is found in it", async () => {
    const results = await evaluated(
      withRemark("meer overleg graag, op dinsdag 12 maart 2019"),
      PUBLIC,
    );
    expect(results.problems.filter(({ code }) => code.startsWith("identifier"))).toEqual([]);
  });
});

describe("a column of BSNs", () => {
  it("case 56: stops everyone, also when the study ignores the column", async () => {
    const numbers = ["111222333", "123456782", "100000009"];
    const csv = exportOf(
      people.map((sheet, index) => ({ ...sheet, V9: numbers[index % 3] ?? "" })),
      [...HEADINGS, "V9"],
    );
    const refusal = await refusalOf(() => evaluated(csv, `${STUDY}ignore: [V9]\n`));
    expect(refusal.problems.map(({ code, facts }) => [code, facts.kind])).toEqual([
      ["identifier-in-export", "bsn"],
    ]);
    expect(said(refusal)).not.toMatch(/111222333|123456782|100000009/u);
  });
});

describe("the columns of the platform", () => {
  const headings = ["id", "submitdate", "seed", "ipaddr", ...HEADINGS];
  const sheets = people.map((sheet, index) => ({
    ...sheet,
    id: String(index + 1),
    submitdate: "1980-01-01 00:00:00",
    seed: String(111222333 + index),
    ipaddr: "",
  }));

  it("are left behind without a word when they hold nothing special", async () => {
    const results = await evaluated(exportOf(sheets, headings), PUBLIC);
    expect(results.problems.filter(({ code }) => code.startsWith("identifier"))).toEqual([]);
  });

  it("are told of when they hold IP addresses or moments, and stop nothing", async () => {
    const traced = sheets.map((sheet, index) => ({
      ...sheet,
      ipaddr: `203.0.113.${index + 1}`,
      submitdate: `2019-05-13 08:41:${10 + index}`,
    }));
    const results = await evaluated(exportOf(traced, headings), PUBLIC);
    expect(
      results.problems
        .filter(({ code }) => code.startsWith("identifier"))
        .map(({ code, severity }) => [code, severity]),
    ).toEqual([
      ["identifier-in-metadata", "warning"],
      ["identifier-in-metadata", "info"],
    ]);
    expect(echoes(writeResults(results))).toBe(false);
  });
});
