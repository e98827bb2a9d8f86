import { describe, expect, it } from "vitest";
import { evaluated } from "../tools/survey.js";

const STUDY = "municipality: X\nyear: 2024\nexports: [enquete.csv]\nprivacy: { profile: intern }\n";
const ROWS = Array.from({ length: 6 }, () => "Gemeente,Eens").join("\n");
const readingOf = async (content: string, study = STUDY) =>
  (await evaluated(content, study)).provenance.inputs[0]?.reading;

describe("the reading of an export", () => {
  it("tells where each question stands, counted from one, under its heading", async () => {
    expect(await readingOf(`DOM,HER[KENN]\n${ROWS}\n`)).toEqual({
      domain: null,
      line: 1,
      columns: [
        { question: "domein", column: 1, heading: "DOM" },
        { question: "herkennen.kennis", column: 2, heading: "HER[KENN]" },
      ],
    });
  });

  it("tells the line of the headings below a sep= line", async () => {
    expect(await readingOf(`sep=,\nDOM,HER[KENN]\n${ROWS}\n`)).toMatchObject({ line: 2 });
  });

  it("tells the domain of a file that holds one", async () => {
    const study = STUDY.replace("[enquete.csv]", "[{ file: enquete.csv, domain: onderwijs }]");
    const rows = Array.from({ length: 6 }, () => "Eens,1").join("\n");
    const reading = await readingOf(`HER[KENN],id\n${rows}\n`, study);
    expect(reading).toMatchObject({ domain: "onderwijs" });
    expect(reading?.columns).toEqual([
      { question: "herkennen.kennis", column: 1, heading: "HER[KENN]" },
    ]);
  });

  it("is null where the study leaves out what was broken off", async () => {
    const rows = Array.from({ length: 6 }, () => "1,2024-01-01 00:00:00,Gemeente,Eens,Eens");
    const content = `id,submitdate,DOM,HER[KENN],HER[MENS]\n${rows.join("\n")}\n`;
    expect(await readingOf(content)).not.toBeNull();
    expect(await readingOf(content, `${STUDY}partial: leave_out\n`)).toBeNull();
  });

  it("tells each spelling once, in the form in which labels are compared", async () => {
    const study = `${STUDY}domains: { gemeente: { label: "Stad  X" } }\nanswers: { eens: [Ja] }\n`;
    const { spellings } = (await evaluated(`DOM,HER[KENN]\n${ROWS}\n`, study)).provenance;
    const written = (kind: "domain" | "item", answer: string) =>
      spellings?.[kind].find((one) => one.answer === answer)?.written;
    expect(written("domain", "gemeente")).toContain("stad x");
    expect(written("item", "eens")).toContain("ja");
    expect(written("item", "leeg")).toEqual([""]);
    expect(written("item", "niet_getoond")).toContain("n/a");
    for (const kind of Object.values(spellings ?? {})) {
      const texts = kind.flatMap((one) => one.written);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
});
