import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/model/problem.js";
import { readXlsx } from "../../src/read/xlsx/read-xlsx.js";
import { times } from "../tools/long-run.js";
import { random } from "../tools/random.js";
import { expectCodes } from "../tools/refusal.js";
import { type WrittenXlsx, writtenXlsx } from "../tools/xlsx-writer.js";
import { type WrittenPart, writtenZip } from "../tools/zip-writer.js";

const NAME = "enquete.xlsx";
const SHEET = "xl/worksheets/sheet1.xml";
const MB = 1024 * 1024;
const whole = (bytes: Uint8Array) => [...readXlsx(bytes, NAME).rows()];
const BOOK: WrittenXlsx = {
  sheets: [
    {
      name: "Blad1",
      rows: [
        ["a", "b"],
        ["x", 1],
      ],
    },
  ],
};
const withPart = (part: WrittenPart): Uint8Array => writtenXlsx({ ...BOOK, parts: [part] });
const withSheet = (xml: string): Uint8Array => writtenXlsx({ sheets: [{ name: "Blad1", xml }] });
const rss = () => process.memoryUsage().rss;

describe("the guard before a workbook", () => {
  /** A sheet of one long run of blanks, a thousand times as large as its zip. */
  const bomb = (size: number) => `<worksheet>${" ".repeat(size)}</worksheet>`;

  it("case 67: refuses a zip bomb that is honest about its size, without inflating it", async () => {
    const bytes = withPart({ name: SHEET, content: bomb(100 * MB) });
    expect(bytes.length).toBeLessThan(MB);
    const [before, start] = [rss(), performance.now()];
    await expectCodes(() => whole(bytes), "zip-too-large");
    expect(performance.now() - start).toBeLessThan(2000);
    expect(rss() - before).toBeLessThan(64 * MB);
  });

  it("case 67, 68: refuses a zip bomb that declares a small size, as soon as it is larger", async () => {
    const bytes = withPart({ name: SHEET, content: bomb(100 * MB), size: 5000 });
    const [before, start] = [rss(), performance.now()];
    await expectCodes(() => whole(bytes), "zip-size");
    expect(performance.now() - start).toBeLessThan(3000);
    expect(rss() - before).toBeLessThan(128 * MB);
  });

  it("case 68: refuses a part that declares 4 GB or less than it holds, and allocates for neither", async () => {
    const part = { name: SHEET, content: "<worksheet/>" };
    const before = rss();
    await expectCodes(() => whole(withPart({ ...part, size: 0xfffffffe })), "zip-too-large");
    await expectCodes(() => whole(withPart({ ...part, size: 0xffffffff })), "zip-too-large");
    await expectCodes(() => whole(withPart({ ...part, size: 3 })), "zip-size");
    await expectCodes(() => whole(withPart({ ...part, size: 14 * MB })), "zip-size");
    expect(rss() - before).toBeLessThan(64 * MB);
  });

  it("refuses entries that share their bytes", async () => {
    const parts = Array.from({ length: 50 }, (_, at) => ({
      name: `xl/${at}.xml`,
      content: "x",
      at: 0,
    }));
    await expectCodes(() => whole(writtenZip(parts)), "zip-damaged");
  });

  it("refuses more than 2,000 entries", async () => {
    const parts = Array.from({ length: 2001 }, (_, at) => ({ name: `xl/${at}.xml`, content: "" }));
    const [problem] = await expectCodes(() => whole(writtenZip(parts)), "zip-too-many");
    expect(problem?.facts).toEqual({ count: 2001, limit: 2000 });
  });

  it("refuses two parts of one name", async () => {
    const part = { name: SHEET, content: "<worksheet/>" };
    await expectCodes(() => whole(writtenXlsx({ ...BOOK, parts: [part, part] })), "zip-damaged");
  });

  it("case 69: refuses a document type with entities, near or far, and opens nothing", async () => {
    const laughs = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY ${"bcdefghij"[at]} "${`&${"abcdefghi"[at]};`.repeat(10)}">`,
    ).join(
      "",
    )}]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&j;</v></c></row></sheetData></worksheet>`;
    const outside =
      '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:9/x">]><worksheet>&e;</worksheet>';
    const start = performance.now();
    for (const content of [
      laughs,
      outside,
      '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>',
    ]) {
      for (const name of [
        SHEET,
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/sharedStrings.xml",
        "_rels/.rels",
      ]) {
        await expectCodes(() => whole(withPart({ name, content })), "xlsx-dtd");
      }
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("case 69: refuses an entity that nobody declared", async () => {
    await expectCodes(
      () => whole(withPart({ name: SHEET, content: "<worksheet>&lol;</worksheet>" })),
      "xlsx-xml",
    );
  });

  it.each(["XFD1048577", "XFE1", "AAAA1", "A0", "A", "1", "A1B", "B2", "É1", "A99999999999"])(
    "case 70: refuses the cell reference %s in row 1",
    async (ref) => {
      const xml = `<sheetData><row r="1"><c r="${ref}"><v>1</v></c></row></sheetData>`;
      await expectCodes(() => whole(withSheet(xml)), "xlsx-cell-ref");
    },
  );

  it("case 70: refuses a huge dimension, a row past the grid and a row out of order", async () => {
    for (const ref of ["A1:XFD1048576", "A1:XFD1048577", "A1:ZZZZ9", "x"]) {
      await expectCodes(
        () => whole(withSheet(`<dimension ref="${ref}"/><sheetData/>`)),
        "xlsx-span",
      );
    }
    for (const rows of [
      '<row r="1048577"/>',
      '<row r="2"/><row r="2"/>',
      '<row r="0"/>',
      '<row r="1e9"/>',
    ]) {
      await expectCodes(() => whole(withSheet(`<sheetData>${rows}</sheetData>`)), "xlsx-rows");
    }
  });

  it("case 70: reads a dimension and styles wider than the data, and refuses data wider than 2,000", async () => {
    const styled =
      '<dimension ref="A1:XFD90"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row></sheetData>';
    expect(whole(withSheet(styled))).toEqual([{ line: 1, cells: ["1"] }]);
    const wide = '<sheetData><row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>';
    const [problem] = await expectCodes(() => whole(withSheet(wide)), "too-many-columns");
    expect(problem?.facts).toEqual({ columns: 16_384, limit: 2000 });
  });

  it("case 71: passes over entries that climb out of the archive", async () => {
    for (const name of ["../../x", "/etc/x", "xl\\..\\x", "C:x", "xl/../../x"]) {
      expect(whole(withPart({ name, content: "x" }))).toHaveLength(2);
    }
    const rels = `<Relationships><Relationship Id="a" Type="t/officeDocument" Target="../../x"/></Relationships>`;
    const parts = [
      { name: "_rels/.rels", content: rels },
      { name: "../../x", content: "<workbook/>" },
    ];
    await expectCodes(() => whole(writtenZip(parts)), "xlsx-no-workbook");
  });

  it("case 75: refuses encrypted entries and unusual packing", async () => {
    await expectCodes(
      () => whole(withPart({ name: "xl/x", content: "x", encrypted: true })),
      "file-encrypted",
    );
    const [problem] = await expectCodes(
      () => whole(withPart({ name: "xl/x", content: "x", method: 12 })),
      "zip-method",
    );
    expect(problem?.facts).toEqual({ method: 12 });
  });

  it("refuses a part whose checksum is wrong, and a zip file without workbook", async () => {
    await expectCodes(
      () => whole(withPart({ name: SHEET, content: "<worksheet/>", crc: 1 })),
      "zip-damaged",
    );
    await expectCodes(
      () => whole(writtenZip([{ name: "word/document.xml", content: "x" }])),
      "xlsx-no-workbook",
    );
    await expectCodes(() => whole(writtenZip([])), "xlsx-no-workbook");
  });

  it("refuses values that cannot be, by line and column and without the value", async () => {
    for (const cell of [
      't="s"><v>99</v>',
      't="s"><v>-1</v>',
      't="s"><v>0.5</v>',
      "><v>geheim</v>",
      "><v>1e999</v>",
      't="q"><v>1</v>',
    ]) {
      const xml = `<sheetData><row r="2"><c r="B2" ${cell}</c></row></sheetData>`;
      const [problem] = await expectCodes(() => whole(withSheet(xml)), "xlsx-value");
      expect(problem).toMatchObject({ facts: {}, where: { file: NAME, line: 2, column: 2 } });
    }
  });

  it("refuses XML that is broken, deep, or of one text without end", async () => {
    for (const xml of ["<sheetData>", "<a></b>", "<a b='1' b='2'/><", "\u0001"]) {
      await expectCodes(() => whole(withSheet(xml)), "xlsx-xml");
    }
    await expectCodes(
      () => whole(withPart({ name: SHEET, content: Uint8Array.of(0x3c, 0x61, 0xff) })),
      "xlsx-xml",
    );
    await expectCodes(() => whole(withSheet("<a>".repeat(100_000))), "xlsx-xml");
    const noise = Buffer.from(deflateRawSync(Buffer.alloc(0))).toString("hex");
    const long = Array.from({ length: 300_000 }, (_, at) => `${at}${noise}`).join("");
    for (const xml of [
      `<c t="str"><v>${long}`,
      `<c a="${long}`,
      `<!-- ${long}`,
      `<c r="A1" t="inlineStr"><is>${`<r><t>${long.slice(0, 9000)}</t></r>`.repeat(200)}`,
    ]) {
      await expectCodes(
        () => whole(withSheet(`<sheetData><row r="1">${xml}`)),
        "xlsx-cell-too-long",
      );
    }
  });

  it("case 89: never crashes, hangs or takes much memory, whatever bytes were changed or cut off", () => {
    const draw = random(20_190_302);
    const rows = Array.from({ length: 20 }, (_, at) => ["Gemeente", at, at % 2 === 0, "Zeer eens"]);
    const packed = writtenXlsx({
      sheets: [{ name: "Blad1", rows }, { name: "Leeg" }],
      formats: [14],
    });
    const stored = writtenZip([...storedParts(rows)]);
    const before = rss();
    const count = times(800);
    let refused = 0;
    for (let time = 0; time < count; time++) {
      let bytes = draw.pick([packed, stored]).slice();
      for (let flips = draw.whole(0, 5); flips > 0; flips--) {
        bytes[draw.whole(0, bytes.length - 1)] = draw.pick([
          0,
          0x3c,
          0x80,
          0xff,
          draw.whole(0, 255),
        ]);
      }
      if (draw.next() < 0.1) bytes = bytes.slice(0, draw.whole(0, bytes.length));
      const start = performance.now();
      try {
        whole(bytes);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused++;
      }
      expect(performance.now() - start).toBeLessThan(2000);
    }
    expect(refused).toBeGreaterThan(count / 5);
    expect(refused).toBeLessThan(count);
    expect(rss() - before).toBeLessThan(300 * MB);
  }, 600_000);
});

/** A workbook whose XML lies bare in the zip, so that flips reach the reader of XML. */
function storedParts(rows: readonly (readonly unknown[])[]): WrittenPart[] {
  const cells = rows.map(
    (row, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${row.length}</v></c></row>`,
  );
  const rels = (type: string, target: string) =>
    `<Relationships><Relationship Id="a" Type="t/${type}" Target="${target}"/></Relationships>`;
  return [
    {
      name: "xl/workbook.xml",
      content: '<workbook><sheets><sheet name="B" r:id="a"/></sheets></workbook>',
      stored: true,
    },
    { name: "xl/_rels/workbook.xml.rels", content: rels("worksheet", "sheet.xml"), stored: true },
    {
      name: "xl/sheet.xml",
      content: `<worksheet><sheetData>${cells.join("")}</sheetData></worksheet>`,
      stored: true,
    },
  ];
}
