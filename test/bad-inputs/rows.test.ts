import { describe, expect, it } from "vitest";
import { expectCodes } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { content } from "../tools/same-results.js";
import { evaluated, exportOf, HEADINGS, many, STUDY } from "../tools/survey.js";

const people = [...many(6, "Gemeente"), ...many(7, "Onderwijs", { "HER[KENN]": "Oneens" })];
const text = exportOf(people);
const lines = text.trimEnd().split("\n");
const FEW = "DOM,HER[KENN]\n";

describe("the same rows with other line ends", () => {
  it.each([
    ["case 5: no line end after the last row", text.trimEnd()],
    ["case 6: three line ends after the last row", `${text}\n\n`],
    // A blank line holds no row, so it is not counted as one, nor told.
    [
      "case 7: a blank line between two rows",
      [...lines.slice(0, 4), "", ...lines.slice(4)].join("\n"),
    ],
    ["case 17: only carriage returns", text.replaceAll("\n", "\r")],
    ["case 18: line ends of two kinds", lines.join("\n").replaceAll(/\n(?=.*Oneens)/gu, "\r\n")],
  ])("%s gives the same results", async (_, csv) => {
    expect(csv).not.toBe(text);
    const results = await evaluated(csv);
    expect(content(results)).toEqual(content(await evaluated(text)));
    expect(results.provenance.inputs).toMatchObject([{ rows: 13, counted: 13, rejected: 0 }]);
  });
});

describe("rows that are not counted", () => {
  const nothing = (domain: string) =>
    Object.fromEntries(HEADINGS.map((heading) => [heading, heading === "DOM" ? domain : ""]));

  it("are rejected and told by line, so that rows = counted + rejected", async () => {
    const csv = exportOf([...many(6, "Gemeente"), { DOM: "" }, nothing("Onderwijs")]);
    const results = await evaluated(csv);
    expect(results.provenance.inputs).toMatchObject([{ rows: 8, counted: 6, rejected: 2 }]);
    expect(
      results.problems
        .filter(({ severity, where }) => severity === "warning" && where?.startsWith("enquete"))
        .map(({ code, where }) => [code, where]),
    ).toEqual([
      ["straight-lining", "enquete.csv, regel 2 tot en met 7 (6 keer)"],
      ["no-domain", "enquete.csv, regel 8"],
      ["blank-respondent", "enquete.csv, regel 9"],
    ]);
    expect(results.total.responded).toBe(6);
  });

  it("case 8: is a row of only delimiters, with a warning by its line", async () => {
    const row = `${",".repeat(HEADINGS.length - 1)}\n`;
    const results = await evaluated(exportOf(people) + row);
    expect(results.provenance.inputs).toMatchObject([{ rows: 14, counted: 13, rejected: 1 }]);
    expect(results.problems).toContainEqual(
      expect.objectContaining({ severity: "warning", where: "enquete.csv, regel 15" }),
    );
    const [gemeente, headings] = ["Gemeente", HEADINGS.filter((heading) => heading !== "DOM")];
    const study = STUDY.replace("[enquete.csv]", "[{ file: enquete.csv, domain: gemeente }]");
    const csv = exportOf(many(6, gemeente), headings) + row.replace(",", "");
    const { problems } = await evaluated(csv, study);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "blank-respondent", where: "enquete.csv, regel 8" }),
    );
  });
});

describe("a row that is broken", () => {
  it.each([
    [
      "case 21: an unclosed quote, by the line where it opens",
      `${FEW}Gemeente,Eens\nGemeente,"Eens\nGemeente,Oneens\n`,
      "unclosed-quote",
      3,
    ],
    [
      "case 23: a sign behind a closing quote",
      `${FEW}Gemeente,Eens\n"Gemeente"x,Eens\n`,
      "bad-quotes",
      3,
    ],
    ["case 29: a short row", `${FEW}Gemeente,Eens\nGemeente\n`, "ragged-row", 3],
    ["case 30: a long row", `${FEW}Gemeente,Eens\nGemeente,Eens,Eens\n`, "ragged-row", 3],
    [
      "case 38: a cell of 5 MB",
      `${FEW}Gemeente,Eens\nGemeente,${"x".repeat(5_000_000)}\n`,
      "record-too-long",
      3,
    ],
  ])("%s is refused by its line, and nothing is written", async (_, csv, code, line) => {
    const start = performance.now();
    const [problem] = await expectCodes(() => evaluated(csv), code);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(problem?.where).toMatchObject({ file: "enquete.csv", line });
    const place = new RegExp(`gevonden: enquete\\.csv, regel ${line}\\n`, "u");
    await expectRefusedOnDisk({ "study.yaml": STUDY, "enquete.csv": csv }, place);
  });
});

describe("odd signs in an open answer", () => {
  // Open answers are not read, so what stands in them must only not disturb the answers beside it.
  it.each([
    ["case 19: a line end inside quotes", '"eerste regel\ntweede, regel"'],
    ["case 20: the line separator U+2028", '"eerste\u2028tweede"'],
    ["case 22: a stray quote", 'zei "ja" en 5"'],
  ])("%s leaves the answers beside it as they are", async (_, remark) => {
    const [heading, ...rows] = lines;
    const csv = [`${heading},OPM`, ...rows.map((row) => `${row},${remark}`), ""].join("\n");
    const results = await evaluated(csv);
    expect(results.items).toEqual((await evaluated(text)).items);
    expect(results.provenance.inputs).toMatchObject([{ rows: 13, counted: 13, rejected: 0 }]);
    expect(JSON.stringify(results)).not.toMatch(/eerste|\u2028|zei/u);
  });
});

describe("very many rows", () => {
  it("case 40: 200,000 are counted within ten seconds, every one", async () => {
    const csv = `${FEW}${"Gemeente,Eens\nOnderwijs,Oneens\n".repeat(100_000)}`;
    const start = performance.now();
    const { provenance, total, items } = await evaluated(csv);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(provenance.inputs).toMatchObject([{ rows: 200_000, counted: 200_000, rejected: 0 }]);
    expect(total.responded).toBe(200_000);
    expect(items[0]?.cells.at(-1)?.agree).toMatchObject({ k: 100_000, share: 0.5 });
  });
});
