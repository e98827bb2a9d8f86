import { describe, expect, it } from "vitest";
import { matchColumns } from "../../src/codebook/columns.js";
import { DoubleRows } from "../../src/codebook/double-rows.js";
import { studyFrame } from "../../src/codebook/frame.js";
import { ownQuestionnaire } from "../../src/codebook/questionnaire.js";
import { type Reading, ResponseReader } from "../../src/codebook/responses.js";
import { standard } from "../../src/codebook/standard.js";
import type { Response } from "../../src/model/response.js";
import { readQuestionnaireFile } from "../../src/study/questionnaire-file.js";
import { readStudy } from "../../src/study/study-file.js";
import { sayPlace, sayProblem } from "../../src/words/problems.js";
import { expectCodes } from "../tools/refusal.js";
import { openTable } from "../tools/table.js";

interface Read {
  readonly responses: readonly Response[];
  readonly reading: Reading;
}

async function read(
  csv: string,
  more = "",
  fixedDomain: number | null = null,
  questionnaire = standard,
): Promise<Read> {
  const study = readStudy(
    `municipality: X\nyear: 2024\nexports: [enquete.csv]\n${more}`,
    "study.yaml",
  );
  const { domains } = studyFrame(study, questionnaire, "study.yaml");
  const table = await openTable(csv);
  const columns = matchColumns(table.columns, study, questionnaire, {
    file: "enquete.csv",
    fixedDomain: fixedDomain !== null,
  });
  const reader = new ResponseReader(columns, questionnaire, domains, {
    file: "enquete.csv",
    table,
    fixedDomain,
  });
  const responses: Response[] = [];
  for await (const batch of reader.read(table.batches)) responses.push(...batch);
  return { responses, reading: reader.reading };
}

const kennis = standard.items.findIndex(({ id }) => id === "herkennen.kennis");
const answersTo = ({ responses }: Read) => responses.map(({ answers }) => answers[kennis]);

describe("reading answers", () => {
  it("knows every answer of the scale in both languages, and weet niet", async () => {
    const written = [
      "Zeer eens",
      "Agree",
      "Neutraal",
      "Disagree",
      "Zeer oneens",
      "Weet niet",
      "Don't know",
      "Don’t know",
      "Weet ik niet",
    ];
    const found = await read(
      `DOM,HER[KENN]\n${written.map((answer) => `Gemeente,${answer}\n`).join("")}`,
    );
    expect(answersTo(found)).toEqual([
      "zeer_eens",
      "eens",
      "neutraal",
      "oneens",
      "zeer_oneens",
      "weet_niet",
      "weet_niet",
      "weet_niet",
      "weet_niet",
    ]);
  });

  it("case 45, 47: reads other case, no-break spaces and spaces around an answer as the same answer", async () => {
    const found = await read(
      "DOM,HER[KENN]\ngemeente ,ZEER\u00a0EENS\n GEMEENTE,\u00a0zeer  eens \n",
    );
    expect(answersTo(found)).toEqual(["zeer_eens", "zeer_eens"]);
    expect(found.responses.map(({ domain }) => domain)).toEqual([0, 0]);
  });

  it("case 47: reads an accent written as two signs (NFD) as the same answer", async () => {
    const found = await read(
      "DOM,HER[KENN]\nCafe\u0301,Eens\n",
      "domains: { onderwijs: { answers: [Café] } }",
    );
    expect(found.responses.map(({ domain }) => domain)).toEqual([3]);
  });

  it("reads an empty answer as left empty, of contact and its kind too", async () => {
    const { responses } = await read(
      "DOM,HER[KENN],HER[VAAR],CON[GEM],AAR[GEM]\nGemeente,,Eens,,\n",
    );
    expect(responses[0]?.answers[kennis]).toBe("leeg");
    expect(responses[0]?.contacts[0]).toBe("leeg");
    expect(responses[0]?.kinds[0]).toBeNull();
  });

  it("takes the domain of the file when the file has no domain column or an empty cell", async () => {
    expect((await read("HER[KENN]\nEens\n", "", 3)).responses[0]?.domain).toBe(3);
    expect(
      (await read("DOM,HER[KENN]\n,Eens\nOnderwijs,Eens\n", "", 3)).responses.map(
        ({ domain }) => domain,
      ),
    ).toEqual([3, 3]);
  });

  it("refuses a row of another domain than the file, by line", async () => {
    const [problem] = await expectCodes(
      () => read("DOM,HER[KENN]\nOnderwijs,Eens\nGemeente,Eens\n", "", 3),
      "domain-contradicts-file",
    );
    expect(problem?.where).toEqual({ file: "enquete.csv", line: 3, column: 1 });
  });

  it("knows a label the study gives a domain as an answer", async () => {
    const found = await read(
      "DOM,HER[KENN]\nScholen,Eens\nOnderwijs,Eens\n",
      "domains: { onderwijs: { label: Scholen } }",
    );
    expect(found.responses.map(({ domain }) => domain)).toEqual([3, 3]);
  });
});

