import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recomputeScript } from "../../src/report/recompute.js";
import { evaluate } from "../../src/run.js";
import { memoryFolder } from "../tools/folder.js";
import { arnhem } from "./arnhem.js";

const results = await arnhem("publiek");

/** A study of `fixtures`, all its files in memory. */
function study(name: string) {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url);
  const files = readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder))]);
  return evaluate(memoryFolder(Object.fromEntries(files)), { version: "0.1.0" });
}

/** Every text between quotes in the script. */
const quoted = (script: string): readonly string[] =>
  [...script.matchAll(/"(?:[^"\\]|\\.)*"/gu)].map(([text]) => text.slice(1, -1));

describe("recomputeScript", () => {
  it("writes the golden script in Dutch and in English", async () => {
    await expect(recomputeScript(results, "nl")).toMatchFileSnapshot("../golden/recompute.nl.R");
    await expect(recomputeScript(results, "en")).toMatchFileSnapshot("../golden/recompute.en.R");
  });

  it("is in one language: only comments and sentences differ", () => {
    const code = (language: "nl" | "en") =>
      recomputeScript(results, language)
        .split("\n")
        .filter((line) => !/^\s*#/u.test(line))
        .map((line) => line.replace(/"(?:[^"\\]|\\.)*"/gu, '""'));
    expect(code("en")).toEqual(code("nl"));
    expect(recomputeScript(results, "nl")).toContain("verschillen in");
    expect(recomputeScript(results, "en")).not.toContain("verschillen");
  });

  it("tells nothing of what anyone answered: other answers give the same script", async () => {
    const turned = await arnhem("publiek", (name, text) =>
      name === "enquete.csv"
        ? text
            .replaceAll('"Eens"', '"Oneens"')
            .replaceAll('"Ongeveer jaarlijks"', '"Ongeveer wekelijks"')
        : text,
    );
    expect(turned.items).not.toEqual(results.items);
    expect(recomputeScript(turned, "nl")).toBe(recomputeScript(results, "nl"));
  });

  it("holds no cell of a column that is not a question, such as remarks and seeds", async () => {
    const export_ = readFileSync(
      new URL("../../fixtures/arnhem-2019/enquete.csv", import.meta.url),
      "utf8",
    );
    const seeds = [...export_.matchAll(/"nl","(\d{6,})"/gu)].map(([, seed]) => seed ?? "");
    expect(seeds).toHaveLength(66);
    const planted = await arnhem("publiek", (name, text) =>
      name === "enquete.csv" ? text.replace(/""(\r?\n)/u, '"Niemand weet dit"$1') : text,
    );
    const script = recomputeScript(planted, "nl");
    expect(script).not.toContain("Niemand weet dit");
    expect(seeds.filter((seed) => script.includes(seed))).toEqual([]);
    expect(quoted(script)).not.toContain("1980-01-01 00:00:00");
  });

  it("names every file with the domain of everyone in it", async () => {
    const script = recomputeScript(await study("per-domein"), "nl");
    for (const domain of ["gemeente", "veiligheid", "onderwijs"]) {
      expect(script).toContain(`file = "${domain}.csv"`);
      expect(script).toContain(`domain = "${domain}", rows = `);
    }
    expect(script).toContain('delimiter = ";"');
  });

  it.each([
    "platforms/spss",
    "platforms/excel",
    "platforms/limesurvey-code-en-tekst",
    "platforms/qualtrics-tekst",
  ])("says of %s that it cannot read it, and stops with status 2", async (name) => {
    const made = await study(name);
    const script = recomputeScript(made, "en");
    expect(script).toContain("This script only reads CSV exports");
    expect(script).toContain(made.provenance.inputs[0]?.file);
    expect(script.trimEnd().split("\n").at(-1)).toBe("quit(status = 2)");
    expect(script).not.toContain("compare");
  });

  it("stops likewise for results that were written before it was known how files were read", () => {
    const { spellings: _, ...provenance } = results.provenance;
    expect(recomputeScript({ ...results, provenance }, "nl")).toContain("quit(status = 2)\n");
  });
});
