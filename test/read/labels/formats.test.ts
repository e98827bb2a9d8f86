import { describe, expect, it } from "vitest";
import type { ColumnFacts, Dictionary } from "../../../src/model/dictionary.js";
import type { Language } from "../../../src/model/language.js";
import { readLabels } from "../../../src/read/labels/read-labels.js";
import {
  lssOf,
  NEW_LSS,
  OLD_LSS,
  QSF,
  R_SYNTAX,
  REDCAP,
  REDCAP_HEAD,
  redcapRow,
  SPS,
} from "../../tools/label-files.js";
import { expectCodes } from "../../tools/refusal.js";

const read = (text: string, language: Language = "nl"): Dictionary =>
  readLabels(new TextEncoder().encode(text), "vragen.dat", { language });
const shown = ({ heading, text, labels }: ColumnFacts) => [heading, text, ...labels] as const;
const headings = (columns: Dictionary) => columns.map(({ heading }) => heading);
const labelsOf = (columns: Dictionary, name: string) => [
  ...(columns.find(({ heading }) => heading === name)?.labels ?? []),
];

describe("a LimeSurvey survey", () => {
  it.each([
    ["old", OLD_LSS],
    ["new", NEW_LSS],
  ])("gives headings, texts and labels in the order of the survey (%s)", (_, text) => {
    expect(read(text).map(shown)).toEqual([
      ["Q1", "Wel eens?", ["A2", "Nee"], ["A1", "Ja, vaak"], ["-oth-", "Anders"]],
      ["Q1[other]", "Wel eens? [Anders]"],
      ["Q2[SQ1]", "Hoe ging [het begin]", ["1", "Goed & wel"]],
    ]);
  });

  it.each([
    ["old", OLD_LSS],
    ["new", NEW_LSS],
  ])("is read in the asked language, and in its own where that has no text (%s)", (_, text) => {
    expect(read(text, "en").map(shown)).toEqual([
      ["Q1", "Ever?", ["A2", "No"], ["A1", "Yes, often"], ["-oth-", "Other"]],
      ["Q1[other]", "Ever? [Other]"],
      ["Q2[SQ1]", "Hoe ging [het begin]", ["1", "Goed & wel"]],
    ]);
  });

  const one = (type: string, more: Readonly<Record<string, string>> = {}) =>
    read(
      lssOf({
        answers: [
          { qid: "1", code: "a", answer: "Links", sortorder: "1", language: "nl", scale_id: "0" },
          { qid: "1", code: "b", answer: "Rechts", sortorder: "2", language: "nl", scale_id: "0" },
          { qid: "1", code: "x", answer: "Boven", sortorder: "1", language: "nl", scale_id: "1" },
        ],
        questions: [
          { qid: "1", parent_qid: "0", gid: "1", type, title: "Q", question: "V", ...more },
        ],
        subquestions: [
          { qid: "2", parent_qid: "1", title: "R1", question: "rij", question_order: "1" },
          { qid: "3", parent_qid: "1", title: "K1", question: "kolom", scale_id: "1" },
        ].filter(({ scale_id }) => scale_id === undefined || ":;".includes(type)),
        question_attributes: [{ qid: "1", attribute: "dualscale_headerA", value: "Nu" }],
      }),
    ).map(shown);

  it("has the fixed answers of each type of question", () => {
    expect(one("Y")).toEqual([["Q", "V", ["Y", "Ja"], ["N", "Nee"]]]);
    expect(one("G")).toEqual([["Q", "V", ["F", "Vrouw"], ["M", "Man"]]]);
    expect(one("5")).toEqual([["Q", "V", ...["1", "2", "3", "4", "5"].map((at) => [at, at])]]);
    expect(one("C")[0]?.slice(2)).toEqual([
      ["Y", "Ja"],
      ["U", "Onzeker"],
      ["N", "Nee"],
    ]);
    expect(one("E")[0]?.slice(2)).toEqual([
      ["I", "Toename"],
      ["S", "Gelijk"],
      ["D", "Afname"],
    ]);
    expect(one("B")[0]).toHaveLength(12);
    expect(one("M", { other: "Y" })).toEqual([
      ["Q[R1]", "V [rij]", ["Y", "Ja"]],
      ["Q[other]", "V [Anders]"],
    ]);
  });

  it("has the columns of each type of question", () => {
    const links = ["a", "Links"];
    const rechts = ["b", "Rechts"];
    expect(one("H")).toEqual([["Q[R1]", "V [rij]", links, rechts]]);
    expect(one("!")).toEqual([["Q", "V", links, rechts]]);
    expect(one("O").map(([heading]) => heading)).toEqual(["Q", "Q[comment]"]);
    expect(one("P", { other: "Y" }).map(([heading]) => heading)).toEqual([
      "Q[R1]",
      "Q[R1comment]",
      "Q[other]",
      "Q[othercomment]",
    ]);
    expect(one("1")).toEqual([
      ["Q[R1][1]", "V [rij][Nu]", links, rechts],
      ["Q[R1][2]", "V [rij][2]", ["x", "Boven"]],
    ]);
    expect(one(":")).toEqual([["Q[R1_K1]", "V [rij][kolom]"]]);
    expect(one("R")).toEqual([
      ["Q[1]", "V [1]", links, rechts],
      ["Q[2]", "V [2]", links, rechts],
    ]);
    expect(one("Q")).toEqual([["Q[R1]", "V [rij]"]]);
    expect(one("|").map(([heading]) => heading)).toEqual(["Q", "Q[filecount]"]);
    expect(one("T")).toEqual([["Q", "V"]]);
  });

  it("is refused for a code with two labels in one language, by code and question", async () => {
    const twice = NEW_LSS.replace(
      "<answer_l10ns>\n  <rows>",
      "<answer_l10ns>\n  <rows><row><aid>10</aid><answer>Nooit</answer><language>nl</language></row>",
    );
    const [problem] = await expectCodes(() => read(twice), "labels-contradict");
    expect(problem?.facts).toEqual({ column: "Q1", code: "A1" });
  });

  it("is refused for two questions of one name, and for a question without any", async () => {
    await expectCodes(
      () => read(OLD_LSS.replaceAll("[Q2]", "[Q1]").replace("[SQ1]", "[other]")),
      "labels-column-twice",
    );
    await expectCodes(() => read(OLD_LSS.replaceAll("[Q1]", "[]")), "labels-no-name");
  });

  it("is refused with a DTD, as broken XML, and when it is but one question", async () => {
    const doctype = OLD_LSS.replace("<document>", '<!DOCTYPE d [<!ENTITY a "b">]>\n<document>');
    await expectCodes(() => read(doctype), "lss-dtd");
    await expectCodes(() => read(OLD_LSS.replace("</row>", "</rov>")), "lss-xml");
    await expectCodes(() => read(OLD_LSS.replace(">Survey<", ">Question<")), "lss-no-survey");
    await expectCodes(() => read(lssOf({ questions: [] })), "labels-none");
    const long = OLD_LSS.replace("Hoe ging", "x".repeat(1_200_000));
    await expectCodes(() => read(long), "lss-text-too-long");
  });
});

