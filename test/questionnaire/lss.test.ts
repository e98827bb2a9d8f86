import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { lss } from "../../src/questionnaire/lss.js";
import { questionnaireWords } from "../../src/words/questionnaire.js";
import { exportColumns, htmlText, parseLss, type Row, rowsOf } from "../tools/lss.js";
import { data, withoutData } from "../tools/outside-data.js";
import { expectCodes } from "../tools/refusal.js";
import { HEADINGS } from "../tools/survey.js";

const text = lss(standard);
const survey = parseLss(text);
const column = (table: string, name: string): string[] =>
  rowsOf(survey, table).map((row) => row[name] ?? "");

describe("the survey file", () => {
  it("is a survey structure in Dutch and English, Dutch first", () => {
    expect(survey.kind).toBe("Survey");
    expect(survey.languages).toEqual(["nl", "en"]);
    const [settings] = rowsOf(survey, "surveys");
    expect(settings).toMatchObject({ language: "nl", additional_languages: "en", format: "G" });
  });

  it("keeps nothing that tells who answered", () => {
    expect(rowsOf(survey, "surveys")).toHaveLength(1);
    expect(rowsOf(survey, "surveys")[0]).toMatchObject({
      anonymized: "Y",
      ipaddr: "N",
      refurl: "N",
      savetimings: "N",
      datestamp: "N",
      allowsave: "N",
      usecookie: "N",
      usetokens: "N",
      tokenanswerspersistence: "N",
      printanswers: "N",
      googleanalyticsapikey: "",
    });
  });

  it("has the headings that the program reads, and open remarks last", () => {
    const headings = exportColumns(survey, "nl").map(({ heading }) => heading);
    expect([...headings].sort()).toEqual([...HEADINGS, "OPM"].sort());
    expect(headings[0]).toBe("DOM");
    expect(headings.at(-1)).toBe("OPM");
  });

  it("has the same bytes twice", () => {
    expect(lss(standard)).toBe(text);
  });

  it("lists for each table the columns that its rows have", () => {
    for (const [, { fields, rows }] of survey.tables) {
      for (const row of rows) expect(Object.keys(row)).toEqual(fields);
    }
  });
});