describe("rejecting rows", () => {
  it("counts every row once: rows = counted + rejected, each rejected one by its line", async () => {
    const { reading, responses } = await read(
      'DOM,HER[KENN],CON[GEM]\nGemeente,Eens,\n,Eens,\nGemeente,,\n\n"Onderwijs",,Geen contact\n,,\n',
    );
    expect(reading.rows).toBe(5);
    expect(reading.counted).toBe(2);
    expect(reading.rejected).toBe(3);
    expect(responses).toHaveLength(2);
    expect(reading.problems.map(({ code, where }) => [code, where?.line])).toEqual([
      ["no-domain", 3],
      ["blank-respondent", 4],
    ]);
    expect(reading.problems[0]?.where?.lines).toEqual({ named: [3, 7], last: 7, count: 2 });
  });

  it.each(["Weet niet", "N.v.t."])(
    "does not reject a respondent who answered '%s' everywhere",
    async (answer) => {
      const { reading } = await read(`DOM,HER[KENN]\nGemeente,${answer}\n`);
      expect(reading).toMatchObject({ rows: 1, counted: 1, rejected: 0 });
    },
  );

  it("rejects a respondent who was shown nothing, or left all that was shown empty", async () => {
    const { reading } = await read(
      "DOM,HER[KENN],HER[MENS],CON[GEM]\nGemeente,N/A,N/A,N/A\nGemeente,,N/A,\n",
    );
    expect(reading).toMatchObject({ rows: 2, counted: 0, rejected: 2 });
    expect(reading.problems.map(({ code }) => code)).toEqual(["blank-respondent"]);
  });
});

