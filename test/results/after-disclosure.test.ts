import { describe, expect, it } from "vitest";
import { comparisonSentences } from "../../src/report/comparison-text.js";
import { dataTables } from "../../src/report/data-tables.js";
import { READING_TABLE_IDS, readingTable } from "../../src/report/reading-tables.js";
import { renderTable } from "../../src/report/terminal.js";
import { readResults, writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { evaluatedArnhem } from "../tools/arnhem.js";
import { expectCodes } from "../tools/refusal.js";
import { evaluated, exportOf, many, type Sheet, STUDY } from "../tools/survey.js";

const INVITED =
  "invited: { gemeente: 12, veiligheid: 12, zorg_en_welzijn: 0, onderwijs: 0, maatschappelijk: 0 }\n";
const HEADINGS = ["DOM", "HER[KENN]", "HER[MENS]", "HER[ONDS]"];
const yes = (domain: string, count: number, sheet: Sheet = {}) => many(count, domain, sheet);
const no = (domain: string, count: number) =>
  many(count, domain, { "HER[KENN]": "Oneens", "HER[MENS]": "Neutraal", "HER[ONDS]": "Oneens" });

function kennis(results: Results) {
  const place = results.items.findIndex(({ id }) => id === "herkennen.kennis");
  return {
    compared: results.comparison?.items[place],
    weighted: results.weighted[place],
    ordinal: results.ordinal[place],
  };
}

/** Nothing that is printed for people or machines holds a number that is none. */
function expectNumbers(results: Results): void {
  expect(readResults(writeResults(results), "r.json")).toEqual(results);
  const printed = [
    ...READING_TABLE_IDS.flatMap((id) => {
      const table = readingTable(id, results, "nl");
      return table ? [renderTable(table)] : [];
    }),
    ...dataTables(results).map(({ rows }) => JSON.stringify(rows)),
  ].join("\n");
  expect(printed).not.toMatch(/NaN|undefined|Infinity/u);
}

describe("a study in which everybody answered", () => {
  it("tests nothing: the difference is the difference, and the weighted total is certain", async () => {
    const people = [
      ...yes("Gemeente", 9),
      ...no("Gemeente", 3),
      ...yes("Veiligheid", 4),
      ...no("Veiligheid", 8),
    ];
    const results = await evaluated(exportOf(people, HEADINGS), STUDY + INVITED);
    const { compared, weighted } = kennis(results);
    expect(compared).toMatchObject({ about: "nobody", decision: "volledig_geteld" });
    expect(results.comparison?.family.size).toBe(0);
    expect(weighted).toMatchObject({ value: 13 / 24, se: 0, reason: null });
    expect(comparisonSentences(results, "nl").join(" ")).toMatch(
      /gaf iedereen die is uitgenodigd/u,
    );
    expectNumbers(results);
  });
});

describe("a study with a difference", () => {
  const people = [
    ...yes("Gemeente", 11),
    ...no("Gemeente", 1),
    ...yes("Veiligheid", 1),
    ...no("Veiligheid", 10),
  ];

  it("says so, and of whom", async () => {
    const results = await evaluated(exportOf(people, HEADINGS), STUDY + INVITED);
    expect(kennis(results).compared).toMatchObject({ about: "nonresponse", decision: "verschil" });
    const [first] = comparisonSentences(results, "nl");
    expect(first).toMatch(/^Bij alle 3 vergeleken vragen verschillen .* aantoonbaar/u);
    expect(comparisonSentences(results, "en")[0]).toMatch(/^For all 3 questions compared/u);
    expectNumbers(results);
  });

  it("is about a wider group when the numbers invited are not known", async () => {
    const results = await evaluated(exportOf(people, HEADINGS));
    expect(kennis(results).compared?.about).toBe("wider_group");
    expect(kennis(results).weighted).toMatchObject({ value: null, reason: "invited-unknown" });
  });

  it("gives the same for an export in two parts", async () => {
    const whole = await evaluated(exportOf(people, HEADINGS));
    const study = STUDY.replace("[enquete.csv]", "[enquete.csv, rest.csv]");
    const parts = await evaluated(exportOf(people.slice(0, 7), HEADINGS), study, {
      "rest.csv": exportOf(people.slice(7), HEADINGS),
    });
    const { comparison, ordinal, weighted, reliability } = whole;
    expect(parts).toMatchObject({ comparison, ordinal, weighted, reliability });
  });
});

describe("a study with little in it", () => {
  it("compares nothing when one domain answered, and says so", async () => {
    const results = await evaluated(exportOf(yes("Gemeente", 12), HEADINGS), STUDY + INVITED);
    expect(results.comparison).toBeNull();
    expect(kennis(results).weighted).toMatchObject({ reason: "domain-without-answers" });
    expect(comparisonSentences(results, "nl")).toEqual([
      expect.stringMatching(/^Er is niets te vergelijken/u),
    ]);
    expectNumbers(results);
  });

  it("leaves a domain without answers out of the comparison", async () => {
    const people = [...yes("Gemeente", 6), ...no("Gemeente", 6), ...yes("Veiligheid", 12)];
    const results = await evaluated(exportOf(people, HEADINGS));
    expect(kennis(results).compared?.domains).toEqual(["gemeente", "veiligheid"]);
    expect(kennis(results).ordinal?.cells[2]).toMatchObject({
      median: null,
      reason: "no-valid-answers",
    });
    expectNumbers(results);
  });

  it("has no V, test or reliability when all gave the same answer", async () => {
    const people = [...yes("Gemeente", 20), ...yes("Veiligheid", 20)];
    const results = await evaluated(exportOf(people, HEADINGS));
    expect(kennis(results).compared).toMatchObject({
      cramersV: { value: null, reason: "all-the-same" },
      test: { p: null, reason: "all-the-same" },
      ordinal: { h: null, reason: "all-the-same" },
    });
    expect(results.reliability).toMatchObject([{ step: "herkennen", reason: "zero-variance" }]);
    expectNumbers(results);
  });

  it("has no reliability of items that no one was asked together", async () => {
    const study = STUDY.replace("[enquete.csv]", "[enquete.csv, rest.csv]");
    const results = await evaluated(
      exportOf(yes("Gemeente", 40), ["DOM", "HER[KENN]", "HER[MENS]"]),
      study,
      {
        "rest.csv": exportOf(yes("Veiligheid", 40, { "HER[ONDS]": "Oneens" }), [
          "DOM",
          "HER[ONDS]",
        ]),
      },
    );
    expect(results.reliability).toMatchObject([
      { n: 0, leftOut: 80, reason: "fewer-than-30-respondents" },
    ]);
    expectNumbers(results);
  });

  it("takes the reliability from the exports that hold all items of the study", async () => {
    const study = STUDY.replace("[enquete.csv]", "[enquete.csv, rest.csv]");
    const some = [...yes("Gemeente", 20), ...no("Gemeente", 20)];
    const results = await evaluated(exportOf(some, ["DOM", "HER[KENN]", "HER[MENS]"]), study, {
      "rest.csv": exportOf([...yes("Veiligheid", 20), ...no("Veiligheid", 15)], HEADINGS),
    });
    expect(results.reliability).toMatchObject([
      { n: 35, leftOut: 40, method: "cronbach-alpha", reason: null },
    ]);
  });
});

describe("what was hidden", () => {
  it("is in no number that is computed after it", async () => {
    const results = await evaluatedArnhem((study) => study.replace("intern", "publiek"));
    for (const [at, item] of results.items.entries()) {
      const shown = item.cells.filter(
        ({ agree, domain }) => agree.k !== null && domain !== "totaal",
      );
      const compared = results.comparison?.items[at];
      expect(compared?.domains).toEqual(shown.map(({ domain }) => domain));
      expect(compared?.ordinal.h === null || shown.every(({ counts }) => counts !== null)).toBe(
        true,
      );
      for (const [place, cell] of item.cells.entries()) {
        const median = results.ordinal[at]?.cells[place]?.median;
        expect(median === null).toBe(cell.counts === null);
      }
      expect(results.weighted[at]?.value).toBeNull();
    }
    const hiddenTotals = results.items
      .filter(({ cells }) => cells.at(-1)?.agree.k === null)
      .map(({ id }) => id);
    expect(hiddenTotals.length).toBeGreaterThan(0);
    for (const { items, value, n } of results.reliability) {
      if (!items.some((id) => hiddenTotals.includes(id))) continue;
      expect([value, n]).toEqual([null, null]);
    }
    expectNumbers(results);
  });
});

type Loose = { [key: string]: Loose } & Loose[] & (string | number | null | object);

describe("a document that contradicts what it shows", () => {
  it.each<[string, (document: Loose) => void]>([
    [
      "a decision that the p-value does not give",
      (d) => Object.assign(d.comparison?.items?.[0] ?? {}, { decision: "verschil" }),
    ],
    ["a family of another size", (d) => Object.assign(d.comparison?.family ?? {}, { size: 17 })],
    [
      "a difference that is none of the shares",
      (d) => Object.assign(d.comparison?.items?.[0]?.largest ?? {}, { difference: 0.9 }),
    ],
    [
      "a domain that is not shown",
      (d) => Object.assign(d.comparison?.items?.[0] ?? {}, { domains: ["gemeente"] }),
    ],
    ["a comparison that is missing", (d) => Object.assign(d, { comparison: null })],
    [
      "a median beside a hidden distribution",
      (d) => Object.assign(d.items?.[0]?.cells?.[0] ?? {}, { counts: null }),
    ],
    [
      "net agreement of other counts",
      (d) => Object.assign(d.ordinal?.[0]?.cells?.[0]?.netAgreement ?? {}, { value: 0.9 }),
    ],
    [
      "a weighted total without numbers invited",
      (d) => Object.assign(d.weighted?.[0] ?? {}, { value: 0.5 }),
    ],
    [
      "a reliability without a value or a reason",
      (d) => Object.assign(d.reliability?.[2] ?? {}, { value: null }),
    ],
  ])("is refused for %s", async (_, change) => {
    const document = JSON.parse(writeResults(await evaluatedArnhem())) as Loose;
    change(document);
    await expectCodes(
      async () => readResults(JSON.stringify(document), "r.json"),
      "results-invalid",
    );
  });
});
