import { describe, expect, it } from "vitest";
import { sayProblem } from "../../src/words/problems.js";
import { expectCodes } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const FEW = ["DOM", "HER[KENN]"];

describe("the number invited", () => {
  it("case 52: is refused when more people answered", async () => {
    const csv = exportOf(many(6, "Gemeente"), FEW);
    const problems = await expectCodes(
      () => evaluated(csv, `${STUDY}invited: { total: 5, gemeente: 4 }\n`),
      "more-than-invited",
      "more-than-invited",
    );
    expect(problems.map(({ facts }) => facts)).toEqual([
      { domain: { nl: "Gemeente", en: "Municipality" }, responded: 6, invited: 4 },
      { domain: "totaal", responded: 6, invited: 5 },
    ]);
  });

  it("is told with domains and their total in the language of the reader", () => {
    const domain = { nl: "Gemeente", en: "Municipality" };
    const over = (facts: Record<string, string | number | typeof domain>, language: "nl" | "en") =>
      sayProblem({ severity: "error", code: "more-than-invited", facts }, language).problem;
    expect(over({ domain, responded: 6, invited: 1 }, "nl")).toBe(
      "Gemeente: 6 mensen antwoordden, 1 was uitgenodigd.",
    );
    expect(over({ domain, responded: 6, invited: 4 }, "en")).toBe(
      "Municipality: 6 people answered, 4 were invited.",
    );
    expect(over({ domain: "totaal", responded: 1, invited: 0 }, "en")).toBe(
      "Total: 1 person answered, 0 were invited.",
    );
  });

  it("case 54: is refused when it is negative, a fraction or a word, by its line", async () => {
    const csv = exportOf(many(6, "Gemeente"), FEW);
    for (const number of ["-3", "7.5", "zeven"]) {
      const study = {
        "study.yaml": `${STUDY}invited: { gemeente: ${number} }\n`,
        "enquete.csv": csv,
      };
      await expectRefusedOnDisk(study, /gevonden: study\.yaml, regel 5/u);
    }
  });

  // Nought is a domain that was not asked, which a study may say; see test/measures/response.test.ts.
  it("case 54: may be nought, but not for a domain of which people answered", async () => {
    const csv = exportOf(many(6, "Gemeente"), FEW);
    const none = await evaluated(csv, `${STUDY}invited: { gemeente: 8, veiligheid: 0 }\n`);
    expect(none.domains[1]).toMatchObject({ invited: 0, responded: 0, response: null });
    const some = `${STUDY}invited: { gemeente: 0 }\n`;
    await expectCodes(() => evaluated(csv, some), "more-than-invited");
  });
});

describe("what a study cannot ask for in this version", () => {
  const csv = exportOf(many(6, "Gemeente"), FEW);
  const refused = (more: string, message: RegExp) =>
    expectRefusedOnDisk({ "study.yaml": more, "enquete.csv": csv }, message);

  it("case 53: weights are refused as an unknown key, with or without the number invited", async () => {
    for (const invited of ["", "invited: { gemeente: 8 }\n"]) {
      for (const key of ["weights", "weighting", "weging"]) {
        const study = `${STUDY}${invited}${key}: { gemeente: 2 }\n`;
        await refused(study, new RegExp(`^Fout: De sleutel "${key}" is niet bekend`, "u"));
      }
    }
  });

  it("case 88: two years are refused, as is one export named for both", async () => {
    await refused(STUDY.replace("2024", "[2023, 2024]"), /"year" hoort een getal/u);
    await refused(STUDY.replace("[enquete.csv]", "[enquete.csv, enquete.csv]"), /enquete\.csv/u);
  });
});
