import { describe, expect, it } from "vitest";
import { readXlsx, type XlsxOptions } from "../../src/read/xlsx/read-xlsx.js";
import { random } from "../tools/random.js";
import { expectCodes } from "../tools/refusal.js";
import { type WrittenCell, type WrittenXlsx, writtenXlsx } from "../tools/xlsx-writer.js";

const NAME = "enquete.xlsx";
const read = (book: WrittenXlsx, options?: XlsxOptions) =>
  readXlsx(writtenXlsx(book), NAME, options);
const sheet = (...rows: readonly (readonly WrittenCell[])[]): WrittenXlsx => ({
  sheets: [{ name: "Blad1", rows }],
});
const cellsOf = (book: WrittenXlsx) => [...read(book).rows()].map(({ cells }) => cells);
const codesOf = (file: ReturnType<typeof readXlsx>) => file.notes().map(({ code }) => code);
const raw = (xml: string): WrittenCell => ({ xml });

describe("the rows of a workbook", () => {
  it("are text, with the row number of Excel", () => {
    const book = sheet(["Domein", "Kennis"], ["Zorg & Welzijn", 5], [], [null, null, "é <b>"]);
    const file = read(book);
    const rows = [
      { line: 1, cells: ["Domein", "Kennis"] },
      { line: 2, cells: ["Zorg & Welzijn", "5"] },
      { line: 4, cells: ["", "", "é <b>"] },
    ];
    expect([...file.rows()]).toEqual(rows);
    expect([...file.rows()]).toEqual(rows);
    expect(file.sheet).toBe("Blad1");
    expect(file.notes()).toEqual([]);
  });

  it("hold numbers in full, truths as TRUE and FALSE, and errors as nothing, with a note", () => {
    const file = read(
      sheet(
        [0.1, 3.3000000000000003, 1e21, -5, true, false],
        [raw("><v>3.2999999999999998</v>"), raw('t="e"><v>#N/A</v>'), 1],
      ),
    );
    expect([...file.rows()].map(({ cells }) => cells)).toEqual([
      ["0.1", "3.3000000000000003", "1e+21", "-5", "TRUE", "FALSE"],
      ["3.3", "", "1"],
    ]);
    expect(file.notes()).toMatchObject([
      { severity: "warning", code: "xlsx-errors", facts: { count: 1 }, where: { line: 2 } },
    ]);
  });

  it("join the runs of rich text, shared and inline, without reading aids", () => {
    const runs =
      "<r><t>zeer </t></r><r><rPr><b/></rPr><t>eens</t></r><rPh sb='0' eb='1'><t>NEE</t></rPh>";
    const file = read({
      ...sheet([
        raw('t="s"><v>0</v>'),
        raw(`t="inlineStr"><is>${runs}</is>`),
        raw('t="str"><v>a_x000D_&#10;b_x0001_</v>'),
      ]),
      parts: [{ name: "xl/sharedStrings.xml", content: `<sst><si>${runs}</si></sst>` }],
    });
    expect([...file.rows()][0]?.cells).toEqual(["zeer eens", "zeer eens", "a\nb_x0001_"]);
  });

  it("are read without references and under any prefix too", () => {
    const cells = "<x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c><x:c><x:v>2</x:v></x:c>";
    const xml = `<x:sheetData xmlns:x="u"><x:row>${cells}</x:row><x:row>${cells}</x:row></x:sheetData>`;
    expect([...read({ sheets: [{ name: "Blad1", xml }] }).rows()]).toEqual([
      { line: 1, cells: ["a", "2"] },
      { line: 2, cells: ["a", "2"] },
    ]);
  });

  it("case 72: give the saved value of a formula with a note, and never its outcome", () => {
    const file = read(
      sheet(
        ["a"],
        [
          raw("><f>1+1</f><v>7</v>"),
          raw('t="str"><f>HYPERLINK("x")</f><v></v>'),
          raw("><f>A1</f>"),
        ],
      ),
    );
    expect([...file.rows()][1]?.cells).toEqual(["7"]);
    expect(file.notes()).toMatchObject([
      { code: "xlsx-formulas", facts: { count: 2 }, where: { line: 2 } },
      { code: "xlsx-formulas-empty", facts: { count: 1 }, where: { line: 2 } },
    ]);
  });

  it("case 72: are noted when cells were merged or rows are hidden", () => {
    const xml =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="C1:D1"/></mergeCells>';
    const file = read({ sheets: [{ name: "Blad1", xml }] });
    expect([...file.rows()]).toHaveLength(2);
    expect(file.notes()).toMatchObject([
      { code: "xlsx-hidden-rows", facts: { count: 1 }, where: { line: 2 } },
      { code: "xlsx-merged", facts: { count: 2 } },
    ]);
  });

  it("give back whatever text was written", () => {
    const draw = random(20_190_301);
    const signs = ["a", "é", "🙂", " ", "&", "<", '"', "]]>", "=", "0", "\n", "\t", "\u00a0", "_x"];
    for (let time = 0; time < 200; time++) {
      const rows = Array.from({ length: draw.whole(1, 6) }, () =>
        Array.from({ length: draw.whole(1, 30) }, () =>
          Array.from({ length: draw.whole(1, 6) }, () => draw.pick(signs)).join(""),
        ),
      );
      expect(cellsOf(sheet(...rows))).toEqual(rows);
    }
  });
});

