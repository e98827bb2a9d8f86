import { describe, expect, it } from "vitest";
import { loadStudy } from "../../src/study/load.js";
import { sayProblem } from "../../src/words/problems.js";
import { memoryFolder } from "../tools/folder.js";
import { expectCodes, problemsOf, refusalOf } from "../tools/refusal.js";

const START = "municipality: X\nyear: 2024\nexports: [enquete.csv]\n";
const NORM = { upper: 2 / 3, lower: 1 / 2 };

const load = (more: string, files: Record<string, string> = {}) =>
  loadStudy(memoryFolder({ "study.yaml": `${START}${more}`, ...files }).text, NORM);

const FINDING = (more = "") =>
  `findings:\n  - id: f1\n    level: personen\n    criterion: legitimiteit\n    what: "Melders horen niets terug."\n    source: interview\n    direction: tegen\n    strength: 2\n    where: p. 4\n${more}`;
const JUDGEMENT =
  "  - { level: personen, criterion: legitimiteit, verdict: op_orde, reason: Daarom. }\n";

describe("the files of a study", () => {
  it("are only the study file when it names no other", async () => {
    expect(await load("")).toMatchObject({
      questionnaire: null,
      findings: [],
      judgements: [],
      recommendations: [],
      norm: NORM,
      problems: [],
    });
  });

  it("include an own questionnaire, findings and judgements when it names them", async () => {
    const files = await load("questionnaire: v.yaml\nfindings: b.yaml\njudgements: o.yaml\n", {
      "v.yaml": "id: utrecht@1\n",
      "b.yaml": FINDING(),
      "o.yaml": `judgements:\n${JUDGEMENT}`,
    });
    expect(files.questionnaire?.id).toBe("utrecht@1");
    expect(files.findings).toEqual([
      {
        id: "f1",
        level: "personen",
        criterion: "legitimiteit",
        what: "Melders horen niets terug.",
        source: "interview",
        direction: "tegen",
        strength: 2,
        where: "p. 4",
      },
    ]);
    expect(files.judgements).toEqual([
      {
        level: "personen",
        criterion: "legitimiteit",
        verdict: "op_orde",
        reason: "Daarom.",
        where: null,
      },
    ]);
  });

  it("must be there when the study file names them", async () => {
    const { kind, problems } = await refusalOf(() => load("findings: b.yaml\n"));
    expect(kind).toBe("io");
    expect(problems[0]).toMatchObject({ code: "file-missing", facts: { name: "b.yaml" } });
  });

  it("do not include a questionnaire that is not bundled", async () => {
    const { kind, problems } = await refusalOf(() => load("questionnaire: standaard@2\n"));
    expect(kind).toBe("use");
    expect(problems[0]).toMatchObject({
      code: "questionnaire-unknown",
      facts: { name: "standaard@2" },
    });
  });
});

describe("the norms of a study", () => {
  it("may be its own, the other staying as it is", async () => {
    expect((await load("norms: { op_orde: 0.8 }\n")).norm).toEqual({ upper: 0.8, lower: 1 / 2 });
    expect((await load("norms: { op_orde: 0.8, aandachtspunt: 0.7 }\n")).norm).toEqual({
      upper: 0.8,
      lower: 0.7,
    });
  });

  it.each([
    "{ op_orde: 0.4, aandachtspunt: 0.6 }",
    "{ op_orde: 0.6, aandachtspunt: 0.6 }",
    "{ op_orde: 0.5 }",
    "{ aandachtspunt: 0.9 }",
  ])("are refused when in order does not lie above attention: %s", async (norms) => {
    await expectCodes(() => load(`norms: ${norms}\n`), "norms-order");
  });
});

describe("a mistake in the findings", () => {
  const refused = (yaml: string, code: string) =>
    expectCodes(() => load("findings: b.yaml\n", { "b.yaml": yaml }), code);

  it("in a key or value is told by the line in its own file", async () => {
    const [key] = await refused(FINDING("    weight: 3\n"), "unknown-key");
    expect(key?.where).toEqual({ file: "b.yaml", line: 10, column: 5 });
    const [value] = await refused(FINDING().replace("tegen", "tegn"), "wrong-value");
    expect(value?.facts).toEqual({
      key: "findings[1].direction",
      entry: "f1",
      allowed: "voor, tegen, neutraal",
      nearest: "tegen",
    });
    expect(value?.where).toMatchObject({ file: "b.yaml", line: 7 });
  });

  it("is told by the number and id of the finding", async () => {
    const [problem] = await refused(
      FINDING().replace("level: personen", "level: buurt"),
      "wrong-value",
    );
    expect(problem && sayProblem(problem, "nl").problem).toBe(
      "Bij bevinding 1 (f1), level staat geen geldige keuze.",
    );
  });

  it("by leaving a choice out is told as missing", async () => {
    for (const key of ["level: personen", "strength: 2"]) {
      const [problem] = await refused(FINDING().replace(`    ${key}\n`, ""), "missing-key");
      expect(problem?.facts.key).toBe(`findings[1].${key.split(":")[0]}`);
    }
  });

  it("in the strength is told with what is allowed", async () => {
    const [problem] = await refused(FINDING().replace("strength: 2", "strength: 4"), "wrong-value");
    expect(problem?.facts).toMatchObject({ key: "findings[1].strength", allowed: "1, 2, 3" });
    expect(problem?.where).toMatchObject({ file: "b.yaml", line: 8 });
  });
});

