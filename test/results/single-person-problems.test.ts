import { describe, expect, it } from "vitest";
import type { ProfileId } from "../../src/model/profile.js";
import { disclosureTable } from "../../src/report/disclosure-table.js";
import { readResults, writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { evaluate } from "../../src/run.js";
import { sayProblem } from "../../src/words/problems.js";
import { memoryFolder } from "../tools/folder.js";
import { expectCodes } from "../tools/refusal.js";
import { runOnDisk } from "../tools/run-on-disk.js";
import { exportOf, many } from "../tools/survey.js";

const finding = (what: string, where = "verslag, bladzijde 2", id = "melden-1") =>
  `findings:\n  - { id: ${id}, level: personen, criterion: legitimiteit, what: "${what}", source: interview, direction: tegen, strength: 1, where: "${where}" }\n`;
const judgement = (reason: string) =>
  `judgements:\n  - { level: samenleving, criterion: duurzaamheid, verdict: op_orde, reason: "${reason}" }\n`;

interface Texts {
  readonly finding?: string;
  readonly judgement?: string;
  readonly questionnaire?: string;
  readonly study?: string;
}

function files(texts: Texts): Record<string, string> {
  const asked = texts.questionnaire === undefined ? "" : "questionnaire: vragenlijst.yaml\n";
  return {
    "study.yaml": `municipality: Voorbeeldstad\nyear: 2024\nexports: [enquete.csv]\nfindings: bevindingen.yaml\njudgements: oordeel.yaml\n${asked}${texts.study ?? ""}`,
    "enquete.csv": exportOf([...many(12, "Gemeente"), ...many(15, "Onderwijs")]),
    "bevindingen.yaml": texts.finding ?? "findings: []\n",
    "oordeel.yaml": texts.judgement ?? "judgements: []\n",
    ...(texts.questionnaire === undefined ? {} : { "vragenlijst.yaml": texts.questionnaire }),
  };
}

const evaluated = (texts: Texts, profile: ProfileId): Promise<Results> =>
  evaluate(memoryFolder(files(texts)), { version: "0.1.0", profile });
const told = ({ problems }: Results) => problems.filter(({ code }) => code === "single-person");

describe("words about one person", () => {
  const texts = { finding: finding("Een enkele agent zegt Abracadabra.") };

  it("warn colleagues, with the file, the finding and the phrase, and no more of the text", async () => {
    const results = await evaluated(texts, "intern");
    expect(told(results)).toEqual([
      {
        severity: "warning",
        code: "single-person",
        message: expect.stringContaining("‘Een enkele agent’ bij bevinding melden-1 (what)"),
        where: "bevindingen.yaml",
      },
    ]);
    expect(JSON.stringify(told(results))).not.toContain("Abracadabra");
    const rule = disclosureTable(results, "nl").rows.find(([id]) => id === "D18");
    expect(rule?.at(-1)).toBe("1 waarschuwing");
  });

  it("stop a report for the public, and nothing is written", async () => {
    for (const command of [
      ["report", "study", "--profile", "publiek", "--out", "rapport"],
      ["check", "study", "--profile", "publiek"],
      ["show", "capacity", "study", "--profile", "publiek"],
      ["figure", "capacity", "study", "--profile", "publiek", "-o", "f.svg"],
    ]) {
      const { code, out, err, files: left } = await runOnDisk(files(texts), command);
      expect([command[0], code, out]).toEqual([command[0], 1, ""]);
      const said = err.replace(/\s+/gu, " ");
      expect(said).toContain("‘Een enkele agent’ bij bevinding melden-1 (what)");
      expect(said).toContain("gevonden: bevindingen.yaml");
      expect(said).toContain("doe dit: Schrijf over een groep");
      expect(said).not.toContain("Abracadabra");
      expect(left.filter((name) => !name.startsWith("study"))).toEqual([]);
    }
  });

  it.each<[string, Texts, Record<string, string>, string]>([
    [
      "where a finding stands",
      { finding: finding("Goed.", "gesprek met één docent") },
      { part: "findings", key: "where" },
      "bevindingen.yaml",
    ],
    [
      "the name of a finding",
      { finding: finding("Goed.", "p. 1", "een-enkele-agent") },
      { part: "findings", key: "id" },
      "bevindingen.yaml",
    ],
    [
      "a judgement",
      { judgement: judgement("Twee ouders klagen.") },
      { part: "judgements", entry: "samenleving × duurzaamheid", key: "reason" },
      "oordeel.yaml",
    ],
    [
      "the title",
      { study: "title: Wat één agent ziet\n" },
      { part: "study", key: "title" },
      "study.yaml",
    ],
    [
      "the note",
      { study: "note: Naar een van de docenten.\n" },
      { part: "study", key: "note" },
      "study.yaml",
    ],
    [
      "the name of a domain",
      { study: "domains: { onderwijs: { label: De enige leraar } }\n" },
      { part: "domains", entry: "onderwijs", key: "label" },
      "study.yaml",
    ],
    [
      "an own question",
      {
        questionnaire:
          "id: eigen@1\nsteps:\n  - { id: herkennen, label: Herkennen, items: [{ id: kennis, code: 'HER[KENN]', label: kennis, text: Eén agent helpt ons. }] }\n",
      },
      { part: "questionnaire", entry: "herkennen.kennis", key: "text" },
      "vragenlijst.yaml",
    ],
  ])("are found in %s", async (_, written, facts, file) => {
    const folder = files(written);
    if (written.questionnaire !== undefined) {
      folder["enquete.csv"] = exportOf(
        [...many(12, "Gemeente"), ...many(15, "Onderwijs")],
        ["DOM", "HER[KENN]"],
      );
    }
    const problems = await expectCodes(
      () => evaluate(memoryFolder(folder), { version: "0.1.0", profile: "publiek" }),
      "single-person",
    );
    expect(problems[0]).toMatchObject({ severity: "error", facts, where: { file } });
  });

  it("are about fewer people than the study itself allows", async () => {
    const study = (count: number) => ({
      finding: finding("Vier docenten zeggen dit."),
      study: `privacy: { profile: publiek, minimum_count: ${count} }\n`,
    });
    expect(told(await evaluated(study(4), "publiek"))).toEqual([]);
    const [problem] = await expectCodes(() => evaluated(study(5), "publiek"), "single-person");
    expect(problem && sayProblem(problem, "en").problem).toContain("about fewer than 5 people");
  });

  it("are found in a document for the public that was changed by hand", async () => {
    const good = writeResults(
      await evaluated({ finding: finding("Agenten zeggen dit.") }, "publiek"),
    );
    expect(readResults(good, "results.json").provenance.profile).toBe("publiek");
    const changed = good.replace("Agenten zeggen dit.", "Eén agent zegt dit.");
    await expectCodes(async () => readResults(changed, "results.json"), "single-person");
    const intern = writeResults(await evaluated(texts, "intern"));
    expect(told(readResults(intern, "results.json"))).toHaveLength(1);
  });
});
