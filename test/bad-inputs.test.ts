import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { standard } from "../src/codebook/standard.js";
import { fileSource } from "../src/read/file-source.js";
import { writeResults } from "../src/results/read.js";
import { evaluate } from "../src/run.js";
import { sayProblem } from "../src/words/problems.js";
import { memoryFolder } from "./tools/folder.js";
import { expectCodes, refusalOf } from "./tools/refusal.js";
import { evaluated, exportOf, HEADINGS, many, STUDY } from "./tools/survey.js";

const FEW = ["DOM", "HER[KENN]"];
const codesOf = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code);

describe("a file that is not there or has nothing in it", () => {
  it("is refused by its name when it is missing", async () => {
    const { kind, problems } = await refusalOf(() =>
      evaluate(memoryFolder({ "study.yaml": STUDY }), { version: "0" }),
    );
    expect(kind).toBe("io");
    expect(problems).toMatchObject([{ code: "file-missing", facts: { name: "enquete.csv" } }]);
  });

  it("is refused the same way on disk, where a folder is no file either", async () => {
    const folder = mkdtempSync(join(tmpdir(), "ivm-"));
    try {
      const missing = await refusalOf(() => fileSource(join(folder, "enquete.csv")));
      expect(missing.kind).toBe("io");
      expect(missing.problems).toMatchObject([
        { code: "file-missing", facts: { name: "enquete.csv" } },
      ]);
      expect(JSON.stringify(missing.problems)).not.toContain(folder);
      await expectCodes(() => fileSource(folder), "not-a-file");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    ["nothing", ""],
    ["only line ends", "\n\r\n\n"],
    ["only a byte order mark", "\ufeff"],
  ])("is refused with %s in it", async (_, csv) => {
    const [problem] = await expectCodes(() => evaluated(csv), "empty-file");
    expect(problem?.where).toEqual({ file: "enquete.csv" });
  });

  it("is refused when it has a heading and no respondents, or only rejected ones", async () => {
    await expectCodes(() => evaluated("DOM,HER[KENN]\n"), "no-respondents");
    await expectCodes(() => evaluated("DOM,HER[KENN]\n,Eens\nGemeente,\n"), "no-respondents");
  });

  it("is refused when the study file itself is empty", async () => {
    await expectCodes(() => evaluated(exportOf(many(6, "Gemeente"), FEW), ""), "yaml-empty");
  });
});

describe("a file that is wrong", () => {
  it.each([
    ["an unknown domain", "DOM,HER[KENN]\nGemeente,Eens\nBrandweer,Eens\n", "unknown-domain", 3],
    [
      "an unknown answer",
      "DOM,HER[KENN]\nGemeente,Eens\nGemeente,Misschien\n",
      "unknown-answer",
      3,
    ],
    ["a short row", "DOM,HER[KENN]\nGemeente,Eens\nGemeente\n", "ragged-row", 3],
    ["a long row", "DOM,HER[KENN]\nGemeente,Eens\nGemeente,Eens,Eens\n", "ragged-row", 3],
    ["an unclosed quote", 'DOM,HER[KENN]\nGemeente,Eens\nGemeente,"Eens\n', "unclosed-quote", 3],
    [
      "a wrong quote in its last row",
      'DOM,HER[KENN]\nGemeente,Eens\n"Gemeente"x,Eens\n',
      "bad-quotes",
      3,
    ],
    ["a duplicate heading", "DOM,HER[KENN],DOM\nGemeente,Eens,Gemeente\n", "duplicate-header", 1],
    ["an empty heading", "DOM,,HER[KENN]\nGemeente,,Eens\n", "empty-header", 1],
    ["a NUL", "DOM,HER[KENN]\nGemeente,Eens\nGemeente,\u0000\n", "nul-character", 3],
    ["a delimiter that cannot be told", "DOM;HER[KENN],OPM\n", "delimiter-unclear", 1],
  ])("is refused by its line for %s", async (_, csv, code, line) => {
    const [problem] = await expectCodes(() => evaluated(csv), code);
    expect(problem?.where).toMatchObject({ file: "enquete.csv", line });
    expect(problem && sayProblem(problem, "nl").todo).not.toBe("");
    expect(JSON.stringify(problem)).not.toMatch(/Misschien|Brandweer/u);
  });

  it("is refused when more people answered than were invited", async () => {
    const csv = exportOf(many(6, "Gemeente"), FEW);
    const problems = await expectCodes(
      () => evaluated(csv, `${STUDY}invited: { total: 5, gemeente: 4 }\n`),
      "more-than-invited",
      "more-than-invited",
    );
    expect(problems.map(({ facts }) => facts)).toEqual([
      { domain: { nl: "Gemeente", en: "Municipality" }, responded: 6, invited: 4 },
      { domain: "totaal", responded: 6, invited: 5 },
    ]);
  });

  it("names domains and their total in the language of the reader", () => {
    const domain = { nl: "Gemeente", en: "Municipality" };
    const over = (facts: Record<string, string | number | typeof domain>, language: "nl" | "en") =>
      sayProblem({ severity: "error", code: "more-than-invited", facts }, language).problem;
    expect(over({ domain, responded: 6, invited: 1 }, "nl")).toBe(
      "Gemeente: 6 mensen antwoordden, 1 was uitgenodigd.",
    );
    expect(over({ domain, responded: 6, invited: 4 }, "en")).toBe(
      "Municipality: 6 people answered, 4 were invited.",
    );
    expect(over({ domain: "totaal", responded: 1, invited: 0 }, "en")).toBe(
      "Total: 1 person answered, 0 were invited.",
    );
  });

  it("is refused for columns called __proto__ or constructor, unless these are ignored", async () => {
    const csv = exportOf(many(6, "Gemeente"), [...FEW, "__proto__", "constructor"]);
    const problems = await expectCodes(() => evaluated(csv), "unknown-column", "unknown-column");
    expect(problems.map(({ facts }) => facts.name)).toEqual(["__proto__", "constructor"]);
    const results = await evaluated(csv, `${STUDY}ignore: [__proto__, constructor]\n`);
    expect(results.total.responded).toBe(6);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

describe("answers of which nothing can be computed", () => {
  const dontKnow = Object.fromEntries(standard.items.map(({ code }) => [code, "Weet niet"]));

  it("give no percentage and no NaN when everyone answered 'weet niet', but a reason", async () => {
    const results = await evaluated(
      exportOf([...many(20, "Gemeente", dontKnow), ...many(20, "Onderwijs", dontKnow)]),
    );
    for (const { id, cells } of results.items) {
      for (const { base, agree, counts } of cells) {
        expect(base, id).toBe(0);
        expect(agree, id).toMatchObject({
          share: null,
          interval: null,
          bounds: null,
          reason: "no-valid-answers",
        });
        expect(Object.values(counts ?? {}).every(Number.isInteger), id).toBe(true);
      }
      expect(cells.at(-1)?.counts?.weet_niet, id).toBe(40);
    }
    expect(writeResults(results)).not.toMatch(/NaN|Infinity/u);
    expect(codesOf(results).filter((code) => code === "item-without-answers")).toHaveLength(
      standard.items.length,
    );
    expect(results.scorecard.cells.every(({ proposal }) => proposal === "niet_te_beslissen")).toBe(
      true,
    );
  });

  it("leave a domain unknown, not zero, when nobody of it answered, and warn", async () => {
    const results = await evaluated(exportOf([...many(6, "Gemeente"), ...many(7, "Onderwijs")]));
    const silent = results.domains.filter(({ responded }) => responded === 0).map(({ id }) => id);
    expect(silent).toEqual(["veiligheid", "zorg_en_welzijn", "maatschappelijk"]);
    expect(codesOf(results).filter((code) => code === "domain-without-answers")).toHaveLength(3);
    for (const { source, yearly } of results.contacts) {
      if (silent.includes(source))
        expect(yearly).toMatchObject({ k: 0, share: null, reason: "no-valid-answers" });
    }
    expect(results.network?.observed).toEqual({ arcs: 8, of: 20, hidden: 0, unanswered: 12 });
    expect(results.network?.density).toBe(1);
  });

  it("make no network when contact was not asked, and say so", async () => {
    const results = await evaluated(exportOf(many(6, "Gemeente"), FEW));
    expect(results.problems.map(({ message }) => message)).toContain(
      "De vraag 'Extern melden: hoort terug' (MEE[TERU]) staat niet in de export en is niet gemeten.",
    );
    expect(results.network).toBeNull();
    expect(results.contacts).toEqual([]);
    expect(codesOf(results)).toContain("contacts-not-asked");
    expect(results.problems.filter(({ code }) => code === "item-not-asked")).toHaveLength(
      standard.items.length - 1,
    );
  });

  it("of one respondent are hidden for everyone and for colleagues", async () => {
    for (const profile of ["intern", "publiek"]) {
      const results = await evaluated(
        exportOf(many(1, "Gemeente")),
        STUDY.replace("intern", profile),
      );
      for (const { agree, base, counts } of results.items.flatMap(({ cells }) => cells)) {
        if (agree.reason === "no-valid-answers") continue;
        expect([agree.k, base, counts, agree.reason]).toEqual([null, null, null, "hidden"]);
      }
    }
  });
});

describe("rows that are not counted", () => {
  it("are rejected and told by line, so that rows = counted + rejected", async () => {
    const csv = exportOf([
      ...many(6, "Gemeente"),
      { DOM: "" },
      Object.fromEntries(
        HEADINGS.map((heading) => [heading, heading === "DOM" ? "Onderwijs" : ""]),
      ),
    ]);
    const results = await evaluated(csv);
    expect(results.provenance.inputs).toMatchObject([{ rows: 8, counted: 6, rejected: 2 }]);
    expect(
      results.problems
        .filter(({ severity, where }) => severity === "warning" && where?.startsWith("enquete"))
        .map(({ code, where }) => [code, where]),
    ).toEqual([
      ["straight-lining", "enquete.csv, regel 2 tot en met 7 (6 keer)"],
      ["no-domain", "enquete.csv, regel 8"],
      ["blank-respondent", "enquete.csv, regel 9"],
    ]);
    expect(results.total.responded).toBe(6);
  });
});

describe("labels with control characters", () => {
  it("are cleaned everywhere in the results, with a warning", async () => {
    const study = `municipality: "Arn\\u0001hem"\nyear: 2024\ntitle: "Ti\\u202etel"\nexports: [enquete.csv]\nprivacy: { profile: intern }\ndomains: { onderwijs: { label: "Scho\\u0007len" } }\n`;
    const results = await evaluated(exportOf(many(6, "Scholen"), FEW), study);
    expect(results.study).toMatchObject({ municipality: "Arnhem", title: "Titel" });
    expect(results.domains[3]).toMatchObject({ label: "Scholen", responded: 6 });
    expect(codesOf(results).filter((code) => code === "label-cleaned")).toHaveLength(3);
    for (const sign of ["\\u0001", "\\u0007", "\u202e"])
      expect(writeResults(results)).not.toContain(sign);
  });
});

describe("the same answers in another shape", () => {
  const people = [
    ...many(6, "Gemeente"),
    ...many(7, "Onderwijs", { "HER[KENN]": "Oneens" }),
    ...many(5, "Veiligheid", { "CON[GEM]": "Geen contact" }),
  ];
  /** All but the name and hash of the input, and what is told of its lines. */
  const content = (results: Awaited<ReturnType<typeof evaluated>>) => ({
    ...results,
    provenance: null,
    problems: results.problems.filter(({ where }) => where === null),
  });

  it("give the same results with the rows in another order", async () => {
    expect(content(await evaluated(exportOf([...people].reverse())))).toEqual(
      content(await evaluated(exportOf(people))),
    );
  });

  it("give the same results with the columns in another order", async () => {
    expect(content(await evaluated(exportOf(people, [...HEADINGS].reverse())))).toEqual(
      content(await evaluated(exportOf(people))),
    );
  });

  it("give the same results with semicolons, CRLF and a byte order mark", async () => {
    const csv = exportOf(people).replaceAll('","', '";"').replaceAll("\n", "\r\n");
    expect(content(await evaluated(`\ufeff${csv}`))).toEqual(
      content(await evaluated(exportOf(people))),
    );
  });

  it("give the same results as a file per domain", async () => {
    const study =
      "municipality: Voorbeeldstad\nyear: 2024\nexports:\n  - { file: a.csv, domain: gemeente }\n  - { file: b.csv, domain: onderwijs }\n  - { file: c.csv, domain: veiligheid }\nprivacy: { profile: intern }\n";
    const headings = HEADINGS.filter((heading) => heading !== "DOM");
    const parts = await evaluate(
      memoryFolder({
        "study.yaml": study,
        "a.csv": exportOf(people.slice(0, 6), headings),
        "b.csv": exportOf(people.slice(6, 13), headings),
        "c.csv": exportOf(people.slice(13), headings),
      }),
      { version: "0.0.0" },
    );
    expect(content(parts)).toEqual(content(await evaluated(exportOf(people))));
    expect(parts.provenance.inputs.map(({ file, counted }) => [file, counted])).toEqual([
      ["a.csv", 6],
      ["b.csv", 7],
      ["c.csv", 5],
    ]);
  });

  it("cannot be counted twice by naming one file twice", async () => {
    const study = STUDY.replace("[enquete.csv]", "[enquete.csv, enquete.csv]");
    const [problem] = await expectCodes(() => evaluated(exportOf(people), study), "export-twice");
    expect(problem?.facts).toEqual({ name: "enquete.csv" });
    expect(problem?.where).toEqual({ file: "study.yaml" });
  });
});