describe("the judgements", () => {
  it("may judge a cell only once", async () => {
    const yaml = `judgements:\n${JUDGEMENT}  - { level: personen, criterion: duurzaamheid, verdict: sterk, reason: R }\n${JUDGEMENT}`;
    const [problem] = await expectCodes(
      () => load("judgements: o.yaml\n", { "o.yaml": yaml }),
      "judged-twice",
    );
    expect(problem?.facts.cell).toBe("personen × legitimiteit");
    expect(problem?.where).toMatchObject({ file: "o.yaml", line: 4 });
  });

  it("must give a reason", async () => {
    const [problem] = await expectCodes(
      () =>
        load("judgements: o.yaml\n", {
          "o.yaml":
            "judgements:\n  - { level: personen, criterion: legitimiteit, verdict: sterk }\n",
        }),
      "missing-key",
    );
    expect(problem?.facts.key).toBe("judgements[1].reason");
  });
});

describe("texts with signs that cannot be printed", () => {
  it.each([
    ["a control character", "\\u0001"],
    ["a direction override", "\\u202e"],
    ["an Arabic letter mark", "\\u061c"],
    ["a byte order mark", "\\ufeff"],
    ["half a sign", "\\ud83d"],
  ])("are warned about in a label: %s", async (_, sign) => {
    const { problems } = await load(
      `title: "Ti${sign}tel"\ndomains: { onderwijs: { label: "Sch${sign}ool" } }\n`,
    );
    expect(problems.map(({ severity, code, facts }) => [severity, code, facts.what])).toEqual([
      ["warning", "label-cleaned", "title"],
      ["warning", "label-cleaned", "onderwijs"],
    ]);
  });

  it("are cleaned in findings and judgements, and warned about by their file", async () => {
    const { findings, judgements, problems } = await load(
      "findings: b.yaml\njudgements: o.yaml\n",
      {
        "b.yaml": FINDING().replace("Melders", "Mel\\u0001ders"),
        "o.yaml": `judgements:\n${JUDGEMENT.replace("Daarom.", '"Daar\\u202eom."')}`,
      },
    );
    expect(findings[0]?.what).toBe("Melders horen niets terug.");
    expect(judgements[0]?.reason).toBe("Daarom.");
    expect(problems.map(({ facts, where }) => [facts.what, where?.file])).toEqual([
      ["f1", "b.yaml"],
      ["personen × legitimiteit", "o.yaml"],
    ]);
  });

  it("are warned about in an own questionnaire", async () => {
    const { problems } = await load("questionnaire: v.yaml\n", {
      "v.yaml":
        'id: u@1\ndomains: [{ id: wijk, code: WIJ, label: { nl: "Wi\\u0001jk", en: Wijk }, answers: [Wijk] }]\n',
    });
    expect(problems.map(({ code, facts }) => [code, facts.what])).toEqual([
      ["label-cleaned", "v.yaml"],
    ]);
  });

  it("are not seen in ordinary white space, accents or emoji", async () => {
    expect((await load('title: "Zórg\u00a0en\\n welzijn 🙂"\n')).problems).toEqual([]);
  });
});

describe("a mistake in an own questionnaire", () => {
  const refused = (yaml: string, ...codes: string[]) =>
    expectCodes(() => load("questionnaire: v.yaml\n", { "v.yaml": yaml }), ...codes);

  it("in an id is told by its line", async () => {
    const [problem] = await refused(
      "id: u@1\ndomains:\n  - { id: Wijk 1, code: W, label: Wijk, answers: [Wijk] }\n",
      "wrong-shape",
    );
    expect(problem?.facts.key).toBe("domains[1].id");
    expect(problem?.where).toMatchObject({ file: "v.yaml", line: 3 });
  });

  it("in a label that lacks a language is told by the key", async () => {
    const [problem] = await refused(
      "id: u@1\ndomains:\n  - { id: wijk, code: W, label: { nl: Wijk }, answers: [Wijk] }\n",
      "missing-key",
    );
    expect(problem?.facts.key).toBe("domains[1].label.en");
  });

  it("by a label of which nothing shows is refused, for a report prints it", async () => {
    for (const label of ['" "', '"\\u200b"', '{ nl: "\\u00ad", en: Wijk }']) {
      const domains = `[{ id: wijk, code: W, label: ${label}, answers: [Wijk] }]`;
      const [problem] = await problemsOf(() =>
        load("questionnaire: v.yaml\n", { "v.yaml": `id: u@1\ndomains: ${domains}\n` }),
      );
      expect(problem?.facts.key).toMatch(/^domains\[1\]\.label/u);
    }
  });

  it("by leaving an answer of a scale out is refused", async () => {
    await refused(
      "id: u@1\nagreement: [{ id: eens, label: eens, answers: [ja] }]\n",
      "list-too-short",
    );
  });
});