describe("R syntax of LimeSurvey", () => {
  it("gives labels by place, with texts as R reads them", () => {
    const columns = read(R_SYNTAX);
    expect(columns.map(shown)).toEqual([
      ["id", "id"],
      ["Q1", `Vindt u "dit" goed? 'Ja' of nee, café`, ["A1", 'Ja, "heel" goed'], ["A2", "Nee"]],
      ["Q2_SQ001", "Met wie? [School]", ["1", "Ja"], ["0", "Niet gekozen"]],
    ]);
    expect(columns.map(({ place }) => place)).toEqual([0, 1, 2]);
  });

  it("is refused by line for a statement that it cannot read", async () => {
    for (const statement of [
      'data[, 4] <- factor(data[, 5], levels=c("a"),labels=c("A"))',
      'data[, 4] <- factor(data[, 4], levels=c("a","b"),labels=c("A"))',
      'data[, 4] <- factor(data[, 4], levels=c("a"),labels=paste("A"))',
      'names(data)[4] <- system("ls")',
      'names(data)[4] <- "open',
      'names(data)[0] <- "x"',
      'names(data)[4] <- "\\u{110000}"',
    ]) {
      const [problem] = await expectCodes(() => read(`${R_SYNTAX}${statement}\n`), "r-statement");
      expect(problem?.where?.line).toBe(R_SYNTAX.split("\n").length);
    }
  });

  it("is refused for a code with two labels", async () => {
    const more = 'data[, 2] <- factor(data[, 2], levels=c("A1"),labels=c("Nooit"))\n';
    await expectCodes(() => read(R_SYNTAX + more), "labels-contradict");
  });
});

