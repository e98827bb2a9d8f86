import { describe, expect, it } from "vitest";
import { studyFrame } from "../../src/codebook/frame.js";
import { standard } from "../../src/codebook/standard.js";
import { readStudy } from "../../src/study/study-file.js";
import { expectCodes } from "../tools/refusal.js";

const frame = (more = "") =>
  studyFrame(
    readStudy(`municipality: X\nyear: 2024\nexports: [enquete.csv]\n${more}`, "study.yaml"),
    standard,
    "study.yaml",
  );

describe("the domains of a study", () => {
  it("are those of the questionnaire when the study says nothing else", () => {
    expect(frame().domains).toEqual(standard.domains);
    expect(frame().invited).toEqual({ total: null, domains: [null, null, null, null, null] });
  });

  it("may have a label and answers of their own", () => {
    const { domains } = frame(
      "domains: { onderwijs: { label: Scholen, answers: [Onderwijs, VO] } }",
    );
    expect(domains[3]).toMatchObject({
      id: "onderwijs",
      label: { nl: "Scholen", en: "Scholen" },
      answers: ["Onderwijs", "VO", "OND", "Scholen"],
    });
  });

  it("have labels without control characters or direction overrides", () => {
    expect(
      frame('domains: { onderwijs: { label: "Sch\\u202eo\\u0001len" } }').domains[3]?.label.nl,
    ).toBe("Scholen");
  });

  it.each([
    ["domains", "domains: { onderwjs: { label: X } }"],
    ["invited", "invited: { onderwjs: 5 }"],
    ["exports", ""],
  ])("must be known where %s names one; the nearest is named", async (key, more) => {
    const exports = key === "exports" ? "[{ file: a.csv, domain: onderwjs }]" : "[a.csv]";
    const study = readStudy(
      `municipality: X\nyear: 2024\nexports: ${exports}\n${more}`,
      "study.yaml",
    );
    const [problem] = await expectCodes(
      () => studyFrame(study, standard, "study.yaml"),
      "unknown-domain-id",
    );
    expect(problem?.facts).toMatchObject({ key, id: "onderwjs", nearest: "onderwijs" });
  });

  it("may not share an answer, for then a respondent would have two domains", async () => {
    const [problem] = await expectCodes(
      () => frame("domains: { gemeente: { answers: [Gemeente, ' onderwijs '] } }"),
      "answer-twice",
    );
    expect(problem?.facts).toEqual({ answer: "onderwijs", first: "gemeente", second: "onderwijs" });
    expect(problem?.where).toEqual({ file: "study.yaml" });
  });

  it("may not have a label or answer of which nothing is left to print", async () => {
    await expectCodes(() => frame('domains: { gemeente: { label: "\\u0001" } }'), "text-empty");
    await expectCodes(
      () => frame('domains: { gemeente: { answers: ["\\u200e "] } }'),
      "text-empty",
    );
  });
});

describe("the number invited", () => {
  it("is the sum of the domains when all are known", () => {
    const { invited } = frame(
      "invited: { gemeente: 1, veiligheid: 2, zorg_en_welzijn: 3, onderwijs: 4, maatschappelijk: 5 }",
    );
    expect(invited).toEqual({ total: 15, domains: [1, 2, 3, 4, 5] });
  });

  it("is not guessed when a domain is missing", () => {
    expect(frame("invited: { gemeente: 9 }").invited).toEqual({
      total: null,
      domains: [9, null, null, null, null],
    });
    expect(frame("invited: { total: 98, gemeente: 9 }").invited.total).toBe(98);
  });

  it("is refused when the domains come to more than the total, or all of them to another", async () => {
    const [problem] = await expectCodes(
      () => frame("invited: { total: 8, gemeente: 9 }"),
      "invited-does-not-add-up",
    );
    expect(problem?.facts).toEqual({ sum: 9, total: 8 });
    await expectCodes(
      () =>
        frame(
          "invited: { total: 16, gemeente: 1, veiligheid: 2, zorg_en_welzijn: 3, onderwijs: 4, maatschappelijk: 5 }",
        ),
      "invited-does-not-add-up",
    );
  });
});