describe("a date in a workbook", () => {
  const dated = (
    formats: readonly (number | string)[],
    values: readonly number[],
    date1904 = false,
  ) =>
    cellsOf({
      ...sheet(values.map((value, at) => raw(`s="${at + 1}"><v>${value}</v>`))),
      formats,
      date1904,
    })[0];

  it("case 73: is known by its number format, so that an answer from 1 to 5 stays one", () => {
    const formats = [
      14,
      22,
      "d mmmm yyyy",
      "[$-413]dd/mm/yy\\ hh:mm;@",
      0,
      "0.00",
      '0 "dagen"',
      "[Red]0",
    ];
    const values = [43_525, 43_525.4270833333, 43_525, 43_525.5, 5, 5, 5, 5];
    expect(dated(formats, values)).toEqual([
      "2019-03-01",
      "2019-03-01T10:15:00",
      "2019-03-01",
      "2019-03-01T12:00:00",
      "5",
      "5",
      "5",
      "5",
    ]);
  });

  it("case 73: is counted from 1900 or from 1904 as the workbook says", () => {
    expect(dated([14, 14, 14], [1, 59, 61])).toEqual(["1900-01-01", "1900-02-28", "1900-03-01"]);
    expect(dated([14, 14], [0, 42_063], true)).toEqual(["1904-01-01", "2019-03-01"]);
  });

  it("is a percentage by its format, as Excel shows it and with nothing lost", () => {
    const formats = [9, 10, "0.0%", '0" %"', "0.0##%;[Red]-0%"];
    expect(dated(formats, [0.57, 0.855, 0.85, 0.85, 1.125])).toEqual([
      "57%",
      "85.50%",
      "85.0%",
      "0.85",
      "112.5%",
    ]);
    expect(dated([9, 9, 9, 9], [0, 1, -0.05, 1e-9])).toEqual(["0%", "100%", "-5%", "1e-9"]);
  });

  it("is a time of day or a duration by its format", () => {
    const formats = [20, "[h]:mm:ss", "mm:ss", 21];
    expect(dated(formats, [0.4270833333, 1.5, 0.000694444444, 43_525.25])).toEqual([
      "10:15:00",
      "36:00:00",
      "00:01:00",
      "2019-03-01T06:00:00",
    ]);
  });

  it("stays a number where no such day is", () => {
    expect(dated([14, 14, 14, 14], [60, -3, 3_000_000, 0])).toEqual(["60", "-3", "3000000", "0"]);
  });

  it("may be ISO text already", () => {
    expect(cellsOf(sheet([raw('t="d"><v>2019-03-01T00:00:00</v>')]))).toEqual([
      ["2019-03-01T00:00:00"],
    ]);
  });
});

describe("the sheets of a workbook", () => {
  it("are named as they may be printed", () => {
    const name = "Blad\u202e1";
    expect(read({ sheets: [{ name, rows: [["DOM"]] }] }).sheet).toBe("Blad1");
  });

  const rows = [["a"], [1]];

  it("case 72: are asked for by name when two that are visible hold data", async () => {
    const two = {
      sheets: [
        { name: "Blad1", rows },
        { name: "Blad 2", rows: [["b"]] },
      ],
    };
    const [problem] = await expectCodes(() => read(two), "sheet-unclear");
    expect(problem?.facts).toEqual({ sheets: '"Blad1", "Blad 2"' });
    const second = read(two, { sheet: "blad 2" });
    expect(second.sheet).toBe("Blad 2");
    expect([...second.rows()]).toEqual([{ line: 1, cells: ["b"] }]);
    const [unknown] = await expectCodes(() => read(two, { sheet: "Blad3" }), "sheet-unknown");
    expect(unknown?.facts).toEqual({ sheet: "Blad3", sheets: '"Blad1", "Blad 2"' });
  });

  it("case 72: are passed over when empty or hidden, with a note about the hidden ones", () => {
    const file = read({
      sheets: [
        { name: "Leeg", xml: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>' },
        { name: "Codes", state: "hidden", rows },
        { name: "Diep", state: "veryHidden", rows },
        { name: "Data", rows },
      ],
    });
    expect(file.sheet).toBe("Data");
    expect(codesOf(file)).toEqual(["xlsx-hidden-sheets"]);
    expect(file.notes()[0]?.facts).toEqual({ count: 2 });
  });

  it("may be hidden when they are named", () => {
    const book: WrittenXlsx = {
      sheets: [
        { name: "Blad1", rows },
        { name: "Codes", state: "hidden", rows: [["x"]] },
      ],
    };
    expect([...read(book, { sheet: "Codes" }).rows()][0]?.cells).toEqual(["x"]);
  });

  it("are refused when none holds data", async () => {
    await expectCodes(() => read({ sheets: [{ name: "Blad1" }] }), "empty-file");
  });
});
