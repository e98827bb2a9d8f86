import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { evaluate } from "../../src/run.js";
import { memoryFolder } from "../tools/folder.js";
import { memoryIo } from "../tools/memory-io.js";
import { refusalOf } from "../tools/refusal.js";
import { exportOf, many, STUDY } from "../tools/survey.js";

const study = `${STUDY}roster: { organisations: o.csv, contacts: c.csv }\n`;
const root = fileURLToPath(new URL("../..", import.meta.url));

describe("a study with a roster", () => {
  it("is told in one run what is wrong with its exports and with its roster", async () => {
    const folder = memoryFolder({
      "study.yaml": study,
      "enquete.csv": "DOM,HER[KENN]\nBrandweer,Eens\nGemeente,Eens\n",
      "o.csv": "organisatie,domein,respondenten\nA,brandweer,1\n",
      "c.csv": "van,naar\nA,B\n",
    });
    const { problems } = await refusalOf(() => evaluate(folder, { version: "0" }));
    expect(problems.map(({ code, where }) => [code, where?.file])).toEqual([
      ["unknown-domain", "enquete.csv"],
      ["roster-domain-unknown", "o.csv"],
    ]);
  });

  it("must have both files", async () => {
    const folder = memoryFolder({
      "study.yaml": study,
      "enquete.csv": exportOf(many(6, "Gemeente")),
      "o.csv": "organisatie,domein,respondenten\nA,gemeente,1\n",
    });
    const { kind, problems } = await refusalOf(() => evaluate(folder, { version: "0" }));
    expect([kind, problems[0]?.facts.name]).toEqual(["io", "c.csv"]);
  });

  it("tells its hidden cells by rule, and never an organisation", async () => {
    const folder = memoryFolder({
      "study.yaml": study.replace("intern", "publiek"),
      "enquete.csv": exportOf(many(12, "Gemeente")),
      "o.csv": "organisatie,domein,respondenten\nGeheim A,gemeente,9\nGeheim B,onderwijs,2\n",
      "c.csv": "van,naar\nGeheim A,Geheim B\nGeheim B,Geheim A\n",
    });
    const results = await evaluate(folder, { version: "0" });
    const codes = results.problems.filter(({ code }) => code.startsWith("roster"));
    expect(codes.map(({ code }) => code)).toEqual([
      "roster-blocks-hidden",
      "roster-indices-hidden",
    ]);
    expect(JSON.stringify(results)).not.toContain("Geheim");
  });
});

describe("the command line without a roster", () => {
  it.each([
    ["show", "organisations"],
    ["show", "blocks"],
    ["show", "brokerage"],
    ["figure", "organisations"],
  ])("%s %s says that the study names none", async (command, name) => {
    const io = memoryIo(root);
    expect(await main([command, name, "fixtures/klein"], io)).toBe(2);
    expect(io.written.err.replace(/\s+/gu, " ")).toContain("geen netwerk van organisaties");
  });

  it("says that the figure is not made for the public", async () => {
    const folder = await mkdtemp(join(tmpdir(), "ivm-roster-"));
    try {
      const io = memoryIo(root);
      const args = ["figure", "organisations", "fixtures/organisaties", "--profile", "publiek"];
      expect(await main([...args, "-o", join(folder, "f.svg")], io)).toBe(2);
      expect(io.written.err).toContain("profiel publiek");
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