describe("its numbers", () => {
  it("name one survey everywhere", () => {
    const sids = ["groups", "questions", "subquestions", "surveys"].flatMap((table) =>
      column(table, "sid"),
    );
    const all = new Set([...sids, ...column("surveys_languagesettings", "surveyls_survey_id")]);
    expect(all.size).toBe(1);
  });

  it("are each given to one question or line, in both languages", () => {
    const rows = [...rowsOf(survey, "questions"), ...rowsOf(survey, "subquestions")];
    const keys = rows.map(({ qid, language }) => `${qid} ${language}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(rows.map(({ qid }) => qid)).size * 2).toBe(rows.length);
  });

  it("point to groups and questions that are there, a line to the group of its question", () => {
    const gids = new Set(column("groups", "gid"));
    const groupOf = new Map(rowsOf(survey, "questions").map(({ qid, gid }) => [qid, gid]));
    for (const { gid = "", parent_qid } of rowsOf(survey, "questions")) {
      expect(gids).toContain(gid);
      expect(parent_qid).toBe("0");
    }
    for (const { gid, parent_qid } of rowsOf(survey, "subquestions")) {
      expect(groupOf.get(parent_qid)).toBe(gid);
    }
    for (const table of ["answers", "question_attributes"]) {
      for (const qid of column(table, "qid")) expect(groupOf.has(qid)).toBe(true);
    }
    expect(new Set(column("questions", "gid"))).toEqual(gids);
  });

  it("order groups, questions, lines and answers from one, without gaps", () => {
    const places = (table: string, order: string, within: (row: Row) => string) => {
      const lists = new Map<string, number[]>();
      for (const row of rowsOf(survey, table)) {
        const key = `${within(row)} ${row.language}`;
        lists.set(key, [...(lists.get(key) ?? []), Number(row[order])]);
      }
      return [...lists.values()];
    };
    for (const list of [
      ...places("groups", "group_order", () => ""),
      ...places("questions", "question_order", ({ gid }) => gid ?? ""),
      ...places("subquestions", "question_order", ({ parent_qid }) => parent_qid ?? ""),
      ...places("answers", "sortorder", ({ qid }) => qid ?? ""),
    ]) {
      expect(list).toEqual(list.map((_, index) => index + 1));
    }
  });
});

describe("its texts", () => {
  it.each([
    ["groups", "group_name"],
    ["questions", "question"],
    ["subquestions", "question"],
    ["answers", "answer"],
  ])("of %s are there in both languages, and differ", (table, name) => {
    const texts = (language: string) =>
      rowsOf(survey, table)
        .filter((row) => row.language === language)
        .map((row) => row[name] ?? "");
    expect(texts("nl")).toHaveLength(texts("en").length);
    for (const language of ["nl", "en"]) {
      for (const one of texts(language)) expect(one.trim()).not.toBe("");
    }
    const same = texts("nl").filter((one, index) => one === texts("en")[index]);
    expect([...new Set(same)].filter((one) => one !== "Contact")).toEqual([]);
  });

  it("welcome with purpose, anonymity, answers and consent, and thank, in both languages", () => {
    const rows = rowsOf(survey, "surveys_languagesettings");
    expect(rows.map(({ surveyls_language }) => surveyls_language)).toEqual(["nl", "en"]);
    for (const row of rows) {
      expect(row.surveyls_welcometext?.match(/<p>/gu)).toHaveLength(4);
      expect(row.surveyls_endtext).toMatch(/^<p>.+<\/p>$/u);
    }
    expect(htmlText(rows[0]?.surveyls_welcometext ?? "")).toContain(
      questionnaireWords.introduction.anonymousOnline.nl,
    );
  });

  it("ask for the domain, and for nothing else that must be answered", () => {
    const mandatory = rowsOf(survey, "questions").filter(({ mandatory: must }) => must === "Y");
    expect(new Set(mandatory.map(({ title }) => title))).toEqual(new Set(["DOM"]));
  });

  it("warn not to name persons with the open remarks", () => {
    const [nl, en] = rowsOf(survey, "questions").filter(({ title }) => title === "OPM");
    expect(nl?.help).toContain("Noem geen namen");
    expect(en?.help).toContain("Do not name anyone");
  });

  it("ask about the kind of contact per domain, where there was contact", () => {
    const [kind] = rowsOf(survey, "questions").filter(({ title }) => title === "AAR");
    const lines = rowsOf(survey, "subquestions").filter(
      ({ parent_qid, language }) => parent_qid === kind?.qid && language === "nl",
    );
    expect(lines).toHaveLength(5);
    for (const { title, relevance } of lines) {
      expect(relevance).toBe(`!is_empty(CON_${title}.NAOK) and CON_${title}.NAOK != "GC"`);
      expect(kind?.relevance).toContain(`(${relevance})`);
    }
  });

  it("give a scale its codes, order and values", () => {
    const her = rowsOf(survey, "questions").find(({ title }) => title === "HER");
    const scale = rowsOf(survey, "answers").filter(
      ({ qid, language }) => qid === her?.qid && language === "nl",
    );
    expect(
      scale.map(({ code, answer, assessment_value }) => [code, answer, assessment_value]),
    ).toEqual([
      ["ZE", "Zeer eens", "5"],
      ["E", "Eens", "4"],
      ["N", "Neutraal", "3"],
      ["O", "Oneens", "2"],
      ["ZO", "Zeer oneens", "1"],
      ["WN", "Weet niet", "0"],
    ]);
  });
});

describe("another questionnaire", () => {
  const nasty = `]]> <b>&amp; "A" 'B' {DOM} é\u00a0\u0007 \ud83d\ude00`;
  const [first, ...others] = standard.items;
  const withText = (words: string) => ({
    ...standard,
    items: [...(first ? [{ ...first, text: { nl: words, en: words } }] : []), ...others],
  });
  const withCode = (code: string) => ({
    ...standard,
    items: [...(first ? [{ ...first, code }] : []), ...others],
  });

  it("may hold any text: it comes out as it went in, without control characters", () => {
    const read = parseLss(lss(withText(nasty)));
    const [line] = rowsOf(read, "subquestions");
    expect(htmlText(line?.question ?? "")).toBe(`]]> <b>&amp; "A" 'B' {DOM} é 😀`);
    // A brace would start an expression.
    expect(line?.question).not.toMatch(/[{}]/u);
  });

  it("may have items without lines: each is a question of its own", () => {
    const columns = exportColumns(parseLss(lss(withCode("V1"))), "nl");
    expect(columns.find(({ heading }) => heading === "V1")?.answers).toHaveLength(6);
  });

  it("may go without open remarks", () => {
    const columns = exportColumns(parseLss(lss({ ...standard, remarks: null })), "nl");
    expect(columns.map(({ heading }) => heading)).not.toContain("OPM");
  });

  it.each(["Vraag 3a", "1A", "V_1", "ZOR[]", "ZOR[te-veel]", "abcdefghijklmnopqrstu"])(
    "is refused for the code %s, which LimeSurvey would change",
    async (code) => {
      const [problem] = await expectCodes(() => lss(withCode(code)), "code-unfit");
      expect(problem?.facts.code).toBeTruthy();
    },
  );

  it("is refused when one code names two questions or two lines", async () => {
    await expectCodes(() => lss(withCode("HER[KENN]")), "id-twice");
    await expectCodes(() => lss(withCode("DOM")), "id-twice");
  });
});

const REAL = "a LimeSurvey survey file of others";
describe.skipIf(withoutData(REAL))("beside a real survey file", () => {
  it("has its kind, version, tables and columns, and no others", async () => {
    const path = data("exports", "limesurvey", "dt_limesurvey_survey_222232.lss");
    const real = parseLss(await readFile(path, "utf8"));
    expect([survey.kind, survey.version]).toEqual([real.kind, real.version]);
    const order = [...real.tables.keys()].filter((name) => survey.tables.has(name));
    expect([...survey.tables.keys()]).toEqual(order);
    for (const [name, { fields }] of survey.tables) {
      const known = real.tables.get(name)?.fields ?? [];
      expect(known.filter((field) => fields.includes(field))).toEqual(fields);
    }
    for (const name of ["answers", "groups", "questions", "subquestions"]) {
      expect(survey.tables.get(name)?.fields).toEqual(real.tables.get(name)?.fields);
    }
    const types = new Set(rowsOf(real, "questions").map(({ type }) => type));
    expect(types).toContain("F");
    expect(types).toContain("T");
  });
});
