import { describe, expect, it } from "vitest";
import { standard } from "../../../src/codebook/standard.js";
import type { Dictionary } from "../../../src/model/dictionary.js";
import { Refusal } from "../../../src/model/problem.js";
import { lss } from "../../../src/questionnaire/lss.js";
import { readLabels } from "../../../src/read/labels/read-labels.js";
import { NEW_LSS, OLD_LSS, QSF, R_SYNTAX, REDCAP, SPS } from "../../tools/label-files.js";
import { random } from "../../tools/random.js";
import { expectCodes } from "../../tools/refusal.js";

const NAME = "vragen.dat";
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): Dictionary => readLabels(bytesOf(text), NAME, { language: "nl" });

const FORMATS = {
  "a LimeSurvey 3 survey": OLD_LSS,
  "a LimeSurvey 6 survey": NEW_LSS,
  "R syntax": R_SYNTAX,
  "SPSS syntax": SPS,
  "a Qualtrics survey": QSF,
  "a REDCap data dictionary": REDCAP,
} as const;
const formats = Object.entries(FORMATS);

describe("the file that goes with an export", () => {
  it.each(formats)("is known by its content: %s", (_, text) => {
    const columns = read(text);
    expect(columns.some(({ labels }) => labels.size > 1)).toBe(true);
    expect(read(`\ufeff${text}`).map(({ heading }) => heading)).toEqual(
      columns.map(({ heading }) => heading),
    );
    const other = text.includes("\r") ? text.replaceAll("\r", "") : text.replaceAll("\n", "\r\n");
    expect(read(other).map(({ text: question }) => question)).toEqual(
      columns.map(({ text: question }) => question),
    );
  });

  it("is refused when it is empty, none of these or not UTF-8", async () => {
    const refused = (bytes: Uint8Array, code: string) =>
      expectCodes(() => readLabels(bytes, NAME, { language: "nl" }), code);
    await refused(new Uint8Array(), "empty-file");
    for (const text of [
      "{}",
      "a;b\n1;2\n",
      "<html></html>",
      "id <- 3\n",
      "%PDF-1.7",
      "PK\u0003\u0004",
    ]) {
      await refused(bytesOf(text), "labels-unknown");
    }
    await refused(bytesOf("$FL2@(#) SPSS DATA FILE"), "labels-unknown");
    await refused(Uint8Array.of(0x56, 0x41, 0x52, 0x20, 0xe9, 0x0a), "not-utf8");
  });

  it.each(formats)(
    "never crashes, hangs or gives half a column: 1,500 random flips and cuts of %s (89)",
    (_, text) => {
      const draw = random(20_190_303);
      const whole = bytesOf(text);
      let refused = 0;
      for (let time = 0; time < 1500; time++) {
        let bytes = whole.slice();
        for (let flips = draw.whole(1, 5); flips > 0; flips--) {
          const sign = draw.pick([
            0,
            10,
            0x22,
            0x27,
            0x2e,
            0x3c,
            0x5c,
            0x7b,
            0xff,
            draw.whole(0, 255),
          ]);
          bytes[draw.whole(0, bytes.length - 1)] = sign;
        }
        if (draw.next() < 0.2) bytes = bytes.slice(0, draw.whole(0, bytes.length));
        try {
          const columns = readLabels(bytes, NAME, { language: "nl" });
          expect(columns.length).toBeGreaterThan(0);
          for (const { heading, place, labels } of columns) {
            expect(heading ?? place).not.toBe("");
            for (const [code, label] of labels) expect([code, label]).not.toContain("");
          }
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          refused++;
        }
      }
      expect(refused).toBeGreaterThan(100);
      expect(refused).toBeLessThan(1500);
    },
  );
});

describe("the bounds on what a file may tell", () => {
  const many = (count: number, of: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => of(at)).join("");
  const CRAFTED: readonly (readonly [string, string])[] = [
    ["tags that never close", `${OLD_LSS.replace("Hoe ging", "<a".repeat(400_000))}`],
    ["a text of signs that open a tag", `${OLD_LSS.replace("Hoe ging", "< ".repeat(400_000))}`],
    [
      "R with a quote that never ends",
      `${R_SYNTAX}names(data)[4] <- "${"x\\\\".repeat(2_000_000)}`,
    ],
    ["R with a million statements", many(300_000, (at) => `names(data)[${at + 1}] <- "q${at}"\n`)],
    [
      "SPSS labels for many variables at once",
      `VALUE LABELS ${many(20_000, (at) => `V${at} `)}\n${many(5_000, (at) => `${at} "x"\n`)}.\n`,
    ],
    ["SPSS lines of doubled quotes", `VARIABLE LABELS V1 "${'""'.repeat(3_000_000)}\n.\n`],
    [
      "SPSS parentheses that never close",
      `VARIABLE LABELS V1 "x".\nMISSING VALUES ${"V1 (1) ".repeat(300_000)} V1 (.\n`,
    ],
    ["nested JSON", `{"SurveyElements":${"[".repeat(1_000_000)}`],
    ["JSON of commas", `{"SurveyElements":[${"1,".repeat(6_000_000)}1]}`],
    ["REDCap quotes", `${REDCAP}${'"a'.repeat(3_000_000)}`],
    ["REDCap rows", `${REDCAP}${`${",".repeat(17)}\r\n`.repeat(400_000)}x`],
  ];

  it.each(CRAFTED)("hold for %s", (_, text) => {
    const start = performance.now();
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    expect(performance.now() - start).toBeLessThan(4000);
  });

  it("hold for a Qualtrics matrix that would have a billion columns", async () => {
    const choices = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, at) => [String(at), { Display: "x" }]),
    );
    const payload = {
      DataExportTag: "Q1",
      QuestionType: "Matrix",
      Selector: "Likert",
      SubSelector: "MultipleAnswer",
      Choices: choices,
      Answers: choices,
    };
    const survey = { SurveyElements: [{ Element: "SQ", Payload: payload }] };
    await expectCodes(() => read(JSON.stringify(survey)), "labels-too-many");
  });
});

describe("the survey that ivm makes for LimeSurvey", () => {
  it.each([
    ["nl", ["Zeer eens", "Eens", "Neutraal", "Oneens", "Zeer oneens", "Weet niet"]],
    ["en", ["Strongly agree", "Agree", "Neutral", "Disagree", "Strongly disagree", "Don't know"]],
  ] as const)("comes back with its codes and texts (%s)", (language, texts) => {
    const columns = readLabels(bytesOf(lss(standard)), NAME, { language });
    const codes = ["ZE", "E", "N", "O", "ZO", "WN"];
    const item = columns.find(({ heading }) => heading === "HER[KENN]");
    expect([...(item?.labels ?? [])]).toEqual(codes.map((code, at) => [code, texts[at]]));
    const statement = standard.items.find(({ code }) => code === "HER[KENN]");
    expect(item?.text).toContain(`[${statement?.text[language]}]`);
    expect(columns.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(standard.items.map(({ code }) => code)),
    );
    expect(columns.find(({ heading }) => heading === "DOM")?.labels.size).toBe(5);
    expect(columns.find(({ heading }) => heading === "OPM")?.labels.size).toBe(0);
    expect(item?.isMissing("WN")).toBe(false);
  });
});
