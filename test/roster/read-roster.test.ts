import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import type { Problem } from "../../src/model/problem.js";
import type { ProfileId } from "../../src/model/profile.js";
import { type ReadRoster, readRoster } from "../../src/roster/read-roster.js";
import { readStudy } from "../../src/study/study-file.js";
import { sayPlace, sayProblem } from "../../src/words/problems.js";
import { memoryFolder } from "../tools/folder.js";
import { expectCodes, problemsOf } from "../tools/refusal.js";

const STUDY =
  "municipality: X\nyear: 2026\nexports: [e.csv]\nroster: { organisations: o.csv, contacts: c.csv }\n";
const ORGANISATIONS =
  "organisatie,domein,respondenten\nStadhuis,gemeente,6\nHet Anker,Onderwijs,2\nDe Brug,ONDERWIJS,0\n";
const CONTACTS = "van,naar\nStadhuis,Het Anker\nHet Anker,De Brug\n";

interface Given {
  readonly organisations?: string | Uint8Array;
  readonly contacts?: string | Uint8Array;
  readonly study?: string;
  readonly profile?: ProfileId;
}

const read = ({ organisations, contacts, study, profile }: Given = {}) =>
  readRoster(
    memoryFolder({ "o.csv": organisations ?? ORGANISATIONS, "c.csv": contacts ?? CONTACTS }).source,
    {
      study: readStudy(study ?? STUDY, "study.yaml"),
      questionnaire: standard,
      profile: profile ?? "intern",
    },
  );

async function rosterOf(given: Given = {}): Promise<ReadRoster> {
  const made = await read(given);
  if (!made) throw new Error("no roster");
  return made;
}

const places = (problems: readonly Problem[]) =>
  problems.map(({ code, where }) => [code, where?.file, where?.line, where?.column]);

describe("the files of the network of organisations", () => {
  it("give the organisations in the order of the file, and who names whom", async () => {
    const { roster } = await rosterOf();
    expect(roster.organisations).toEqual([
      { name: "Stadhuis", domain: 0, respondents: 6 },
      { name: "Het Anker", domain: 3, respondents: 2 },
      { name: "De Brug", domain: 3, respondents: 0 },
    ]);
    expect(roster.ties).toEqual([
      { source: 0, target: 1 },
      { source: 1, target: 2 },
    ]);
  });

  it("are absent in a study that names none", async () => {
    expect(await read({ study: STUDY.replace(/roster.*\n/u, "") })).toBeNull();
  });

  it("may have English headings, other capitals, any order, semicolons and Windows-1252", async () => {
    const organisations = Buffer.from(
      "RESPONDENTS;Domain;Organisation\n3;zorg_en_welzijn;Caf\u00e9 Zorg\n1;Gemeente;Stadhuis\n",
      "latin1",
    );
    const { roster } = await rosterOf({
      organisations,
      contacts: "to;from\nSTADHUIS;caf\u00e9  zorg\n",
    });
    expect(roster.organisations[0]).toEqual({ name: "Caf\u00e9 Zorg", domain: 2, respondents: 3 });
    expect(roster.ties).toEqual([{ source: 0, target: 1 }]);
  });

  it("know a domain by its id, its names and the spellings of the study", async () => {
    const organisations =
      "organisatie,domein,respondenten\nA,maatschappelijk,1\nB,Education,1\nC,Scholen,1\n";
    const study = `${STUDY}domains: { onderwijs: { answers: [Scholen] } }\n`;
    const { roster } = await rosterOf({ organisations, study, contacts: "van,naar\nA,B\n" });
    expect(roster.organisations.map(({ domain }) => domain)).toEqual([4, 3, 3]);
  });

  it("count only contact that is at least yearly when they tell how often", async () => {
    const contacts =
      "van,naar,frequentie\nStadhuis,Het Anker,Ongeveer maandelijks\nStadhuis,De Brug,Geen contact\nHet Anker,Stadhuis,Ongeveer eens in de afgelopen vijf jaar\nHet Anker,De Brug,Ongeveer jaarlijks\n";
    expect((await rosterOf({ contacts })).roster.ties).toEqual([
      { source: 0, target: 1 },
      { source: 1, target: 2 },
    ]);
  });

  it("tell that organisations did not answer, without names", async () => {
    const { problems } = await rosterOf();
    expect(problems.map(({ severity, code, facts }) => [severity, code, facts])).toEqual([
      ["info", "roster-silent", { silent: 1, count: 3 }],
    ]);
  });

  it("take names such as constructor and __proto__ for names", async () => {
    const organisations =
      "organisatie,domein,respondenten\nconstructor,gemeente,1\n__proto__,gemeente,1\ntoString,gemeente,0\n";
    const { roster } = await rosterOf({
      organisations,
      contacts: "van,naar\n__proto__,constructor\nconstructor,toString\n",
    });
    expect(roster.ties).toEqual([
      { source: 1, target: 0 },
      { source: 0, target: 2 },
    ]);
    await expectCodes(
      () => read({ organisations, contacts: "van,naar\nconstructor,hasOwnProperty\n" }),
      "roster-organisation-unknown",
    );
  });
});