describe("refusing answers", () => {
  const SECRET = "GeheimAntwoord-0612345678";

  it.each([
    ["an answer", `DOM,HER[KENN],CON[GEM],AAR[GEM]\nGemeente,${SECRET},,\n`, "no-known-answer", 2],
    [
      "an answer among good ones",
      `DOM,HER[KENN]\nGemeente,${SECRET}\nGemeente,Eens\n`,
      "unknown-answer",
      2,
    ],
    [
      "a contact",
      `DOM,HER[KENN],CON[GEM],AAR[GEM]\nGemeente,Eens,${SECRET},\n`,
      "no-known-answer",
      3,
    ],
    [
      "a kind of contact",
      `DOM,HER[KENN],CON[GEM],AAR[GEM]\nGemeente,Eens,Jaarlijks,${SECRET}\n`,
      "no-known-answer",
      4,
    ],
    ["a domain", `DOM,HER[KENN]\n${SECRET},Eens\n`, "unknown-domain", 1],
  ])(
    "case 90: says where %s is not known, and never what was answered",
    async (_, csv, code, column) => {
      const [problem] = await expectCodes(() => read(csv), code);
      expect(problem?.where).toEqual({ file: "enquete.csv", line: 2, column });
      const told = JSON.stringify([
        problem,
        ...(["nl", "en"] as const).map((language) => [
          problem && sayProblem(problem, language),
          sayPlace(problem?.where, language),
        ]),
      ]);
      expect(told.toLowerCase()).not.toContain("geheim");
      expect(told).not.toContain("0612345678");
      expect(told).toContain("enquete.csv");
    },
  );

  it("case 44, 46: names the column of an unknown answer and the domains that are known", async () => {
    const [answer] = await expectCodes(
      () => read("DOM,HER[KENN]\nGemeente,6\nGemeente,Eens\n"),
      "unknown-answer",
    );
    expect(answer?.facts).toEqual({
      heading: "HER[KENN]",
      allowed: "Zeer eens, Eens, Neutraal, Oneens, Zeer oneens, Weet niet, N.v.t.",
    });
    const [domain] = await expectCodes(
      () => read("DOM,HER[KENN]\nBrandweer,Eens\n"),
      "unknown-domain",
    );
    expect(domain?.facts.known).toBe(
      "Gemeente, Veiligheid, Zorg en welzijn, Onderwijs, Maatschappelijk",
    );
  });

  it("counts LimeSurvey's N/A as not shown, apart from an empty cell and from N.v.t.", async () => {
    const { responses } = await read(
      "DOM,HER[KENN],HER[MENS],CON[ZOR],AAR[ZOR]\nGemeente,N/A,Eens,N/A,N/A\n",
    );
    expect(responses[0]?.answers[kennis]).toBe("niet_getoond");
    expect(responses[0]?.contacts[2]).toBe("niet_getoond");
    expect(responses[0]?.kinds[2]).toBeNull();
    const written = ["N.v.t.", "nvt", "Niet van toepassing", "not applicable", "", "N/A"];
    const rows = written.map((answer) => `Gemeente,${answer},Eens\n`).join("");
    expect(answersTo(await read(`DOM,HER[KENN],HER[MENS]\n${rows}`))).toEqual([
      "nvt",
      "nvt",
      "nvt",
      "nvt",
      "leeg",
      "niet_getoond",
    ]);
  });

  it("counts a question that the export does not have as not shown", async () => {
    const { responses } = await read("DOM,HER[KENN]\nGemeente,Eens\n");
    const others = responses[0]?.answers.filter((_, at) => at !== kennis);
    expect(new Set([...(others ?? []), ...(responses[0]?.contacts ?? [])])).toEqual(
      new Set(["niet_getoond"]),
    );
  });

  it("lets an own questionnaire say that N/A means not applicable", async () => {
    const own = ownQuestionnaire(
      readQuestionnaireFile('id: u@1\nnot_applicable: ["N/A"]\n', "v.yaml"),
    );
    expect(answersTo(await read("DOM,HER[KENN]\nGemeente,N/A\n", "", null, own))).toEqual(["nvt"]);
  });

  it.each(["6", "0", "3,5", "-1", "constructor", "__proto__", "toString"])(
    "case 46: does not take '%s' for an answer",
    async (answer) => {
      await expectCodes(() => read(`DOM;HER[KENN]\nGemeente;${answer}\n`), "no-known-answer");
    },
  );

  it("is one refusal for one mistake, on however many lines and in however many columns", async () => {
    const [problem] = await expectCodes(
      () => read(`DOM,HER[KENN],HER[MENS]\n${"Gemeente,6,6\n".repeat(500)}`),
      "no-known-answer",
    );
    expect(problem?.facts).toEqual({ heading: "HER[KENN]", columns: 2 });
    expect(problem?.where).toEqual({
      file: "enquete.csv",
      line: 2,
      column: 2,
      lines: { named: [2, 3, 4], last: 501, count: 500 },
    });
    expect(sayPlace(problem?.where, "nl")).toBe(
      "enquete.csv, kolom 2, regel 2 tot en met 501 (500 keer)",
    );
  });

  it("counts an empty answer as no sign that a column is on its scale", async () => {
    await expectCodes(
      () => read("DOM,HER[KENN]\nGemeente,6\nGemeente,\nGemeente,N/A\n"),
      "no-known-answer",
    );
  });
});

describe("warnings about rows and columns that are read well", () => {
  const SECRET = "geheim-0612345678";

  it("name the lines of rows with the same id, each once, and never the id", async () => {
    const ids = [SECRET, "b", SECRET, "", "", SECRET];
    const { reading } = await read(
      `id,DOM,HER[KENN]\n${ids.map((id) => `${id},Gemeente,Eens\n`).join("")}`,
    );
    expect(reading.problems).toEqual([
      {
        severity: "warning",
        code: "double-respondent",
        facts: {},
        where: { file: "enquete.csv", line: 2, lines: { named: [2, 4, 7], last: 7, count: 3 } },
      },
    ]);
  });

  it("stop looking for double ids after a hundred thousand", () => {
    const rows = new DoubleRows();
    for (let id = 0; id < 100_001; id++) rows.add(String(id), id + 2);
    expect(rows.add("0", 200_000)).toEqual([2, 200_000]);
    expect(rows.add("100000", 200_001)).toEqual([]);
  });
});
