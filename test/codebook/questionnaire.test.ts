import { describe, expect, it } from "vitest";
import { ownQuestionnaire } from "../../src/codebook/questionnaire.js";
import { standard } from "../../src/codebook/standard.js";
import { readQuestionnaireFile } from "../../src/study/questionnaire-file.js";
import { expectCodes } from "../tools/refusal.js";

const own = (yaml: string) => ownQuestionnaire(readQuestionnaireFile(yaml, "vragenlijst.yaml"));

const SCALE = (answers: Record<string, string[]>) =>
  `agreement:\n${Object.entries(answers)
    .map(([id, list]) => `  - { id: ${id}, label: ${id}, answers: [${list.join(", ")}] }\n`)
    .join("")}`;

describe("the standard questionnaire", () => {
  it("has no id or heading twice", () => {
    const ids = standard.items.map(({ id }) => id);
    const codes = standard.items.map(({ code }) => code);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(codes).size).toBe(codes.length);
    expect(ids).toHaveLength(19);
  });

  it("has every item in a step that it names, and every text in both languages", () => {
    const steps = standard.steps.map(({ id }) => id);
    for (const { id, step, resource, label, text } of standard.items) {
      expect(id).toBe(`${step}.${resource}`);
      expect(steps).toContain(step);
      for (const words of [label, text]) expect(words.nl && words.en).toBeTruthy();
    }
  });
});

describe("the answers of the standard questionnaire", () => {
  it("are read as they are asked, in both languages, and by their code", () => {
    const { agreement, dontKnow, contact, contactKind } = standard;
    for (const option of [...agreement, dontKnow, ...contact.options, ...contactKind.options]) {
      const { text, code, answers } = option;
      for (const written of [text.nl, text.en, code]) expect(answers).toContain(written);
    }
    for (const { label, code, answers } of standard.domains) {
      for (const written of [label.nl, label.en, code]) expect(answers).toContain(written);
    }
  });

  it("have codes that a survey can hold, each with one meaning in its scale", () => {
    const { agreement, dontKnow, contact, contactKind, domains } = standard;
    for (const scale of [[...agreement, dontKnow], contact.options, contactKind.options, domains]) {
      const codes = scale.map(({ code }) => code);
      expect(new Set(codes.map((code) => code.toLowerCase())).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{1,5}$/u);
    }
  });
});

