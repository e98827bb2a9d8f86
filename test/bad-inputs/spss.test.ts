import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/run.js";
import { memoryFolder } from "../tools/folder.js";
import { expectCodes } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { type WrittenSav, writtenSav } from "../tools/sav-writer.js";
import { STUDY } from "../tools/survey.js";

const SAV_STUDY = STUDY.replace("enquete.csv", "enquete.sav");
const DOMAINS = [
  [1, "Gemeente"],
  [2, "Onderwijs"],
] as const;
const AGREE = [
  [1, "Zeer eens"],
  [2, "Eens"],
  [3, "Neutraal"],
  [4, "Oneens"],
  [5, "Zeer oneens"],
  [99, "Weet niet"],
] as const;
const SAV: WrittenSav = {
  variables: [
    { name: "DOM", labels: DOMAINS },
    { name: "V1", longName: "HER_KENN", label: "HER[KENN]", labels: AGREE, missing: [99] },
  ],
  rows: [...Array.from({ length: 6 }, () => [1, 2]), [1, 99], [1, 99], [1, null]],
};
const evaluated = (bytes: Uint8Array, study = SAV_STUDY) =>
  evaluate(memoryFolder({ "study.yaml": study, "enquete.sav": bytes }), { version: "0.0.0" });
const patched = (bytes: Uint8Array, at: number, value: number): Uint8Array => {
  const copy = bytes.slice();
  new DataView(copy.buffer).setInt32(at, value, true);
  return copy;
};
const whole = writtenSav(SAV);
/** Where the first record with value labels starts. */
const labelsAt = (): number => {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.length);
  for (let at = 176; ; at += 4) if (view.getInt32(at, true) === 3) return at;
};

describe("a damaged SPSS file", () => {
  it.each([
    ["case 76: a header that was cut off", whole.subarray(0, 100)],
    ["case 76: cases that were cut off", whole.subarray(0, whole.length - 9)],
    ["case 76: a billion cases", writtenSav({ ...SAV, cases: 1_000_000_000 })],
    ["case 76: a billion value labels", patched(whole, labelsAt() + 4, 1_000_000_000)],
  ])("%s is refused by its file in little time and memory", async (_, bytes) => {
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    const study = { "study.yaml": SAV_STUDY, "enquete.sav": bytes };
    await expectRefusedOnDisk(study, /gevonden: enquete\.sav/u);
    expect(performance.now() - start).toBeLessThan(3000);
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
  });
});

describe("the missing values of an SPSS file", () => {
  it("case 77: are the answer that their label names, weet niet; system-missing is empty", async () => {
    const { items, provenance } = await evaluated(whole);
    expect(items[0]?.cells[0]?.counts).toMatchObject({ eens: 6, weet_niet: 2, leeg: 0 });
    expect(provenance.inputs).toMatchObject([{ rows: 9, counted: 8, rejected: 1 }]);
  });

  it("case 77: are empty where they have no label, as SPSS itself counts them", async () => {
    const [domain, question] = SAV.variables;
    if (!domain || !question) throw new Error("no variables");
    const unlabelled = writtenSav({
      ...SAV,
      variables: [domain, { ...question, labels: AGREE.slice(0, 5) }],
      rows: [...SAV.rows, [1, 2]],
    });
    const { items, provenance } = await evaluated(unlabelled);
    expect(items[0]?.cells[0]?.counts).toMatchObject({ eens: 7, weet_niet: 0 });
    expect(provenance.inputs).toMatchObject([{ rows: 10, counted: 7, rejected: 3 }]);
  });

  it("case 77: are refused where nothing declares them", async () => {
    const [domain, question] = SAV.variables;
    if (!domain || !question) throw new Error("no variables");
    const { missing: _, ...plain } = question;
    const variables = [domain, { ...plain, labels: AGREE.slice(0, 5) }];
    await expectCodes(() => evaluated(writtenSav({ ...SAV, variables })), "unknown-answer");
  });
});

describe("an SPSS file in another form", () => {
  it("case 78: gives the same results compressed", async () => {
    const usual = await evaluated(whole);
    for (const compression of ["bytecode", "zlib"] as const) {
      const { provenance, ...rest } = await evaluated(writtenSav({ ...SAV, compression }));
      expect({ ...rest, provenance: null }).toEqual({ ...usual, provenance: null });
      expect(provenance.inputs).toMatchObject([{ format: "sav" }]);
    }
  });

  it("case 78: is read in the code page that it names, and refused in one that nobody knows", async () => {
    const [, question] = SAV.variables;
    if (!question) throw new Error("no variables");
    const accented = { name: "DOM", labels: [[1, "één wijk"] as const] };
    const sav = { ...SAV, variables: [accented, question] };
    const study = `${SAV_STUDY}domains: { gemeente: { answers: [één wijk] } }\n`;
    const { domains } = await evaluated(writtenSav({ ...sav, codePage: 1252 }), study);
    expect(domains[0]?.responded).toBe(8);
    const odd = writtenSav({ ...sav, codePage: 12_345 });
    await expectRefusedOnDisk({ "study.yaml": study, "enquete.sav": odd }, /enquete\.sav/u);
  });
});
