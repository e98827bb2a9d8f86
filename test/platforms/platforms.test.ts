import { describe, expect, it } from "vitest";
import { expectCodes, refusalOf } from "../tools/refusal.js";
import { evaluated, many } from "../tools/survey.js";
import { cellsOf, openTable, wholeTable } from "../tools/table.js";

const line = (...cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
const csv = (...rows: readonly (readonly string[])[]) =>
  `${rows.map((row) => line(...row)).join("\n")}\n`;
const texts = async (content: string) => (await openTable(content)).columns.map(({ text }) => text);

const STUDY = "municipality: X\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: intern }\n";
const codesOf = async (content: string, study = STUDY) =>
  (await evaluated(content, study)).problems.map(({ code }) => code);
const inputOf = async (content: string, study = STUDY) =>
  (await evaluated(content, study)).provenance.inputs[0];

describe("Qualtrics", () => {
  const ids = ["ResponseId", "Status", "Finished", "Q1", "Q2_1"];
  const questions = [
    "Response ID",
    "Response Type",
    "Finished",
    "In welk domein\nwerkt u?",
    "Stellingen - Mijn organisatie heeft voldoende kennis om signalen van radicalisering te herkennen.",
  ];
  const import_ = ids.map((id) => `{"ImportId":"${id}"}`);
  const response = (id: string, status: string, finished = "True", answer = "Eens") => [
    id,
    status,
    finished,
    "Gemeente",
    answer,
  ];
  const six = Array.from({ length: 6 }, (_, at) => response(`R_${at}`, "IP Address"));

  it("has three heading rows, of which the second may hold line ends", async () => {
    const table = await wholeTable(csv(ids, questions, import_, ...six));
    expect(table.platform).toBe("qualtrics");
    expect(table.header).toEqual(ids);
    expect(table.rows).toHaveLength(6);
    expect(table.rows[0]?.line).toBe(5);
  });

  it("had single quotes in the third row in 2016, and no third row before", async () => {
    const old = import_.map((cell) => cell.replaceAll('"', "'"));
    expect((await wholeTable(csv(ids, questions, old, ...six))).rows).toHaveLength(6);
    const legacy = csv(
      ["V1", "V2", "Q1", ""],
      ["ResponseID", "ResponseSet", "In welk domein werkt u?", ""],
      ["R_1", "Default", "Gemeente", ""],
    );
    const table = await wholeTable(`\ufeff${legacy}`);
    expect(table.platform).toBe("qualtrics");
    expect(cellsOf(table)).toEqual([["R_1", "Default", "Gemeente"]]);
    expect((await texts(legacy))[2]).toBe("In welk domein werkt u?");
  });

  it("leaves previews, tests and spam out, by line, as codes and as labels", async () => {
    const extra = [
      response("R_a", "Survey Preview", "True", "Onzin"),
      response("R_b", "2"),
      response("R_c", "8"),
    ];
    const content = csv(ids, questions, import_, ...six, ...extra);
    const { problems } = await evaluated(content, STUDY);
    const left = problems.filter(({ code }) => code.startsWith("left-out"));
    expect(left.map(({ code, where }) => [code, where])).toEqual([
      ["left-out-preview", "enquete.csv, regel 11"],
      ["left-out-test", "enquete.csv, regel 12"],
      ["left-out-spam", "enquete.csv, regel 13"],
    ]);
    expect(await inputOf(content)).toMatchObject({ rows: 9, counted: 6, rejected: 3 });
  });

  it.each([
    "9",
    "12",
    "17",
    "40",
    "256",
    "1 ",
    "2.0",
    "Survey Preview Spam",
    "EX Spam",
    "Synthetic",
  ])("leaves a response of status %s out", async (status) => {
    const content = csv(ids, questions, import_, ...six, response("R_x", status));
    expect(await inputOf(content)).toMatchObject({ counted: 6, rejected: 1 });
  });

  it.each(["0", "4", "16", "32", "48", "Imported", "Offline", ""])(
    "counts a response of status %s",
    async (status) => {
      const content = csv(ids, questions, import_, ...six, response("R_x", status));
      expect(await inputOf(content)).toMatchObject({ counted: 7, rejected: 0 });
    },
  );

  it("knows a preview by its channel where the status was taken out", async () => {
    const swap = ([id = "", , ...rest]: readonly string[], channel: string) => [
      id,
      channel,
      ...rest,
    ];
    const content = csv(
      swap(ids, "DistributionChannel"),
      swap(questions, "Distribution Channel"),
      swap(import_, '{"ImportId":"distributionChannel"}'),
      ...six.map((row) => swap(row, "anonymous")),
      swap(response("R_x", ""), "preview"),
    );
    expect(await inputOf(content)).toMatchObject({ counted: 6, rejected: 1 });
  });

  it("does not take what a respondent typed for the row of ids", async () => {
    const typed = ["Gemeente", "Oneens", '{"ImportId":"QID1"}'];
    const rows = [["DOM", "HER[KENN]", "OPM"], typed, ...Array(6).fill(["Gemeente", "Eens", ""])];
    expect(await inputOf(csv(...rows))).toMatchObject({ platform: "spreadsheet", counted: 7 });
  });

  it("counts what was broken off as far as it goes, or leaves it out when the study says so", async () => {
    const content = csv(ids, questions, import_, ...six, response("R_x", "0", "False"));
    expect(await codesOf(content)).toContain("partial-counted");
    expect(await inputOf(content)).toMatchObject({ counted: 7, rejected: 0 });
    const without = `${STUDY}partial: leave_out\n`;
    expect(await codesOf(content, without)).toContain("left-out-partial");
    expect(await inputOf(content, without)).toMatchObject({ counted: 6, rejected: 1 });
  });

  it("reads -99 as an answer that was not given, and elsewhere as no answer of the scale", async () => {
    const content = csv(ids, questions, import_, ...six, response("R_x", "0", "True", "-99"));
    const { items } = await evaluated(content, STUDY);
    const city = items[0]?.cells.at(-1);
    expect(city?.counts).toMatchObject({ eens: 6, leeg: 0 });
    expect(await inputOf(content)).toMatchObject({ counted: 6, rejected: 1 });
    await expectCodes(
      () => evaluated("DOM,HER[KENN]\nGemeente,Eens\nGemeente,-99\n"),
      "unknown-answer",
    );
    const declared = `${STUDY}answers: { leeg: ["-99"] }\n`;
    const rows = [...many(6, "Gemeente").map(() => "Gemeente,Eens"), "Gemeente,-99"];
    expect(
      (await evaluated(`DOM,HER[KENN]\n${rows.join("\n")}\n`, declared)).provenance.inputs[0],
    ).toMatchObject({ counted: 6, rejected: 1 });
  });
});

describe("SurveyMonkey", () => {
  const domains = ["Gemeente", "Veiligheid", "Zorg en welzijn", "Onderwijs", "Maatschappelijk"];
  const first = ["Respondent ID", "In welk domein werkt u?", "", "", "", "", "Stellingen", ""];
  const second = [
    "",
    ...domains,
    "Mijn organisatie heeft voldoende kennis om signalen van radicalisering te herkennen.",
    "Mijn organisatie heeft voldoende vaardigheden om signalen van radicalisering te herkennen.",
  ];
  const row = (id: string, domain: string, ...answers: readonly string[]) => [
    id,
    ...domains.map((one) => (one === domain ? one : "")),
    ...answers,
  ];

  it("has a question over the first of its columns, and each statement below", async () => {
    const content = csv(first, second, row("1", "Gemeente", "Eens", "Oneens"));
    const table = await wholeTable(content);
    expect(table.platform).toBe("surveymonkey");
    expect(table.header.at(-1)).toBe(`Stellingen [${second.at(-1)}]`);
    expect(table.rows).toHaveLength(1);
  });

  it("brings a question of one column per option back to one column, in its place", async () => {
    const content = csv(
      first,
      second,
      row("1", "Veiligheid", "Eens", "Oneens"),
      row("2", "", "Eens", "Oneens"),
    );
    const table = await wholeTable(content);
    expect(table.header[1]).toBe("In welk domein werkt u?");
    expect(cellsOf(table).map((cells) => cells.slice(1, 6))).toEqual([
      ["Veiligheid", "", "", "", ""],
      ["", "", "", "", ""],
    ]);
  });

  it("does not take two ticked domains for one of them", async () => {
    const both = row("1", "Veiligheid", "Eens", "Oneens").with(1, "Gemeente");
    const content = csv(first, second, both, row("2", "Onderwijs", "Eens", "Eens"));
    const { problems } = await refusalOf(() => evaluated(content, STUDY));
    const problem = problems.find(({ code }) => code === "unknown-domain");
    expect(problem?.where).toMatchObject({ line: 3, column: 2 });
  });
});

describe("Microsoft Forms and Google Forms", () => {
  const question =
    "Mijn organisatie heeft voldoende kennis om signalen van radicalisering te herkennen.";

  it.each([
    ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam"],
    ["ID", "Start time", "Completion time", "Email", "Name"],
  ])("are known by their first columns, in Dutch and in English", async (...own) => {
    const table = await wholeTable(
      csv(
        [...own, "In welk domein werkt u?", question, "Punten - x", "Feedback - x"],
        ["3", "x", "x", "anonymous", "", "Gemeente;", "Eens;", "", ""],
      ),
    );
    expect(table.platform).toBe("microsoft-forms");
  });

  it("may close an answer with a semicolon, and join two kinds of contact", async () => {
    const header = ["Tijdstempel", "In welk domein werkt u?", question, "AAR[GEM]", "CON[GEM]"];
    const answer = ["1/2/2024 9:00:00", "Gemeente", "Eens;"];
    const contact = "Ongeveer jaarlijks";
    const content = csv(
      header,
      ...Array.from({ length: 6 }, () => [
        ...answer,
        "Algemeen (trainingen, bijeenkomsten);Specifieke casus;",
        contact,
      ]),
    );
    const results = await evaluated(content, STUDY);
    expect(results.provenance.inputs[0]?.platform).toBe("google-forms");
    expect(results.contacts[0]?.kind).toMatchObject({ algemeen: 0, casus: 0, beide: 6 });
  });
});

describe("REDCap and Castor", () => {
  const redcap = (...rows: readonly (readonly string[])[]) =>
    csv(["record_id", "dom", "her_kenn", "enquete_complete"], ...rows);
  const six = Array.from({ length: 6 }, (_, at) => [`${at + 1}`, "Gemeente", "Eens", "2"]);

  it("keep their own columns apart, and know what was not finished", async () => {
    const content = redcap(...six, ["7", "Gemeente", "Eens", "0"]);
    const results = await evaluated(content, STUDY);
    expect(results.provenance.inputs[0]).toMatchObject({ platform: "redcap", counted: 7 });
    expect(results.problems.map(({ code }) => code)).toContain("partial-counted");
  });

  it("are refused with the reason when a respondent has several rows", async () => {
    const [problem] = await expectCodes(
      () => evaluated(redcap(...six, ["1", "Gemeente", "Oneens", "2"]), STUDY),
      "several-rows",
    );
    expect(problem?.where).toMatchObject({ line: 2, lines: { count: 2 } });
  });

  it("write missing answers as -95 to -99 in Castor", async () => {
    const header = ["record_id", "institute", "survey_name", "progress", "dom", "her_kenn"];
    const rows = Array.from({ length: 6 }, (_, at) => [
      `r${at}`,
      "X",
      "S",
      "100",
      "Gemeente",
      "Eens",
    ]);
    const content = [header, ...rows, ["r9", "X", "S", "100", "Gemeente", "-97"]]
      .map((cells) => cells.join(";"))
      .join("\n");
    const results = await evaluated(`${content}\n`, STUDY);
    expect(results.provenance.inputs[0]).toMatchObject({
      platform: "castor",
      counted: 6,
      rejected: 1,
    });
  });
});

describe("a label file of another survey", () => {
  it("is refused by its name, for it would explain nothing", async () => {
    const dictionary =
      'field_name,form_name,section_header,field_type,field_label,select_choices_or_calculations,matrix_group_name\nx,f,,radio,X,"1, Ja | 2, Nee",\n';
    const study = STUDY.replace("[enquete.csv]", "[{ file: enquete.csv, labels: codeboek.csv }]");
    const [problem] = await expectCodes(
      () =>
        evaluated(`DOM;HER[KENN]\n${"Gemeente;Eens\n".repeat(6)}`, study, {
          "codeboek.csv": dictionary,
        }),
      "labels-of-another",
    );
    expect(problem?.facts).toEqual({ labels: "codeboek.csv", name: "enquete.csv" });
  });
});

describe("an export of which nobody may count", () => {
  it("is refused with the reason why each row was left out", async () => {
    const rows = Array.from({ length: 6 }, (_, at) => `${at},,7,Gemeente,Eens`).join("\n");
    await expectCodes(
      () =>
        evaluated(
          `id,submitdate,lastpage,DOM,HER[KENN]\n${rows}\n`,
          `${STUDY}partial: leave_out\n`,
        ),
      "no-respondents",
      "left-out-partial",
    );
  });
});

describe("an export that does not say who finished", () => {
  it("is told when the study wants the unfinished left out", async () => {
    const content = `DOM;HER[KENN]\n${"Gemeente;Eens\n".repeat(6)}`;
    expect(await codesOf(content)).not.toContain("partial-unknown");
    expect(await codesOf(content, `${STUDY}partial: leave_out\n`)).toContain("partial-unknown");
  });
});

describe("LimeSurvey", () => {
  it("is known by what stands in its first columns when their headings were translated", async () => {
    const table = await wholeTable(
      csv(
        ["Nummer", "Ingestuurd", "Pagina", "Taal", "Zaad", "In welk domein werkt u?"],
        ["1", "1980-01-01 00:00:00", "7", "nl", "1160285641", "Gemeente"],
      ),
    );
    expect(table.platform).toBe("limesurvey");
  });

  it("does not take an empty token for a date of submission", async () => {
    const content = csv(
      ["id", "token", "lastpage", "startlanguage", "DOM", "HER[KENN]"],
      ...Array.from({ length: 6 }, (_, at) => [`${at}`, "", "7", "nl", "Gemeente", "Eens"]),
    );
    expect(await codesOf(content)).not.toContain("partial-counted");
    expect(await inputOf(content, `${STUDY}partial: leave_out\n`)).toMatchObject({ counted: 6 });
  });

  it("has no date of submission for who stopped halfway", async () => {
    const row = (id: number, date: string) => [`${id}`, date, "7", "Gemeente", "Eens"];
    const content = csv(
      ["id", "submitdate", "lastpage", "DOM", "HER[KENN]"],
      ...Array.from({ length: 6 }, (_, at) => row(at, "1980-01-01 00:00:00")),
      row(9, ""),
    );
    const { problems } = await evaluated(content, STUDY);
    expect(problems.find(({ code }) => code === "partial-counted")?.where).toBe(
      "enquete.csv, regel 8",
    );
  });
});

describe("rows that go on past the heading with empty cells", () => {
  const rows = (wide: number) =>
    Array.from({ length: 6 }, (_, at) => (at < wide ? "Gemeente;Eens;;" : "Gemeente;Eens"));
  const told = async (wide: number) =>
    (await evaluated(`DOM;HER[KENN]\n${rows(wide).join("\n")}\n`, STUDY)).problems
      .filter(({ code }) => code === "wider-rows")
      .map(({ where }) => where);

  it("are told where other rows do not: a delimiter too many moves the answers", async () => {
    expect(await told(2)).toEqual(["enquete.csv, regel 2 en 3"]);
  });

  it("are as a spreadsheet writes them where all rows do", async () => {
    expect(await told(6)).toEqual([]);
    expect(await told(0)).toEqual([]);
  });
});

describe("a table that nobody knows", () => {
  it("is a plain table with one heading row, and may hold no double headings", async () => {
    expect((await wholeTable("a,b\n1,2\n")).platform).toBe("spreadsheet");
    await expectCodes(() => wholeTable("a,a\n1,2\n"), "duplicate-header");
  });
});