describe("an own questionnaire", () => {
  it("takes what it leaves out from the standard one", () => {
    expect(own("id: utrecht@1\n")).toEqual({ ...standard, id: "utrecht@1" });
  });

  it("may rename the domains only", () => {
    const questionnaire = own(
      "id: u@1\ndomains:\n  - { id: wijk, code: WIJ, label: Wijk, answers: [Wijkteam] }\n",
    );
    expect(questionnaire.domains).toEqual([
      { id: "wijk", code: "WIJ", label: { nl: "Wijk", en: "Wijk" }, answers: ["Wijkteam"] },
    ]);
    expect(questionnaire.items).toBe(standard.items);
  });

  it("may have its own steps and items, whose ids are step.item", () => {
    const questionnaire = own(
      "id: u@1\nsteps:\n  - id: zien\n    label: { nl: Zien, en: Seeing }\n    items:\n      - { id: kennis, code: Q1, label: kennis, text: Weet u genoeg? }\n",
    );
    expect(questionnaire.items).toEqual([
      {
        id: "zien.kennis",
        step: "zien",
        resource: "kennis",
        code: "Q1",
        label: { nl: "kennis", en: "kennis" },
        text: { nl: "Weet u genoeg?", en: "Weet u genoeg?" },
      },
    ]);
  });

  it("may have its own scale, in any order", () => {
    const questionnaire = own(
      `id: u@1\n${SCALE({ zeer_oneens: ["1"], oneens: ["2"], neutraal: ["3"], eens: ["4"], zeer_eens: ["5"] }).replaceAll(/\[(\d)\]/gu, '["$1"]')}`,
    );
    expect(questionnaire.agreement.map(({ id, answers }) => [id, answers])).toEqual([
      ["zeer_eens", ["5"]],
      ["eens", ["4"]],
      ["neutraal", ["3"]],
      ["oneens", ["2"]],
      ["zeer_oneens", ["1"]],
    ]);
  });

  it("asks an answer as its label is spelled, else by its first spelling", () => {
    const { contact } = own(
      "id: u@1\ncontact:\n  code: K\n  text: Hoe vaak?\n  options:\n    - { id: geen, label: { nl: nooit, en: never }, answers: [Nul keer, Nooit] }\n    - { id: vijf_jaar, label: a, answers: [a] }\n    - { id: jaarlijks, label: b, answers: [b] }\n    - { id: maandelijks, label: c, answers: [c] }\n    - { id: wekelijks, label: d, answers: [d] }\n",
    );
    expect(contact.options[0]?.text).toEqual({ nl: "Nooit", en: "Nul keer" });
  });

  it("reads no answer codes but those it names, for they may mean something else there", () => {
    const { agreement, dontKnow } = own(
      `id: u@1\ndont_know: [Geen mening]\n${SCALE({ zeer_eens: ["A"], eens: ["B"], neutraal: ["C"], oneens: ["D"], zeer_oneens: ["E"] })}`,
    );
    expect(agreement.map(({ answers }) => answers)).toEqual([["A"], ["B"], ["C"], ["D"], ["E"]]);
    expect(dontKnow.answers).toEqual(["Geen mening"]);
  });

  it("names its own spellings of not applicable, and may give the usual ones another meaning", async () => {
    expect(own("id: u@1\n").notApplicable).toEqual(standard.notApplicable);
    expect(own('id: u@1\nnot_applicable: ["Geen basis", "N/A"]\n').notApplicable).toEqual([
      "Geen basis",
      "N/A",
    ]);
    const { dontKnow, notApplicable } = own('id: u@1\ndont_know: ["n.v.t."]\n');
    expect(dontKnow.answers).toEqual(["n.v.t."]);
    expect(notApplicable).toEqual(["Nvt", "Niet van toepassing", "Not applicable"]);
    await expectCodes(() => own("id: u@1\nnot_applicable: [Neutraal]\n"), "answer-twice");
    await expectCodes(() => own('id: u@1\nnot_applicable: [" "]\n'), "answer-empty");
  });

  it("case 48: is refused when its scale names one answer twice and so misses another", async () => {
    const yaml = `id: u@1\n${SCALE({ zeer_eens: ["a"], eens: ["b"], neutraal: ["c"], oneens: ["d"] })}  - { id: eens, label: x, answers: [e] }\n`;
    const [problem] = await expectCodes(() => own(yaml), "scale-incomplete");
    expect(problem?.facts).toEqual({ id: "zeer_oneens" });
  });

  it("case 48: is refused when one spelling means two answers of the scale", async () => {
    const yaml = `id: u@1\n${SCALE({ zeer_eens: ["helemaal"], eens: ["Eens"], neutraal: ["c"], oneens: ["eens "], zeer_oneens: ["e"] })}`;
    const [problem] = await expectCodes(() => own(yaml), "answer-twice");
    expect(problem?.facts).toEqual({ answer: "eens", first: "eens", second: "oneens" });
  });

  it("is refused when weet niet is spelled as an answer of the scale, or as nothing", async () => {
    await expectCodes(() => own("id: u@1\ndont_know: [Neutraal]\n"), "answer-twice");
    await expectCodes(() => own('id: u@1\ndont_know: ["\\u00a0"]\n'), "answer-empty");
  });

  it("is refused when a domain, item or code stands twice", async () => {
    const domain = "{ id: wijk, code: WIJ, label: Wijk, answers: [Wijk] }";
    await expectCodes(() => own(`id: u@1\ndomains: [${domain}, ${domain}]\n`), "id-twice");
    await expectCodes(
      () =>
        own(
          "id: u@1\nsteps:\n  - id: zien\n    label: Zien\n    items:\n      - { id: a, code: Q1, label: x, text: y }\n      - { id: b, code: Q1, label: x, text: y }\n",
        ),
      "id-twice",
    );
  });

  it("has texts without control characters", () => {
    const { domains } = own(
      'id: u@1\ndomains:\n  - { id: wijk, code: WIJ, label: "Wi\\u0001jk", answers: [Wijk] }\n',
    );
    expect(domains[0]?.label.nl).toBe("Wijk");
  });
});