const organisations = (...rows: string[]) =>
  `organisatie,domein,respondenten\n${rows.join("\n")}\n`;
const contacts = (...rows: string[]) => `van,naar,frequentie\n${rows.join("\n")}\n`;

describe("what is wrong with the list of organisations", () => {
  it.each([
    [
      "an organisation twice, but for capitals and spaces",
      ["A b,gemeente,1", " a  B,zorg_en_welzijn,1"],
      "roster-organisation-twice",
      3,
      1,
    ],
    ["an unknown domain", ["A,brandweer,1"], "roster-domain-unknown", 2, 2],
    ["no domain", ["A,,1"], "roster-domain-unknown", 2, 2],
    ["half a respondent", ["A,gemeente,1.5"], "roster-respondents", 2, 3],
    ["fewer than no respondents", ["A,gemeente,-1"], "roster-respondents", 2, 3],
    ["no number of respondents", ["A,gemeente,"], "roster-respondents", 2, 3],
    ["no name", [",gemeente,1"], "roster-name-empty", 2, 1],
    ["a name of signs that do not show", ["\u202e\u200e,gemeente,1"], "roster-name-empty", 2, 1],
    ["a name that is a story", [`${"x".repeat(101)},gemeente,1`], "roster-name-long", 2, 1],
    ["an e-mail address", ["info@voorbeeld.nl,gemeente,1"], "roster-name-identifier", 2, 1],
    ["a telephone number", ["Stadhuis 06-12345678,gemeente,1"], "roster-name-identifier", 2, 1],
  ] as const)("is refused by line: %s", async (_, rows, code, line, column) => {
    const problems = await expectCodes(() => read({ organisations: organisations(...rows) }), code);
    expect(places(problems)).toEqual([[code, "o.csv", line, column]]);
  });

  it("is warned about where a name seems to be that of a person, or held odd signs", async () => {
    const { roster, problems } = await rosterOf({
      organisations: organisations("Dhr. Jansen,gemeente,1", "Stad\u202ehuis,gemeente,1"),
      contacts: "van,naar\nStadhuis,dhr. jansen\n",
    });
    expect(roster.organisations[1]?.name).toBe("Stadhuis");
    expect(places(problems)).toEqual([
      ["roster-name-likely", "o.csv", 2, 1],
      ["roster-name-cleaned", "o.csv", 3, 1],
    ]);
  });

  it("is an empty file, a missing column, or no organisation at all", async () => {
    await expectCodes(() => read({ organisations: "" }), "empty-file");
    await expectCodes(
      () => read({ organisations: "organisatie,domein,respondenten\n" }),
      "roster-none",
    );
    const problems = await expectCodes(
      () => read({ organisations: "organisatie,domein\nA,gemeente\n" }),
      "roster-column-missing",
    );
    expect(problems[0]?.facts).toEqual({ column: "respondenten", others: "respondents" });
  });

  it("is a column that nobody knows, unless the study says to ignore it", async () => {
    const given = {
      organisations: "organisatie,domein,respondenten,Notitie\nA,gemeente,1,x\nB,gemeente,1,y\n",
      contacts: "van,naar\nA,B\n",
    };
    await expectCodes(() => read(given), "roster-column-unknown");
    const { roster } = await rosterOf({ ...given, study: `${STUDY}ignore: [notitie]\n` });
    expect(roster.organisations).toHaveLength(2);
  });

  it("is an address in a column that is ignored: an error for the public, a warning for colleagues", async () => {
    const given = {
      organisations: "organisatie,domein,respondenten,Notitie\nA,gemeente,1,jan@voorbeeld.nl\n",
      contacts: "van,naar,frequentie\nA,A,x\n",
      study: `${STUDY}ignore: [notitie]\n`,
    };
    await expectCodes(() => read(given), "roster-frequency", "roster-own-contact");
    const fine = {
      ...given,
      organisations: `${given.organisations}B,gemeente,0,\n`,
      contacts: "van,naar\nA,B\n",
    };
    expect((await rosterOf(fine)).problems.map(({ code }) => code)).toContain(
      "identifier-in-export",
    );
    await expectCodes(() => read({ ...fine, profile: "publiek" }), "identifier-in-export");
  });

  it("is a list of more than two thousand", async () => {
    const rows = Array.from({ length: 2001 }, (_, index) => `Organisatie ${index},gemeente,1`);
    const [problem] = await expectCodes(
      () => read({ organisations: organisations(...rows) }),
      "roster-too-large",
    );
    expect(problem?.where).toEqual({ file: "o.csv", line: 2002 });
    const { roster } = await rosterOf({
      organisations: organisations(...rows.slice(1)),
      contacts: "van,naar\nOrganisatie 1,Organisatie 2\n",
    });
    expect(roster.organisations).toHaveLength(2000);
  });
});

