import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { TOTAL } from "../src/model/answer.js";
import { published } from "../src/results/published.js";
import { readResults, writeResults } from "../src/results/read.js";
import type { Results } from "../src/results/schema.js";
import { evaluate } from "../src/run.js";
import { memoryFolder } from "./tools/folder.js";
import { times } from "./tools/long-run.js";
import { random } from "./tools/random.js";
import { cut, randomSheets, someHeadings } from "./tools/random-survey.js";
import { expectCodes } from "./tools/refusal.js";
import { exportOf, HEADINGS, many, type Sheet } from "./tools/survey.js";

const OPTIONS = { version: "0.0.0" };

interface Part {
  readonly sheets: readonly Sheet[];
  readonly headings?: readonly string[];
}

const study = (name: string, files: string, profile = "intern", more = ""): string =>
  `municipality: ${name}\nyear: 2024\n${files}privacy: { profile: ${profile} }\n${more}`;

const documentOf = (
  { sheets, headings = HEADINGS }: Part,
  name: string,
  profile?: string,
  more?: string,
) =>
  evaluate(
    memoryFolder({
      "study.yaml": study(name, "exports: [e.csv]\n", profile, more),
      "e.csv": exportOf(sheets, headings),
    }),
    OPTIONS,
  );

const merge = (documents: readonly (Results | string)[], profile?: string, more?: string) => {
  const names = documents.map((_, at) => `${at}.json`);
  const texts = documents.map((one) => (typeof one === "string" ? one : writeResults(one)));
  return evaluate(
    memoryFolder({
      "study.yaml": study("Regio", `members: [${names.join()}]\n`, profile, more),
      ...Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ""])),
    }),
    OPTIONS,
  );
};

/** All that does not rest on which answers go together. */
function comparable({
  provenance,
  problems,
  study: _,
  network,
  reliability,
  ...rest
}: Results): unknown {
  const { intervals, refused, hub, ...points } = network ?? {
    intervals: null,
    refused: [],
    hub: null,
  };
  const told = refused.filter(({ measure }) => measure !== "intervals");
  return {
    ...rest,
    problems: null,
    network: { ...points, refused: told, hub: hub && { ...hub, test: null } },
  };
}

const INVITED =
  "invited: { total: 900, gemeente: 200, veiligheid: 200, zorg_en_welzijn: 200, onderwijs: 200, maatschappelijk: 100 }\n";