describe("SPSS syntax", () => {
  it("gives labels under the last names of the variables", () => {
    expect(read(SPS).map(shown)).toEqual([
      ["id", "id"],
      ["Q1_SQ001", 'Vindt u "dit" goed? [School]', ["A1", "Ja, 't is goed."], ["A2", "Nee"]],
      ["Q2", "", ["1", "Eens"], ["2", "Oneens"], ["99", "Weet niet"]],
      ["Q3", "", ["1", "Eens"], ["2", "Oneens"], ["99", "Weet niet"]],
      ["Q4", "", ["1", "Ja"], ["0", "Nee"]],
    ]);
  });

  it("knows which codes were declared missing", () => {
    const missing = (name: string, codes: readonly string[]) => {
      const column = read(SPS).find(({ heading }) => heading === name);
      return codes.filter((code) => column?.isMissing(code));
    };
    expect(missing("Q2", ["1", "99", "99.0", "", "x"])).toEqual(["99", "99.0"]);
    expect(missing("Q3", ["98", "99"])).toEqual(["99"]);
    expect(missing("Q4", ["-5", "-1", "0", "9", "10"])).toEqual(["-5", "-1", "9"]);
    expect(missing("Q1_SQ001", ["A1", "A2"])).toEqual(["A2"]);
    expect(missing("id", ["99", ""])).toEqual([]);
  });

  it("passes over comments and the data of respondents within it", () => {
    const columns = read(
      `BEGIN DATA\nVALUE LABELS V1 1 "x".\nit's mine\nEND DATA.\n* isn't read: VALUE LABELS V2 1 "y".\n/* nor 'this */\n\nvar lab V3 'Leeftijd'.`,
    );
    expect(columns.map(shown)).toEqual([["V3", "Leeftijd"]]);
  });

  it("is refused by line for what it cannot read", async () => {
    for (const command of [
      'VALUE LABELS V1 TO V3 1 "x".',
      "MISSING VALUES ALL (9).",
      'VALUE LABELS 1 "x".',
      'VALUE LABELS V1 1 "x.\n',
      'VARIABLE LABELS V1 "a" "b".',
      "MISSING VALUES V1 (1 THRU x).",
      "RENAME VARIABLES (V1 V2 = a).",
      "RENAME VARIABLES (Q2 = Q3).",
    ]) {
      const [problem] = await expectCodes(() => read(`${SPS}${command}\n`), "sps-command");
      expect(problem?.where?.line).toBe(SPS.split("\n").length);
    }
  });

  it("is refused for a code with two labels", async () => {
    await expectCodes(
      () => read(`${SPS}ADD VALUE LABELS q2 1 "Zeer eens".\n`),
      "labels-contradict",
    );
  });
});

describe("a Qualtrics survey", () => {
  it("gives single answers, several answers and matrices as its exports name them", () => {
    const several = ["1", "School"];
    expect(read(QSF).map(shown)).toEqual([
      ["Q1", "Bent u het eens?", ["5", "Eens"], ["6", "Oneens"], ["3", "Neutraal"]],
      ["Q2_2", "Met wie? [Politie]", ["1", "Politie"]],
      ["Q2_1", "Met wie? [School]", several],
      ["Q3_1", "Stellingen [Kennis]", ["4", "Mee eens"], ["-1", "Niet mee eens"]],
      ["tijd", "Stellingen [Tijd]", ["4", "Mee eens"], ["-1", "Niet mee eens"]],
      ["Q4_1_1", "Per partner [School] [Bellen]", ["1", "Bellen"]],
      ["Q4_1_2", "Per partner [School] [Mailen]", ["1", "Mailen"]],
      ["Q5", "Opmerkingen"],
    ]);
  });

  it("lets no __proto__ in", () => {
    const nasty = QSF.replace(
      '"RecodeValues":{"1":"5"',
      '"__proto__":{"DataExportTag":"kwaad"},"RecodeValues":{"__proto__":{"6":"7"},"1":"5"',
    ).replace('"Choices":{"1"', '"Choices":{"__proto__":{"Display":"Proto"},"1"');
    const columns = read(nasty);
    expect(labelsOf(columns, "Q1")).toEqual([
      ["5", "Eens"],
      ["6", "Oneens"],
      ["3", "Neutraal"],
      ["__proto__", "Proto"],
    ]);
    expect(({} as Record<string, unknown>).DataExportTag).toBeUndefined();
    expect(headings(columns)).toEqual(headings(read(QSF)));
  });

  it("is refused when two choices have one code, and when it is damaged", async () => {
    const twice = QSF.replace(
      '"RecodeValues":{"1":"5","2":"3"}',
      '"RecodeValues":{"1":"5","2":"5"}',
    );
    const [problem] = await expectCodes(() => read(twice), "labels-contradict");
    expect(problem?.facts).toEqual({ column: "Q1", code: "5" });
    await expectCodes(() => read(QSF.slice(0, -1)), "qsf-json");
    await expectCodes(() => read('{"SurveyElements":7}'), "qsf-json");
    await expectCodes(() => read('{"SurveyElements":[7,null]}'), "labels-none");
  });
});

