import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/run.js";
import { bytesOf, memoryFolder } from "../tools/folder.js";
import { excel } from "../tools/platforms/excel.js";
import { expectCodes } from "../tools/refusal.js";
import { expectRefusedOnDisk } from "../tools/run-on-disk.js";
import { evaluated, exportOf, many, STUDY } from "../tools/survey.js";
import { type WrittenSheet, type WrittenXlsx, writtenXlsx } from "../tools/xlsx-writer.js";
import type { WrittenPart } from "../tools/zip-writer.js";

const XLSX_STUDY = STUDY.replace("enquete.csv", "enquete.xlsx");
const SHEET = "xl/worksheets/sheet1.xml";
const rows = [["DOM", "HER[KENN]"], ...Array.from({ length: 6 }, () => ["Gemeente", "Eens"])];
const answers: WrittenSheet = { name: "Blad1", rows };
const withPart = (part: WrittenPart) => writtenXlsx({ sheets: [answers], parts: [part] });
const withSheet = (xml: string) => writtenXlsx({ sheets: [{ name: "Blad1", xml }] });
const ole = (stream: string) =>
  Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, "utf16le"));

/** The road from a workbook to its results. */
const fromBook = (book: WrittenXlsx, study = XLSX_STUDY) =>
  evaluate(memoryFolder({ "study.yaml": study, "enquete.xlsx": writtenXlsx(book) }), {
    version: "0.0.0",
  });

describe("a workbook that is no honest one", () => {
  it.each([
    [
      "case 67: a zip bomb",
      withPart({ name: SHEET, content: `<worksheet>${" ".repeat(50_000_000)}</worksheet>` }),
    ],
    ["case 68: a lie about its size", withPart({ name: SHEET, content: "<worksheet/>", size: 3 })],
    [
      "case 69: a billion laughs",
      withPart({
        name: SHEET,
        content:
          '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
      }),
    ],
    [
      "case 69: an entity from outside",
      withPart({
        name: "xl/workbook.xml",
        content: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><workbook>&e;</workbook>',
      }),
    ],
    [
      "case 70: a cell beyond the sheet",
      withSheet('<sheetData><row r="1"><c r="XFD1048577"><v>1</v></c></row></sheetData>'),
    ],
    ["case 70: a huge dimension", withSheet('<dimension ref="A1:XFD1048577"/><sheetData/>')],
    ["case 75: a password", ole("EncryptionInfo EncryptedPackage")],
    ["case 75: the old format .xls", ole("Workbook")],
  ])("%s is refused by its file in little time and memory", async (_, bytes) => {
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    const study = { "study.yaml": XLSX_STUDY, "enquete.xlsx": bytes };
    await expectRefusedOnDisk(study, /gevonden: enquete\.xlsx/u);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });

  it("case 71: is read without the entries that climb out of it", async () => {
    const part = { name: "../../uit.txt", content: "x" };
    const { total } = await fromBook({ sheets: [answers], parts: [part] });
    expect(total.responded).toBe(6);
  });
});

describe("a workbook as people keep them", () => {
  it("case 72: gives the saved value of a formula, with a warning", async () => {
    const formula = { xml: 't="str"><f>"Ee"&amp;"ns"</f><v>Eens</v>' };
    const { items, problems } = await fromBook({
      sheets: [{ name: "Blad1", rows: [...rows, ["Gemeente", formula]] }],
    });
    expect(items[0]?.cells[0]?.counts?.eens).toBe(7);
    expect(problems).toContainEqual(
      expect.objectContaining({ code: "xlsx-formulas", severity: "warning" }),
    );
  });

  it("case 72: is read past hidden sheets, and asks which of two that are not", async () => {
    const hidden = await fromBook({
      sheets: [{ name: "Codes", state: "hidden", rows: [["x"]] }, answers],
    });
    expect(hidden.problems.map(({ code }) => code)).toContain("xlsx-hidden-sheets");
    const two: WrittenXlsx = { sheets: [answers, { name: "Blad2", rows: [["x"]] }] };
    const study = { "study.yaml": XLSX_STUDY, "enquete.xlsx": writtenXlsx(two) };
    await expectRefusedOnDisk(study, /"Blad1", "Blad2"/u);
    const chosen = XLSX_STUDY.replace("[enquete.xlsx]", "[{ file: enquete.xlsx, sheet: Blad1 }]");
    expect((await fromBook(two, chosen)).total.responded).toBe(6);
  });

  it.each([false, true])(
    "case 73: takes no date for an answer from 1 to 5, also where it is the fourth day (1904: %s)",
    async (date1904) => {
      const date = { xml: 's="1"><v>4</v>' };
      const book = {
        sheets: [{ name: "Blad1", rows: [...rows, ["Gemeente", date]] }],
        formats: [14],
        date1904,
      };
      const study = `${XLSX_STUDY}answers: { eens: ["4"] }\n`;
      const [problem] = await expectCodes(() => fromBook(book, study), "unknown-answer");
      expect(problem?.where).toMatchObject({ file: "enquete.xlsx", line: 8, column: 2 });
      const number = { ...book, sheets: [{ name: "Blad1", rows: [...rows, ["Gemeente", 4]] }] };
      expect((await fromBook(number, study)).items[0]?.cells[0]?.counts?.eens).toBe(7);
    },
  );
});

describe("a file under the name of another kind", () => {
  it("case 74: is read for what it is, and told: a CSV called .xlsx", async () => {
    const csv = exportOf(many(6, "Gemeente"));
    const folder = memoryFolder({ "study.yaml": XLSX_STUDY, "enquete.xlsx": csv });
    const results = await evaluate(folder, { version: "0.0.0" });
    expect(results.items).toEqual((await evaluated(csv)).items);
    expect(results.provenance.inputs).toMatchObject([{ file: "enquete.xlsx", format: "csv" }]);
    expect(results.problems.map(({ code }) => code)).toContain("kind-by-content");
  });

  it("case 74: is read for what it is, and told: a workbook called .csv", async () => {
    const book = excel().files.find(({ name }) => name === "enquete.xlsx");
    const results = await evaluated(bytesOf(book?.content ?? ""));
    expect(results.provenance.inputs).toMatchObject([{ file: "enquete.csv", format: "xlsx" }]);
    expect(results.total.responded).toBeGreaterThan(30);
    expect(results.problems.map(({ code }) => code)).toContain("kind-by-content");
  });

  it.each([
    ["case 75: a PDF", "%PDF-1.7\n"],
    [
      "case 75: a web page that Excel would open",
      "<html><table><tr><td>DOM</td></tr></table></html>",
    ],
  ])("%s is refused clearly", async (_, text) => {
    const study = { "study.yaml": XLSX_STUDY, "enquete.xlsx": text };
    await expectRefusedOnDisk(study, /gevonden: enquete\.xlsx\n/u);
  });
});
