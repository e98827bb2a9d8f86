import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileSource } from "../../src/read/file-source.js";
import { evaluate } from "../../src/run.js";
import { memoryFolder } from "../tools/folder.js";
import { expectCodes, refusalOf } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";

const FEW = ["DOM", "HER[KENN]"];

describe("a file that is not there", () => {
  it("is refused by its name", async () => {
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
});

describe("a file with nothing in it", () => {
  it.each([
    ["case 1: is refused with no bytes in it", ""],
    ["case 1: is refused with only a byte order mark in it", "\ufeff"],
    ["case 3: is refused with only line ends in it", "\n\r\n\n"],
  ])("%s", async (_, csv) => {
    const [problem] = await expectCodes(() => evaluated(csv), "empty-file");
    expect(problem?.where).toEqual({ file: "enquete.csv" });
    const study = { "study.yaml": STUDY, "enquete.csv": csv };
    await expectRefusedOnDisk(study, /^Fout: Het bestand is leeg\./u);
  });

  it("case 2: is refused when it has a heading and no respondents, or only rejected ones", async () => {
    const reasons = {
      "DOM,HER[KENN]\n": [],
      "DOM,HER[KENN]\n,Eens\nGemeente,\n": ["no-domain", "blank-respondent"],
    };
    for (const [csv, why] of Object.entries(reasons)) {
      await expectCodes(() => evaluated(csv), "no-respondents", ...why);
      const study = { "study.yaml": STUDY, "enquete.csv": csv };
      await expectRefusedOnDisk(study, /^Fout: De export bevat geen respondenten\./u);
    }
  });

  it("is refused when it is the study file itself", async () => {
    await expectCodes(() => evaluated(exportOf(many(6, "Gemeente"), FEW), ""), "yaml-empty");
  });
});