describe("a REDCap data dictionary", () => {
  it("gives a column for each field, choice and form", () => {
    const often = [
      ["0", "Nooit"],
      ["1", "Vaak"],
    ] as const;
    const box = [
      ["1", "Aangevinkt"],
      ["0", "Niet aangevinkt"],
    ] as const;
    expect(read(REDCAP).map(shown)).toEqual([
      ["record_id", "Nummer"],
      ["eens", "Bent u het eens?", ["1", "Ja, zeker"], ["2", "Nee"], ["99", "Weet niet"]],
      ["met___1", "Met wie? [School]", ...box],
      ["met____2", "Met wie? [Politie]", ...box],
      ["met___a", "Met wie? [Zorg]", ...box],
      ["ooit", "Ooit?", ["1", "Ja"], ["0", "Nee"]],
      ["waar", "Waar?", ["1", "Waar"], ["0", "Onwaar"]],
      ["k1", "Hoe vaak? [School]", ...often],
      ["k2", "Hoe vaak? [Politie]", ...often],
      ["mate", "Mate"],
      [
        "form_complete",
        "form",
        ["0", "Onvolledig"],
        ["1", "Niet gecontroleerd"],
        ["2", "Volledig"],
      ],
    ]);
  });

  it("is read with the names of the API and other delimiters too", () => {
    const api = [
      "field_name;form_name;section_header;field_type;field_label;select_choices_or_calculations;matrix_group_name",
      'eens;f;;dropdown;"Bent u het eens; ja?";1, Ja | 0, Nee;',
    ].join("\n");
    expect(read(api, "en").map(shown)).toEqual([
      ["eens", "Bent u het eens; ja?", ["1", "Ja"], ["0", "Nee"]],
      ["f_complete", "f", ["0", "Incomplete"], ["1", "Unverified"], ["2", "Complete"]],
    ]);
  });

  it("is refused for choices, names, rows and quotes that are wrong", async () => {
    const row = (...cells: Parameters<typeof redcapRow>) =>
      `${REDCAP_HEAD}\n${redcapRow(...cells)}\n`;
    const [choices] = await expectCodes(
      () => read(row("a", "", "radio", "A", "1 Ja | 2 Nee")),
      "redcap-choices",
    );
    expect(choices?.facts).toEqual({ column: "a" });
    await expectCodes(
      () => read(row("a", "", "radio", "A", "1, Ja | 1, Nee")),
      "labels-contradict",
    );
    await expectCodes(() => read(row("a b", "", "text", "A", "")), "labels-no-name");
    const [short] = await expectCodes(() => read(`${REDCAP}x,y\r\n`), "redcap-csv");
    expect(short?.where?.line).toBe(REDCAP.split("\r\n").length);
    await expectCodes(() => read(REDCAP_HEAD.replace("Field Label", "Label")), "redcap-csv");
    await expectCodes(() => read(`${REDCAP}"x`), "unclosed-quote");
    await expectCodes(() => read(`${REDCAP}"x"y,z\r\n`), "bad-quotes");
    await expectCodes(() => read(REDCAP_HEAD), "labels-none");
  });
});
