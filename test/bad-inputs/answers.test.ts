import { describe, expect, it } from "vitest";
import { standard } from "../../src/codebook/standard.js";
import { writeResults } from "../../src/results/read.js";
import { expectCodes } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const FEW = ["DOM", "HER[KENN]"];
const codesOf = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code);

describe("an answer that is on no scale", () => {
  it.each([
    ["case 44: an unknown domain", "Brandweer", "Eens", "unknown-domain", 1, "Onderwijs, Maatsch"],
    ["case 46: the answer 6", "Gemeente", "6", "unknown-answer", 2, "Zeer eens, Eens, Neutraal"],
    ["case 46: the answer 0", "Gemeente", "0", "unknown-answer", 2, "Zeer eens, Eens, Neutraal"],
    ["case 46: the answer 3,5", "Gemeente", '"3,5"', "unknown-answer", 2, "Zeer eens, Eens"],
    ["case 46: the answer -1", "Gemeente", "-1", "unknown-answer", 2, "Zeer eens, Eens, Neutraal"],
    ["case 49: a number among answers in words", "Gemeente", "4", "unknown-answer", 2, "Zeer eens"],
    ["an answer in other words", "Gemeente", "Misschien", "unknown-answer", 2, "Zeer eens, Eens"],
  ])(
    "%s is refused by its place, with what is allowed",
    async (_, domain, answer, code, column, allowed) => {
      const csv = `DOM,HER[KENN]\nGemeente,Eens\n${domain},${answer}\n`;
      const [problem] = await expectCodes(() => evaluated(csv), code);
      expect(problem?.where).toMatchObject({ file: "enquete.csv", line: 3, column });
      expect(Object.values(problem?.facts ?? {}).join()).toContain(allowed);
      expect(JSON.stringify(problem)).not.toMatch(/Misschien|Brandweer/u);
      const study = { "study.yaml": STUDY, "enquete.csv": csv };
      const place = new RegExp(`gevonden: enquete\\.csv, regel 3, kolom ${column}\\n`, "u");
      await expectRefusedOnDisk(study, place);
    },
  );

  it("case 46: is told once with the number of times it was found", async () => {
    const csv = `DOM,HER[KENN]\nGemeente,Eens\n${"Gemeente,6\n".repeat(7)}`;
    const [problem] = await expectCodes(() => evaluated(csv), "unknown-answer");
    expect(problem?.where).toMatchObject({ line: 3, lines: { last: 9, count: 7 } });
  });

  it("case 49: counts among answers in words when the study says what it means", async () => {
    const csv = `DOM,HER[KENN]\n${"Gemeente,Eens\nGemeente,4\n".repeat(3)}`;
    const { items } = await evaluated(csv, `${STUDY}answers: { eens: ["4"] }\n`);
    expect(items[0]?.cells[0]?.counts?.eens).toBe(6);
  });

  it("case 48: is refused when the study gives it two meanings, also one of the scale", async () => {
    const csv = exportOf(many(6, "Gemeente"), FEW);
    for (const answers of ['{ eens: ["1"], oneens: ["1"] }', "{ zeer_oneens: [Zeer eens] }"]) {
      await expectCodes(() => evaluated(csv, `${STUDY}answers: ${answers}\n`), "answer-twice");
    }
  });
});

describe("an answer in another spelling", () => {
  // What is surely the same word is read without a warning: a warning for every space would
  // bury those that matter. What is only alike is refused.
  it.each([
    ["case 45: spaces, case and an ampersand in a domain", " zorg  & WELZIJN ", "Eens"],
    ["case 45: a domain without spaces around its ampersand", "Zorg&Welzijn", "eens"],
    ["case 47: a no-break space behind an answer", "Zorg en welzijn", "Eens\u00a0"],
    ["case 47: no-break spaces in a domain", "Zorg\u00a0en\u00a0welzijn", "\u00a0EENS"],
  ])("%s is read as what it is", async (_, domain, answer) => {
    const { items, problems } = await evaluated(
      `DOM,HER[KENN]\n${`${domain},${answer}\n`.repeat(6)}`,
    );
    expect(items[0]?.cells[2]).toMatchObject({ domain: "zorg_en_welzijn", agree: { k: 6 } });
    expect(problems.filter(({ where }) => where !== null)).toEqual([]);
  });

  it("case 47: an accent written as two signs is read as one", async () => {
    const study = `${STUDY}domains: { onderwijs: { answers: [Café] } }\n`;
    const { domains } = await evaluated(`DOM,HER[KENN]\n${"Cafe\u0301,Eens\n".repeat(6)}`, study);
    expect(domains[3]).toMatchObject({ id: "onderwijs", responded: 6 });
  });
});

describe("answers of which nothing can be computed", () => {
  const dontKnow = Object.fromEntries(standard.items.map(({ code }) => [code, "Weet niet"]));

  it("case 42: give no percentage and no NaN when everyone answered 'weet niet', but a reason", async () => {
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

  it("case 43: leave a domain unknown, not zero, when nobody of it answered, and warn", async () => {
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
    expect(results.problems.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(
        /^\d+ vragen staan niet in de export en zijn niet gemeten: .*MEE\[TERU\]/u,
      ),
    );
    expect(results.network).toBeNull();
    expect(results.contacts).toEqual([]);
    expect(codesOf(results)).toContain("contacts-not-asked");
    const absent = results.problems.filter(({ code }) => code === "items-not-asked");
    expect(absent).toHaveLength(1);
    expect(absent[0]?.message).toContain(`${standard.items.length - 1} vragen`);
  });

  // No refusal: the city and its response may be known, and every answer is hidden by rule D1.
  it("case 4: of one respondent are hidden for everyone and for colleagues", async () => {
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
