import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { drawAll } from "../../src/figures/draw-all.js";
import { type ReportFile, reportFiles } from "../../src/report/files.js";
import { writeResults } from "../../src/results/read.js";
import type { Results } from "../../src/results/schema.js";
import { parseXml } from "../tools/figures.js";
import { expectCodes } from "../tools/refusal.js";
import { evaluated, exportOf, HEADINGS, many } from "../tools/survey.js";

const people = exportOf([...many(12, "Gemeente"), ...many(15, "Onderwijs")]);

/** A study whose city, title and first domain all bear one label. */
const studyOf = (label: string): string =>
  [
    `municipality: ${JSON.stringify(label)}`,
    "year: 2024",
    `title: ${JSON.stringify(label)}`,
    "exports: [enquete.csv]",
    "privacy: { profile: intern }",
    `domains: { gemeente: { label: ${JSON.stringify(label)}, answers: [Gemeente] } }`,
    "",
  ].join("\n");

async function reportOf(results: Results): Promise<readonly ReportFile[]> {
  return reportFiles(results, writeResults(results), await drawAll(results), "nl");
}

const labelled = (label: string) => evaluated(people, studyOf(label));
const ending = (files: readonly ReportFile[], end: string) =>
  files.filter(({ path }) => path.endsWith(end)).map(({ text }) => text);

describe("a label that is markup", () => {
  it.each([
    ["case 62: a script", "<script>alert(1)</script>"],
    ["case 62: an image with an event", '"><img src=x onerror=alert(1)>'],
    ["case 62: an address that runs", "javascript:alert(1)//' onload='alert(1)"],
    ["case 63: the end of a CDATA section", "]]>"],
    ["case 63: a reference to NUL", "&#0;&#x1f;&amp;"],
    ["case 63: a control character", "a\u0001b\u000bc"],
    ["case 20: a line separator", "eerste\u2028tweede\u2029derde"],
  ])("%s stays text in every page and figure", async (_, label) => {
    const files = await reportOf(await labelled(label));
    const svgs = ending(files, ".svg");
    expect(svgs.length).toBeGreaterThan(5);
    for (const svg of svgs) {
      const document = parseXml(svg);
      expect(document.querySelectorAll("script, img, image, foreignObject")).toHaveLength(0);
      const attributes = [...document.querySelectorAll("*")].flatMap(({ attributes: all }) => [
        ...all,
      ]);
      expect(attributes.filter(({ name }) => name.startsWith("on"))).toEqual([]);
    }
    const [page = ""] = ending(files, ".html");
    expect(page).not.toMatch(/<script|<img|<[^>]*\son\w+=/iu);
    for (const { text } of files) {
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u2028\u2029]/u);
    }
  });
});

describe("a label with signs that cannot be seen", () => {
  it("is cleaned everywhere in the results, with a warning", async () => {
    const study = `municipality: "Arn\\u0001hem"\nyear: 2024\ntitle: "Ti\\u202etel"\nexports: [enquete.csv]\nprivacy: { profile: intern }\ndomains: { onderwijs: { label: "Scho\\u0007len" } }\n`;
    const results = await evaluated(exportOf(many(6, "Scholen"), ["DOM", "HER[KENN]"]), study);
    expect(results.study).toMatchObject({ municipality: "Arnhem", title: "Titel" });
    expect(results.domains[3]).toMatchObject({ label: "Scholen", responded: 6 });
    expect(results.problems.filter(({ code }) => code === "label-cleaned")).toHaveLength(3);
    for (const sign of ["\\u0001", "\\u0007", "\u202e"])
      expect(writeResults(results)).not.toContain(sign);
  });

  it("case 64: of 5,000 signs, one of which turns the text round, is cleaned, told and clipped", async () => {
    const results = await labelled(`\u202e${"Gemeente ".repeat(555)}`);
    expect(writeResults(results)).not.toContain("\u202e");
    const told = results.problems.filter(({ code }) => code === "label-cleaned");
    expect(told.map(({ severity }) => severity)).toEqual(["warning", "warning", "warning"]);
    const svgs = ending(await reportOf(results), ".svg");
    expect(svgs.filter((svg) => svg.includes("Gemeente…")).length).toBeGreaterThan(5);
    for (const svg of svgs) {
      const drawn = [...parseXml(svg).querySelectorAll("text")].map((text) => text.textContent);
      expect(Math.max(...drawn.map((text) => text?.length ?? 0))).toBeLessThan(300);
    }
  });

  it("case 64: of more than 5,000 signs is refused", async () => {
    const [problem] = await expectCodes(
      () => evaluated(people, studyOf("x").replace('title: "x"', `title: ${"x".repeat(5001)}`)),
      "text-too-long",
    );
    expect(problem?.where?.line).toBe(3);
  });
});

describe("a label that a spreadsheet would run", () => {
  it.each([
    ['case 65: a formula, =HYPERLINK("http://x";"y")', '=HYPERLINK("http://x";"y")'],
    ["case 65: a plus", "+1"],
    ["case 65: an at sign", "@x"],
    ["case 65: a formula in wide signs", "＝1"],
    ["case 66: a minus of which nothing is to be feared", "-"],
    ["case 66: a telephone number, which stays readable", "+31 26 000 00 00"],
  ])("%s is text in every table of the report", async (_, label) => {
    const tables = ending(await reportOf(await labelled(label)), ".csv");
    const cells = tables.flatMap((table) => Papa.parse<string[]>(table).data.flat());
    expect(cells).toContain(`'${label}`);
    expect(cells).not.toContain(label);
    expect(cells.filter((cell) => /^\s*[=@＝]|^\s*[+-](?!\d)/u.test(cell))).toEqual([]);
  });
});

describe("a label that is a name of the language itself", () => {
  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "case 35: %s is a domain as any other, in the graph too",
    async (label) => {
      const domains = [label, "Onderwijs"];
      const questionnaire = [
        "id: x@1",
        "domains:",
        ...domains.map(
          (name, index) =>
            `  - { id: d${index}, code: D${index}, label: ${name}, answers: [${name}] }`,
        ),
        "",
      ].join("\n");
      const headings = [
        ...HEADINGS.filter((heading) => !/^(?:CON|AAR)\[/u.test(heading)),
        ...["CON[D0]", "CON[D1]", "AAR[D0]", "AAR[D1]"],
      ];
      const csv = exportOf([...many(12, label), ...many(15, "Onderwijs")], headings);
      const study = `${studyOf("Voorbeeldstad").replace(/domains: .*\n/u, "")}questionnaire: v.yaml\n`;
      const results = await evaluated(csv, study, { "v.yaml": questionnaire });
      expect(results.domains.map(({ responded }) => responded)).toEqual([12, 15]);
      expect(results.network?.observed).toMatchObject({ arcs: 2, of: 2 });
      expect(results.network?.density).toBe(1);
      const svgs = ending(await reportOf(results), "contacts.svg");
      expect(svgs.join()).toContain(label);
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );
});