describe("what is wrong with the contacts", () => {
  it.each([
    [
      "an organisation that was not asked",
      ["Stadhuis,De Nieuwe,Ongeveer wekelijks"],
      "roster-organisation-unknown",
      2,
      2,
    ],
    [
      "an organisation that is left empty",
      [",Het Anker,Ongeveer wekelijks"],
      "roster-organisation-unknown",
      2,
      1,
    ],
    ["contact with itself", ["Stadhuis,stadhuis,Ongeveer wekelijks"], "roster-own-contact", 2, 2],
    [
      "contact of an organisation that did not answer",
      ["De Brug,Stadhuis,Ongeveer wekelijks"],
      "roster-silent-source",
      2,
      1,
    ],
    ["a frequency that nobody knows", ["Stadhuis,Het Anker,dagelijks"], "roster-frequency", 2, 3],
    [
      "no frequency where there is a column for it",
      ["Stadhuis,Het Anker,"],
      "roster-frequency",
      2,
      3,
    ],
  ] as const)("is refused by line: %s", async (_, rows, code, line, column) => {
    const problems = await expectCodes(() => read({ contacts: contacts(...rows) }), code);
    expect(places(problems)).toEqual([[code, "c.csv", line, column]]);
  });

  it("is the same contact twice, also with another frequency; the way back is another contact", async () => {
    const twice = contacts(
      "Stadhuis,Het Anker,Ongeveer wekelijks",
      "Het Anker,Stadhuis,Ongeveer wekelijks",
      "STADHUIS,het anker,Geen contact",
    );
    const [problem] = await expectCodes(() => read({ contacts: twice }), "roster-contact-twice");
    expect(problem).toMatchObject({ facts: { first: 2 }, where: { line: 4 } });
  });

  it("is an empty file, or nothing below the headings", async () => {
    await expectCodes(() => read({ contacts: "" }), "empty-file");
    await expectCodes(() => read({ contacts: "van,naar\n" }), "roster-contacts-none");
  });

  it("is told for every line at once", async () => {
    const [problem] = await expectCodes(
      () => read({ contacts: "van,naar\nStadhuis,X\nStadhuis,Het Anker\nStadhuis,Y\n" }),
      "roster-organisation-unknown",
    );
    expect(problem?.where?.lines).toMatchObject({ named: [2, 4], count: 2 });
  });

  it("is two keys of the study that name one file", async () => {
    const study = STUDY.replace("c.csv", "o.csv");
    await expectCodes(() => read({ study }), "roster-same-file");
  });

  it("never names an organisation", async () => {
    const secret = "Geheime Stichting";
    const given = [
      { organisations: organisations(`${secret},x,y`, `${secret},x,y`) },
      { contacts: `van,naar\n${secret},Stadhuis\nHet Anker,Het Anker\nDe Brug,Stadhuis\n` },
      { contacts: `van,naar,${secret}\nStadhuis,Het Anker,x\n` },
    ];
    for (const one of given) {
      const problems = await problemsOf(() => read(one));
      const told = JSON.stringify(
        problems.map((each) => [each, sayProblem(each, "nl"), sayPlace(each.where, "nl")]),
      );
      expect(told).not.toMatch(/Geheime|Stadhuis|Anker|Brug/u);
    }
  });
});