describe("reports of parts, added up", () => {
  it("give the numbers of the whole where every part shows its numbers", async () => {
    const draw = random(70);
    for (let time = 0; time < times(4, 100); time++) {
      const sheets = randomSheets(draw, 500);
      const headings = draw.pick([HEADINGS, someHeadings(draw)]);
      const own = draw.pick(["", INVITED]);
      const parts = [sheets.slice(0, 260), sheets.slice(260)].map((some) => ({
        sheets: some,
        headings,
      }));
      const documents = await Promise.all(
        parts.map((part, at) => documentOf(part, `Stad ${at}`, "intern", own)),
      );
      const cells = documents.flatMap(({ items }) => items.flatMap((item) => item.cells));
      expect(cells.filter(({ counts }) => counts === null)).toEqual([]);
      const doubled = own.replaceAll(/\d+/gu, (count) => String(2 * Number(count)));
      const whole = await documentOf({ sheets, headings }, "Regio", "intern", doubled);
      expect(comparable(await merge(documents))).toEqual(comparable(whole));
      expect(comparable(await merge(documents.toReversed()))).toEqual(comparable(whole));
    }
  });

  it("hold no number that a part hides, and the sum of every number that all show", async () => {
    const draw = random(71);
    let [hidden, shown] = [0, 0];
    for (let time = 0; time < times(6, 200); time++) {
      const profile = draw.pick(["intern", "publiek"]);
      const parts = cut(draw, randomSheets(draw, draw.whole(40, 400)), 4);
      const documents = await Promise.all(
        parts.map((sheets, at) =>
          documentOf(
            { sheets, headings: draw.pick([HEADINGS, someHeadings(draw)]) },
            `Stad ${at}`,
            profile,
          ),
        ),
      );
      const whole = await merge(documents, profile);
      for (const { id, cells } of whole.items) {
        for (const cell of cells) {
          const told = documents.flatMap(
            ({ items }) =>
              items
                .find((item) => item.id === id)
                ?.cells.find(({ domain }) => domain === cell.domain) ?? [],
          );
          const all = told.every(({ agree }) => agree.k !== null);
          if (!all) {
            hidden++;
            expect(cell).toMatchObject({
              counts: null,
              base: null,
              agree: { k: null, share: null },
              hidden: { rule: "D6" },
            });
          } else if (cell.agree.k !== null) {
            shown++;
            expect(cell.agree.k).toBe(told.reduce((sum, { agree }) => sum + (agree.k ?? 0), 0));
          }
          if (told.some(({ counts }) => counts === null)) expect(cell.counts).toBeNull();
        }
      }
      expect(readResults(writeResults(whole), "results.json")).toEqual(whole);
    }
    expect(Math.min(hidden, shown)).toBeGreaterThan(100);
  });

  it("say of whom they are, why intervals and reliability are not there, and every note", async () => {
    const sheets = randomSheets(random(72), 300);
    const documents = await Promise.all([
      documentOf({ sheets: sheets.slice(150) }, "Noord", "intern", "note: Nagemaakt.\n"),
      documentOf({ sheets: sheets.slice(0, 150) }, "Zuid"),
    ]);
    const {
      study: about,
      provenance,
      network,
      reliability,
      total,
    } = await merge(documents, "intern", "note: Eigen.\n");
    expect(about.note).toBe("Eigen. Noord: Nagemaakt.");
    expect(total.responded).toBe(300);
    expect(
      provenance.members.map(({ municipality, respondents }) => [municipality, respondents]),
    ).toEqual([
      ["Noord", 150],
      ["Zuid", 150],
    ]);
    expect(network?.refused).toContainEqual({ measure: "intervals", reason: "answers-not-kept" });
    expect(reliability.map(({ reason }) => reason)).toContain("from-reports");
    expect(reliability.every(({ n, value }) => n === null && value === null)).toBe(true);
  });

  it("count a part that did not ask a question as not shown, and never as zero", async () => {
    const headings = HEADINGS.filter(
      (heading) => heading !== "HER[KENN]" && !/^(?:CON|AAR)/u.test(heading),
    );
    const [all, some] = await Promise.all([
      documentOf({ sheets: many(12, "Gemeente") }, "Noord"),
      documentOf({ sheets: many(15, "Gemeente"), headings }, "Zuid"),
    ]);
    const { items, contacts, problems } = await merge([all, some]);
    const messages = problems.map(({ message }) => message);
    expect(messages).toContain(
      "Eén vraag is alleen gesteld in Noord, en gaat ook in het totaal alleen daarover: Herkennen: kennis.",
    );
    expect(messages).toContain(
      "De vragen over contact zijn alleen gesteld in Noord; contacten en netwerk gaan alleen daarover.",
    );
    const same = await merge([all, await documentOf({ sheets: many(15, "Gemeente") }, "Zuid")]);
    expect(same.problems.filter(({ code }) => code.endsWith("asked-in-some"))).toEqual([]);
    const cell = items
      .find(({ id }) => id === "herkennen.kennis")
      ?.cells.find(({ domain }) => domain === TOTAL);
    expect(cell).toMatchObject({ base: 12, counts: { eens: 12, niet_getoond: 15, leeg: 0 } });
    expect(contacts[1]).toMatchObject({ base: 12, frequency: { jaarlijks: 12, niet_getoond: 15 } });
  });

  it("are refused twice, of another questionnaire, or internal in a report for the public", async () => {
    const one = await documentOf({ sheets: many(12, "Gemeente") }, "Noord");
    await expectCodes(() => merge([one, one]), "member-twice");
    await expectCodes(() => merge([one], "publiek"), "member-profile");
    const two = await documentOf({ sheets: many(13, "Gemeente") }, "Zuid");
    const other = { ...two, study: { ...two.study, questionnaire: "anders@1" } };
    await expectCodes(() => merge([one, other]), "member-questions");
    await expectCodes(() => merge([one, "{}"]), "results-not-ours");
    await expectCodes(() => merge([one], "intern", "exports: [e.csv]\n"), "members-and-counts");
    await expectCodes(
      () => merge([one], "intern", "invited: { gemeente: 5 }\n"),
      "more-than-invited",
    );
  });

  it("are refused when they count the people of one municipality twice, at any depth", async () => {
    const [one, two, three] = await Promise.all([
      documentOf({ sheets: many(12, "Gemeente") }, "Noord"),
      documentOf({ sheets: many(13, "Gemeente") }, "Zuid"),
      documentOf({ sheets: many(14, "Gemeente") }, "West"),
    ]);
    const whole = await merge([one, two]);
    await expectCodes(() => merge([whole, two]), "member-twice");
    const larger = await merge([whole, three]);
    expect(larger.provenance.members[0]?.parts).toEqual([
      { municipality: "Noord", year: 2024 },
      { municipality: "Zuid", year: 2024 },
    ]);
    const named = { ...larger, study: { ...larger.study, municipality: "Landsdeel" } };
    await expectCodes(() => merge([named, one]), "member-twice");
    const again = await documentOf({ sheets: many(19, "Gemeente") }, " zuid");
    await expectCodes(() => merge([one, two, again]), "member-twice");
    const older = { ...two, study: { ...two.study, year: 2020 } };
    await expectCodes(() => merge([one, two, older]), "member-two-years");
    const renamed = { ...two, study: { ...two.study, municipality: "Oost" } };
    await expectCodes(() => merge([two, renamed]), "member-same-data");
    expect(
      (await merge([named, await documentOf({ sheets: many(15, "Gemeente") }, "Oost")])).total
        .responded,
    ).toBe(54);
  });

  it("tell by name that parts are of other years, also in a report for everyone", async () => {
    const [one, two] = await Promise.all([
      documentOf({ sheets: many(12, "Gemeente") }, "Noord", "publiek"),
      documentOf({ sheets: many(13, "Gemeente") }, "Zuid", "publiek"),
    ]);
    const older = { ...one, study: { ...one.study, year: 2023 } };
    const said = ({ problems }: Results) =>
      problems.filter(({ code }) => code === "member-years").map(({ message }) => message);
    expect(said(published(await merge([older, two], "publiek")))).toEqual([
      "De delen zijn van 2023 en 2024: Noord 2023, Zuid 2024. Dit rapport noemt alleen 2024.",
    ]);
    expect(said(await merge([older], "publiek"))).toEqual([
      "De delen zijn van 2023: Noord 2023. Dit rapport noemt alleen 2024.",
    ]);
    expect(said(await merge([one, two], "publiek"))).toEqual([]);
  });

  it("tell by name which parts are of another version of the disclosure rules", async () => {
    const [one, two] = await Promise.all([
      documentOf({ sheets: many(12, "Gemeente") }, "Noord"),
      documentOf({ sheets: many(13, "Gemeente") }, "Zuid"),
    ]);
    const older = { ...one, provenance: { ...one.provenance, rules: "1" } };
    const { problems } = await merge([older, two]);
    const [told, ...others] = problems.filter(({ code }) => code === "member-rules");
    expect(told).toMatchObject({ severity: "warning", where: null });
    expect(told?.message).toContain(`(1; dit rapport: ${two.provenance.rules}): Noord.`);
    expect(others).toEqual([]);
    const none = await merge([one, two]);
    expect(none.problems.map(({ code }) => code)).not.toContain("member-rules");
  });

  it("are refused all at once, whatever is wrong with each", async () => {
    const one = await documentOf({ sheets: many(12, "Gemeente") }, "Noord");
    const two = await documentOf({ sheets: many(13, "Gemeente") }, "Zuid");
    const other = { ...two, study: { ...two.study, questionnaire: "anders@1" } };
    await expectCodes(
      () => merge(["{}", one, other, one, "geen JSON"], "publiek"),
      ...["results-not-ours", "member-profile", "member-questions", "member-profile"],
      ...["member-profile", "member-twice", "results-no-json"],
    );
  });

  it("are refused when a manifest beside them promises another hash", async () => {
    const one = await documentOf({ sheets: many(12, "Gemeente") }, "Noord");
    const text = writeResults(one);
    const folder = memoryFolder({
      "study.yaml": study("Regio", "members: [0.json]\n"),
      "0.json": text,
    });
    const beside = (hash: string) => evaluate({ ...folder, promised: async () => hash }, OPTIONS);
    await expectCodes(() => beside("0".repeat(64)), "results-tampered");
    const own = createHash("sha256").update(text).digest("hex");
    expect((await beside(own)).total.responded).toBe(12);
  });
});
