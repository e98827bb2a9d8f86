import { describe, expect, it } from "vitest";
import { readStudy } from "../../src/study/study-file.js";
import { sayProblem } from "../../src/words/problems.js";
import { expectCodes, refusalOf } from "../tools/refusal.js";

const START = "municipality: X\nyear: 2024\nexports: [enquete.csv]\n";
const read = (yaml: string) => readStudy(yaml, "study.yaml");

describe("a study file", () => {
  it("needs only a municipality, a year and the exports", () => {
    expect(read(START)).toEqual({
      municipality: "X",
      year: 2024,
      language: "nl",
      questionnaire: "standaard@1",
      exports: ["enquete.csv"],
      tallies: [],
      members: [],
      invited: {},
      domains: {},
      answers: {},
      partial: "count",
      columns: {},
      ignore: [],
      privacy: { profile: "publiek" },
      norms: {},
      benchmark: "pseudonym",
    });
  });

  it("is for everyone (publiek) unless it says otherwise", () => {
    expect(read(`${START}privacy: {}\n`).privacy.profile).toBe("publiek");
    expect(read(`${START}privacy: { profile: intern }\n`).privacy.profile).toBe("intern");
  });

  it("may start with a byte order mark", () => {
    expect(read(`\ufeff${START}`).municipality).toBe("X");
  });

  it("may name a file per domain beside a file with a domain column", () => {
    expect(
      read(
        "municipality: X\nyear: 2024\nexports:\n  - a.csv\n  - { file: b.csv, domain: onderwijs }\n",
      ).exports,
    ).toEqual(["a.csv", { file: "b.csv", domain: "onderwijs" }]);
  });
});

describe("a mistake in a study file", () => {
  it("in a key is told with the nearest known key, its line and column", async () => {
    const [problem] = await expectCodes(() => read(`${START}\nexprots: [b.csv]\n`), "unknown-key");
    expect(problem?.facts).toMatchObject({ key: "exprots", nearest: "exports" });
    expect(problem?.facts.known).toContain("municipality, year, title");
    expect(problem?.where).toEqual({ file: "study.yaml", line: 5, column: 1 });
  });

  it("in a key further in is told among the keys known there", async () => {
    const [problem] = await expectCodes(
      () => read(`${START}privacy:\n  profiel: intern\n`),
      "unknown-key",
    );
    expect(problem?.facts).toEqual({
      key: "profiel",
      nearest: "profile",
      known: "profile, minimum_base, minimum_count, parts_published",
    });
    expect(problem?.where).toEqual({ file: "study.yaml", line: 5, column: 3 });
  });

  it("in a value is told with what is allowed and the nearest of it", async () => {
    const [problem] = await expectCodes(
      () => read(`${START}privacy: { profile: publik }\n`),
      "wrong-value",
    );
    expect(problem?.facts).toEqual({
      key: "privacy.profile",
      allowed: "intern, publiek",
      nearest: "publiek",
    });
    expect(problem?.where).toEqual({ file: "study.yaml", line: 4, column: 12 });
  });

  it("by leaving a key out is told by the key", async () => {
    const problems = await expectCodes(() => read("language: nl\n"), "missing-key", "missing-key");
    expect(problems.map(({ facts }) => facts.key)).toEqual(["municipality", "year"]);
  });

  it("in the kind of a value is told by what belongs there", async () => {
    const [problem] = await expectCodes(
      () => read("municipality: X\nyear: twintig\nexports: [a.csv]\n"),
      "wrong-type",
    );
    expect(problem?.facts.key).toBe("year");
    expect(problem?.where).toEqual({ file: "study.yaml", line: 2, column: 1 });
  });

  it("is told together with every other one, each by its line", async () => {
    const problems = await expectCodes(
      () => read("municipality: ''\nyear: 1800\nexports: []\nlangauge: nl\n"),
      "text-empty",
      "too-small",
      "list-too-short",
      "unknown-key",
    );
    expect(problems.map(({ where }) => where?.line)).toEqual([1, 2, 3, 4]);
  });

  it("by writing a key twice is told by its second place", async () => {
    const [problem] = await expectCodes(() => read(`${START}year: 2025\n`), "yaml-duplicate-key");
    expect(problem?.where).toMatchObject({ file: "study.yaml", line: 4 });
  });

  it.each([
    ["an unclosed quote", `municipality: "X\nyear: 2024\n`],
    ["a wrong indent", "municipality: X\n year: 2024\n"],
    ["two documents", `${START}---\n${START}`],
    ["lists ten thousand deep", `title: ${"[".repeat(10_000)}\n`],
    ["an alias to nothing", `${START}title: *title\n`],
    [
      "aliases that grow without end",
      `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c]\nexports: [*d, *d, *d, *d, *d, *d, *d]\n`,
    ],
  ])("in the YAML itself, such as %s, is refused by line and never a crash", async (_, yaml) => {
    const { kind, problems } = await refusalOf(() => read(yaml));
    expect(kind).toBe("data");
    expect(problems.every(({ code }) => code === "yaml-syntax")).toBe(true);
    expect(problems[0]?.where?.line).toBeGreaterThanOrEqual(1);
  });

  it.each([
    ["a tab as indent", "privacy:\n\tprofile: intern\n\tx: 1\n", "yaml-tab", 2],
    ["no space after a colon", "municipality: X\nyear:2024\nexports: [a]\n", "yaml-colon-space", 2],
    ["a colon in a text", `${START}title: Arnhem: een evaluatie\n`, "yaml-colon-in-text", 4],
    ["a wrong indent", "municipality: X\n year: 2024\n", "yaml-syntax", 1],
  ])("in the YAML such as %s is told once, by what it is", async (_, yaml, code, line) => {
    const [problem] = await expectCodes(() => read(yaml), code);
    expect(problem?.where?.line).toBe(line);
  });

  it("in an alias is told by the line of the alias", async () => {
    const [problem] = await expectCodes(() => read(`${START}title: *title\n`), "yaml-syntax");
    expect(problem?.where).toEqual({ file: "study.yaml", line: 4, column: 8 });
  });

  it.each([
    ["nothing at all", ""],
    ["only a comment", "# later\n"],
  ])("by writing %s is told as an empty file", async (_, yaml) => {
    await expectCodes(() => read(yaml), "yaml-empty");
  });

  it.each([
    ["a list", "- a\n- b\n"],
    ["a word", "Arnhem\n"],
  ])("by writing %s is refused", async (_, yaml) => {
    await expectCodes(() => read(yaml), "wrong-type");
  });
});

describe("the exports of a study", () => {
  const exportsOf = (yaml: string) => read(`municipality: X\nyear: 2024\nexports:\n${yaml}\n`);

  it("with a misspelt domain are told the nearest key", async () => {
    const [problem] = await expectCodes(
      () => exportsOf("  - { file: a.csv, domian: onderwijs }"),
      "unknown-key",
    );
    expect(problem?.facts).toMatchObject({ key: "domian", nearest: "domain" });
  });

  it("may name an encoding and a delimiter instead of a domain", () => {
    const { exports } = exportsOf('  - { file: a.csv, encoding: macintosh, delimiter: "|" }');
    expect(exports).toEqual([{ file: "a.csv", encoding: "macintosh", delimiter: "|" }]);
  });

  it("may not have a key too many", async () => {
    const [problem] = await expectCodes(
      () => exportsOf("  - { file: b.csv, domain: onderwijs, year: 2024 }"),
      "unknown-key",
    );
    expect(problem?.facts).toMatchObject({
      key: "year",
      known: "file, domain, encoding, delimiter, sheet, labels",
    });
  });

  it("may not be a number, nor nothing", async () => {
    await expectCodes(() => exportsOf("  - 5"), "wrong-shape");
    await expectCodes(() => exportsOf("  -"), "wrong-shape");
  });
});

describe("the numbers of a study", () => {
  it.each([
    ["-3", "too-small"],
    ["2.5", "wrong-type"],
    [".nan", "wrong-type"],
    [".inf", "wrong-type"],
    ['"98"', "wrong-type"],
  ])("case 54: do not allow %s people invited", async (number, code) => {
    for (const key of ["total", "gemeente"]) {
      const [problem] = await expectCodes(
        () => read(`${START}invited: { ${key}: ${number} }\n`),
        code,
      );
      expect(problem?.facts.key).toBe(`invited.${key}`);
      expect(problem?.where?.line).toBe(4);
    }
  });

  it.each(["-0.1", "1.1", "66"])("do not allow a norm of %s", async (number) => {
    await expectCodes(
      () => read(`${START}norms: { op_orde: ${number} }\n`),
      number === "-0.1" ? "too-small" : "too-big",
    );
  });
});

describe("what is said about a value", () => {
  const said = async (yaml: string) => {
    const { problems } = await refusalOf(() => read(yaml));
    return problems.map((problem) => Object.values(sayProblem(problem, "nl")).join(" "));
  };

  it.each([
    [
      "municipality: X\nyear: twintig\nexports: enquete.csv\n",
      [
        'Bij "year" hoort een getal, bijvoorbeeld 2026. Verbeter deze waarde.',
        'Bij "exports" hoort een lijst, bijvoorbeeld [enquete.csv]. Verbeter deze waarde.',
      ],
    ],
    [
      `${START}privacy: { profile: openbaar }\n`,
      ["Bij privacy.profile staat geen geldige keuze. Kies uit: intern, publiek."],
    ],
    [
      `${START}norms: { op_orde: 70 }\n`,
      [
        "Het getal bij norms.op_orde is te groot. Schrijf 0.7 voor 70%. Het grootste getal dat kan, is 1.",
      ],
    ],
    [
      `${START}norms: { op_orde: -1 }\n`,
      ["Het getal bij norms.op_orde is te klein. Schrijf een getal van 0 tot 1: 0.7 voor 70%."],
    ],
  ])("is what belongs there: %j", async (yaml, sentences) => {
    expect(await said(yaml)).toEqual(sentences);
  });
});

describe("hostile keys", () => {
  it.each(["__proto__", "constructor", "prototype"])(
    "case 36: named %s change no object of the program",
    async (key) => {
      const pollute = `{ x: 1, polluted: true }`;
      for (const yaml of [
        `${key}: ${pollute}\n`,
        `domains: { ${key}: { label: L } }\n`,
        `columns: { ${key}: L }\n`,
        `invited: { ${key}: 3 }\n`,
      ]) {
        try {
          read(`${START}${yaml}`);
        } catch (error) {
          expect((error as Error).name).toBe("Refusal");
        }
        expect(({} as Record<string, unknown>).x).toBeUndefined();
        expect(({} as Record<string, unknown>).label).toBeUndefined();
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }
    },
  );
});
